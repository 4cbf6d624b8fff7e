import { practisesIn } from '../../papers/practising';
import { hasLeft, type MailLedger, mailIn } from './mail-ledger';

/** The codes of the mails that have left, or may have. */
export const leftOf = ({ entries }: Pick<MailLedger, 'entries'>): string[] =>
  [...entries.values()].filter(hasLeft).map(({ code }) => code);

/** The same in a ledger that was read already; what was mailed in practice reached nobody. */
export const leftIn = (ledger: Record<string, string>): string[] =>
  practisesIn(ledger) ? [] : leftOf(mailIn(ledger));
