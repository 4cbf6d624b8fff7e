import { amountInWords } from '../../domain/money/in-words';
import { writeAmount } from '../../domain/money/money';
import { tables } from '../../tables/tables';
import type { Piece } from '../adopt/pieces';
import type { Place } from '../adopt/propose';
import { standsAt } from '../adopt/taken';
import type { Numbered } from '../adopt-facts/spans';
import { formatted } from '../frame/formats';
import { totalTag } from '../papers/row-values';
import { isEven } from '../word/letters';
import type { Edit } from '../word/splice';
import { body } from '../word/words-of';
import type { FittingTable } from './fitting-tables';

/** What becomes of a part so that one row of each table repeats: places that take tags, and rows that go. */
export type TaggedTables = {
  places: Place[];
  totals: Place[];
  gone: Edit[];
  paragraphs: ReadonlySet<number>;
};

/** Tags for the rows of tables, and for their sum wherever the text names it. `paragraphs` = those of head and data rows, in which nothing else is looked for. */
export function taggedTables(found: readonly FittingTable[], all: readonly Numbered[]): TaggedTables {
  const rowsOf = new Map(found.map(({ table, head, rows }) => [table, new Set([head, ...rows])]));
  const own = all.filter(
    ({ part, cell }) => part === body && cell !== undefined && rowsOf.get(cell.table)?.has(cell.row),
  );
  const others = all.filter((one) => !own.includes(one));
  return {
    places: found.flatMap((table) => placesIn(table, own)),
    totals: found.flatMap(({ total }) => (total ? others.flatMap((one) => totalIn(one, total)) : [])),
    gone: found.flatMap(({ others: rows }) => rows.map(({ from, to }) => ({ from, to, text: '' }))),
    paragraphs: new Set(own.map(({ index }) => index)),
  };
}

/** The tags of the row that repeats; the first and the last of its cells say that it does. */
function placesIn({ tab, table, rows, at, tags }: FittingTable, all: readonly Numbered[]): Place[] {
  const { title } = tables[tab];
  const sorted = [...tags].sort((one, other) => one.at - other.at);
  return sorted.flatMap(({ at: column, tag }, index): Place[] => {
    const paragraph = all.find(
      ({ cell }) => cell?.table === table && cell.row === rows[at] && cell.column === column,
    );
    if (!paragraph) return [];
    const begin = index === 0 ? `{{#${title}}}` : '';
    const end = index === sorted.length - 1 ? `{{/${title}}}` : '';
    const { text } = paragraph;
    const from = text.length - text.trimStart().length;
    const piece = { from, to: text.trimEnd().length, tag, begin, end };
    return [placeIn(paragraph, piece)];
  });
}

const placeIn = ({ part, index, text, again }: Numbered, piece: Piece): Place => ({
  part,
  index,
  text,
  again,
  pieces: [piece],
});

const wordFormats = ['bằng chữ', 'bằng chữ | chữ thường', 'bằng chữ | viết hoa'];

/** The sum in figures or in words. */
function totalIn(paragraph: Numbered, total: number): Place[] {
  const sum = writeAmount(total);
  const isLong = sum.length >= shortestSum;
  const figures = isLong
    ? standsAt(paragraph.text, sum).map(([from, to]) => ({ from, to, tag: totalTag }))
    : [];
  const words = standsAt(paragraph.text, amountInWords(total)).flatMap(([from, to]): Piece[] => {
    const literal = paragraph.text.slice(from, to);
    const format = wordFormats.find((one) => formatted(sum, one) === literal);
    return format ? [{ from, to, tag: `${totalTag} | ${format}` }] : [];
  });
  return [...figures, ...words]
    .filter((piece) => isEven(paragraph.letters.slice(piece.from, piece.to)))
    .map((piece) => placeIn(paragraph, piece));
}

/** Digits and dots of a sum that means the same wherever it stands. */
const shortestSum = 9;
