import type { Choice as StoredChoice } from '../../forms/form';
import { ServiceError } from '../../run/service-error';
import type { Fake } from '../members';
import { invalidForm, QuestionItem } from './item';

/** Texts of refusals are field reports. */
export abstract class ChoosingItem extends QuestionItem {
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

export class Choice implements Fake<'Choice'> {
  readonly service = 'Choice';

  constructor(readonly choice: StoredChoice) {}
}
