import { onlyMonth, sayDays, writeHours } from '../../domain/days/day-phrases';
import { writeBlankDay } from '../../domain/days/days';
import { fold } from '../../domain/text/vietnamese';
import type { Conference } from '../../tables/conference';
import { closed } from '../frame/endings';
import { oneLine } from '../frame/inline';
import { withBlanks } from '../frame/to-fill-in';

/**
 * Start, days and length, phrases as they were typed; a day not yet fixed is left open in its planned month.
 * @example timeWords({ row: 0, startDay: onDay('2020-07-24'), startTime: { from: '08:00' } }) // '8 giờ 00, thứ Sáu, ngày 24 tháng 7 năm 2020'
 */
export function timeWords({ startDay, startTime, length, plannedMonth }: Conference): string {
  const day = startDay ? sayDays(startDay) : writeBlankDay(plannedMonth && onlyMonth(plannedMonth));
  const lasts = length && !fold(day).includes(fold(length.text)) ? ` (${length.text})` : '';
  return withBlanks(`${startTime ? `${writeHours(startTime)}, ` : ''}${day}${lasts}`);
}

/** `Hội trường tầng 5. Địa chỉ: Lô 10, …` */
export function placeWords({ hall, address }: Conference): string {
  const where = oneLine(address);
  return [oneLine(hall), where && `Địa chỉ: ${where}`]
    .filter(Boolean)
    .map((words) => closed(words, '.'))
    .join(' ');
}
