import { nfc } from '../../domain/text/vietnamese';
import type { Spelled } from '../adopt-facts/read-facts';
import type { Numbered } from '../adopt-facts/spans';
import { formatted } from '../frame/formats';
import { isEven, type Letter } from '../word/letters';

/** Letters of one paragraph for which a tag stands: `tag` = what is inside its braces. `begin` and `end` = the tags of a loop around it. */
export type Piece = { from: number; to: number; tag: string; begin?: string; end?: string };

/** A piece as it is written. @example bracedIn({ from: 0, to: 1, tag: 'TT', begin: '{{#Dự toán}}' }) // '{{#Dự toán}}{{TT}}' */
export const bracedIn = ({ tag, begin = '', end = '' }: Piece): string => `${begin}{{${tag}}}${end}`;

const numbers = ['', ' | 2 chữ số', ' | bớt số 0'];
/** The formats in which each number of a day or an hour is tried. */
const parts: Partial<Record<Spelled, readonly string[]>> = {
  day: ['ngày', 'tháng', 'năm'],
  month: ['tháng', 'năm'],
  hour: ['giờ', 'phút'],
};
/** The formats in which the whole is tried; the first that gives the letters back is taken. */
const wholes: Record<Spelled, readonly string[]> = {
  words: ['', 'viết hoa', 'đầu câu hoa', 'đầu câu thường', 'chữ thường'],
  'no-words': [''],
  number: ['2 chữ số', ''],
  'no-number': ['2 chữ số'],
  'no-day': [''],
  day: ['', 'ngày ngắn'],
  weekday: [
    'thứ',
    'thứ | đầu câu hoa',
    'thứ | chữ thường',
    'thứ | chữ thường | đầu câu hoa',
    'thứ | viết hoa',
    'thứ bằng số',
    'thứ bằng số | đầu câu hoa',
  ],
  month: [''],
  hour: ['', 'giờ gọn', 'giờ tắt', ...['', 'giờ gọn | ', 'giờ tắt | '].map((one) => `${one}giờ 2 chữ số`)],
};

/** How the letters of a file are put together that does not compose them, as some keyboards and systems do. */
const composings = ['tổ hợp', 'dấu rời'];

/**
 * A value to be looked for: the tag that prints it, what that prints, and how it is spelled. `inCapitals` = where it stands in capitals it is to stay so,
 * however it is typed next.
 */
export type Printed = { tag: string; value: string; spelled: Spelled; inCapitals?: boolean };

/**
 * The tags that, filled with the value, give back the very letters from one place of a paragraph to another; undefined where none do. Numbers
 * of a day or an hour get a tag each, so that the spaces between them and their looks stay.
 * @example piecesFor(paragraph, [0, 9], { tag: 'Ngày họp', value: '24/7/2025', spelled: 'day' }) // [{ from: 0, to: 9, tag: 'Ngày họp' }]
 */
export function piecesFor(
  paragraph: Numbered,
  [from, to]: readonly [number, number],
  { tag, value, spelled, inCapitals = false }: Printed,
): Piece[] | undefined {
  const one =
    value === ''
      ? blankOf(paragraph, { from, to, tag: [tag, wholes[spelled][0]].filter(Boolean).join(' | ') })
      : pieceOf(paragraph, { from, to, tag }, value, [
          ...(inCapitals && /\p{Lu}/u.test(value) ? ['viết hoa'] : []),
          ...wholes[spelled],
        ]);
  if (one || value === '') return one && [one];
  const found = [...paragraph.text.slice(from, to).matchAll(/\d+/g)];
  // An hour on the dot has no minutes to hold others.
  if (found.length === 0 || (spelled === 'hour' && found.length !== 2)) return undefined;
  const pieces = found.map((number, index) => {
    const at = { from: from + number.index, to: from + number.index + number[0].length, tag };
    const part = parts[spelled]?.[index];
    return part === undefined
      ? undefined
      : pieceOf(
          paragraph,
          at,
          value,
          numbers.map((more) => part + more),
        );
  });
  return pieces.every((piece) => piece !== undefined) ? pieces : undefined;
}

function pieceOf(
  { letters }: Numbered,
  piece: Piece,
  value: string,
  formats: readonly string[],
): Piece | undefined {
  const literal = writtenIn(letters.slice(piece.from, piece.to));
  if (literal === undefined) return undefined;
  const tried =
    literal === nfc(literal)
      ? formats
      : formats.flatMap((one) => composings.map((other) => [one, other].filter(Boolean).join(' | ')));
  const format = tried.find((one) => formatted(value, one) === literal);
  return format === undefined
    ? undefined
    : { ...piece, tag: [piece.tag, format].filter(Boolean).join(' | ') };
}

/** A tag that prints the space that was left for a value, until there is one. */
function blankOf({ letters }: Numbered, piece: Piece): Piece | undefined {
  const literal = literalOf(letters.slice(piece.from, piece.to));
  return literal === undefined ? undefined : { ...piece, tag: `${piece.tag} | hoặc “${literal}”` };
}

/** The letters as they stand, where one tag can take their place: of one look, with no tab between, not filled in by Word. */
const writtenIn = (letters: readonly (Letter | undefined)[]): string | undefined =>
  isEven(letters) ? [...new Set(letters)].map(({ raw }) => raw).join('') : undefined;

/** The same of letters that are composed as what the Sheet keeps is. */
export function literalOf(letters: readonly (Letter | undefined)[]): string | undefined {
  const words = writtenIn(letters);
  return words === undefined || words === nfc(words) ? words : undefined;
}
