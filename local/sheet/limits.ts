/** The Sheet does not take what a person's hand did; the message says why, for that person. */
export class NotDone extends Error {}

/** Google Drive help, "Files you can store in Google Drive": ten million cells a file; here for each tab. */
const MOST_CELLS = 10_000_000;

/** @throws NotDone for a tab that would be larger than Google's may be */
export function refuseLarger(rows: number, columns: number): void {
  if (rows * columns > MOST_CELLS)
    throw new NotDone(`Một trang tính chỉ có được ${MOST_CELLS.toLocaleString('vi')} ô, nên chưa thêm gì.`);
}
