import type { Form, FormItem, ItemType, Choice as StoredChoice } from '../../forms/form';
import { ServiceError } from '../../run/service-error';
import { type Constant, ITEM_TYPE } from '../constant';
import type { Fake } from '../members';
import { ItemResponse } from './responses';
import { validationIn } from './validation';

/** Field: Google's answer to what would leave a form that cannot be, without saying which part of it. */
const invalidForm = (): ServiceError => new ServiceError('Invalid data updating form.');

/** An item by its id: where it stands, and what it says, may change under a script's hands. */
abstract class AnyItem {
  constructor(
    readonly form: Form,
    readonly id: number,
  ) {}

  getId(): number {
    return this.id;
  }

  /** @throws ServiceError when the form no longer has it */
  get item(): FormItem {
    const found = this.form.items.find(({ id }) => id === this.id);
    if (!found) throw invalidForm();
    return found;
  }
}

export class PlainItem extends AnyItem implements Fake<'Item'> {
  readonly service = 'Item';

  getIndex(): number {
    return this.form.items.indexOf(this.item);
  }

  getType(): Constant {
    return ITEM_TYPE[this.item.type];
  }

  getTitle(): string {
    return this.item.title;
  }

  asTextItem(): TextItem {
    return new TextItem(this.form, this.idAs('TEXT'));
  }

  asParagraphTextItem(): ParagraphTextItem {
    return new ParagraphTextItem(this.form, this.idAs('PARAGRAPH_TEXT'));
  }

  asListItem(): ListItem {
    return new ListItem(this.form, this.idAs('LIST'));
  }

  asMultipleChoiceItem(): MultipleChoiceItem {
    return new MultipleChoiceItem(this.form, this.idAs('MULTIPLE_CHOICE'));
  }

  asPageBreakItem(): PageBreakItem {
    return new PageBreakItem(this.form, this.idAs('PAGE_BREAK'));
  }

  /** The text is a field report. */
  private idAs(type: ItemType): number {
    if (this.item.type === type) return this.id;
    throw new ServiceError(`Invalid conversion for item type: ${this.item.type}.`);
  }
}

abstract class TitledItem extends AnyItem {
  setTitle(title: string): this {
    this.item.title = title;
    return this;
  }

  setHelpText(text: string): this {
    this.item.helpText = text;
    return this;
  }
}

abstract class QuestionItem extends TitledItem {
  setRequired(enabled: boolean): this {
    this.item.required = enabled;
    return this;
  }
}

export class TextItem extends QuestionItem implements Fake<'TextItem'> {
  readonly service = 'TextItem';

  setValidation(validation: Fake<'TextValidation'> | null): this {
    const { validation: _old, ...item } = this.item;
    const next = validationIn(validation);
    this.form.items[this.form.items.indexOf(this.item)] = { ...item, ...(next && { validation: next }) };
    return this;
  }

  createResponse(response: string): ItemResponse {
    if (typeof response !== 'string') throw new ServiceError('Invalid argument: response');
    return new ItemResponse(this.form, this.id, response);
  }
}

export class ParagraphTextItem extends QuestionItem implements Fake<'ParagraphTextItem'> {
  readonly service = 'ParagraphTextItem';
}

/** Texts of refusals are field reports. */
abstract class ChoosingItem extends QuestionItem {
  protected set(what: string, choices: StoredChoice[]): this {
    if (choices.length === 0) throw new ServiceError(`Array is empty: ${what}`);
    if (new Set(choices.map(({ value }) => value)).size < choices.length)
      throw new ServiceError('Questions cannot have duplicate choice values.');
    const leading = choices.filter(({ goTo }) => goTo !== undefined);
    const isMixed = leading.length > 0 && leading.length < choices.length;
    const isLost = leading.some(({ goTo }) => !this.form.items.some(({ id }) => id === goTo));
    if (isMixed || isLost) throw invalidForm();
    this.item.choices = choices;
    return this;
  }
}

export class ListItem extends ChoosingItem implements Fake<'ListItem'> {
  readonly service = 'ListItem';

  setChoiceValues(values: string[]): this {
    return this.set(
      'values',
      values.map((value) => ({ value: String(value) })),
    );
  }

  createResponse(response: string): ItemResponse {
    const isOffered = this.item.choices.some(({ value }) => value === response);
    if (!isOffered) throw new ServiceError(`Invalid response submitted to item: ${response}.`);
    return new ItemResponse(this.form, this.id, response);
  }
}

export class MultipleChoiceItem extends ChoosingItem implements Fake<'MultipleChoiceItem'> {
  readonly service = 'MultipleChoiceItem';

  createChoice(value: string, navigationItem?: Fake<'PageBreakItem'>): Choice {
    if (navigationItem === undefined) return new Choice({ value: String(value) });
    return new Choice({ value: String(value), goTo: pageOf(navigationItem) });
  }

  setChoices(choices: Fake<'Choice'>[]): this {
    return this.set(
      'choices',
      choices.map((choice) => {
        if (choice instanceof Choice) return choice.choice;
        throw new ServiceError('Invalid argument: choices');
      }),
    );
  }
}

export class Choice implements Fake<'Choice'> {
  readonly service = 'Choice';

  constructor(readonly choice: StoredChoice) {}
}

export class PageBreakItem extends TitledItem implements Fake<'PageBreakItem'> {
  readonly service = 'PageBreakItem';

  setGoToPage(goToPageItem: Fake<'PageBreakItem'>): this {
    this.item.goTo = pageOf(goToPageItem);
    return this;
  }
}

/** Not imitated: going on, back to the start, or submitting by FormApp.PageNavigationType. */
function pageOf(value: Fake<'PageBreakItem'>): number {
  if (value instanceof PageBreakItem) return value.item.id;
  throw new ServiceError('Invalid argument: goToPageItem');
}
