import type { Days, Hours } from '../days/day-phrases';
import { type Day, dayAfter, type Time } from '../days/days';
import { endBy, endOfPart, type Length } from '../days/length';
import { sayDayRange, sayHalfDays, sayHourRange } from '../days/understood-days';

/** From when to when a meeting is held, as calendars have it; whole days where no hour is known. VI: thời gian họp. */
export type HeldTime = { first: Day; last: Day; hours?: { from: Time; to: Time } };
type When = { startDay?: Days | undefined; startTime?: Hours | undefined; length?: Length | undefined };

/** When a meeting is held; undefined where its day is not known. */
export function heldTime({ startDay, startTime, length }: When): HeldTime | undefined {
  const { first } = startDay ?? {};
  const from = startTime?.from;
  if (first === undefined) return undefined;
  const lasts = endBy(from, length?.halfDays);
  const typed = startDay?.last ?? first;
  // Of a meeting whose days were typed, those are its days.
  const last = typed > first ? typed : dayAfter(first, lasts.days);
  if (from === undefined) return { first, last };
  const ends = startDay?.until ? endOfPart(startDay.until) : lasts.hour;
  return { first, last, hours: { from, to: startTime?.to ?? ends } };
}

/** @example sayHeld({ first: '2020-07-24', last: '2020-07-24', hours: { from: '08:00', to: '11:30' } }) // 'thứ Sáu 24/7/2020 8 giờ 00 – 11 giờ 30' */
export function sayHeld({ first, last, hours }: HeldTime): string {
  if (!hours) return sayDayRange({ from: first, to: last });
  if (first === last) return `${sayDay(first)} ${sayHourRange(hours)}`;
  return `${sayMoment(first, hours.from)} – ${sayMoment(last, hours.to)}`;
}
const sayDay = (day: Day): string => sayDayRange({ from: day, to: day });
const sayMoment = (day: Day, from: Time): string => `${sayDay(day)} ${sayHourRange({ from, to: undefined })}`;

/** All that is known of when a meeting is: `thứ Năm 23/7/2020 14 giờ 00 – thứ Sáu 24/7/2020 11 giờ 30; 3 buổi`; '' where that is nothing. */
export function sayWhen(when: When): string {
  const held = heldTime(when);
  const halfDays = when.length?.halfDays;
  return [...(held ? [sayHeld(held)] : []), ...(held && halfDays ? [sayHalfDays(halfDays)] : [])].join('; ');
}
