import type { Paragraph } from '../word/paragraphs';

/** Some letters of one paragraph of the text: `paragraph` counts from 0, `from` and `to` in its text. */
export type Span = { paragraph: number; from: number; to: number; text: string };

/** A paragraph of the text with its place; parts beside the text itself have no frame to read. */
export type Numbered = Paragraph & { part: string; index: number };

/** A piece of a line between tabs, as people set two columns without a table. `column` = its place on the line, or the cell's in its row. */
export type Segment = Span & {
  column: number;
  isBold: boolean;
  isNumbered: boolean;
  cell: Paragraph['cell'];
};

const gaps = /\t+|[ ]{4,}(?=\p{Lu})/gu;

/**
 * The pieces of each line, trimmed; a table's cells are columns as well.
 * @example segmentsOf([paragraph('SỞ A\tCỘNG HÒA')]).map(({ text }) => text) // ['SỞ A', 'CỘNG HÒA']
 */
export const segmentsOf = (paragraphs: readonly Numbered[]): Segment[] =>
  paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
      lineSegments(paragraph, line, index),
    ),
  );

function lineSegments(paragraph: Numbered, line: string, at: number): Segment[] {
  const ends = [...line.matchAll(gaps)].map(({ index, 0: gap }) => [index, index + gap.length] as const);
  const froms = [0, ...ends.map(([, end]) => end)];
  const spans = froms
    .map((from, index) => trimmed(paragraph, at + from, at + (ends[index]?.[0] ?? line.length)))
    .filter(({ text }) => text !== '');
  // One piece moved to the right stands in the second column, in a cell in the cell's own; two that are moved are both columns.
  const isMoved = ends[0] !== undefined && line.slice(0, ends[0][0]).trim() === '' && spans.length === 1;
  const first = paragraph.cell?.column ?? Number(isMoved);
  return spans.map((span, index) => ({ ...span, column: first + index, ...lookOf(paragraph, span.from) }));
}

const lookOf = (
  { letters, cell, numbering }: Numbered,
  at: number,
): Pick<Segment, 'isBold' | 'isNumbered' | 'cell'> => ({
  isNumbered: numbering !== undefined,
  isBold: /<w:b(?: w:val="(?:1|true|on)")?\/>/.test(letters[at]?.look ?? ''),
  cell,
});

/** Without spaces around it. */
export function trimmed({ text, index }: Numbered, from: number, to: number): Span {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = Math.max(start, to - (words.length - words.trimEnd().length));
  return { paragraph: index, from: start, to: end, text: text.slice(start, end) };
}

/** The part of a span that a group holds of a match from its beginning, whose groups follow one another; undefined for an empty one. */
export function groupOf(span: Span, match: RegExpExecArray | null, group: number): Span | undefined {
  const [, ...groups] = match ?? [];
  const from = span.from + groups.slice(0, group - 1).join('').length;
  const text = groups[group - 1] ?? '';
  return text === '' ? undefined : { paragraph: span.paragraph, from, to: from + text.length, text };
}

/** Letters of a span, counted from its beginning. */
export const within = (span: Span, from: number, to: number): Span => ({
  paragraph: span.paragraph,
  from: span.from + from,
  to: span.from + to,
  text: span.text.slice(from, to),
});

/** Whether words are written in capitals. @example isUpper('KẾ HOẠCH') // true */
export const isUpper = (text: string): boolean => /\p{L}/u.test(text) && text === text.toUpperCase();
