import { tables } from '../../tables/tables';
import type { Piece } from '../adopt/pieces';
import type { Place } from '../adopt/propose';
import { lastRow } from '../papers/row-values';
import type { Edit } from '../word/splice';
import type { FieldLine, FittingList } from './fitting-lists';
import { literalIn } from './list-lines';
import type { TaggedTables } from './tagged-tables';

/** Tags for the first line of each list, which then repeats; the other lines go. */
export const taggedLists = (found: readonly FittingList[]): Omit<TaggedTables, 'totals'> => ({
  places: found.flatMap(placeOf),
  gone: found.flatMap(editsOf),
  paragraphs: new Set(found.flatMap(({ lines }) => lines.map(({ paragraph }) => paragraph.index))),
});

function placeOf({ tags, lines: [first, ...others] }: FittingList): Place[] {
  const last = others[others.length - 1];
  if (!first || !last) return [];
  const { part, index, text, again } = first.paragraph;
  const spans = [first.number, ...first.fields];
  const fields = tags.flatMap(({ at, tag }): Piece[] => {
    const span = spans[at];
    return span ? [{ from: span.from, to: span.to, tag }] : [];
  });
  return [{ part, index, text, again, pieces: withEnd(fields, first, last) }];
}

/** `;` behind every line and `.` behind the last: which it is, its row knows. */
function withEnd(fields: readonly Piece[], first: FieldLine, last: FieldLine): Piece[] {
  const [own = '', other = ''] = [first, last].map(({ paragraph, end }) => literalIn(paragraph, end));
  if (own === other) return [...fields];
  const atLast = other ? `{{#${lastRow}}}${other}{{/${lastRow}}}` : '';
  const field = fields[fields.length - 1];
  if (own === '') return field ? [...fields.slice(0, -1), { ...field, end: atLast }] : [];
  const { from, to } = first.end;
  return [...fields, { from, to, begin: `{{^${lastRow}}}${own}`, tag: `/${lastRow}`, end: atLast }];
}

/** The two ends of the loop, each alone in a paragraph around the first line. */
function editsOf({ tab, lines }: FittingList): Edit[] {
  const { title } = tables[tab];
  const [first, ...others] = lines.map(({ paragraph }) => paragraph.whole);
  if (!first) return [];
  return [
    { from: first.from, to: first.from, text: alone(`{{#${title}}}`) },
    { from: first.to, to: first.to, text: alone(`{{/${title}}}`) },
    ...others.map(({ from, to }) => ({ from, to, text: '' })),
  ];
}

const alone = (tag: string): string => `<w:p><w:r><w:t>${tag}</w:t></w:r></w:p>`;
