import { appending } from '../../../src/tables/sheet/appending';
import { unitsTable } from '../../../src/tables/units';

const telling = { alike: ['name', 'kind'], prefix: 'S' };
const grid = (values: string[][]) => ({ name: 'Đơn vị', values, formulas: [], merges: [] });
const standing = grid([
  ['Loại', 'Ghi chú', 'Tên đơn vị', 'Mã'],
  ['xã', 'của tôi', 'xã Tân Yên', '07'],
  ['sở', '', 'Sở Y tế', 'S01'],
]);

test('rows come under what stands, in the columns as they were moved, in one rectangle', () => {
  const { blocks, added } = appending(
    unitsTable,
    standing,
    [{ code: '08', name: 'xã A', kind: 'xã' }],
    telling,
  );
  expect({ blocks, added }).toEqual({
    blocks: [{ row: 4, column: 1, values: [['xã', '', 'xã A', '08']] }],
    added: 1,
  });
});

test('the same code, or the same name and kind, stands already; what comes twice comes once', () => {
  const rows = [
    { code: '07', name: 'xã khác', kind: 'xã' },
    { code: '99', name: 'Xã  Tân Yên', kind: 'xã' },
    { code: '10', name: 'xã B', kind: 'xã' },
    { code: '10', name: 'xã B', kind: 'xã' },
  ];
  expect(appending(unitsTable, standing, rows, telling)).toMatchObject({ added: 1, standing: 3 });
});

test('what has no code gets one that nobody has', () => {
  const rows = [
    { name: 'Sở Nội vụ', kind: 'sở' },
    { name: 'Sở Tư pháp', kind: 'sở' },
  ];
  const { blocks } = appending(unitsTable, standing, rows, telling);
  expect(blocks[0]?.values.map((row) => row[3])).toEqual(['S02', 'S03']);
});

test('nothing that is added reads as a formula', () => {
  const { blocks } = appending(unitsTable, standing, [{ name: '=IMPORTDATA("x")', kind: '+1' }], telling);
  for (const cell of blocks[0]?.values[0] ?? []) expect(String(cell)).not.toMatch(/^[=+]/);
});
