import { join } from 'node:path';
import type { Workspace } from '../../../local/index';
import { bundleOf, local, workspaceOf } from '../snippet';

const TAB = 'Trang tính1';
const CODE = `
  function fill() { put([['Mã', 'Tên'], ['1', 'huyện Yên Thế'], ['2', 'huyện Tân Yên'], ['3', 'huyện Yên Thế'], ['4', 'thành phố']]); tab().setFrozenRows(1); SpreadsheetApp.getActiveSpreadsheet().insertSheet('Khác', 1); }
  function look() { const all = tab().getDataRange().getValues(); return tab().getFilter() ? all.filter((row, index) => tab().isRowHiddenByFilter(index + 1)).map(([code]) => code) : null; }
  function other() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[1].getFilter(); }
  function add() { tab().insertRowsAfter(1, 1); }
  function slowly() { const held = tab(); held.getName(); held.getRange(2, 2).setValues([['của máy']]); }`;

const filled = (): Workspace => {
  const workspace = workspaceOf(CODE);
  workspace.execute('fill');
  return workspace;
};
const hidden = (workspace: Workspace): unknown => workspace.execute('look').value;

describe('a filter', () => {
  it('hides rows until it is taken away', () => {
    const workspace = filled();
    expect(hidden(workspace)).toBeNull();
    workspace.filter(TAB, 2, ['huyện Tân Yên', 'thành phố']);
    expect(hidden(workspace)).toEqual([1, 3]);
    workspace.filter(TAB, 1, ['1']);
    expect(hidden(workspace)).toEqual([2, 3, 4]);
    workspace.filter(TAB, 1, null);
    expect(hidden(workspace)).toBeNull();
    workspace.filter(TAB, 1, ['1', '2', '3', '4']);
    expect(hidden(workspace)).toEqual([]);
  });

  it('is kept in the .xlsx, on its own tab alone', () => {
    const workspace = filled();
    workspace.filter(TAB, 2, ['thành phố']);
    const again = local.openWorkspace(workspace.dir, { bundle: bundleOf(CODE) });
    expect([hidden(again), again.execute('other').value]).toEqual([[1, 2, 3], null]);
  });

  it('goes along when rows are inserted, deleted, sorted', () => {
    const workspace = filled();
    workspace.filter(TAB, 2, ['huyện Tân Yên', 'thành phố']);
    workspace.execute('add');
    expect(hidden(workspace)).toEqual([1, 3]);
    workspace.deleteRow(TAB, 4);
    expect(hidden(workspace)).toEqual([1, 3]);
    workspace.sort(TAB, 1, 'descending');
    expect(hidden(workspace)).toEqual([3, 1]);
  });
});

describe('a person at work while a script runs', () => {
  const during = (workspace: Workspace, act: () => void): void => {
    workspace.execute('slowly', [], {
      onCall: (name) => {
        if (name === 'Sheet.getName') act();
      },
    });
  };
  const column = (workspace: Workspace, number: number): string[] =>
    workspace.cells(TAB).flatMap((cell) => (cell.column === number ? [cell.shown] : []));

  it('moves rows under its hands', () => {
    const workspace = filled();
    during(workspace, () => {
      workspace.deleteRow(TAB, 3);
      workspace.insertRow(TAB, 2);
      workspace.sort(TAB, 1, 'descending');
      workspace.filter(TAB, 1, ['1']);
    });
    expect([column(workspace, 1), column(workspace, 2)]).toEqual([
      ['Mã', '4', '3', '1'],
      ['Tên', 'của máy', 'huyện Yên Thế', 'huyện Yên Thế'],
    ]);
  });

  it('restores an older version', () => {
    const [workspace, older] = [filled(), filled()];
    older.merge(TAB, 'A4:A5');
    older.renameTab('Khác', 'Cũ');
    older.filter(TAB, 1, ['1']);
    workspace.merge(TAB, 'A3:A4');
    workspace.type(TAB, 6, 1, '5');
    during(workspace, () => workspace.restoreTabs(older.dir));
    const again = local.openWorkspace(workspace.dir, { bundle: bundleOf(CODE) });
    expect(column(again, 1)).toEqual(['Mã', '1', '2', '3']);
    expect(column(again, 2)[1]).toBe('của máy');
    expect(again.tabs().map(({ name }) => name)).toEqual([TAB, 'Cũ']);
    expect(hidden(again)).toEqual([2, 3, '']);
    expect(() => again.restoreTabs(join(older.dir, 'không-có'))).toThrow();
  });
});
