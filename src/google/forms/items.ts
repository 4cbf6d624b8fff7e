import type { FormQuestion } from './plan';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** What kinds of item a Form of ours has. */
export type ItemKind = FormQuestion['kind'] | 'section';

/** An item of each kind, as what it can be changed. */
export type ItemOf = {
  text: GoogleAppsScript.Forms.TextItem;
  paragraph: GoogleAppsScript.Forms.ParagraphTextItem;
  list: GoogleAppsScript.Forms.ListItem;
  choice: GoogleAppsScript.Forms.MultipleChoiceItem;
  section: GoogleAppsScript.Forms.PageBreakItem;
};

const known: { [K in ItemKind]: (item: Item) => ItemOf[K] } = {
  text: (item) => item.asTextItem(),
  paragraph: (item) => item.asParagraphTextItem(),
  list: (item) => item.asListItem(),
  choice: (item) => item.asMultipleChoiceItem(),
  section: (item) => item.asPageBreakItem(),
};

const made: { [K in ItemKind]: (form: Form) => ItemOf[K] } = {
  text: (form) => form.addTextItem(),
  paragraph: (form) => form.addParagraphTextItem(),
  list: (form) => form.addListItem(),
  choice: (form) => form.addMultipleChoiceItem(),
  section: (form) => form.addPageBreakItem(),
};

type Held = { [K in ItemKind]: Map<number, ItemOf[K]> };

/** Items that were asked for, or made, since a Form was opened: asking for one again is a call to Google. */
const held = new WeakMap<Form, Held>();

function heldOf(form: Form): Held {
  const items = held.get(form) ?? {
    text: new Map(),
    paragraph: new Map(),
    list: new Map(),
    choice: new Map(),
    section: new Map(),
  };
  held.set(form, items);
  return items;
}

/** An item by its id. @throws when it is gone or of another kind */
export function itemOf<K extends ItemKind>(form: Form, id: number, kind: K): ItemOf[K] {
  const items = heldOf(form)[kind];
  const item = items.get(id) ?? known[kind](form.getItemById(id));
  items.set(id, item);
  return item;
}

/** Makes an item at the end of a Form. @returns its id */
export function addItem<K extends ItemKind>(form: Form, kind: K, title: string): number {
  const item = made[kind](form);
  item.setTitle(title);
  const id = item.getId();
  heldOf(form)[kind].set(id, item);
  return id;
}
