import { fold } from '../text/vietnamese';

/** How long a conference lasts: the words as typed, and the half days (sessions) they mean, where that can be told. VI: thời lượng. */
export type Length = { text: string; halfDays: number | undefined };

const amounts: Record<string, number> = {
  '½': 0.5,
  '1/2': 0.5,
  nửa: 0.5,
  cả: 1,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
};
const length =
  /(½|1\/2|nửa|cả|một|hai|ba|bốn|\d{1,3}(?:[.,]\d)?)\s*(ngày|buổi|sáng|chiều|tối|giờ|tiếng|phút)(\s+rưỡi)?/;
/** So many hours or minutes fill a half day. */
const halfDayIn: Record<string, number> = { giờ: 5, tiếng: 5, phút: 300 };

/**
 * Reads how long a conference lasts: `01 ngày`, `½ ngày`, `90 phút`, `1 buổi sáng`, `3 tối`. Any words will do, since they are only printed.
 * @example readLength('½ ngày') // { text: '½ ngày', halfDays: 1 }
 */
export function readLength(typed: string): Length {
  const [, number = '', unit = '', half] = length.exec(fold(typed)) ?? [];
  const amount = (amounts[number] ?? Number(number.replace(',', '.'))) + (half ? 0.5 : 0);
  const longest = halfDayIn[unit];
  const halfDays = longest ? Math.ceil(amount / longest) : amount * (unit === 'ngày' ? 2 : 1);
  return {
    text: typed.trim(),
    halfDays: number && Number.isInteger(halfDays) && halfDays > 0 ? halfDays : undefined,
  };
}

/** Until when a half day of an office lasts, where the Sheet does not say when the meeting ends. Ours. */
const ends = { morning: '11:30', afternoon: '17:00', evening: '21:00' } as const;

/**
 * When so many half days end: how many days later, and at which hour. From the evening on each is an evening.
 * @example endBy('08:00', 3) // { days: 1, hour: '11:30' }
 */
export function endBy(from = '', halfDays = 1): { days: number; hour: string } {
  if (from >= ends.afternoon) return { days: halfDays - 1, hour: ends.evening };
  const last = halfDays - 1 + (from < ends.morning ? 0 : 1);
  return { days: Math.floor(last / 2), hour: last % 2 === 0 ? ends.morning : ends.afternoon };
}
