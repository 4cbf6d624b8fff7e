import { fold } from '../text/vietnamese';

/** A field that a pasted column can be, with every title under which people write it. */
export type Known<F extends string> = { field: F; titles: readonly string[] };

/** Pasted rows as they were understood: for each column its title as typed ('' without one) and its field ('' = left out). */
export type Pasted<F extends string> = {
  columns: { typed: string; field: F | '' }[];
  rows: string[][];
  /** Rows above the titles, which are left out. */
  above: number;
};

/** How far down titles are looked for. */
const deepest = 10;

/** Columns that number the rows: left out without a word. */
const counting = ['stt', 'tt', 'số tt', 'số thứ tự', 'no'].map(keyOf);

/** Finds the titles among pasted rows and what each column is; without titles, by what stands in the columns. */
export function understood<F extends string>(
  cells: readonly (readonly string[])[],
  known: readonly Known<F>[],
): Pasted<F> {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const whole = cells.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  const at = whole.slice(0, deepest).findIndex((row) => isTitles(row, known));
  const rows = whole.slice(at + 1);
  const titles = whole[at];
  const columns = titles
    ? titled(titles, known)
    : guessed(rows, known).map((field) => ({ typed: '', field }));
  return { columns, rows, above: Math.max(0, at) };
}

/** A row in which at least two cells are titles, or the only one is. */
function isTitles<F extends string>(row: readonly string[], known: readonly Known<F>[]): boolean {
  const used = row.filter(Boolean);
  const found = used.filter((cell) => fieldOf(cell, known) !== '');
  return found.length >= 2 || (found.length === 1 && used.length === 1 && row.length === 1);
}

/** Of two columns with titles of one field the first is it. */
function titled<F extends string>(
  titles: readonly string[],
  known: readonly Known<F>[],
): Pasted<F>['columns'] {
  const fields = titles.map((title) => fieldOf(title, known));
  return titles.map((typed, index) => {
    const field = fields[index] ?? '';
    return { typed, field: fields.indexOf(field) === index ? field : '' };
  });
}

const fieldOf = <F extends string>(typed: string, known: readonly Known<F>[]): F | '' => {
  const key = keyOf(typed);
  return (key && known.find(({ titles }) => titles.some((title) => keyOf(title) === key))?.field) || '';
};

/** Titles that were typed and are no field; columns that only count the rows are none. */
export const unrecognised = ({ columns }: Pick<Pasted<string>, 'columns'>): string[] =>
  columns.flatMap(({ typed, field }) => (typed && !field && !counting.includes(keyOf(typed)) ? [typed] : []));

/** A title without what stands in brackets, spaces and signs. @example keyOf('Đ.T (di động):') // 'đt' */
function keyOf(title: string): string {
  return fold(title)
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a cell must look like to be of a field. */
const looks: readonly [field: string, look: RegExp][] = [
  ['email', /^[^\s@]+@[^\s@]+$/],
  ['phone', /^\+?\d[\d .()-]{7,}$/],
  ['honorific', /^(?:ông|bà|đồng chí|đ\/c)$/],
];

/** Columns by what stands in them; words that nothing tells apart are the fields of the table in their order. */
function guessed<F extends string>(rows: readonly string[][], known: readonly Known<F>[]): (F | '')[] {
  const width = rows[0]?.length ?? 0;
  const free = known.map(({ field }) => field).filter((field) => !looked.has(field) && field !== 'code');
  const taken = new Set<F>();
  return Array.from({ length: width }, (_, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    if (counts(cells)) return '';
    const look = looks.find(([, one]) => mostly(cells, one))?.[0];
    const field = known.find((one) => one.field === look)?.field ?? (look ? undefined : free.shift());
    if (field === undefined || taken.has(field)) return '';
    taken.add(field);
    return field;
  });
}

const looked: ReadonlySet<string> = new Set(looks.map(([field]) => field));

const counts = (cells: readonly string[]): boolean =>
  cells.every((cell, index) => cell !== '' && Number(cell) === Number(cells[0]) + index);

function mostly(cells: readonly string[], look: RegExp): boolean {
  const used = cells.map(fold).filter(Boolean);
  return used.length > 0 && used.filter((cell) => look.test(cell)).length * 2 > used.length;
}
