import type { Validation } from '../../forms/form';
import { ServiceError } from '../../run/service-error';
import type { Fake } from '../members';

type Requirement = Validation extends infer V ? (V extends Validation ? Omit<V, 'helpText'> : never) : never;

/** The last requirement counts. Not imitated: what Google says to a pattern that its RE2 cannot read. */
export class ValidationBuilder implements Fake<'TextValidationBuilder'> {
  readonly service = 'TextValidationBuilder';
  private helpText = '';
  private requirement: Requirement | undefined;

  requireTextIsEmail(): this {
    return this.require({ kind: 'email' });
  }

  requireNumberBetween(start: number, end: number): this {
    return this.require({ kind: 'number', from: start, to: end });
  }

  /** Patterns are those of RE2, which looks neither ahead nor behind. Source: github.com/google/re2/wiki/Syntax. */
  requireTextMatchesPattern(pattern: string): this {
    if (/\(\?<?[=!]|\\[1-9]/.test(pattern)) throw new Error(`RE2 does not have what is in ${pattern}.`);
    new RegExp(pattern, 'u');
    return this.require({ kind: 'pattern', pattern });
  }

  setHelpText(text: string): this {
    this.helpText = text;
    return this;
  }

  build(): TextValidation {
    const { requirement, helpText } = this;
    return new TextValidation(requirement && { ...requirement, helpText });
  }

  private require(requirement: Requirement): this {
    this.requirement = requirement;
    return this;
  }
}

export class TextValidation implements Fake<'TextValidation'> {
  readonly service = 'TextValidation';

  constructor(readonly validation: Validation | undefined) {}
}

/** What a script handed over as a validation; null, or one without requirement, takes it away. */
export function validationIn(value: unknown): Validation | undefined {
  if (value === null) return undefined;
  if (value instanceof TextValidation) return value.validation;
  throw new ServiceError('Invalid argument: validation');
}
