import * as z from 'zod/mini';
import { writeBlocks } from '../../google/workbook';
import { keptTab } from '../../tables/tables';
import { beginHidden, cellsOf as hiddenCells, padded, rowsIn, textIn } from '../sheet/hidden-tab';

const title = 'Máy giữ để khỏi đọc lại từ biểu mẫu. Sửa hay xóa thì máy tự đọc lại.';

const shape = z.tuple([
  z.string(),
  z.object({
    id: z.string(),
    at: z.number(),
    seen: z.number(),
    link: z.string(),
    answers: z.record(z.string(), z.string()),
    unread: z.optional(z.literal(true)),
  }),
]);

/**
 * One response as it was last read, `answers` by our keys. `at` = when it came or was last changed, `seen` = when it was read. `unread` = its
 * newest state could not be read: whose it is nobody knows, or `answers` are those before.
 */
export type KeptAnswer = z.infer<typeof shape>[1];
export type KeptAnswers = ReadonlyMap<string, KeptAnswer>;

/** What a look at a Form found that is not kept yet: states of responses, and those that the Form no longer has. */
export type Found = { states: readonly KeptAnswer[]; gone: ReadonlySet<string> };

type Line = { form: string; one: KeptAnswer; row: number };

/** What was read of a Form's answers. A row that was typed over counts as none: its answer is read again. */
export const keptOf = (form: string): KeptAnswers => keptAmong(form).kept;

/** The same, and how many `rows` there are for all Forms. */
export function keptAmong(form: string): { kept: KeptAnswers; rows: number } {
  const rows = rowsIn(keptTab);
  return { kept: newestOf(linesIn(rows).filter((line) => line.form === form)), rows: rows.length };
}

const linesIn = (rows: readonly string[][]): Line[] =>
  rows.flatMap((cells, index) => {
    const line = lineIn(cells);
    return line ? [{ form: line[0], one: line[1], row: index + 1 }] : [];
  });

function lineIn(cells: readonly string[]): z.infer<typeof shape> | undefined {
  const text = textIn(cells);
  return text === undefined ? undefined : shape.safeParse(JSON.parse(text)).data;
}

const cellsOf = (form: string, one: KeptAnswer): string[] => hiddenCells(JSON.stringify([form, one]));

const newestOf = (lines: readonly Line[]): Map<string, KeptAnswer> => {
  const newest = new Map<string, KeptAnswer>();
  for (const { one } of lines) if (isNewer(one, newest.get(one.id))) newest.set(one.id, one);
  return newest;
};

const isNewer = (one: KeptAnswer, other: KeptAnswer | undefined): boolean =>
  !other || one.at > other.at || (one.at === other.at && one.seen > other.seen);

/** What is kept together with what was found: of each response the newest state. */
export function merged(kept: KeptAnswers, { states, gone }: Found): Map<string, KeptAnswer> {
  const all = new Map([...kept].filter(([id]) => !gone.has(id)));
  for (const one of states) if (isNewer(one, all.get(one.id))) all.set(one.id, one);
  return all;
}

/** Writes down what was found, beside what another run has kept meanwhile. @returns all that is kept of the Form now */
export function keep(form: string, found: Found): KeptAnswers {
  const rows = rowsIn(keptTab);
  const lines = linesIn(rows);
  const own = lines.filter((line) => line.form === form);
  const before = newestOf(own);
  const now = merged(before, found);
  const rowOf = new Map(
    own.filter(({ one }) => before.get(one.id) === one).map(({ one, row }) => [one.id, row]),
  );
  const changed = [...now.values()].filter((one) => before.get(one.id) !== one);
  const free = freeRows(rows.length, new Set(lines.map(({ row }) => row)));
  const stale = own.filter(({ one, row }) => !now.has(one.id) || rowOf.get(one.id) !== row);
  write(rows, [
    ...stale.map(({ row }) => ({ row, cells: [] })),
    ...changed.map((one) => ({ row: rowOf.get(one.id) ?? free(), cells: cellsOf(form, one) })),
  ]);
  return now;
}

/** Rows that hold nothing of ours, then new ones. */
function freeRows(count: number, taken: ReadonlySet<number>): () => number {
  let row = 1;
  return () => {
    do row += 1;
    while (row <= count && taken.has(row));
    return row;
  };
}

type Written = { row: number; cells: string[] };

function write(rows: readonly string[][], written: readonly Written[]): void {
  if (written.length === 0) return;
  beginHidden(keptTab, title);
  const width = Math.max(2, rows[0]?.length ?? 0, ...written.map(({ cells }) => cells.length));
  const inOrder = [...written].sort((a, b) => a.row - b.row);
  const blocks: { row: number; column: number; values: string[][] }[] = [];
  for (const { row, cells } of inOrder) {
    const last = blocks[blocks.length - 1];
    const values = padded(cells, width);
    if (last && last.row + last.values.length === row) last.values.push(values);
    else blocks.push({ row, column: 1, values: [values] });
  }
  writeBlocks(keptTab, blocks);
}
