import { formOf } from './forms';

/**
 * One choice of a question, and the section it leads to ('' = on to the next); within one question all lead somewhere or none, and in a list
 * none.
 */
export type FormChoice = { value: string; goTo: string };

/** One question as it is to stand in the Form. `key` is ours; the Form knows it by the item's id. */
export type FormQuestion = {
  key: string;
  title: string;
  help: string;
  required: boolean;
  kind: 'text' | 'paragraph' | 'list' | 'choice';
  choices: readonly FormChoice[];
  /** `from` and `to`: a number between them, such as a year. */
  check: 'email' | 'phone' | { from: number; to: number } | '';
  /** What to say when the check fails. */
  checkHelp: string;
};

/** One section with its questions; `next` = the section that follows its end, '' = the one below. */
export type FormSection = {
  key: string;
  title: string;
  help: string;
  questions: readonly FormQuestion[];
  next: string;
};

/** The whole Form as it is to be. */
export type FormPlan = {
  title: string;
  description: string;
  confirmation: string;
  closing: string;
  sections: readonly FormSection[];
};

/** Ids of the items, by our keys. */
export type ItemIds = Record<string, number>;

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/**
 * Brings a Form to its plan, in place: an item is found by the id we know, else by its title (a run may have died before it could write
 * ids down), else made. Items that a person added stay, after ours. @returns the ids of all items of the plan
 */
export function layOut(id: string, plan: FormPlan, known: ItemIds): ItemIds {
  const form = formOf(id);
  form
    .setTitle(plan.title)
    .setDescription(plan.description)
    .setConfirmationMessage(plan.confirmation)
    .setAllowResponseEdits(true)
    .setShowLinkToRespondAgain(true)
    .setProgressBar(true)
    .setShuffleQuestions(false)
    .setPublishingSummary(false);
  letAnybodyIn(form);
  const places = placed(form, plan, known);
  for (const section of plan.sections) {
    for (const question of section.questions) dress(places, question);
  }
  for (const [index, section] of plan.sections.entries()) dressBreak(places, plan, section, index);
  return Object.fromEntries([...places].map(([key, { id }]) => [key, id]));
}

/**
 * A Form begins as the account's or the domain's settings have it, which may ask each sender for an account and let each answer once. Whoever has no
 * such settings is refused their change; whether a login is asked for is looked at afterwards.
 */
function letAnybodyIn(form: Form): void {
  form.setCollectEmail(false).setLimitOneResponsePerUser(false);
  try {
    form.setRequireLogin(false);
  } catch {
    // Only accounts of a domain have the setting.
  }
}

/** Every item of the plan, made where it is missing, in the plan's order. */
function placed(form: Form, plan: FormPlan, known: ItemIds): Places {
  const present = presentItems(form, known);
  const places = new Map<string, Place>();
  for (const [index, wanted] of wantedItems(plan).entries()) {
    const place = taken(present, wanted, known[wanted.key]) ?? made(form, wanted);
    // A new item stands last: behind ours, where none is left that a person added.
    if (!place.isNew || present.length > 0) moveTo(form, place.item, index);
    places.set(wanted.key, place);
  }
  return places;
}

function moveTo(form: Form, item: Item, index: number): void {
  const at = item.getIndex();
  if (at !== index) form.moveItem(at, index);
}

/** An item of the plan in the Form. `isNew` = this run has made and named it, so that what it begins with need not be set. */
type Place = { item: Item; id: number; isNew: boolean };
type Places = ReadonlyMap<string, Place>;

type Wanted = { key: string; title: string; kind: FormQuestion['kind'] | 'section' };
type Present = { item: Item; id: number; title: string; ours: boolean };

/** The items in their order; the first section needs no break above it. */
const wantedItems = (plan: FormPlan): Wanted[] =>
  plan.sections.flatMap(({ key, title, questions }, index) => [
    ...(index > 0 ? [{ key, title, kind: 'section' } as const] : []),
    ...questions,
  ]);

