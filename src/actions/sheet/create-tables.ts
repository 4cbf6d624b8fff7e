import * as z from 'zod/mini';
import { action } from '../../action';
import { paperKindsCalled } from '../../documents/ready/paper-kinds';
import { longestName } from '../../domain/limits/text-limits';
import { startNames } from '../../domain/papers/starts';
import { type Problem, problem } from '../../domain/problem';
import { flush, goTo } from '../../google/workbook';
import { starts } from '../../samples/all';
import { bacGiang2020 } from '../../samples/bac-giang-2020';
import type { Start } from '../../samples/start';
import type { TablesMade } from '../../spoken/desk';
import type { Cells } from '../../tables/sheet/changes';
import type { Table } from '../../tables/sheet/table';
import { placeIn, type TableName, tableNames, tables } from '../../tables/tables';
import { addPapers } from '../../work/papers/add';
import { copyRefusal } from '../../work/sheet/copied-sheet';
import { makeTab } from '../../work/sheet/make-tab';
import { consent } from '../../work/sheet/request-parts';
import { isWritten, openBook, tabFor } from '../../work/sheet/workbook';

/** Tabs that a clerk makes when she needs them; the others of their sort come with what the machine puts into them. */
const later = ['people', 'programme'] as const satisfies TableName[];

const asked = z.object({
  sample: z._default(z.boolean(), false).check(z.describe('kèm hội nghị mẫu')),
  kind: z.optional(z.enum(startNames).check(z.describe('kèm lời soạn sẵn của một loại hội nghị'))),
  /** Tabs that are made only when needed, and are needed now. */
  tabs: z
    ._default(z.array(z.enum(later)), [])
    .check(z.describe('thêm trang chỉ tạo khi cần: people (Đại biểu), programme (Chương trình)')),
  agency: z.optional(z.string().check(z.maxLength(longestName))),
  event: z.optional(z.string().check(z.maxLength(longestName))),
  consent,
});

/**
 * Tạo bảng: adds what is missing (tabs, columns, settings), changes nothing that is there; with `sample` or the `kind` of conference to
 * begin from, fills tabs that are empty.
 */
export const createTables = action({
  name: 'create-tables',
  runs: 'writes',
  press: 'Bắt đầu với lời soạn sẵn, Tạo bảng trống, Tạo bảng kèm hội nghị mẫu',
  help: 'Thêm trang, cột, mục còn thiếu; không ghi đè gì.',
  request: asked,
  refuses: ['sheet'],
  act: makeTables,
});

type Asked = z.output<typeof asked>;

function makeTables(request: Asked) {
  const refused = copyRefusal(openBook(['conference']), request.consent);
  if (refused) return refused;
  const made: TablesMade<Problem> = { created: [], extended: [], filled: [], problems: [] };
  const start = starts.find(({ name }) => name === request.kind);
  const first = start ? startRows(start, request) : request.sample ? bacGiang2020 : {};
  for (const name of tableNames) if (isWanted(name, request, first)) makeTable(name, first[name] ?? [], made);
  if (start) listPapers(start, made);
  flush();
  // The tab that the work begins with, rather than the empty one of a new Sheet.
  if (made.created.includes(tables.conference.title)) goTo(tables.conference.title, 2, 2);
  return made;
}

/** What the tabs begin with: the text of a kind of conference, with the agency and the name that were given. */
function startRows(
  { name, papers, conference, ...rows }: Start,
  { agency, event }: Asked,
): { readonly [Name in TableName]?: readonly Cells[] } {
  const named = { ...conference, ...(agency ? { agency } : {}), ...(event ? { event } : {}) };
  return { conference: [named], ...rows };
}

/** Enters the papers of a start into an empty list, each with its text. */
function listPapers({ papers }: Start, made: TablesMade<Problem>): void {
  const { papers: listed } = openBook(['papers'], 'shown');
  if (listed.rows.length > 0) {
    made.problems.push(problem('table-not-empty', placeIn('papers', 1)));
    return;
  }
  addPapers(papers.flatMap((one) => paperKindsCalled(one.kind).map((kind) => ({ kind }))));
  made.filled.push(tables.papers.title, tables.paperLines.title);
}

/** A tab that is there already may lack a column; no other is made before it is needed, but by the sample, which shows all of the machine's. */
/** They come with the first Form that is opened. */
const ofForms: readonly TableName[] = ['forms', 'questions', 'ownLinks'];

const isWanted = (
  name: TableName,
  { sample, tabs }: Asked,
  first: { readonly [Name in TableName]?: unknown },
): boolean =>
  tables[name].made === 'first' ||
  tabs.some((one) => one === name) ||
  first[name] !== undefined ||
  (sample && isWritten(tables[name]) && !ofForms.includes(name)) ||
  tabFor(name) !== undefined;

function makeTable(name: TableName, sample: readonly Cells[], made: TablesMade<Problem>): void {
  const table: Table<object> = tables[name];
  const isShared = table.begins === 'filled';
  const rows = isShared ? (bacGiang2020[name] ?? []) : sample;
  const { title, isNew, plan } = makeTab(name, rows);
  const occupied = (row: number) => problem('table-not-empty', { tab: title, row, column: '' });
  if (!plan) {
    made.problems.push(occupied(1));
    return;
  }
  if (isNew) made.created.push(title);
  else if (plan.added > 0) made.extended.push(title);
  if (!isShared && plan.filled) made.filled.push(title);
  else if (!isShared && rows.length > 0) made.problems.push(occupied(plan.titleRow));
}
