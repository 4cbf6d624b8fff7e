import { either, end, type Parser, piece } from '../text/grammar';

/** A number as it stands in a phrase: what it may be, likeliest first. `has` = whether hundreds are said or three figures written. */
export type Figure = { mark: 'N'; values: readonly number[]; has: boolean };

const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const one = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín';
const lastOne = `${one}|mốt|tư|lăm|nhăm`;
const tens = `mười(?: (?:${one}|lăm|nhăm))?|(?:${one}) (?:mươi|chục)(?: (?:${lastOne}))?|(?:${one}) (?:mốt|tư|lăm|nhăm)`;
const hundreds = `(?:(?:${one}|không) )?trăm(?: (?:(?:linh|lẻ) (?:${one}|tư)|${tens}|rưỡi))?`;
const groupWords = `${hundreds}|${tens}|${one}|không`;

/** Up to 999 in words that {@link groupWords} let through. */
function groupOf(words: string): number {
  let value = 0;
  for (const word of words.trim().split(' ')) {
    if (word === 'trăm') value = (value || (words.startsWith('không') ? 0 : 1)) * 100;
    else if (word === 'mươi' || word === 'chục') value += (value % 10) * 9;
    else if (word === 'mười') value += 10;
    else if (word === 'rưỡi') value += 50;
    else if (/^(?:mốt|tư|lăm|nhăm)$/.test(word) && value % 100 > 0 && value % 10 > 0)
      value += (value % 10) * 9 + (digits[word] ?? 0);
    else value += digits[word] ?? 0;
  }
  return value;
}

const figure = (values: readonly number[], has: boolean): Figure => ({ mark: 'N', values, has });
const plain = (typed: string): number => Number(typed.replace(/[., ]/g, ''));
const notInside = String.raw`(?![\d]|[.,]\d)`;

/** A number up to 999 in words, or of any size in figures: `hai mươi lăm`, `1.500.000`, `1 500 000`, `1,5`, `½`. */
export const number: Parser<Figure> = either<Figure>([
  piece(`(${groupWords})${end}`, ([words = '']) => figure([groupOf(words)], words.includes('trăm'))),
  piece(String.raw`(\d{1,2}) ?(trăm|chục)${end}(?! (?:rưỡi|linh|lẻ|${one}|mười)${end})`, ([many, unit]) =>
    figure([Number(many) * (unit === 'trăm' ? 100 : 10)], unit === 'trăm'),
  ),
  // 1.125 tỷ is 1,125 to an English eye.
  piece(String.raw`([1-9])\.(\d{3})(?= ?t[ỷỉ])`, ([whole = '', part = '']) =>
    figure([Number(`${whole}.${part}`), Number(whole + part)], true),
  ),
  piece(String.raw`([1-9]\d{0,2}(?:\.\d{3}){1,9})(?:,(\d+))?${notInside}`, ([whole = '', part = '']) =>
    figure([plain(whole) + Number(`0.${part || 0}`)], true),
  ),
  piece(String.raw`([1-9]\d{0,2}(?:,\d{3}){2,})(?:\.(\d+))?${notInside}`, ([whole = '', part = '']) =>
    figure([plain(whole) + Number(`0.${part || 0}`)], true),
  ),
  piece(String.raw`([1-9]\d{0,2}(?: \d{3}){1,9})${notInside}(?! \d)`, ([whole = '']) =>
    figure([plain(whole)], true),
  ),
  // 1,500 is 1,5 to the decimal comma and 1.500 to an English eye.
  piece(String.raw`([1-9]\d{0,2}),(\d{3})${notInside}(?! ?t[ỷỉ])`, ([whole = '', part = '']) =>
    figure([Number(whole + part), Number(`${whole}.${part}`)], true),
  ),
  piece(String.raw`(\d+)[.,](\d+)${notInside}`, ([whole, part]) =>
    figure([Number(`${whole}.${part}`)], false),
  ),
  piece(`½|1/2${end}|nửa${end}`, () => figure([0.5], false)),
  piece(String.raw`(\d+)(½)?(?!\d)`, ([whole = '', half]) =>
    figure([Number(whole) + (half ? 0.5 : 0)], whole.length === 3),
  ),
]);

/** A word for so many noughts, with its half behind it. */
export type Scale = { mark: 'S'; noughts: number; half: boolean };
const noughts: Readonly<Record<string, number>> = { tỷ: 9, tỉ: 9, triệu: 6, nghìn: 3, ngàn: 3, tr: 6, k: 3 };
const scaleOf = (words: string): Parser<Scale> =>
  piece(String.raw`(${words})(?:\.(?!\d)|(?![\p{L}\p{M}]))(?: ?(rưỡi)${end})?`, ([word = '', half]) => ({
    mark: 'S',
    noughts: noughts[word] ?? 0,
    half: Boolean(half),
  }));
/** Tỷ, triệu, nghìn. */
export const fullScale = scaleOf('tỷ|tỉ|triệu|nghìn|ngàn');
/** Also as they are abbreviated. */
export const shortScale = scaleOf('tỷ|tỉ|triệu|nghìn|ngàn|tr|k');

/**
 * What numbers and words for noughts come to together, likeliest first; none where they do not go together.
 * @param isFormal a last number without a word for noughts counts ones: `một triệu hai trăm đồng`
 */
export function sumsOfParts(parts: readonly (Figure | Scale)[], isFormal: boolean): number[] {
  let sums = [0];
  let last = 13;
  for (let at = 0; at < parts.length; at += 1) {
    const [part, scale] = [parts[at], parts[at + 1]];
    if (part?.mark !== 'N') return [];
    const { values } = part;
    const then = at + 1 === parts.length ? 0 : scale?.mark === 'S' ? scale.noughts : 13;
    if (then === 13 && parts[at + 1]?.mark === 'N' && at === 0 && parts.length === 2)
      return besideHundreds(parts);
    if (then >= last || (at > 0 && values.some((value) => value >= 10 ** (last - then)))) return [];
    const half = scale?.mark === 'S' && scale.half ? 5 * 10 ** (then - 1) : 0;
    if (half > 0 && values.some((value) => !Number.isInteger(value))) return [];
    const own = values.map((value) => rounded(value * 10 ** then) + half);
    const loose = at > 0 && then === 0 && !(part.has && isFormal);
    const meant = loose ? values.flatMap((value) => unscaled(value, last)) : own;
    sums = sums.flatMap((sum) => meant.map((value) => sum + value));
    [last, at] = [then, then === 0 ? at : at + 1];
  }
  return [...new Set(sums)];
}

/** `một trăm hai`: 120, or 102. */
function besideHundreds(parts: readonly (Figure | Scale)[]): number[] {
  const [hundred = 0, one = 0] = parts.map((part) => (part.mark === 'N' ? (part.values[0] ?? 0) : 0));
  return hundred % 100 === 0 && hundred > 0 && one < 10 ? [hundred + one * 10, hundred + one] : [];
}

/** `2 tỷ 3`: 300 triệu, or 3 triệu. */
const unscaled = (value: number, last: number): number[] => [
  rounded(value * 10 ** (last - String(value).length)),
  ...(value < 100 || last > 3 ? [value * 10 ** (last - 3)] : []),
];

const rounded = (value: number): number => Number(value.toPrecision(15));
