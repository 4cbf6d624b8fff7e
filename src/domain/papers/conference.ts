import { millisecondsInDay } from 'date-fns/constants';
import { type Days, type Months, writeDays, writeMonths } from '../days/day-phrases';
import { type Day, nextDay, weekday, weekdayOf } from '../days/days';
import type { Length } from '../days/length';
import { type Calendar, plainWeeks } from '../days/working-days';
import type { Fault } from '../problem';
import type { Blankable } from '../row';

/** When a conference is held, as far as it is known. */
export type When = Blankable<{ startDay: Days; plannedMonth: Months }> & { length?: Length | undefined };

/**
 * A conference needs a day or at least a planned month, the two must agree, and few meet on a day off. A phrase that tells no day switches
 * off what needs one. `rows` = where the settings stand.
 */
export function whenFaults(
  when: When,
  rows: Record<'startDay' | 'plannedMonth', number>,
  calendar: Calendar = plainWeeks,
): Fault<'startDay'>[] {
  const at = { row: rows.startDay, field: 'startDay' } as const;
  const { startDay, plannedMonth } = when;
  if (!startDay) return [{ ...at, code: plannedMonth ? 'no-day' : 'no-day-no-month' }];
  if (!startDay.first) return [{ ...at, code: 'day-in-words', seen: startDay.text }];
  return [
    ...monthFaults(startDay.first, plannedMonth, at),
    ...offFaults(startDay, calendar, at),
    ...lengthFaults(startDay, when.length, at),
  ];
}

type AtDay = { row: number; field: 'startDay' };

function monthFaults(seen: Day, plannedMonth: Months | undefined, at: AtDay): Fault<'startDay'>[] {
  const { first, last } = plannedMonth ?? {};
  if (!first || !last) return [];
  const isWithin = first <= seen.slice(0, 7) && seen.slice(0, 7) <= last;
  return isWithin ? [] : [{ ...at, code: 'day-outside-month', seen, about: { month: first } }];
}

/** Days of a conference that are looked at, should a year be mistyped. */
const mostDays = 31;

function offFaults({ first, last = first }: Days, { off, worked }: Calendar, at: AtDay): Fault<'startDay'>[] {
  let day = first;
  for (let count = 0; day && last && day <= last && count < mostDays; count += 1) {
    const isOff = off.has(day) || weekdayOf(day) === 0;
    if (isOff && !worked.has(day)) {
      const is = weekdayOf(day) === 0 ? weekday(day) : 'ngày nghỉ lễ, tết';
      return [{ ...at, code: 'meeting-day-off', seen: day, about: { is } }];
    }
    day = nextDay(day);
  }
  return [];
}

/** Evenings of some days need not be all of them. */
const evenings = /tối/i;

/** Of several days each has a session at least, and two at most; a single one may be the first of many. */
function lengthFaults({ first = '', last = first, text }: Days, length: Length | undefined, at: AtDay) {
  const halves = length?.halfDays;
  const days = (Date.parse(last) - Date.parse(first)) / millisecondsInDay + 1;
  if (length === undefined || halves === undefined || !(days > 1) || evenings.test(length.text)) return [];
  const fits = days <= halves && halves <= 2 * days;
  return fits
    ? []
    : [{ ...at, code: 'length-against-days', seen: text, about: { length: length.text } } as const];
}

/** What must not come after the meeting, or must name a day to be kept to. */
type Around = Blankable<{ startDay: Days; issueMonth: Months; callOpens: Days; callCloses: Days }>;
type AroundField = 'issueMonth' | 'callOpens' | 'callCloses';

/** A paper dated after the meeting, and days of the call that come too late or name no day. */
export function aroundFaults(
  { startDay, issueMonth, callOpens, callCloses }: Around,
  rowOf: (field: AroundField) => number,
): Fault<AroundField>[] {
  const day = startDay?.last;
  const at = <F extends AroundField>(field: F) => ({ row: rowOf(field), field });
  const faults: Fault<AroundField>[] = [];
  if (day && issueMonth?.first && issueMonth.first > day.slice(0, 7))
    faults.push({
      ...at('issueMonth'),
      code: 'issued-after-meeting',
      seen: writeMonths(issueMonth),
      about: { day },
    });
  for (const [field, days] of [
    ['callOpens', callOpens],
    ['callCloses', callCloses],
  ] as const)
    if (days?.text && !days.first) faults.push({ ...at(field), code: 'deadline-in-words', seen: days.text });
  if (callCloses) faults.push(...lateDeadline(callCloses, startDay, at('callCloses')));
  return faults;
}

/** A deadline after the meeting. */
export function lateDeadline<F extends string>(
  due: Days,
  meeting: Days | undefined,
  at: { row: number; field: F },
): Fault<F>[] {
  const day = meeting?.last;
  return day && due.last && due.last > day
    ? [{ ...at, code: 'deadline-after-meeting', seen: writeDays(due), about: { day } }]
    : [];
}

/** A listed paper that brings people to the meeting, dated after it. */
export const issuedFaults = (
  { row, issued }: { row: number; issued?: Day | undefined },
  meeting: Days | undefined,
): Fault<'issued'>[] =>
  issued && meeting?.last && issued > meeting.last
    ? [{ code: 'issued-after-meeting', row, field: 'issued', seen: issued, about: { day: meeting.last } }]
    : [];

/** What an invitation cannot do without: an hour, in its own setting or with the days, and a place. */
export function invitationFaults(
  {
    startDay,
    startTime,
    hall,
    address,
  }: Blankable<{ startDay: Days; startTime: object; hall: string; address: string }>,
  rowOf: (field: 'startTime' | 'hall') => number,
): Fault<'startTime' | 'hall'>[] {
  const hasHour = startTime !== undefined || /\d\s*(?:h|giờ|:\d)/i.test(startDay?.text ?? '');
  return [
    ...(hasHour
      ? []
      : [{ code: 'invitation-without-hour', row: rowOf('startTime'), field: 'startTime' } as const]),
    ...(hall || address
      ? []
      : [{ code: 'invitation-without-place', row: rowOf('hall'), field: 'hall' } as const]),
  ];
}
