import * as z from 'zod/mini';
import { action } from '../../action';
import { type Problem, problem } from '../../domain/problem';
import { flush, goTo } from '../../google/workbook';
import { bacGiang2020 } from '../../samples/bac-giang-2020';
import type { TablesMade } from '../../spoken/desk';
import type { Table } from '../../tables/sheet/table';
import { neededNames, type TableName, tableNames, tables } from '../../tables/tables';
import { consent } from '../../work/sheet/consent';
import { makeTab } from '../../work/sheet/make-tab';
import { copyRefusal, openBook, tabFor } from '../../work/sheet/workbook';

const asked = z.object({
  sample: z._default(z.boolean(), false).check(z.describe('kèm hội nghị mẫu')),
  /** Tabs that are made only when needed, and are needed now. */
  tabs: z
    ._default(z.array(z.enum(neededNames)), [])
    .check(z.describe('thêm trang chỉ tạo khi cần: people (Đại biểu), programme (Chương trình)')),
  consent,
});

/** Tạo bảng: adds what is missing (tabs, columns, settings), changes nothing that is there; with `sample`, fills tabs that are empty. */
export const createTables = action({
  name: 'create-tables',
  runs: 'writes',
  press: 'Tạo bảng trống, Tạo bảng kèm hội nghị mẫu, Thêm trang',
  help: 'Thêm trang, cột, mục còn thiếu; không ghi đè gì.',
  verb: true,
  request: asked,
  refuses: ['sheet'],
  act: makeTables,
});

function makeTables(request: z.output<typeof asked>) {
  const refused = copyRefusal(openBook(['conference']), request.consent);
  if (refused) return refused;
  const made: TablesMade<Problem> = { created: [], extended: [], filled: [], problems: [] };
  for (const name of tableNames.filter((one) => isWanted(one, request)))
    makeTable(name, request.sample, made);
  flush();
  // The tab that the work begins with, rather than the empty one of a new Sheet.
  if (made.created.includes(tables.conference.title)) goTo(tables.conference.title, 2, 2);
  return made;
}

/** A tab that is there already may lack a column; no other is made before it is needed. */
const isWanted = (
  name: TableName,
  { sample, tabs }: Pick<z.output<typeof asked>, 'sample' | 'tabs'>,
): boolean =>
  tables[name].made === 'first' ||
  tabs.some((one) => one === name) ||
  (sample && bacGiang2020[name] !== undefined) ||
  tabFor(name) !== undefined;

function makeTable(name: TableName, sample: boolean, made: TablesMade<Problem>): void {
  const table: Table<object> = tables[name];
  const isShared = table.begins === 'filled';
  const rows = (sample || isShared ? bacGiang2020[name] : undefined) ?? [];
  const { title, isNew, making: plan } = makeTab(name, rows);
  if (!plan) {
    made.problems.push(problem('table-not-empty', { tab: title, row: 1, column: '' }));
    return;
  }
  if (isNew) made.created.push(title);
  else if (plan.added > 0) made.extended.push(title);
  if (!isShared && plan.filled) made.filled.push(title);
  else if (!isShared && rows.length > 0)
    made.problems.push(problem('table-not-empty', { tab: title, row: plan.titleRow, column: '' }));
}
