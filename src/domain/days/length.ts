import { accented } from '../text/accents';
import { both, end, map, type Parser, piece, piecesOf } from '../text/grammar';
import { longestFirst, numbersUpTo } from '../text/small-numbers';
import type { Understood } from '../text/understood';
import { joint, type Part, partWords, span } from './clock-grammar';
import { series } from './date-grammar';
import { daysBetween, type Time } from './days';
import { weekdayPattern } from './weekdays';
import { readWhen } from './when';
import { piecesOfWhen, place } from './when-grammar';

/** How long a conference lasts: the words as typed, and the half days (sessions) they mean, where that can be told. VI: thời lượng. */
export type Length = { text: string; halfDays: number | undefined };

const amounts: Record<string, number> = {
  '½': 0.5,
  '1/2': 0.5,
  nửa: 0.5,
  cả: 1,
  trọn: 1,
  nguyên: 1,
  ...numbersUpTo(10),
};
const amountWords = longestFirst(amounts);
const amount = String.raw`(\d{1,3}(?:[.,]\d)?|${amountWords})`;
const amountOf = (typed: string): number => amounts[typed] ?? Number(typed.replace(',', '.'));
const units = "ngày(?! ?đêm)|buổi(?: (?:sáng|chiều|tối))?|sáng|chiều|tối|đêm|giờ|tiếng|h|phút|p|['’′]";

/** So many half days; `or` = it is one choice of two. */
type Piece = number | { or: number | undefined } | 'aside' | 'stray';

/** So many hours or minutes fill a half day: five hours. */
function halfDaysIn(typed: string, unit: string, more: number): number {
  if (unit === 'ngày') return (amountOf(typed) + more) * 2;
  if (['phút', 'p', "'", '’', '′'].includes(unit)) return Math.ceil(amountOf(typed) / 300);
  return ['giờ', 'tiếng', 'h'].includes(unit)
    ? Math.ceil((amountOf(typed) + more) / 5)
    : amountOf(typed) + more;
}

const lengthPiece = piece<Piece>(
  String.raw`(?:cả )?${amount} ?(?:\( ?(${amountWords}|\d+) ?\) ?)?(${units})${end}(?: làm việc)?(?: (rưỡi)${end}|(?<=giờ|tiếng|h) ?(\d{1,2})(?: ?phút|['’′])?(?! ?(?:${units}|\d|[/.,])))?(?: (?:buổi )?(?:sáng|chiều|tối)(?! và| ?,)${end})?`,
  ([typed = '', beside = '', unit = '', half, minutes]) =>
    beside !== '' && amountOf(beside) !== amountOf(typed)
      ? 'stray'
      : halfDaysIn(typed, unit, half ? 0.5 : Number(minutes || 0) / 60),
);
const choice = piece<Piece>(
  String.raw`${amount} ?(?:${joint}|hoặc) ?(?=${amount} ?(?:\([^()]*\) ?)?(${units})${end})`,
  ([typed = '', , unit = '']) => ({ or: halfDaysIn(typed, unit, 0) }),
);
/** `chiều 23`, `cả ngày 24/7`: what of each of several days. */
const ofOneDay = piece<Piece>(
  String.raw`(?:${partWords}|(?:cả|trọn) ngày|(?<=(?:sáng|chiều|tối) (?:ngày )?\d{1,2}(?:/\d{1,2})? và )ngày) ?(?:${weekdayPattern},? )?(?:ngày )?\d{1,2}(?!\d| ?(?:h|g|giờ|:)(?!\p{L}))(?:[/.]\d{1,2}(?:[/.]\d{4})?)?(?!\d| ?[-,] ?\d)`,
  ([part]) => (part ? 1 : 2),
);
const inFigures = piece<Piece>(String.raw`(\d{1,2})h(\d{2})${end}`, ([hour = '']) =>
  halfDaysIn(hour, 'h', 0.5),
);
const aside = (pattern: string): Parser<Piece> => piece<Piece>(pattern, () => 'aside');
const kinds = [
  choice,
  inFigures,
  piece<Piece>(
    String.raw`hoặc|${joint}|/|(?<=ngày,? ?(?:và )?)(?:(?:\d+|${amountWords}) đêm|(?:0?[2-9]|hai|ba) buổi)`,
    () => ({ or: undefined }),
  ),
  both(aside('(?:bắt đầu |khai mạc )?(?:từ|lúc|vào lúc)'), span, (): Piece => 'aside'),
  ofOneDay,
  lengthPiece,
  map(place, (): Piece => 'aside'),
  aside(
    `(?:trong|thời gian|thời lượng|kéo dài|dự kiến|khoảng|họp|làm việc|tổ chức|hội nghị|diễn ra|và|lẫn|vào|là|gồm|tổng cộng|nội trong|hết|chỉ|tròn|liên tục|bắt đầu|từ)${end}`,
  ),
  piece<Piece>(`(?:các |trọn |cả )?${partWords}`, () => 1),
  map(series, (): Piece => 'aside'),
  aside(weekdayPattern),
  aside('[,.;:+]'),
];

