import type { Form, FormItem } from '../../forms/form';
import { ServiceError } from '../../run/service-error';
import type { Fake } from '../members';

/** Field: Google's answer to what would leave a form that cannot be, without saying which part of it. */
export const invalidForm = (): ServiceError => new ServiceError('Invalid data updating form.');

/** An item by its id: where it stands, and what it says, may change under a script's hands. */
export abstract class AnyItem {
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

export abstract class QuestionItem extends TitledItem {
  isRequired(): boolean {
    return this.item.required;
  }

  setRequired(enabled: boolean): this {
    this.item.required = enabled;
    return this;
  }
}

export class PageBreakItem extends TitledItem implements Fake<'PageBreakItem'> {
  readonly service = 'PageBreakItem';

  setGoToPage(goToPageItem: Fake<'PageBreakItem'>): this {
    this.item.goTo = pageOf(goToPageItem);
    return this;
  }
}

/** Not imitated: going on, back to the start, or submitting by FormApp.PageNavigationType. */
export function pageOf(value: Fake<'PageBreakItem'>): number {
  if (value instanceof PageBreakItem) return value.item.id;
  throw new ServiceError('Invalid argument: goToPageItem');
}
