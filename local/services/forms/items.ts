import type { Form, ItemType } from '../../forms/form';
import { ServiceError } from '../../run/service-error';
import { type Constant, ITEM_TYPE } from '../constant';
import type { Fake } from '../members';
import { Choice, ChoosingItem } from './choosing';
import { AnyItem, PageBreakItem, pageOf, QuestionItem } from './item';
import { validationIn } from './validation';

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

/** That a text is not held against its validation is unconfirmed. */
abstract class WrittenItem extends QuestionItem {
  createResponse(response: string): ItemResponse {
    if (typeof response !== 'string') throw new ServiceError('Invalid argument: response');
    return new ItemResponse(this.form, this.id, response);
  }
}

export class TextItem extends WrittenItem implements Fake<'TextItem'> {
  readonly service = 'TextItem';

  setValidation(validation: Fake<'TextValidation'> | null): this {
    const { validation: _old, ...item } = this.item;
    const next = validationIn(validation);
    this.form.items[this.form.items.indexOf(this.item)] = { ...item, ...(next && { validation: next }) };
    return this;
  }
}

export class ParagraphTextItem extends WrittenItem implements Fake<'ParagraphTextItem'> {
  readonly service = 'ParagraphTextItem';
}

abstract class ChosenItem extends ChoosingItem {
  createResponse(response: string): ItemResponse {
    const isOffered = this.item.choices.some(({ value }) => value === response);
    if (!isOffered) throw new ServiceError(`Invalid response submitted to item: ${response}.`);
    return new ItemResponse(this.form, this.id, response);
  }
}

export class ListItem extends ChosenItem implements Fake<'ListItem'> {
  readonly service = 'ListItem';

  setChoiceValues(values: string[]): this {
    return this.set(
      'values',
      values.map((value) => ({ value: String(value) })),
    );
  }
}

export class MultipleChoiceItem extends ChosenItem implements Fake<'MultipleChoiceItem'> {
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

export class ItemResponse implements Fake<'ItemResponse'> {
  readonly service = 'ItemResponse';

  constructor(
    private readonly form: Form,
    readonly id: number,
    private readonly answer: string,
  ) {}

  getItem(): PlainItem {
    return new PlainItem(this.form, this.id);
  }

  getResponse(): string {
    return this.answer;
  }
}
