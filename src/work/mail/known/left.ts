import { practisesIn } from '../../papers/practising';
import { hasLeft, mailIn } from './ledger';

/** The codes of the mails that have left, or may have; what was mailed in practice reached nobody. */
export const leftIn = (ledger: Record<string, string>): string[] =>
  practisesIn(ledger) ? [] : [...mailIn(ledger).entries.values()].filter(hasLeft).map(({ code }) => code);
