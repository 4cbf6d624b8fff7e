import { ServiceError } from '../../run/service-error';
import type { Dropdown } from '../../sheet/validations';
import type { Fake } from '../members';

/** Builds the one kind of rule the add-on has: a dropdown. `allowInvalid` is true unless set, as on Google. */
export class RuleBuilder implements Fake<'DataValidationBuilder'> {
  readonly service = 'DataValidationBuilder';
  private readonly rule: Dropdown = { choices: [], allowInvalid: true };

  requireValueInList(values: string[]): this {
    this.rule.choices = values.map(String);
    return this;
  }

  setAllowInvalid(allowInvalidData: boolean): this {
    this.rule.allowInvalid = allowInvalidData;
    return this;
  }

  build(): Rule {
    if (this.rule.choices.length === 0) throw new ServiceError('A data validation rule needs a criterion.');
    return new Rule({ ...this.rule });
  }
}

export class Rule implements Fake<'DataValidation'> {
  readonly service = 'DataValidation';

  constructor(readonly dropdown: Dropdown) {}

  getAllowInvalid(): boolean {
    return this.dropdown.allowInvalid;
  }
}