function presentItems(form: Form, known: ItemIds): Present[] {
  const ours = new Set(Object.values(known));
  return form.getItems().map((item) => {
    const id = item.getId();
    return { item, id, title: item.getTitle(), ours: ours.has(id) };
  });
}

/** Takes the item that is meant out of those that are there. One without a title was made by a run that died before naming it. */
function taken(present: Present[], { title, kind }: Wanted, id: number | undefined): Place | undefined {
  const found =
    present.find((one) => one.id === id) ??
    present.find((one) => !one.ours && one.title === title) ??
    present.find((one) => !one.ours && one.title === '' && String(one.item.getType()) === types[kind]);
  if (!found) return undefined;
  present.splice(present.indexOf(found), 1);
  return { item: found.item, id: found.id, isNew: false };
}

/** Kinds of item as Forms names them. */
const types = {
  text: 'TEXT',
  paragraph: 'PARAGRAPH_TEXT',
  list: 'LIST',
  choice: 'MULTIPLE_CHOICE',
  section: 'PAGE_BREAK',
} as const;

function made(form: Form, { kind, title }: Wanted): Place {
  const id = added(form, kind).setTitle(title).getId();
  return { item: form.getItemById(id), id, isNew: true };
}

function added(form: Form, kind: Wanted['kind']) {
  if (kind === 'section') return form.addPageBreakItem();
  if (kind === 'text') return form.addTextItem();
  if (kind === 'paragraph') return form.addParagraphTextItem();
  return kind === 'list' ? form.addListItem() : form.addMultipleChoiceItem();
}

/** Sets what a question says, asks and offers. */
function dress(places: Places, question: FormQuestion): void {
  const place = places.get(question.key);
  if (!place) return;
  const { item } = place;
  if (question.kind === 'text') {
    const text = item.asTextItem();
    say(text, question, place);
    const validation = validationOf(question);
    if (validation) text.setValidation(validation);
  } else if (question.kind === 'paragraph') say(item.asParagraphTextItem(), question, place);
  else if (question.kind === 'list') {
    const list = item.asListItem();
    say(list, question, place);
    list.setChoiceValues(question.choices.map(({ value }) => value));
  } else offer(item.asMultipleChoiceItem(), places, question, place);
}

function offer(
  choosing: GoogleAppsScript.Forms.MultipleChoiceItem,
  places: Places,
  question: FormQuestion,
  place: Place,
): void {
  say(choosing, question, place);
  choosing.setChoices(
    question.choices.map(({ value, goTo }) => {
      const target = places.get(goTo)?.item;
      return target ? choosing.createChoice(value, target.asPageBreakItem()) : choosing.createChoice(value);
    }),
  );
}

type Told = {
  setTitle(title: string): unknown;
  setHelpText(text: string): unknown;
  setRequired(enabled: boolean): unknown;
};

/** Whether a new question is required may be a default of the account's, so it is always set. */
function say(item: Told, { title, help, required }: FormQuestion, { isNew }: Place): void {
  if (!isNew) item.setTitle(title);
  if (!isNew || help !== '') item.setHelpText(help);
  item.setRequired(required);
}

function validationOf({ check, checkHelp }: FormQuestion): GoogleAppsScript.Forms.TextValidation | undefined {
  if (check === '') return undefined;
  const rule = FormApp.createTextValidation().setHelpText(checkHelp);
  if (check === 'email') return rule.requireTextIsEmail().build();
  if (typeof check === 'object') return rule.requireNumberBetween(check.from, check.to).build();
  return rule.requireTextMatchesPattern('[0-9+(). -]{8,20}').build();
}

/** What stands above a section, and where the section before it leads. */
function dressBreak(places: Places, plan: FormPlan, section: FormSection, index: number): void {
  const place = places.get(section.key);
  if (!place) return;
  const own = place.item.asPageBreakItem();
  if (!place.isNew) own.setTitle(section.title);
  if (!place.isNew || section.help !== '') own.setHelpText(section.help);
  const target = places.get(plan.sections[index - 1]?.next ?? '')?.item.asPageBreakItem();
  if (target) own.setGoToPage(target);
}
