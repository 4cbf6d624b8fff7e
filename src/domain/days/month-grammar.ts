import { end, map, type Parser, piece, piecesOf } from '../text/grammar';
import { partWords } from './clock-grammar';
import { monthNumber, monthWords } from './date-grammar';
import type { Month } from './days';
import { weekdayPattern } from './weekdays';
import { place } from './when-grammar';

/** Months from one to another of a year, as typed; a year is not there where none is written. */
type Months = { from: number; to: number; year: number | undefined };
type Piece = Months | 'aside' | 'stray' | 'to' | 'list';

const year = String.raw`(?: ?(?:[/.-]|,? ?năm|của năm|,)? ?(?:năm )?(\d{4})(?!\d))?`;
const quarters: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  nhất: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
};
const quarter = '(iv|i{1,3}|[1-4]|nhất|một|hai|ba|tư|bốn)';

const months = (
  pattern: string,
  make: (groups: string[]) => [from: number, to: number, year?: string],
): Parser<Piece> =>
  piece<Piece>(pattern, (groups) => {
    const [from, to, named = ''] = make(groups);
    return { from, to, year: named === '' ? undefined : Number(named.padStart(4, '20')) };
  });
const aside = (pattern: string): Parser<Piece> => piece<Piece>(pattern, () => 'aside');
const quarterNumber = (typed: string): number => quarters[typed] ?? Number(typed);
/** From the first month of one quarter to the last of another. */
const quarterly = ([first = '', last = '', of]: string[]): [number, number, string | undefined] => [
  quarterNumber(first) * 3 - 2,
  quarterNumber(last || first) * 3,
  of,
];
/** One month, and its year where that is written. */
const single = (pattern: string): Parser<Piece> =>
  months(pattern, ([month = '', ...years]) => [monthNumber(month), monthNumber(month), years.find(Boolean)]);
const several = String.raw`(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|\d{1,2})`;
const countOf = (typed = ''): number => (typed === 'bốn' ? 4 : monthNumber(typed));

const kinds: Parser<Piece>[] = [
  months(
    String.raw`(?:thứ )?(?:quý|quí|q\.?)(?: thứ)? ?${quarter}${end}(?: ?(?:,|-|và|đến|&) ?(?:quý )?${quarter}${end}(?!/\d{1,2}/)){0,9}${year}`,
    quarterly,
  ),
  months(String.raw`(${several}) tháng đầu năm(?: ?(\d{4})(?!\d))?`, ([count, of]) => [
    1,
    countOf(count),
    of,
  ]),
  months(String.raw`(${several}) tháng cuối năm(?: ?(\d{4})(?!\d))?`, ([count, of]) => [
    13 - countOf(count),
    12,
    of,
  ]),
  months(String.raw`nửa đầu năm (\d{4})(?!\d)`, ([of]) => [1, 6, of]),
  months(String.raw`nửa (?:cuối|sau) năm (\d{4})(?!\d)`, ([of]) => [7, 12, of]),
  months(String.raw`(\d{4})-(\d{1,2})(?:-\d{1,2})?(?!\d)`, ([of, month]) => [
    Number(month),
    Number(month),
    of,
  ]),
  ...['/', '\\.', '-'].map((mark) => single(String.raw`\d{1,2} ?${mark} ?(\d{1,2}) ?${mark} ?(\d{4})(?!\d)`)),
  single(String.raw`\d{1,2} tháng (\d{1,2})(?!\d)${year}`),
  single(
    String.raw`(?:các )?(?:tháng|th\.?|t\.?) ?(\d{1,2}(?!\d)|(?:${monthWords})(?= |$|,|/))(?:/(\d{2})(?!\d)|${year})`,
  ),
  single(String.raw`(\d{1,2}) ?[/.-] ?(\d{4})(?!\d)`),
  months(String.raw`(?:(?:cả|trong) )?năm (\d{4})(?!\d)`, ([of]) => [1, 12, of]),
  single(
    String.raw`(\d{1,2})(?= ?(?:,|-|và|đến|÷|→|&|năm))(?! ?(?:-|đến|,) ?\d{1,2} ?/ ?\d{1,2} ?/)(?:,? ?năm (\d{4})(?!\d))?`,
  ),
  single(String.raw`(?<=[^\d] ?)(\d{1,2})$`),
  aside(
    String.raw`(?:nửa (?:đầu|cuối|sau)(?! năm)|(?:thượng|trung|hạ) tuần|(?:trong )?tuần(?: (?:lễ|làm việc))? (?:đầu(?: tiên)?|cuối(?: cùng)?|thứ (?:nhất|hai|ba|tư|\d)|\d)|(?:đầu|giữa|cuối)(?! năm)|ngày|trong|khoảng|dự kiến|vào|từ|của|thời gian|tổ chức|họp|hội nghị|ngày cuối|những ngày (?:đầu|cuối)|chậm nhất|trước|hết|đến hết)${end}`,
  ),
  piece<Piece>(`(?:đến|tới)${end}|[-÷→~]`, () => 'to'),
  piece<Piece>(`(?:và|hoặc)${end}|[,&+]`, () => 'list'),
  map(place, (): Piece => 'aside'),
  aside(`giao ban${end}`),
  aside(`(?:${weekdayPattern}|${partWords})`),
  aside(`(?:có|sẽ có) (?:giấy mời|thông báo)(?: (?:riêng|sau|cụ thể)){0,9}${end}`),
  aside('[().:;/]'),
];

/**
 * The months that a phrase names, from the first to the last. `within` = the year of those that name none.
 * @returns undefined where a word is left over, or they are none of a calendar, or run backwards
 */
export function monthsIn(typed: string, within?: number): { from: Month; to: Month } | undefined {
  const pieces = piecesOf<Piece>(typed, kinds, 'stray');
  const named = pieces.filter((one) => typeof one === 'object');
  const [first, last] = [named[0], named[named.length - 1]];
  if (pieces.includes('stray') || !first || !last || hasGap(pieces)) return undefined;
  const ends = last.year ?? named.find((one) => one.year !== undefined)?.year ?? within;
  if (ends === undefined || named.some(({ from, to }) => from < 1 || to > 12)) return undefined;
  const begins = first.year ?? (first.from > last.to && last.to + 12 - first.from <= 6 ? ends - 1 : ends);
  const range = { from: monthOf(begins, first.from), to: monthOf(ends, last.to) };
  return range.from <= range.to ? range : undefined;
}

/** `tháng 5 và tháng 8`: two months, and not what lies between them. */
function hasGap(pieces: readonly Piece[]): boolean {
  let last: Months | undefined;
  let isList = false;
  for (const one of pieces) {
    if (one === 'list' || one === 'to') isList = one === 'list';
    if (typeof one !== 'object') continue;
    if (last && isList && one.from > last.to + 1) return true;
    last = one;
  }
  return false;
}

const monthOf = (of: number, month: number): Month => `${of}-${String(month).padStart(2, '0')}`;
