import type { Form, ItemType } from '../../forms/form';
import { ServiceError } from '../../run/service-error';
import { type Constant, ITEM_TYPE } from '../constant';
import type { Fake } from '../members';
import { ChoosingItem, MultipleChoiceItem } from './choosing';
import { AnyItem, PageBreakItem, QuestionItem } from './item';
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
