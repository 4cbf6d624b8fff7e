import { pointLetters } from '../../domain/papers/numbering';
import { literalOf } from '../adopt/pieces';
import { bullet, isLabelled } from '../adopt-facts/labels';
import { type Numbered, type Span, within } from '../adopt-facts/spans';

/** A line of a list: `mark` = how it is marked, `#` for its number; `number` where it is typed; what it says, and the signs with which it ends. */
export type ListLine = {
  paragraph: Numbered;
  mark: string;
  number: Span | undefined;
  words: Span;
  end: Span;
};

const marked = /^(\s*(?:[-–+•*]|(\d{1,2}|[a-zđ](?=\)))[.)-])?\s*)(.*?)([\s.;,/]*)$/su;

/** A paragraph as a line of a list; undefined where nothing marks it as one. */
function lineOf(paragraph: Numbered): ListLine | undefined {
  const [, begin = '', number, words = '', end = ''] = marked.exec(paragraph.text) ?? [];
  const byWord = begin.trim() === '' && paragraph.numbering !== undefined;
  if (words === '' || (begin.trim() === '' && !byWord)) return undefined;
  const whole = { paragraph: paragraph.index, from: 0, to: paragraph.text.length, text: paragraph.text };
  const at = number === undefined ? -1 : begin.indexOf(number);
  return {
    paragraph,
    mark: byWord
      ? (paragraph.numbering ?? '')
      : begin
          .trim()
          .replace(/\d+/, '#')
          .replace(/^[a-zđ]/u, 'a'),
    number: number === undefined ? undefined : within(whole, at, at + number.length),
    words: within(whole, begin.length, begin.length + words.length),
    end: within(whole, begin.length + words.length, begin.length + words.length + end.length),
  };
}

/** The list that a heading opens; `isMixed` = other lists stand between its lines. */
export type ListIn = { heading: Numbered; lines: ListLine[]; isMixed: boolean };

/** The lists of a text under headings that say so, in their order. */
export function listsUnder(all: readonly Numbered[], heading: RegExp): ListIn[] {
  return all.flatMap((one, at) => {
    if (!heading.test(one.text)) return [];
    const met = linesAfter(all, at);
    return met.lines.length > 1 ? [{ heading: one, ...met }] : [];
  });
}

/** Which line it is by its mark; of letters in their Vietnamese order. @example placeOf('đ') // 5 */
const placeOf = (mark: string): number => Number(mark) || pointLetters.indexOf(mark) + 1;

function linesAfter(all: readonly Numbered[], at: number): Pick<ListIn, 'lines' | 'isMixed'> {
  const lines: ListLine[] = [];
  const isBeside = ({ cell }: Numbered): boolean => JSON.stringify(cell) === JSON.stringify(all[at]?.cell);
  for (const paragraph of all.slice(at + 1)) {
    const line = lineOf(paragraph);
    if (!line || !isBeside(paragraph) || isLabelled(paragraph)) break;
    // A line marked as the heading is another heading.
    if (line.mark === all[at]?.numbering) break;
    const isOwn = line.mark === (lines[0]?.mark ?? line.mark);
    const number = line.number && placeOf(line.number.text);
    if (!isOwn && (number ?? 1) === 1 && paragraph.numbering === undefined) return { lines, isMixed: true };
    if (!isOwn || (number ?? lines.length + 1) !== lines.length + 1) break;
    lines.push(line);
  }
  return { lines, isMixed: false };
}

/** A heading of a list, by the words with which it begins; it may go on, and says nothing behind its colon. */
export const headingOf = (words: string): RegExp =>
  new RegExp(
    `^${bullet}(?:${words})(?![^:]*(?:thời gian|địa điểm|kinh phí))(?!\\p{L})[^:\\n]{0,80}:?\\s*$`,
    'iu',
  );

/** The very letters of a span, where one tag can hold them. */
export const literalIn = ({ letters }: Numbered, { from, to }: Span): string | undefined =>
  literalOf(letters.slice(from, to));
