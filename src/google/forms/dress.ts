import { itemOf } from './items';
import type { FormPlan, FormQuestion, FormSection } from './plan';

type Form = GoogleAppsScript.Forms.Form;

/**
 * An item of the plan in the Form. `title` = as it stands there; `isNew` = this run has made it, so that what it begins with need not be
 * set.
 */
export type Place = { id: number; title: string; isNew: boolean };
export type Places = ReadonlyMap<string, Place>;

/** Sets what a question says, asks and offers. */
export function dress(form: Form, places: Places, question: FormQuestion): void {
  const place = places.get(question.key);
  if (!place) return;
  const { id } = place;
  if (question.kind === 'text') {
    const text = itemOf(form, id, 'text');
    say(form, text, question, place);
    const validation = validationOf(question);
    if (validation) text.setValidation(validation);
  } else if (question.kind === 'list') {
    const list = itemOf(form, id, 'list');
    say(form, list, question, place);
    list.setChoiceValues(question.choices.map(({ value }) => value));
  } else if (question.kind === 'choice') offer(form, places, question, place);
  else say(form, itemOf(form, id, 'paragraph'), question, place);
}

function offer(form: Form, places: Places, question: FormQuestion, place: Place): void {
  const choosing = itemOf(form, place.id, 'choice');
  say(form, choosing, question, place);
  choosing.setChoices(
    question.choices.map(({ value, goTo }) => {
      const target = places.get(goTo);
      return target
        ? choosing.createChoice(value, itemOf(form, target.id, 'section'))
        : choosing.createChoice(value);
    }),
  );
}

type Told = {
  setTitle(title: string): unknown;
  setHelpText(text: string): unknown;
  isRequired(): boolean;
  setRequired(enabled: boolean): unknown;
};

function say(form: Form, item: Told, { title, help, required }: FormQuestion, place: Place): void {
  if (place.title !== title) item.setTitle(title);
  if (!place.isNew || help !== '') item.setHelpText(help);
  const isRequired = place.isNew ? beginsRequired(form, item) : item.isRequired();
  if (isRequired !== required) item.setRequired(required);
}

/** Whether new questions are required may be a default of the account's: the first that is made tells it of all. */
const begins = new WeakMap<Form, boolean>();

function beginsRequired(form: Form, item: Told): boolean {
  const known = begins.get(form) ?? item.isRequired();
  begins.set(form, known);
  return known;
}

function validationOf({ check, checkHelp }: FormQuestion): GoogleAppsScript.Forms.TextValidation | undefined {
  if (check === '') return undefined;
  const rule = FormApp.createTextValidation().setHelpText(checkHelp);
  if (check === 'email') return rule.requireTextIsEmail().build();
  if (typeof check === 'object') return rule.requireNumberBetween(check.from, check.to).build();
  return rule.requireTextMatchesPattern('[0-9+(). -]{8,20}').build();
}

/** What stands above a section, and where the section before it leads. */
export function dressBreak(
  form: Form,
  places: Places,
  plan: FormPlan,
  section: FormSection,
  index: number,
): void {
  const place = places.get(section.key);
  if (!place) return;
  const own = itemOf(form, place.id, 'section');
  if (place.title !== section.title) own.setTitle(section.title);
  if (!place.isNew || section.help !== '') own.setHelpText(section.help);
  const target = places.get(plan.sections[index - 1]?.next ?? '');
  // A new page is gone on to from the one above as it is.
  if (target && !(place.isNew && target === place)) own.setGoToPage(itemOf(form, target.id, 'section'));
}
