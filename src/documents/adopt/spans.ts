import type { Paragraph } from '../raw/paragraphs';

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

const gaps = /\n|\t+|[ ]{4,}(?=\p{Lu})/gu;

/**
 * The pieces of each line, trimmed; a table's cells are columns as well.
 * @example segmentsOf([paragraph('SỞ A\tCỘNG HÒA')]).map(({ text }) => text) // ['SỞ A', 'CỘNG HÒA']
 */
export const segmentsOf = (paragraphs: readonly Numbered[]): Segment[] =>
  paragraphs.flatMap((paragraph) => {
    let column = paragraph.cell?.column ?? 0;
    let from = 0;
    return [...paragraph.text.matchAll(gaps), undefined].flatMap((gap): Segment[] => {
      const span = trimmed(paragraph, from, gap?.index ?? paragraph.text.length);
      const segment = { ...span, column, ...lookOf(paragraph, span.from) };
      from = (gap?.index ?? 0) + (gap?.[0].length ?? 0);
      column = gap?.[0] === '\n' ? (paragraph.cell?.column ?? 0) : column + 1;
      return span.text === '' ? [] : [segment];
    });
  });

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
