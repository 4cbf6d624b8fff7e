import { seenIn, textSeen } from '../../../local/page/grid/seen';
import type { Seen } from '../../../local/sheet/seen';
import { bundleOf, local, newDir } from '../snippet';

const bundle = bundleOf(`
  function paint() { put([['x']], 4, 4); }
  function look() { return tab().getRange(1, 1).getValue(); }
`);
const table = [
  ['Mã', 'Tên', 'Năm', 'Máy ghi'],
  ['1', 'Yên Thế', '2021', ''],
  ['2', 'Lục Nam', '2021', ''],
  ['3', 'Tân Yên', '2021', ''],
];

function opened() {
  const workspace = local.createWorkspace(newDir(), { bundle });
  const tab = workspace.tabs()[0]?.name ?? '';
  workspace.paste(tab, 1, 1, table);
  const see = (...rows: number[]): Seen =>
    seenIn({ arrangement: workspace.arrangement, cells: workspace.cells(tab) }, rows);
  const texts = () =>
    [1, 2, 3, 4, 5].map((row) => [1, 2, 3, 4].map((column) => textSeen(see(row), { row, column })).join());
  return { workspace, tab, see, texts };
}

const again = 'Trang đang hiện bảng mới nhất; xin xem lại rồi làm lại nếu cần.';
const moved = (row: number): string =>
  `Hàng ${row} không còn là hàng thấy trên trang lúc ấy (có người vừa sửa, thêm, xóa hay sắp xếp), nên chưa`;

describe('typing into a row that was seen', () => {
  test('does not go into another row that came in its place, however alike the cell is', () => {
    const { workspace, tab, see, texts } = opened();
    const seen = see(3);
    workspace.deleteRow(tab, 3);
    const before = texts();
    expect(() => workspace.typeAll(tab, [{ row: 3, column: 4, text: 'của Lục Nam' }], seen)).toThrow(
      `${moved(3)} ghi “của Lục Nam”. ${again}`,
    );
    expect(texts()).toEqual(before);
  });

  test('goes on while others type into other cells of it', () => {
    const { workspace, tab, see, texts } = opened();
    const seen = see(3);
    workspace.type(tab, 3, 2, 'Lục Ngạn');
    workspace.typeAll(tab, [{ row: 3, column: 3, text: '2022' }], seen);
    expect(texts()[2]).toBe('2,Lục Ngạn,2022,');
  });

  test('writes none of its cells when one has got another text meanwhile, and says which', () => {
    const { workspace, tab, see, texts } = opened();
    const seen = see(2, 3);
    workspace.type(tab, 3, 3, '2025');
    const before = texts();
    const typings = [2, 3].map((row) => ({ row, column: 3, text: '' }));
    expect(() => workspace.typeAll(tab, typings, seen)).toThrow(
      `Ô C3 nay là “2025”, không còn như trên trang lúc ấy, nên chưa ghi ô nào. ${again}`,
    );
    expect(texts()).toEqual(before);
    const { after } = workspace.typeAll(tab, typings, seen, 'theRest');
    expect(after).toMatchObject([{ row: 2, text: '' }]);
    expect(texts().slice(1, 3)).toEqual(['1,Yên Thế,,', '2,Lục Nam,2025,']);
  });

  test('says so of a cell that was emptied', () => {
    const { workspace, tab, see } = opened();
    const seen = see(2);
    workspace.type(tab, 2, 2, '');
    expect(() => workspace.typeAll(tab, [{ row: 2, column: 2, text: 'Yên Dũng' }], seen)).toThrow(
      'Ô B2 nay để trống, không còn như trên trang lúc ấy, nên chưa ghi “Yên Dũng”.',
    );
  });

  test.each([
    ['a run that wrote elsewhere', 'paint', 2, undefined],
    ['a run that wrote into it', 'paint', 4, moved(4)],
    ['a run that only read', 'look', 4, undefined],
  ])('after %s', (_what, entry, row, refusal) => {
    const { workspace, tab, see } = opened();
    const seen = see(row);
    workspace.execute(entry);
    const type = () => workspace.typeAll(tab, [{ row, column: 3, text: '2022' }], seen);
    if (refusal === undefined) expect(type().after).toHaveLength(1);
    else expect(type).toThrow(refusal);
  });

  test('knows a row again in a program that was started anew, or that another one changed', () => {
    const { workspace, tab, see } = opened();
    const [seen, gone] = [see(2), see(4)];
    const other = local.openWorkspace(workspace.dir, { bundle });
    other.deleteRow(tab, 4);
    expect(other.typeAll(tab, [{ row: 2, column: 3, text: '2022' }], seen).after).toHaveLength(1);
    expect(() => workspace.typeAll(tab, [{ row: 4, column: 4, text: 'x' }], gone)).toThrow(moved(4));
  });
});

describe('rows that were seen', () => {
  test('are deleted only as they were seen', () => {
    const { workspace, tab, see, texts } = opened();
    const seen = see(2, 3);
    workspace.type(tab, 3, 4, 'vừa ghi');
    expect(() => workspace.deleteRow(tab, 2, 2, seen)).toThrow(`${moved(3)} làm gì. ${again}`);
    expect(texts()[2]).toBe('2,Lục Nam,2021,vừa ghi');
    workspace.deleteRow(tab, 2, 2, see(2, 3));
    expect(texts().slice(0, 3)).toEqual(['Mã,Tên,Năm,Máy ghi', '3,Tân Yên,2021,', ',,,']);
  });

  test('have others inserted above them only where they were', () => {
    const { workspace, tab, see } = opened();
    const seen = see(3);
    workspace.insertRow(tab, 2);
    expect(() => workspace.insertRow(tab, 3, 1, seen)).toThrow(moved(3));
    workspace.insertRow(tab, 3, 1, see(3));
  });

  test('are sorted and filtered only by the column that was seen', () => {
    const { workspace, tab, see, texts } = opened();
    const seen = see(1);
    workspace.insertColumn(tab, 1);
    const before = texts();
    expect(() => workspace.sort(tab, 1, 'descending', seen)).toThrow(moved(1));
    expect(() => workspace.filter(tab, 1, ['1'], seen)).toThrow(moved(1));
    expect(texts()).toEqual(before);
    workspace.sort(tab, 2, 'descending', see(1));
    expect(texts()[1]).toBe(',3,Tân Yên,2021');
  });
});
