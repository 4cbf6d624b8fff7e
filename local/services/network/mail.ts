import type { Run } from '../../run/run';
import type { Fake } from '../members';

export class Mailer implements Fake<'MailApp'> {
  readonly service = 'MailApp';

  constructor(private readonly run: Run) {}

  /** Counts what went out through Gmail's REST as well, which is the safe reading of an open question. */
  getRemainingDailyQuota(): number {
    const { stores, account, clock, mailLimits } = this.run;
    return Math.max(0, mailLimits.recipients - stores.mail.recipientsAround(account, clock.now()));
  }
}
