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
