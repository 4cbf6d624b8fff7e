import { dress, dressBreak, type Place, type Places } from './dress';
import { asksLogin, formOf } from './forms';
import { addItem, type ItemKind } from './items';
import type { FormPlan, ItemIds } from './plan';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/**
 * Brings a Form to its plan, in place: an item is found by the id we know, else by its title (a run may have died before it could write
 * ids down), else made. Items that a person added stay, after ours.
 * @param goes whether what is asked no more goes from the Form, by its key; without it all stays
 * @returns the ids of all items of the plan, and of those that stay though they are asked no more
 */
export function layOut(
  id: string,
  plan: FormPlan,
  known: ItemIds,
  goes: (key: string) => boolean = () => false,
): ItemIds {
  const form = formOf(id);
  form
    .setTitle(plan.title)
    .setDescription(plan.description)
    .setConfirmationMessage(plan.confirmation)
    .setAllowResponseEdits(true)
    .setProgressBar(true);
  setBack(form);
  const places = placed(form, plan, known);
  for (const section of plan.sections) {
    for (const question of section.questions) dress(form, places, question);
  }
  for (const [index, section] of plan.sections.entries()) dressBreak(form, places, plan, section, index);
  const left = Object.entries(known).filter(([key]) => !places.has(key));
  for (const [key, item] of left) if (goes(key)) deleteItem(form, item);
  return {
    ...Object.fromEntries(left.filter(([key, item]) => !goes(key) && form.getItemById(item))),
    ...Object.fromEntries([...places].map(([key, { id: item }]) => [key, item])),
  };
}

function deleteItem(form: Form, id: number): void {
  const item = form.getItemById(id);
  if (item) form.deleteItem(item.getIndex());
}

/**
 * A Form begins as the account's or the domain's settings have it, which may ask each sender for an account and let each answer once. Most
 * are as they should be: looking is quicker than setting. Whoever has no such settings is refused their change; whether a login is asked
 * for is looked at afterwards.
 */
function setBack(form: Form): void {
  if (!form.hasRespondAgainLink()) form.setShowLinkToRespondAgain(true);
  if (form.getShuffleQuestions()) form.setShuffleQuestions(false);
  if (form.isPublishingSummary()) form.setPublishingSummary(false);
  if (form.collectsEmail()) form.setCollectEmail(false);
  if (form.hasLimitOneResponsePerUser()) form.setLimitOneResponsePerUser(false);
  try {
    if (asksLogin(form) !== false) form.setRequireLogin(false);
  } catch {
    // Only accounts of a domain have the setting.
  }
}

/** Every item of the plan, made where it is missing, in the plan's order. */
function placed(form: Form, plan: FormPlan, known: ItemIds): Places {
  const present = presentItems(form, known);
  const places = new Map<string, Place>();
  for (const [index, wanted] of wantedItems(plan).entries()) {
    const found = taken(present, wanted, known[wanted.key]);
    const id = found?.id ?? addItem(form, wanted.kind, wanted.title);
    // A new item stands last: behind ours, where none is left that a person added.
    if (found || present.length > 0) moveTo(form, found?.item ?? form.getItemById(id), index);
    places.set(wanted.key, { id, title: found ? found.title : wanted.title, isNew: !found });
  }
  return places;
}

function moveTo(form: Form, item: Item, index: number): void {
  const at = item.getIndex();
  if (at !== index) form.moveItem(at, index);
}

/** Whether an item stands where it was moved to; for the self-check. */
export function movesItems(id: string): boolean {
  const form = formOf(id);
  const first = form.getItems()[0]?.getId();
  form.moveItem(0, 1);
  return first !== undefined && form.getItems()[1]?.getId() === first;
}

type Wanted = { key: string; title: string; kind: ItemKind };
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
function taken(present: Present[], { title, kind }: Wanted, id: number | undefined): Present | undefined {
  const found =
    present.find((one) => one.id === id) ??
    present.find((one) => !one.ours && one.title === title) ??
    present.find((one) => !one.ours && one.title === '' && String(one.item.getType()) === types[kind]);
  if (found) present.splice(present.indexOf(found), 1);
  return found;
}

/** Kinds of item as Forms names them. */
const types: Record<ItemKind, string> = {
  text: 'TEXT',
  paragraph: 'PARAGRAPH_TEXT',
  list: 'LIST',
  choice: 'MULTIPLE_CHOICE',
  section: 'PAGE_BREAK',
};
