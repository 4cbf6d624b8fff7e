import { type Against, hasMoved, type Leftover } from './earlier';
import { actsIn } from './leftover-acts';
import { daysLeft, hoursLeft } from './leftover-days';
import { namesLeft } from './leftover-names';
import { turnsLeft, yearsLeft } from './leftover-years';

/** A name first, as a whole: `Hội nghị giao ban năm 2025` is not only of another year. */
const looks = [namesLeft, daysLeft, yearsLeft, turnsLeft, countsLeft];

/**
 * The leftovers of one text, each of its letters in one at most. Tags are no part of it. `units` = those in it that are no longer there.
 * @example leftoversIn('Gửi trước ngày 20/7/2025', { now, earlier, isOld: true, dayTag: 'Ngày họp' }, () => [])[0].code // 'old-day'
 */
export function leftoversIn(
  typed: string,
  against: Against,
  units: (text: string) => readonly Leftover[],
): Leftover[] {
  const text = masked(typed);
  const { cited, left } = actsIn(text, against);
  const taken: { at: number; end: number }[] = [...cited];
  const found = [
    ...looks.flatMap((look) => look(text, against)),
    ...hoursLeft(typed, against),
    ...units(text).filter(({ at }) => !cited.some(({ end }) => issuedBy.test(text.slice(end, at)))),
  ];
  const others = found.filter((one) => {
    const isFree = taken.every(({ at, end }) => one.end <= at || end <= one.at);
    if (isFree) taken.push(one);
    return isFree;
  });
  return [...left, ...others].sort((one, other) => one.at - other.at);
}

/** An act is of who issued it, whatever became of him: `số 5/QĐ-UBND ngày 01/3/2025 của UBND tỉnh …`. */
const issuedBy = /^\s*của [^,;.]*$/u;

/** Tags keep their length, so that places stay, and are neither letters nor digits. */
const masked = (text: string): string => text.replace(/\{\{[^{}]*\}\}/g, (tag) => '□'.repeat(tag.length));

/** Where in a long text something stands, as a sentence can carry it. @example around('một hai ba', { at: 4, end: 7 }) // 'một hai ba' */
export function around(text: string, { at, end }: Pick<Leftover, 'at' | 'end'>): string {
  const [from, to] = [Math.max(0, at - room), Math.min(text.length, end + room)];
  const before = from === 0 ? text.slice(0, at) : `…${text.slice(from, at).replace(/^\S*\s/, '')}`;
  const behind = to === text.length ? text.slice(end) : `${text.slice(end, to).replace(/\s\S*$/, '')}…`;
  return before + text.slice(at, end) + behind;
}

const room = 40;

const sum = /(?<![\d.])\d{1,3}(?:\.\d{3})+\s*(?:đồng|đ)(?![\p{L}/]|\s*\/)|Bằng chữ\s*:\s*\p{Lu}[^□]*đồng/giu;
const guests =
  /(?:(?:khoảng|chừng|gần|trên|hơn|dự kiến)\s+)?(?<![\d./])(\d+(?:\.\d+)*(?:\s*[-–]\s*\d+)?)\s*(?:đại biểu|khách mời|người|đồng chí)(?![\p{L}/]|\s*\/)/giu;

/** Sums and numbers of guests of an earlier conference. A text that was not written for it is held against its number of guests alone. */
function countsLeft(text: string, against: Against): Leftover[] {
  const { earlier, isOld } = against;
  if (!hasMoved(against)) return [];
  const sums = isOld ? [...text.matchAll(sum)] : [];
  const counted = [...text.matchAll(guests)].filter(([, number]) => isOld || number === earlier?.guests);
  return [...sums, ...counted].map(({ index, 0: words }) => ({
    at: index,
    end: index + words.length,
    code: 'old-count',
  }));
}
