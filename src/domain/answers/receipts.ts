import type { Day } from '../days/days';
import { receiptsADay } from '../limits/form-limits';
import { mailboxesIn, mailboxKey, sameMailbox } from '../mail/mailboxes';
import { isVouched } from './registration';
import type { RemarkCode } from './remark';
import type { Said } from './ruling';
import type { UnitOfCall } from './unit-of';

/** An answer of any Form as far as its sender is told of it. */
export type Told = {
  code: string;
  at: number;
  unit?: UnitOfCall;
  answers: { readonly linkCode?: string; readonly email?: string };
  remarks: readonly { code: RemarkCode }[];
  ruling?: Said;
};

/** What it takes to know a mailbox: the day of a moment in the Sheet's zone, and the mailbox in what was typed, '' for none. */
type Knowing = { dayOf: (ms: number) => Day; mailboxIn: (typed: string | undefined) => string };

/**
 * Where the receipt of each registration may go unasked, by its code: only where the unit's own link vouches for it, and only to the unit's
 * own mailbox (the first of several) or one that the unit gave by its link on an earlier day, so that the unit has heard of it. Any other typed mailbox may be
 * anybody's, so the unit's own takes its place; '' = the unit has none.
 * @example receiptMailboxes([first, second], knowing).get(second.code) // 'phong.khcn@yenthe.example'
 */
export function receiptMailboxes(
  registrations: readonly Told[],
  { dayOf, mailboxIn }: Knowing,
): ReadonlyMap<string, string> {
  const vouched = registrations.filter(isVouched);
  const first = new Map<string, Day>();
  const keyOf = ({ unit, answers }: Told): string => `${unit?.code} ${mailboxKey(answers.email ?? '')}`;
  for (const one of vouched) {
    const [key, day] = [keyOf(one), dayOf(one.at)];
    if (day < (first.get(key) ?? '9')) first.set(key, day);
  }
  return new Map(
    vouched.map((one) => {
      const [own, typed] = [mailboxIn(mailboxesIn(one.unit?.email)[0]), mailboxIn(one.answers.email)];
      const isGiven = (first.get(keyOf(one)) ?? '9') < dayOf(one.at);
      return [one.code, typed && isGiven && !sameMailbox(typed, own) ? typed : own];
    }),
  );
}

/** A registration whose sender has heard nothing of it yet, with its day. */
export type ReceiptDue = { code: string; day: Day };

/**
 * How one unit hears of what is due to it, by codes: a few one by one, as many as the day still takes; what is left of days before together,
 * once it is more than that.
 * @param already receipts of the unit that left today or are on their way
 * @example receiptPlan([{ code: 'DK·1', day: '2020-07-10' }], '2020-07-10', 3) // { alone: [], together: [] }
 */
export function receiptPlan(
  due: readonly ReceiptDue[],
  today: Day,
  already: number,
): { alone: string[]; together: string[] } {
  const before = due.filter(({ day }) => day < today);
  const together = before.length > receiptsADay ? before : [];
  const rest = due.filter((one) => !together.includes(one));
  const room = Math.max(0, receiptsADay - already);
  return {
    alone: rest.slice(0, room).map(({ code }) => code),
    together: together.map(({ code }) => code),
  };
}
