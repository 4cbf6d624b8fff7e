/** A weekday's words in a text, where they stand, and its number from Sunday = 0. */
export type WeekdayIn = { at: number; words: string; number: number };
type Span = { at: number; end: number };

const weekdayNumbers: Record<string, number> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, bẩy: 6 };
const weekdayWords = /(?<!\p{L})(?:chủ nhật|thứ\s+(hai|ba|tư|năm|sáu|bảy|bẩy|[2-7]))(?![\p{L}\d])/giu;
/** All weekdays of a text. @example weekdaysIn('sáng thứ Tư')[0] // { at: 5, words: 'thứ Tư', number: 3 } */
export const weekdaysIn = (text: string): WeekdayIn[] =>
  [...text.matchAll(weekdayWords)].map((match) => ({
    at: match.index,
    words: match[0],
    number: numberOf(match[1]?.toLowerCase()),
  }));

const numberOf = (name: string | undefined): number =>
  name === undefined ? 0 : (weekdayNumbers[name] ?? Number(name) - 1);

/** `thứ Năm, ngày 09/4/2026`, or behind it: `09/4/2026 (thứ Năm)`; without brackets it must be capitalised, as `thứ hai` also counts. */
export function beside(
  { at, end }: Span,
  next: Span | undefined,
  weekdays: readonly WeekdayIn[],
  text: string,
): WeekdayIn | undefined {
  return weekdays.find(({ at: from, words }) => {
    const to = from + words.length;
    if (to <= at) return /^[\s,]*\(?(?:ngày\s*)?$/iu.test(text.slice(to, at));
    const before = text.slice(end, from);
    if (from < end || (next && to > next.at)) return false;
    if (/^\s*\($/.test(before)) return true;
    const isNext = next !== undefined && /^[\s,]*\(?(?:ngày\s*)?$/iu.test(text.slice(to, next.at));
    return /^(?:\s*,)?\s*$/.test(before) && !isNext && /^\S*\s*(?:\p{Lu}|\d)/u.test(words);
  });
}