/**
 * Reads how long a conference lasts: `01 ngày`, `½ ngày`, `90 phút`, `1 ngày 1 buổi`, as so many half days.
 * @example readHalfDays('1 ngày rưỡi') // { value: 3 }
 */
export function readHalfDays(as: string): Understood<number> {
  const typed = as.replace(/(\d)½/g, '$1,5').replace(/(?<![\d/])0?1\/2(?= *ngày)/gi, '½');
  const { sizes, isSure } = sizesIn(
    typed.replace(/\([^()]*\)/g, (inside) => (isAside(inside) ? '' : inside)),
  );
  const halfDays = totalOf(sizes);
  const beside = [...typed.matchAll(/\(([^()]*)\)/g)].flatMap(([, inside = '']) => sizesIn(inside));
  const agrees = beside.every((one) => !one.isSure || totalOf(one.sizes) === halfDays);
  if (isSure && agrees && isCount(halfDays)) return { value: halfDays };
  return { possible: [...new Set([...sizes, ...beside.flatMap((one) => one.sizes)])].filter(isCount) };
}
const totalOf = (sizes: readonly number[]): number => sizes.reduce((sum, one) => sum + one, 0);

/** `8h00-11h30`: one, or two where it goes on after noon; `từ chiều 23 đến sáng 24/7`: those of all its days, but for the first and the last. */
function sessionsIn(typed: string): number | undefined {
  const { isWhole, days, hours, since, until } = readWhen(typed, anyYear);
  const { from = '', to } = hours && 'value' in hours ? hours.value : {};
  const [first, last] = [days[0], days[days.length - 1]];
  if (!isWhole || !/\d/.test(typed)) return undefined;
  if (since && until && first && last && first < last && / (?:đến|tới) |[-÷→~]/.test(accented(typed)))
    return (
      2 * (daysBetween(first, last) + 1) -
      (since === 'sáng' ? 0 : 1) -
      (until === 'sáng' || until === 'trưa' ? 1 : 0)
    );
  return days.length < 2 && to !== undefined ? (from < noon && to > afterNoon ? 2 : 1) : undefined;
}
/** With which days without their year are counted. */
const anyYear = 2001;
const noon = '12:00';
const afterNoon = '13:30';

const isCount = (halfDays: number): boolean => Number.isInteger(halfDays) && halfDays > 0;

function sizesIn(typed: string): { sizes: number[]; isSure: boolean } {
  const sessions = sessionsIn(typed);
  if (sessions !== undefined) return { sizes: [sessions], isSure: true };
  const pieces = piecesOf<Piece>(typed, kinds, 'stray');
  const sizes = pieces.flatMap((one) =>
    typeof one === 'object' ? (one.or ?? []) : typeof one === 'number' ? one : [],
  );
  const isSure = sizes.length > 0 && !pieces.some((one) => one === 'stray' || typeof one === 'object');
  return { sizes, isSure };
}

/** What stands in brackets says when, or the same once more; a number in words belongs to the figure before it. */
function isAside(inside: string): boolean {
  const words = inside.slice(1, -1);
  return sizesIn(words).isSure || !piecesOfWhen(words).some(({ is }) => is === 'stray');
}

/** How long a conference lasts, in any words, since they are only printed. @example readLength('½ ngày') // { text: '½ ngày', halfDays: 1 } */
export const readLength = (typed: string, read = readHalfDays(typed)): Length => ({
  text: typed.trim(),
  halfDays: 'value' in read ? read.value : undefined,
});

/** Until when a half day of an office lasts, where the Sheet does not say when the meeting ends. Ours. */
const ends = { morning: '11:30', afternoon: '17:00', evening: '21:00' } as const;

/** When a part of the day is over, by the same. @example endOfPart('sáng') // '11:30' */
export const endOfPart = (part: Part): Time =>
  part === 'sáng' ? ends.morning : part === 'chiều' || part === 'trưa' ? ends.afternoon : ends.evening;

/**
 * When so many half days end: how many days later, and at which hour. From the evening on each is an evening.
 * @example endBy('08:00', 3) // { days: 1, hour: '11:30' }
 */
export function endBy(from = '', halfDays = 1): { days: number; hour: string } {
  if (from >= ends.afternoon) return { days: halfDays - 1, hour: ends.evening };
  const last = halfDays - 1 + (from < ends.morning ? 0 : 1);
  return { days: Math.floor(last / 2), hour: last % 2 === 0 ? ends.morning : ends.afternoon };
}
