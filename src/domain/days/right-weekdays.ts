import type { Repair } from '../problem';
import { capitalised, nfc } from '../text/vietnamese';
import { datesIn } from './dates-in';
import { type Day, weekday, weekdayOf } from './days';

/**
 * The places in running text where a weekday stands before or behind a date that falls on another, with the right one.
 * @example wrongWeekdays('họp 21/4/2026 (thứ Tư)')[0] // { at: 15, words: 'thứ Tư', said: '21/4/2026 (thứ Tư', is: 'thứ Ba' }
 */
export function wrongWeekdays(
  typed: string,
  within?: number,
): { at: number; words: string; said: string; day: Day }[] {
  const text = nfc(typed);
  return datesIn(text, within).flatMap(({ day, said, at, end }) => {
    if (!day || !said || said.number === weekdayOf(day)) return [];
    const to = Math.max(end, said.at + said.words.length);
    return [{ at: said.at, words: said.words, said: text.slice(Math.min(at, said.at), to), day }];
  });
}

/**
 * A text with the right weekday beside each of its dates; `within` = the year of those that name none.
 * @example rightWeekdays('21/4/2026 (thứ Tư)') // { was: '21/4/2026 (thứ Tư)', to: '21/4/2026 (thứ Ba)' }
 */
export function rightWeekdays(was: string, within?: number): Repair {
  const to = [...wrongWeekdays(was, within)]
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, words, day }) => {
      const right = /^\p{Ll}/u.test(words) ? weekday(day) : capitalised(weekday(day));
      return text.slice(0, at) + right + text.slice(at + words.length);
    }, nfc(was));
  return { was, to };
}
