import type { Run } from '../../run/run';
import type { Fake } from '../members';

export class Mailer implements Fake<'MailApp'> {
  readonly service = 'MailApp';

  constructor(private readonly run: Run) {}

  /** Whether it counts what went out through Gmail's REST is an open question. */
  getRemainingDailyQuota(): number {
    const { stores, account, clock, mailLimits } = this.run;
    const sent = stores.mail.recipientsAround(account, clock.now());
    return Math.max(0, mailLimits.recipients - stores.sides.pick('meter', { one: sent, two: 0 }));
  }
}
