import { plan } from '../../documents/kinds/plan';
import { papersOfKind } from '../../documents/ready/listed';
import { codeKey } from '../../domain/text/digest';
import type { PlanReach } from '../../spoken/desk';
import type { Book, GuestTabs } from '../../tables/book';
import { decisions } from '../../tables/outbox';
import { isPlanNumbered, planRecipients } from '../mail/survey/addressees';
import { carriedCode } from '../mail/survey/codes';
import type { MailEntry } from '../mail/survey/mail-entry';
import { mailIn } from '../mail/survey/mail-ledger';

/** Of a mail in these states its recipient has the plan; of one in doubt nobody knows. */
const got: ReadonlySet<MailEntry['state'] | undefined> = new Set(['accepted', 'arrived', 'by-hand']);

/** How many of the issued plan's Nơi nhận have it, and who is left; null before it is issued and while it names no unit that is known. */
export function planReach(
  book: Book<GuestTabs | 'outbox' | 'papers' | 'plan'>,
  ledger: Record<string, string>,
): PlanReach | null {
  const [listed] = papersOfKind(plan, book).slice(-1);
  const units = listed ? planRecipients(book) : [];
  if (!listed || units.length === 0) return null;
  const { entries } = mailIn(ledger);
  const byHand = new Set(
    book.outbox.rows
      .filter(({ decision }) => decision === decisions.byHand)
      .map(({ code = '' }) => codeKey(code)),
  );
  const has = (unit: string): boolean => {
    const key = codeKey(carriedCode(plan, listed.code, unit));
    return got.has(entries.get(key)?.state) || byHand.has(key);
  };
  const left = units.filter(({ code = '' }) => !has(code));
  if (!isPlanNumbered(listed, book) && left.length === units.length) return null;
  return {
    got: units.length - left.length,
    total: units.length,
    left: left.map(({ name = '', email }) => ({ name, reachable: Boolean(email) })),
  };
}
