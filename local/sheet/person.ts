import { a1Of, oneCell, type Place } from './area';
import type { Tab } from './tab';
import { LONGEST_TEXT, readTyped, type Stored, shownText, typedText } from './typing';

/** A text typed into a cell. */
export type Typing = Place & {
  text: string;
  /** Puts a number format back before: '' is the automatic one. Without it typing may only set one where there was none. */
  format?: string | undefined;
  /** The formula bar's text without which the cell is left alone, as somebody else has been there since. */
  was?: string | undefined;
};
/** The Sheet does not take what a person's hand did; the message says why, for that person. */
export class NotDone extends Error {}

/** What typing changed: typed again, `before` takes it back. */
export type Typed = { before: Typing[]; after: Typing[] };

/**
 * Types texts into cells, by the rules of the Sheet's locale and of each cell's dropdown; the grid grows as far as they reach.
 * @throws NotDone before anything is changed, when a cell does not take its text: too long, or not in a dropdown that takes nothing else
 */
export function typeAll(tab: Tab, typings: readonly Typing[]): Typed {
  const wanted = typings.filter(({ was, ...at }) => was === undefined || typingAt(tab, at).text === was);
  refuseFaulty(tab, wanted);
  const most = (key: 'row' | 'column'): number =>
    wanted.reduce((largest, at) => Math.max(largest, at[key]), 0);
  const [rows, columns] = [most('row'), most('column')];
  refuseLarger(Math.max(rows, tab.rows), Math.max(columns, tab.columns));
  if (rows > tab.rows) tab.insertRows(tab.rows + 1, rows - tab.rows);
  if (columns > tab.columns) tab.insertColumns(tab.columns + 1, columns - tab.columns);
  const before = wanted.map((at) => typingAt(tab, at));
  for (const typing of wanted) typeInto(tab, typing);
  return { before, after: wanted.map((at) => typingAt(tab, at)) };
}

function typingAt(tab: Tab, { row, column }: Place): Typing {
  const area = oneCell({ row, column });
  const [formula = ''] = tab.formulas(area).flat();
  const see = (value: Stored, format = ''): Typing => ({
    row,
    column,
    text: typedText(value, formula, format || undefined),
    format,
  });
  const [typing = { row, column, text: '' }] = tab.read(area, see).flat();
  return typing;
}

function refuseFaulty(tab: Tab, typings: readonly Typing[]): void {
  const faults = typings.flatMap((typing) => faultOf(tab, typing) ?? []);
  const [first] = faults;
  if (first === undefined) return;
  throw new NotDone(
    typings.length > 1 ? `${first} Có ${faults.length} ô không nhận nên chưa ghi ô nào.` : first,
  );
}

/** Why a cell does not take a text. What only goes back was in the Sheet before, listed or not. */
function faultOf(tab: Tab, { text, format, ...at }: Typing): string | undefined {
  const name = a1Of(oneCell(at));
  if (text.length > LONGEST_TEXT)
    return `Ô ${name} chỉ chứa được ${LONGEST_TEXT.toLocaleString('vi')} ký tự.`;
  const dropdown = tab.validations.at(at.row, at.column);
  if (text === '' || format !== undefined || !dropdown || dropdown.allowInvalid) return undefined;
  if (dropdown.choices.includes(text)) return undefined;
  return `“${text}” không có trong danh sách của ô ${name}: ${dropdown.choices.join(', ')}.`;
}

function typeInto(tab: Tab, { text, format, ...at }: Typing): void {
  const setFormat = (numFmt: string | undefined): void =>
    tab.style(oneCell(at), (style) => ({ ...style, numFmt }));
  if (format !== undefined && format !== (typingAt(tab, at).format ?? '')) setFormat(format || undefined);
  const [current] = tab.formats(oneCell(at)).flat();
  const typed = readTyped(text, current);
  tab.write(at, typed.formula === undefined ? { value: typed.value } : { formula: typed.formula });
  if (typed.format && current === undefined && format === undefined) setFormat(typed.format);
}

/** Google Drive help, "Files you can store in Google Drive": ten million cells a file; here for each tab. */
const MOST_CELLS = 10_000_000;

/** @throws NotDone for a tab that would be larger than Google's may be */
function refuseLarger(rows: number, columns: number): void {
  if (rows * columns > MOST_CELLS)
    throw new NotDone(`Một trang tính chỉ có được ${MOST_CELLS.toLocaleString('vi')} ô, nên chưa thêm gì.`);
}

/** Inserts empty rows above `row`. @throws NotDone for a place that the tab has not, or a tab too large */
export function insertRows(tab: Tab, row: number, count: number): void {
  if (row < 1 || row > tab.rows + 1 || count < 1) throw new NotDone(noRow(row));
  refuseLarger(tab.rows + count, tab.columns);
  tab.insertRows(row, count);
}

/** Deletes rows from `row` on. @throws NotDone for rows that the tab has not, or for all of them */
export function deleteRows(tab: Tab, row: number, count: number): void {
  if (row < 1 || count < 1 || row + count - 1 > tab.rows) throw new NotDone(noRow(row + count - 1));
  if (count === tab.rows) throw new NotDone('Không xóa được mọi hàng của một trang tính.');
  tab.deleteRows(row, count);
}

const noRow = (row: number): string => `Trang tính không có hàng ${row}.`;

/** Sorts the rows below the frozen ones by a column; empty cells come last either way. */
export function sortRows(tab: Tab, column: number, direction: 'ascending' | 'descending'): void {
  const start = tab.frozenRows + 1;
  const keys = tab.values({ row: start, column, rows: Math.max(0, tab.end.row - start + 1), columns: 1 });
  const order = keys.map(([key = ''], index) => ({ key, row: start + index }));
  const sign = direction === 'ascending' ? 1 : -1;
  order.sort((a, b) => Number(a.key === '') - Number(b.key === '') || sign * compare(a.key, b.key));
  tab.arrangeRows(
    start,
    order.map(({ row }) => row),
  );
}

/** Shows only the rows below the frozen ones whose text in a column is one of `keep`. */
export function filterRows(tab: Tab, column: number, keep: readonly string[]): void {
  const shown = (row: number): string => tab.read(oneCell({ row, column }), shownText).flat().join('');
  tab.filter(Math.max(1, tab.frozenRows), (row) => keep.includes(shown(row)));
}

/** Numbers before texts, texts by the Vietnamese alphabet. */
function compare(a: Stored, b: Stored): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1;
  return String(a).localeCompare(String(b), 'vi');
}
