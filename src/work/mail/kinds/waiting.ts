import { me, now } from '../../../google/session';
import type { MailEntry } from '../survey/mail-entry';

/** A mail of which the ledger knows nothing yet, as it waits to be seen and confirmed. */
export const waitingMail = (code: string): MailEntry => ({
  code,
  state: 'waiting',
  at: now(),
  by: me(),
  recipients: 0,
  job: '',
  note: '',
  to: '',
});
