import { oneCell } from '../sheet/area';
import type { Book } from '../sheet/book';
import type { Settings } from '../sheet/settings';
import type { Tab } from '../sheet/tab';
import { readTyped, type Stored, serialOf, shownText, type Typed } from '../sheet/typing';
import { wallAt } from '../sheet/zone';
import { type Form, type FormResponse, isQuestion } from './form';

/** The Sheet that forms fill. */
export type Sheet = { book: Book; settings: Settings };

/** As Google calls them in Vietnamese. */
const TAB_NAME = 'Câu trả lời biểu mẫu';
const TIME_TITLE = 'Dấu thời gian';
const TIME_FORMAT = 'dd/mm/yyyy hh:mm:ss';

/** What stands in a row of the tab, by column, as text; what a submit event hands over. */
export type Row = { titles: string[]; values: string[] };

/** Makes a new tab, in front of all others, for the responses so far and those to come. Linked again, it makes one more. */
export function link(sheet: Sheet, form: Form): void {
  const { book, settings } = sheet;
  let number = 1;
  while (book.tab(`${TAB_NAME} ${number}`)) number += 1;
  const tab = `${TAB_NAME} ${number}`;
  book.add(tab, 0);
  form.destination = { spreadsheetId: settings.spreadsheetId, tab, columns: [] };
  writeTitles(sheet, form);
  for (const response of form.responses) record(sheet, form, response);
  land(sheet);
}

/**
 * Writes a response into its row: the one where the earlier state of it stands, or a new one below all content. A tab
 * that somebody deleted gets nothing. @returns undefined when there is no tab
 */
export function record(
  sheet: Sheet,
  form: Form,
  response: FormResponse,
  before?: FormResponse,
): Row | undefined {
  const tab = form.destination && sheet.book.tab(form.destination.tab);
  if (!tab) return undefined;
  const row = (before && findRow(sheet, form, tab, before)) ?? tab.end.row + 1;
  if (row > tab.rows) tab.insertRows(tab.rows + 1, row - tab.rows);
  const titles = writeTitles(sheet, form);
  const cells = cellsOf(sheet, form, response);
  writeRow(tab, row, cells);
  land(sheet);
  return { titles, values: cells.map(({ value, format }) => shownText(value, format)) };
}

/** What came by a form, a kill of a script does not take back. */
function land({ book }: Sheet): void {
  book.touch();
  book.land();
}

/** Questions made since then get columns at the end; those that are gone keep theirs. */
function writeTitles({ book }: Sheet, { destination, items }: Form): string[] {
  const tab = destination && book.tab(destination.tab);
  if (!tab) return [];
  const { columns } = destination;
  columns.push(...items.filter((item) => isQuestion(item) && !columns.includes(item.id)).map(({ id }) => id));
  if (columns.length >= tab.columns) tab.insertColumns(tab.columns + 1, columns.length + 1 - tab.columns);
  const titles = columns.map((id) => items.find((item) => item.id === id)?.title);
  const area = { row: 1, column: 1, rows: 1, columns: columns.length + 1 };
  const [old = []] = tab.values(area);
  const shown = [TIME_TITLE, ...titles].map((title, index) => title ?? String(old[index] ?? ''));
  writeRow(
    tab,
    1,
    shown.map((value) => ({ value })),
  );
  tab.frozenRows = 1;
  return shown;
}

function writeRow(tab: Tab, row: number, cells: readonly Typed[]): void {
  for (const [index, { value, format: numFmt }] of cells.entries()) {
    const at = { row, column: index + 1 };
    tab.write(at, { value });
    if (numFmt !== undefined) tab.style(oneCell(at), (style) => ({ ...style, numFmt }));
  }
}

const cellsOf = ({ settings }: Sheet, form: Form, { at, answers }: FormResponse): Typed[] => [
  { value: serialOf(wallAt(Date.parse(at), settings.timeZone)), format: TIME_FORMAT },
  ...(form.destination?.columns ?? []).map((id) => typed(answers[id] ?? '')),
];

/** Forms has the Sheet read an answer as if typed, numbers and days too, but never as a formula. */
const typed = (answer: string): Typed =>
  /^[=+\-@']/.test(answer) ? { value: answer } : readTyped(answer, undefined);

/** The row that a response was written to, wherever sorting has moved it. */
function findRow(sheet: Sheet, form: Form, tab: Tab, response: FormResponse): number | undefined {
  const wanted = cellsOf(sheet, form, response).map(({ value }) => value);
  const area = { row: 1, column: 1, rows: tab.end.row, columns: wanted.length };
  const isIt = (cells: Stored[]): boolean => cells.every((value, index) => value === wanted[index]);
  const index = tab.values(area).findIndex(isIt);
  return index < 0 ? undefined : index + 1;
}
