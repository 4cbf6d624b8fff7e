/** A weekday's words in a text, where they stand, and its number from Sunday = 0. */
export type WeekdayIn = { at: number; words: string; number: number };
type Span = { at: number; end: number };

const weekdayNumbers: Record<string, number> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, bẩy: 6 };
/** One weekday in words of any case. A `T3` before a slash is a month. */
export const weekdayPattern = String.raw`(?:chủ nhật|cn|thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?<!\d)t\.?[2-7](?!\s*\/\s*\d))(?![\p{L}\d])`;
/** What is counted, and no weekday: `kỳ họp thứ 3`. */
const ordinals = String.raw`(?<!(?:lần|kỳ|kỳ họp|phiên|phiên họp|khóa|đợt|buổi|tuần|quý|vòng|đại hội)\s+)`;
const weekdayWords = new RegExp(String.raw`(?<![\p{L}&]|kh(?:-| và ))${ordinals}${weekdayPattern}`, 'giu');
/** All weekdays of a text. @example weekdaysIn('sáng thứ Tư')[0] // { at: 5, words: 'thứ Tư', number: 3 } */
export const weekdaysIn = (text: string): WeekdayIn[] =>
  [...text.matchAll(weekdayWords)].map((match) => ({
    at: match.index,
    words: match[0],
    number: numberOf(match[0].toLowerCase()),
  }));

function numberOf(words: string): number {
  const name = words.replace(/^(?:thứ|t\.?(?=\d))\s*/, '');
  return /^c/.test(name) ? 0 : (weekdayNumbers[name] ?? Number(name) - 1);
}

/** `thứ Năm, ngày 09/4/2026`, or behind it: `09/4/2026 (thứ Năm)`; without brackets it must be capitalised, as `thứ hai` also counts. */
export function beside(
  { at, end }: Span,
  next: Span | undefined,
  weekdays: readonly WeekdayIn[],
  text: string,
): WeekdayIn | undefined {
  return weekdays.find(({ at: from, words }) => {
    const to = from + words.length;
    if (to <= at) return /^[\s,:–-]*\(?(?:ngày\s*)?$/iu.test(text.slice(to, at));
    const before = text.slice(end, from);
    if (/^\s*\(\s*(?:(?:buổi\s+)?(?:sáng|trưa|chiều|tối)\s+)?$/iu.test(before)) return true;
    const isNext = next !== undefined && /^[\s,:–-]*\(?(?:ngày\s*)?$/iu.test(text.slice(to, next.at));
    return /^(?:\s*[,:–-])?\s*$/.test(before) && !isNext && /^\S*\s*(?:\p{Lu}|\d)/u.test(words);
  });
}

const between = /^\s*(?:,|;|và|-|–|—|đến|tới|&|\+|,\s*và)\s*$/iu;
const leading = /^[\s,]*\(?(?:(?:từ\s+)?ngày\s*)?$/iu;

/** Runs of weekdays: `thứ Sáu, thứ Bảy`. */
function runsOf(weekdays: readonly WeekdayIn[], text: string): WeekdayIn[][] {
  const runs: WeekdayIn[][] = [];
  for (const one of weekdays) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && between.test(text.slice(last.at + last.words.length, one.at))) run.push(one);
    else runs.push([one]);
  }
  return runs.filter(({ length }) => length > 1);
}

/**
 * The weekdays of dates that are joined to each other, where several stand before them all or behind: `16-17/10/2026 (thứ Sáu, thứ Bảy)`. Each is a
 * date's own where there are as many; else nobody can tell. Undefined where no such run is there.
 */
export function besideAll(
  dates: readonly Span[],
  weekdays: readonly WeekdayIn[],
  text: string,
): (WeekdayIn | undefined)[] | undefined {
  const [first, ...others] = dates;
  const last = others[others.length - 1];
  if (!first || !last) return undefined;
  const run = runsOf(weekdays, text).find((one) => {
    const [from, to] = [one[0], one[one.length - 1]];
    if (!from || !to) return false;
    const end = to.at + to.words.length;
    return end <= first.at
      ? leading.test(text.slice(end, first.at))
      : from.at >= last.end && /^\s*[,(]?\s*$/.test(text.slice(last.end, from.at));
  });
  return run && dates.map((_, index) => (run.length === dates.length ? run[index] : undefined));
}
