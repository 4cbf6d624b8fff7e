import * as z from 'zod/mini';
import { longestName } from '../../domain/limits/text-limits';
import { type Known, type Pasted, understood } from '../../domain/people/pasted';
import { nameParts, unitParts } from '../../domain/people/pasted-names';
import { pastedCells } from '../../domain/text/pasted-cells';
import type { Cells } from '../../tables/sheet/changes';
import type { Telling } from '../../tables/sheet/fresh-rows';
import { columnsOf } from '../../tables/sheet/raws';
import { tables } from '../../tables/tables';
import { unitTelling } from './asked-units';

/** Letters and columns that one paste may have. Ours: a list of some thousand persons. */
const [longestPaste, mostColumns] = [500_000, 100];

/** Tabs that take pasted rows. */
const targets = ['units', 'people'] as const;
type Target = (typeof targets)[number];

/** Rows from another sheet, where they go, and which field each column is: '' = left out; without any as the machine finds them. */
export const pasteAsked = z.object({
  text: z.string().check(z.maxLength(longestPaste)),
  into: z.enum(targets),
  columns: z._default(
    z.array(z.string().check(z.maxLength(longestName))).check(z.maxLength(mostColumns)),
    [],
  ),
});

const person = { alike: ['name', 'workplace'], prefix: 'ĐB' };

/** How the rows of each tab are told apart. */
export const tellings: Record<Target, Telling> = { units: unitTelling, people: person };

/** Words of other sheets for our columns, beside their own titles. */
const synonyms: Record<Target, Record<string, readonly string[]>> = {
  units: {
    code: ['mã đơn vị', 'mã số', 'ký hiệu'],
    name: ['đơn vị', 'tên', 'cơ quan', 'tên cơ quan', 'cơ quan, đơn vị', 'tên cơ quan, đơn vị', 'địa phương'],
    kind: ['loại đơn vị', 'khối', 'nhóm'],
    order: [],
    email: ['e-mail', 'mail', 'thư điện tử', 'hộp thư', 'địa chỉ email', 'email công vụ', 'hộp thư công vụ'],
    office: ['phòng', 'phòng ban', 'phòng tham mưu', 'phòng chuyên môn', 'bộ phận'],
    phone: ['đt', 'sđt', 'số điện thoại', 'số đt', 'di động', 'điện thoại liên hệ', 'tel'],
    formerNames: ['tên trước đây', 'tên gọi cũ', 'trước đây là'],
  },
  people: {
    code: ['mã đại biểu', 'mã số'],
    honorific: ['danh xưng', 'xưng hô', 'ông bà'],
    degrees: ['học hàm', 'học vị', 'trình độ', 'học vị, học hàm'],
    name: ['họ tên', 'tên', 'đại biểu', 'họ và tên đại biểu', 'họ tên đại biểu', 'tên đại biểu'],
    post: ['chức danh', 'chức vụ, chức danh', 'chức danh, chức vụ'],
    workplace: ['đơn vị công tác', 'đơn vị', 'cơ quan', 'cơ quan công tác', 'cơ quan, đơn vị', 'tên đơn vị'],
    email: ['e-mail', 'mail', 'thư điện tử', 'hộp thư', 'địa chỉ email', 'email công vụ', 'hộp thư công vụ'],
    phone: ['đt', 'sđt', 'số điện thoại', 'số đt', 'di động', 'điện thoại liên hệ', 'tel'],
    group: ['thành phần', 'khối'],
  },
};

/** The fields of a tab that can be pasted into it, with their titles in it. */
export function fieldsOf(into: Target): { field: string; title: string }[] {
  const columns: [string, { title: string }][] = columnsOf<object>(tables[into]);
  return columns.flatMap(([field, { title }]) => (synonyms[into][field] ? [{ field, title }] : []));
}

const knownOf = (into: Target): Known<string>[] =>
  fieldsOf(into).map(({ field, title }) => ({ field, titles: [title, ...(synonyms[into][field] ?? [])] }));

/** What was pasted, as the user corrected it. */
export function askedPaste({
  text,
  into,
  columns,
}: z.output<typeof pasteAsked>): Pasted<string> & { cells: Cells[] } {
  const found = understood(pastedCells(text), knownOf(into));
  const fields = new Set(fieldsOf(into).map(({ field }) => field));
  const chosen = found.columns.map(({ typed, field }, index) => {
    const said = columns[index] ?? field;
    return { typed, field: fields.has(said) ? said : '' };
  });
  const cells = found.rows.map((row) => cellsOf(row, chosen, into)).filter(({ name }) => name !== undefined);
  return { ...found, columns: chosen, cells };
}

/** One row by field; a row without a name is nobody. */
function cellsOf(row: readonly string[], columns: Pasted<string>['columns'], into: Target): Cells {
  const typed: Cells = Object.fromEntries(
    columns.flatMap(({ field }, index) => (field && row[index] ? [[field, row[index]]] : [])),
  );
  const { name, ...rest } = typed;
  if (typeof name !== 'string') return {};
  return { ...(into === 'people' ? nameParts(name) : unitParts(name)), ...rest };
}
