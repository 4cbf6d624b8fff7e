import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { Workspace } from '../../../local/index';
import { bundleOf, local, newDir } from '../snippet';

const bundle = bundleOf('function read() { return tab().getDataRange().getValues().length; }');
const TAB = 'Trang tính1';
const text = 'a';
const cells = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ row: 1 + (index % 1000), column: 1, text }));

describe('a hand is refused before anything changes', () => {
  test.each<[string, (workspace: Workspace) => void, string]>([
    [
      'cells at once',
      (w) => w.typeAll(TAB, cells(100_001)),
      'Mỗi lần chỉ ghi được 100.000 ô, lần này có 100.001 ô',
    ],
    [
      'letters of a cell',
      (w) => w.type(TAB, 1001, 1, 'a'.repeat(50_001)),
      'Ô A1001 chỉ chứa được 50.000 ký tự.',
    ],
    ['rows', (w) => w.type(TAB, 1_048_577, 1, text), 'chỉ có được 1.048.576 hàng, nên chưa thêm gì.'],
    ['columns', (w) => w.type(TAB, 1, 16_385, text), 'chỉ có được 16.384 cột, nên chưa thêm gì.'],
    ['cells of a tab', (w) => w.type(TAB, 1000, 10_001, text), 'chỉ có được 10.000.000 ô, nên chưa thêm gì.'],
    ['inserted rows', (w) => w.insertRow(TAB, 2, 900_000_000), 'chỉ có được 1.048.576 hàng'],
    ['rows before the first', (w) => w.type(TAB, 0, 1, text), 'Trang tính không có hàng 0.'],
    ['columns before the first', (w) => w.type(TAB, 1, -1, text), 'Trang tính không có cột -1.'],
    ['half rows', (w) => w.type(TAB, 1.5, 1, text), 'Trang tính không có hàng 1.5.'],
    ['a place far below', (w) => w.insertRow(TAB, 1002), 'Trang tính không có hàng 1002.'],
    ['a place above all', (w) => w.insertRow(TAB, 0), 'Trang tính không có hàng 0.'],
    ['no rows', (w) => w.insertRow(TAB, 1, -3), 'Số hàng phải từ 1 trở lên, không phải -3.'],
    ['a column beside the last but one', (w) => w.insertColumn(TAB, 28), 'Trang tính không có cột 28.'],
    ['rows that are not there', (w) => w.deleteRow(TAB, 999, 3), 'Trang tính không có hàng 1001.'],
    ['every row', (w) => w.deleteRow(TAB, 1, 1000), 'Không xóa được mọi hàng của một trang tính.'],
    ['900 million rows', (w) => w.deleteRow(TAB, 1, 9e8), 'Trang tính không có hàng 900000000.'],
    ['sorting by no column', (w) => w.sort(TAB, 27), 'Trang tính không có cột 27.'],
    ['filtering by no column', (w) => w.filter(TAB, 0, []), 'Trang tính không có cột 0.'],
    ['the width of no column', (w) => w.setWidth(TAB, 27, 50), 'Trang tính không có cột 27.'],
    ['merging beyond the end', (w) => w.merge(TAB, 'A1:A1001'), 'Trang tính không có ô A1:A1001.'],
  ])('%s', (_what, act, words) => {
    const workspace = local.createWorkspace(newDir(), { bundle });
    workspace.type(TAB, 1, 1, 'đầu');
    const before = [workspace.tabs(), workspace.cells(TAB)];
    expect(() => act(workspace)).toThrow(words);
    expect([workspace.tabs(), workspace.cells(TAB)]).toEqual(before);
  });
});

test('as much as is allowed is taken', () => {
  const workspace = local.createWorkspace(newDir(), { bundle });
  expect(workspace.typeAll(TAB, cells(100_000)).after).toHaveLength(100_000);
  workspace.insertColumn(TAB, 27);
  workspace.insertRow(TAB, 1001);
  expect(workspace.tabs()).toMatchObject([{ rows: 1001, columns: 27 }]);
});

describe('a workspace that was made too large opens, and is mended by hand', () => {
  test('by its grid', () => {
    const { dir } = local.createWorkspace(newDir(), { bundle });
    const file = join(dir, 'workspace.json');
    const settings = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...settings, grids: { [TAB]: { rows: 5_000_000, columns: 26 } } }));
    const workspace = local.openWorkspace(dir, { bundle });
    workspace.type(TAB, 2, 1, 'vẫn gõ được');
    expect(() => workspace.insertRow(TAB, 2)).toThrow('1.048.576 hàng');
    workspace.deleteRow(TAB, 3, 4_999_000);
    expect(workspace.tabs()).toMatchObject([{ rows: 1000 }]);
  });

  test('by one cell in the farthest corner', async () => {
    const far = newDir().replace(/so-lieu$/, 'xa.xlsx');
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet(TAB);
    sheet.getCell(1, 1).value = 'đầu';
    sheet.getCell(200_000, 16_384).value = 'cuối';
    writeFileSync(far, await workbook.xlsx.writeBuffer());
    const { dir } = local.createWorkspace(newDir(), { bundle, workbook: far });
    const workspace = local.openWorkspace(dir, { bundle });
    expect(workspace.cells(TAB).map(({ shown }) => shown)).toEqual(['đầu', 'cuối']);
    expect(() => workspace.execute('read')).toThrow(
      'Trang tính “Trang tính1” có chữ tới tận ô XFD200000, quá 10.000.000 ô mà một trang tính có được.',
    );
    workspace.deleteRow(TAB, 2, 199_999);
    expect(local.openWorkspace(dir, { bundle }).execute('read').value).toBe(1);
  });
});
