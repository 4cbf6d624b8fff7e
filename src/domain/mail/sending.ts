import { millisecondsInDay } from 'date-fns/constants';
import { brisk, dailyRecipients, paceMs } from '../limits/mail-limits';

/** One sending that counts against the quota: when, and to how many. */
export type Spent = { at: number; recipients: number };

/** What may still leave in this hour, and on a full day. */
export type Quota = { left: number; daily: number };

/**
 * The smaller of Google's figure and our own count of the last 24 hours: the figure is MailApp's, and nobody says whether what leaves through
 * Gmail lowers it. Nor can anybody ask whose account it is; but a figure above a consumer's whole day is no consumer's. So the last hundred
 * of a Workspace day count as a consumer's, and may wait for the next.
 * @example quotaOf({ google: 60, spent: [], now: 0 }) // { left: 60, daily: 100 }
 * @example quotaOf({ google: 100, spent: [{ at: 0, recipients: 30 }], now: 0 }) // { left: 70, daily: 100 }
 */
export function quotaOf({
  google,
  spent,
  now,
}: {
  google: number;
  spent: readonly Spent[];
  now: number;
}): Quota {
  const own = spent
    .filter(({ at }) => at > now - millisecondsInDay)
    .reduce((sum, { recipients }) => sum + recipients, 0);
  const daily = google <= dailyRecipients.consumer ? dailyRecipients.consumer : dailyRecipients.workspace;
  return { left: Math.max(0, Math.min(google, daily - own)), daily };
}

/**
 * How many mails leave today, tomorrow and so on, in their order; a mail leaves whole.
 * @example daysOfSending([1, 1, 1], { left: 2, daily: 100 }) // [2, 1]
 */
export function daysOfSending(recipients: readonly number[], { left, daily }: Quota): number[] {
  const days: number[] = [];
  let room = left;
  let count = 0;
  for (const some of recipients) {
    if (some > room) {
      days.push(count);
      [room, count] = [Math.max(daily, some), 0];
    }
    room -= some;
    count += 1;
  }
  return recipients.length > 0 ? [...days, count] : [];
}

/** How far apart two mails are when so many left within the hour. */
const paceAfter = (sent: number): number => (sent < brisk.mails ? paceMs.brisk : paceMs.steady);

/**
 * How long the rest takes, in seconds, if nothing stops it, when so many left within the hour.
 * @example secondsFor(30, 10) // 80
 */
export function secondsFor(mails: number, sent: number): number {
  const quick = Math.min(mails, Math.max(0, brisk.mails - sent));
  return Math.ceil((quick * paceMs.brisk + (mails - quick) * paceMs.steady) / 1000);
}

/** When an account's last mail began to leave, and how many of its mails did within the hour. */
export type Pace = { last: number; sent: number };

/** How long to wait before the next mail: from start to start, so that work done meanwhile counts. */
export const waitBefore = ({ last, sent }: Pace, now: number): number =>
  Math.min(paceAfter(sent), Math.max(0, last + paceAfter(sent) - now));

/** The pace that an account is at. @example paceOf([5], 6) // { last: 5, sent: 1 } */
export function paceOf(moments: readonly number[], now: number): Pace {
  const recent = moments.filter((at) => at > now - brisk.withinMs);
  return { last: Math.max(-brisk.withinMs, ...recent), sent: recent.length };
}
