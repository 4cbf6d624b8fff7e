import { weekday, writeBlankDay, writeDay, writeTime } from '../../domain/days/days';
import type { Conference } from '../../tables/conference';
import { closed } from '../text/endings';
import { oneLine } from '../text/inline';

/**
 * Start, day and length; a day not yet fixed is left open in its planned month.
 * @example timeWords({ row: 0, startDay: '2020-07-24', startTime: '08:00' }) // '8 giờ 00, thứ Sáu, ngày 24 tháng 7 năm 2020'
 */
export function timeWords({ startDay, startTime, length, plannedMonth }: Conference): string {
  const day = startDay ? `${weekday(startDay)}, ${writeDay(startDay)}` : writeBlankDay(plannedMonth);
  return `${startTime ? `${writeTime(startTime)}, ` : ''}${day}${length ? ` (${length.text})` : ''}`;
}

/** `Hội trường tầng 5. Địa chỉ: Lô 10, …` */
export function placeWords({ hall, address }: Conference): string {
  const where = oneLine(address);
  return [oneLine(hall), where && `Địa chỉ: ${where}`]
    .filter(Boolean)
    .map((words) => closed(words, '.'))
    .join(' ');
}
