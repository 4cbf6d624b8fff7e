import type { Run } from '../../run/run';
import { ServiceError } from '../../run/service-error';
import type { Area } from '../../sheet/area';
import type { Tab } from '../../sheet/tab';
import type { Fake } from '../members';

/** A protected range. Only one that warns is imitated: an .xlsx says so by a validation that asks before anything is typed. */
export class RangeProtection implements Fake<'Protection'> {
  readonly service = 'Protection';

  constructor(
    private readonly run: Run,
    private readonly tab: Tab,
    private readonly area: Area,
  ) {}

  /** Source: reference, class Protection: every editor can edit, "except editing prompts a warning asking the user to confirm the edit". */
  setWarningOnly(warningOnly: boolean): this {
    if (!warningOnly) throw new ServiceError('Not imitated: a protected range that refuses.');
    this.tab.validations.guard(this.area);
    this.run.stores.book.touch();
    return this;
  }
}
