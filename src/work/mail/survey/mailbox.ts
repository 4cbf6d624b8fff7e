import { codeKey } from '../../../domain/text/digest';
import { hearerOf } from './codes';
import { hasLeft } from './mail-ledger';
import type { MailSurvey } from './mail-survey';

/**
 * Where a holder was last reached: an address that was corrected after a mail came back stands at that mail alone. `own` = what the Sheet has, for who
 * was never written to.
 */
export function mailboxOf(holder: string, own: string | undefined, seen: MailSurvey): string {
  const { mail, book } = seen;
  const reached = [...mail.entries.values()]
    .filter((one) => hearerOf(one.code, seen) === holder && hasLeft(one) && one.state !== 'returned')
    .sort((a, b) => b.at - a.at)[0];
  if (!reached) return own ?? '';
  const row = book.outbox.rows.find(({ code = '' }) => codeKey(code) === codeKey(reached.code));
  return row?.to?.join(', ') ?? own ?? '';
}
