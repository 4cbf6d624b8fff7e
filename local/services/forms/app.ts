import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import type { Fake } from '../members';
import { GoogleForm } from './form';
import { ValidationBuilder } from './validation';

export class Forms implements Fake<'FormApp'> {
  readonly service = 'FormApp';

  constructor(private readonly run: Run) {}

  /** The text is a field report. */
  openById(id: string): GoogleForm {
    const { stores, account } = this.run;
    if (stores.forms.find(id, account)) return new GoogleForm(this.run, id);
    throw new ServiceError(
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    );
  }

  createTextValidation(): ValidationBuilder {
    return new ValidationBuilder();
  }
}
