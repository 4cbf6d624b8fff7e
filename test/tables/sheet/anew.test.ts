import { anew, withBlocks } from '../../../src/tables/sheet/changes';
import { settingsTitles, type Table } from '../../../src/tables/sheet/table';
import { type TableName, tables } from '../../../src/tables/tables';
import { gridOf } from '../../support/grids';

/** A tab with something in every column, two rows or one of each setting, and a note of the user's own beside them. */
function full(name: TableName) {
  const { title, layout, columns } = tables[name];
  const titles = Object.values<{ title: string }>(columns).map((column) => column.title);
  const settings = [[...settingsTitles, ''], ...titles.map((one) => [one, 'x', '', 'của tôi'])];
  const rows = [[...titles, ''], ...['x', 'y'].map((cell) => [...titles.map(() => cell), 'của tôi'])];
  return gridOf(title, layout === 'settings' ? settings : rows);
}

/** The titles of the columns or settings that are blank after a conference of its own began. */
function blanked(name: TableName): string[] {
  const table: Table<object> = tables[name];
  const grid = full(name);
  const { values } = withBlocks(grid, anew(table, grid));
  const [titles = [], ...rows] = values;
  expect(rows.every((row) => row[row.length - 1] === 'của tôi')).toBe(true);
  if (table.layout === 'settings')
    return rows.flatMap(([title, value]) => (value === '' ? [String(title)] : []));
  return titles
    .slice(0, -1)
    .flatMap((title, at) => (rows.every((row) => row[at] === '') ? [String(title)] : []));
}

test.each<[TableName, string[]]>([
  ['conference', ['Link đăng ký']],
  ['plan', []],
  ['units', ['Mã đăng ký', 'Link đăng ký riêng']],
  ['guestLines', []],
  ['assignments', []],
  ['budget', []],
  ['norms', []],
  ['holidays', []],
])('what the clerk typed into %s stays; blanked: %j', (name, titles) =>
  expect(blanked(name)).toEqual(titles),
);

test.each<TableName>(['documents', 'outbox', 'journal', 'registrations'])(
  'of %s nothing stays, but what stands beside its columns',
  (name) =>
    expect(blanked(name)).toEqual(
      Object.values<{ title: string }>(tables[name].columns).map(({ title }) => title),
    ),
);
