import { appending } from '../../../src/tables/sheet/appending';
import type { Cells } from '../../../src/tables/sheet/changes';
import { freshRows } from '../../../src/tables/sheet/fresh-rows';
import { unitsTable } from '../../../src/tables/units';

const grid = {
  name: 'Đơn vị',
  values: [
    ['Loại', 'Ghi chú', 'Tên đơn vị', 'Mã'],
    ['xã', 'của tôi', 'xã Tân Yên', '07'],
    ['sở', '', 'Sở Y tế', 'S01'],
  ],
  formulas: [],
  merges: [],
};
const fresh = (rows: readonly Cells[]) =>
  freshRows(unitsTable, grid, rows, { alike: ['name', 'kind'], prefix: 'S' });

test('rows come under what stands, in the columns as they were moved, in one rectangle', () => {
  expect(appending(unitsTable, grid, [{ code: '08', name: 'xã A', kind: 'xã' }])).toEqual([
    { row: 4, column: 1, values: [['xã', '', 'xã A', '08']] },
  ]);
  expect(appending(unitsTable, grid, [])).toEqual([]);
});

test('the same code, or the same name and kind, stands already; what comes twice comes once', () => {
  const rows = [
    { code: '07', name: 'xã khác', kind: 'xã' },
    { code: '99', name: 'Xã  Tân Yên', kind: 'xã' },
    { code: '10', name: 'xã B', kind: 'xã' },
    { code: '10', name: 'xã B', kind: 'xã' },
  ];
  expect(fresh(rows)).toEqual({ rows: [rows[2]], standing: 3 });
});

test('what has no code gets one that nobody has', () => {
  const rows = ['Sở Nội vụ', 'Sở Tư pháp'].map((name) => ({ name, kind: 'sở' }));
  expect(fresh(rows).rows.map(({ code }) => code)).toEqual(['S02', 'S03']);
});

test('nothing that is added reads as a formula', () => {
  const [block] = appending(unitsTable, grid, [{ name: '=IMPORTDATA("x")', kind: '+1' }]);
  for (const cell of block?.values[0] ?? []) expect(String(cell)).not.toMatch(/^[=+]/);
});
