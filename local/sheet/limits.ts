/** The Sheet does not take what a person's hand did; the message says why, for that person. */
export class NotDone extends Error {}

/** Limit: cells of a file, here of each tab. Source: Google Drive help, "Files you can store in Google Drive". */
export const MOST_CELLS = 10_000_000;
/** What a sheet of an .xlsx holds: support.microsoft.com, "Excel specifications and limits". Google's 18,278 columns are more. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];
/** Cells that are typed or pasted at once: ten thousand rows of ten columns. */
const MOST_AT_ONCE = 100_000;

type Size = { rows: number; columns: number };

/** @throws NotDone for a tab that would grow beyond what it may have; one that is too large already may shrink, and be typed into */
export function refuseGrowth(now: Size, to: Size): void {
  if (to.rows <= now.rows && to.columns <= now.columns) return;
  const [most, what] = [
    to.rows > MOST_ROWS && ([MOST_ROWS, 'hàng'] as const),
    to.columns > MOST_COLUMNS && ([MOST_COLUMNS, 'cột'] as const),
    to.rows * to.columns > MOST_CELLS && ([MOST_CELLS, 'ô'] as const),
  ].find((over) => over !== false) ?? [0];
  if (most > 0) throw new NotDone(`Một trang tính chỉ có được ${written(most)} ${what}, nên chưa thêm gì.`);
}

/** @throws NotDone */
export function refuseMany(cells: number): void {
  if (cells > MOST_AT_ONCE)
    throw new NotDone(
      `Mỗi lần chỉ ghi được ${written(MOST_AT_ONCE)} ô, lần này có ${written(cells)} ô nên chưa ghi ô nào. Hãy chia ra nhiều lần.`,
    );
}

/** @throws NotDone for rows or columns that the tab has not */
export function refuseMissing(what: 'hàng' | 'cột', first: number, last: number, most: number): void {
  const missing = [first, last].find((one) => !(Number.isInteger(one) && one >= 1 && one <= most));
  if (missing !== undefined) throw new NotDone(`Trang tính không có ${what} ${missing}.`);
}

const written = (number: number): string => number.toLocaleString('vi');
