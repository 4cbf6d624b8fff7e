import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from '../../../local/index';
import { needing } from '../../support/machine.cjs';
import { bundleOf, local, newDir, resultOf, workspaceOf } from '../snippet';

const TAB = 'Trang tính1';
const TABLE = `function fill() {
  tab().getRange(2, 1, 999, 1).setNumberFormat('@');
  tab().getRange(2, 3, 999, 1).setNumberFormat('dd/mm/yyyy');
  put([['Mã', 'Tên', 'Ngày', 'Số'], ['007', 'Đơn vị A', '24/7/2020', '1.250.000'], ['2', 'Đơn vị B', '08/07/2020', '12,5']]);
  tab().getRange(1, 1, 1, 4).setFontWeight('bold').setBackground('#d9ead3').setNotes([['Mã đơn vị', null, null, null]]);
  tab().getRange(2, 2, 999, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Đơn vị A', 'Đơn vị B'], true).setAllowInvalid(false).build());
  tab().setFrozenRows(1);
  tab().setColumnWidths(2, 1, 240);
}
function read() { const all = tab().getDataRange(); return all.getDisplayValues(); }
function kinds() { return tab().getDataRange().getValues().map((row) => row.map((value) => typeof value)); }
function merges() { return tab().getDataRange().getMergedRanges().map((range) => [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]); }`;

const filled = (): Workspace => {
  const workspace = workspaceOf(TABLE);
  expect(workspace.execute('fill').error).toBeUndefined();
  return workspace;
};
const firstColumn = (workspace: Workspace): string[] =>
  workspace
    .cells(TAB)
    .filter((cell) => cell.column === 1 && cell.shown)
    .map((cell) => cell.shown);

describe('the Sheet as a person uses it', () => {
  it('shows cells with their text, notes, dropdowns and colours', () => {
    const workspace = filled();
    expect(workspace.cells(TAB)).toEqual(
      expect.arrayContaining([
        { row: 1, column: 1, shown: 'Mã', typed: 'Mã', note: 'Mã đơn vị', bold: true, fill: '#d9ead3' },
        { row: 2, column: 2, shown: 'Đơn vị A', typed: 'Đơn vị A', choices: ['Đơn vị A', 'Đơn vị B'] },
        { row: 2, column: 3, shown: '24/07/2020', typed: '24/07/2020', isNumber: true },
        { row: 2, column: 4, shown: '1.250.000', typed: '1250000', isNumber: true },
        { row: 9, column: 2, shown: '', typed: '', choices: ['Đơn vị A', 'Đơn vị B'] },
      ]),
    );
    expect(workspace.tabs()).toEqual([
      {
        name: TAB,
        rows: 1000,
        columns: 26,
        frozenRows: 1,
        frozenColumns: 0,
        widths: [100, 240, 100, 100],
        hidden: [],
        isFiltered: false,
      },
    ]);
  });

  it('takes typing by the rules of the column', () => {
    const workspace = filled();
    workspace.type(TAB, 4, 1, '003');
    workspace.type(TAB, 4, 4, '3.000');
    expect(workspace.execute('kinds').value).toEqual(
      expect.arrayContaining([['string', 'string', 'string', 'number']]),
    );
    expect(() => workspace.type(TAB, 4, 2, 'Đơn vị C')).toThrow('“Đơn vị C” không có trong danh sách');
  });

  it('gives the same when what the formula bar shows is typed again', () => {
    const workspace = workspaceOf(TABLE);
    for (const [row, text] of [
      '24/7/2020',
      '15/3/2023 08:30',
      '08:00',
      '12,5',
      '12%',
      '-3',
      'TRUE',
      'chữ',
      '=A1',
      "'=A1",
      "'007",
      "'24/7/2020",
      "''",
      "'TRUE",
    ].entries()) {
      workspace.type(TAB, row + 1, 1, text);
    }
    const before = workspace.cells(TAB);
    for (const { row, column, typed } of before) workspace.type(TAB, row, column, typed);
    expect(workspace.cells(TAB)).toEqual(before);
  });

  it('takes many texts or none, and takes them back with the formats they brought', () => {
    const workspace = filled();
    const before = workspace.cells(TAB);
    const day = { row: 3, column: 4, text: '15/3/2023' };
    const faulty = { row: 3, column: 2, text: 'Đơn vị C' };
    expect(() => workspace.typeAll(TAB, [day, faulty])).toThrow(
      '“Đơn vị C” không có trong danh sách của ô B3: Đơn vị A, Đơn vị B. Có 1 ô không nhận nên chưa ghi ô nào.',
    );
    expect(() => workspace.type(TAB, 3, 4, 'a'.repeat(50_001))).toThrow('Ô D3 chỉ chứa được 50.000 ký tự.');
    expect(workspace.cells(TAB)).toEqual(before);
    const blank = { row: 30, column: 5, text: '15/3/2023' };
    const typed = workspace.typeAll(TAB, [day, blank]);
    workspace.typeAll(TAB, typed.before);
    expect(workspace.cells(TAB)).toEqual(before);
    workspace.type(TAB, 30, 5, '5');
    expect(workspace.cells(TAB).find(({ row, column }) => row === 30 && column === 5)?.shown).toBe('5');
  });

  it('moves rows with their notes and formats when sorted, inserted, deleted', () => {
    const workspace = filled();
    workspace.sort(TAB, 1, 'ascending');
    expect(firstColumn(workspace)).toEqual(['Mã', '007', '2']);
    workspace.sort(TAB, 3, 'ascending');
    expect(firstColumn(workspace)).toEqual(['Mã', '2', '007']);
    workspace.insertRow(TAB, 2);
    workspace.type(TAB, 2, 1, '0000');
    expect(firstColumn(workspace)).toEqual(['Mã', '0000', '2', '007']);
    workspace.insertRow(TAB, 1);
    expect(workspace.cells(TAB).find((cell) => cell.note)).toMatchObject({ row: 2, column: 1 });
    workspace.deleteRow(TAB, 3);
    expect(firstColumn(workspace)).toEqual(['Mã', '2', '007']);
    expect(workspace.tabs()[0]?.rows).toBe(1001);
  });

  it('has merged cells whose other cells are empty', () => {
    const workspace = filled();
    workspace.merge(TAB, 'A2:A3');
    expect(workspace.execute('merges').value).toEqual([[2, 1, 2, 1]]);
    expect(firstColumn(workspace)).toEqual(['Mã', '007']);
    workspace.insertRow(TAB, 2);
    expect(workspace.execute('merges').value).toEqual([[3, 1, 2, 1]]);
  });

  it('loses a tab that a script takes away, but never the last', () => {
    expect(
      resultOf(`
        const book = SpreadsheetApp.getActiveSpreadsheet();
        const first = book.getSheets()[0].getName();
        book.deleteSheet(book.insertSheet('Tạm', 1));
        return [book.getSheets().map((sheet) => sheet.getName()).join() === first, message(() => book.deleteSheet(tab()))];
      `),
    ).toEqual([true, "You can't remove all the sheets in a document."]);
  });

  it('has the widths that columns were given, also beyond what is filled', () => {
    const workspace = filled();
    workspace.setWidth(TAB, 8, 50);
    expect(workspace.tabs()[0]?.widths).toEqual([100, 240, 100, 100, 100, 100, 100, 50]);
  });

  it('keeps a renamed tab', () => {
    const workspace = filled();
    workspace.renameTab(TAB, 'Đơn vị');
    expect(workspace.tabs().map((tab) => tab.name)).toEqual(['Đơn vị']);
  });
});

describe('the workbook on the disk', () => {
  it('starts as a copy of another, with an id of its own', () => {
    const first = filled();
    const copy = local.createWorkspace(newDir(), {
      workbook: join(first.dir, 'workbook.xlsx'),
      bundle: bundleOf(TABLE),
    });
    expect(copy.execute('read').value).toEqual(first.execute('read').value);
    expect(copy.spreadsheetId).not.toBe(first.spreadsheetId);
  });

  it('is written only when something changed', () => {
    const workspace = filled();
    const { mtimeMs } = statSync(join(workspace.dir, 'workbook.xlsx'));
    workspace.execute('read');
    workspace.cells(TAB);
    expect(statSync(join(workspace.dir, 'workbook.xlsx')).mtimeMs).toBe(mtimeMs);
  });

  it('has what another process wrote', () => {
    const workspace = filled();
    const other = local.openWorkspace(workspace.dir, { bundle: bundleOf(TABLE) });
    other.type(TAB, 4, 1, '009');
    expect(firstColumn(workspace)).toEqual(['Mã', '007', '2', '009']);
  });

  it('keeps merged cells, also in a tab that is put back', () => {
    const workspace = filled();
    workspace.merge(TAB, 'D2:D3');
    const merges = () =>
      local.openWorkspace(workspace.dir, { bundle: bundleOf(TABLE) }).execute('merges').value;
    expect(merges()).toEqual([[2, 4, 2, 1]]);
    const past = newDir();
    cpSync(workspace.dir, past, { recursive: true });
    workspace.deleteRow(TAB, 2, 2);
    expect(merges()).toEqual([]);
    workspace.restoreTabs(past);
    expect(merges()).toEqual([[2, 4, 2, 1]]);
  });

  needing(it, 'LibreOffice Calc')(
    'comes back whole from LibreOffice',
    () => {
      const workspace = filled();
      workspace.merge(TAB, 'D2:D3');
      // A conversion without a window leaves frozen rows behind, so they are left out.
      const seen = () => [
        workspace.execute('read').value,
        workspace.execute('kinds').value,
        workspace.execute('merges').value,
        workspace.cells(TAB),
        workspace.tabs().map((tab) => ({ ...tab, frozenRows: 1 })),
      ];
      const before = seen();
      const file = join(workspace.dir, 'workbook.xlsx');
      const out = mkdtempSync(join(tmpdir(), 'office-'));
      execFileSync(
        'soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${out}/profile`,
          '--convert-to',
          'xlsx:Calc MS Excel 2007 XML',
          '--outdir',
          out,
          file,
        ],
        { stdio: 'ignore' },
      );
      renameSync(join(out, 'workbook.xlsx'), file);
      expect(seen()).toEqual(before);
      workspace.type(TAB, 500, 1, '0500');
      expect(firstColumn(workspace)).toContain('0500');
    },
    60_000,
  );
});

describe('a large tab', () => {
  it('is read within a second', () => {
    const workspace = workspaceOf(`
      function fill() { tab().insertRowsAfter(1000, 9000); put(Array.from({ length: 10000 }, (_, r) => Array.from({ length: 12 }, (_, c) => r * c))); }
      function time() { const start = Date.now(); const rows = tab().getDataRange().getValues().length; return [rows, Date.now() - start]; }`);
    workspace.execute('fill');
    // The best of three, as other work on the machine is not what is measured.
    const runs = [1, 2, 3].map(() => workspace.execute('time').value as [number, number]);
    const [[rows, ms] = []] = runs.sort(([, a], [, b]) => a - b);
    expect(rows).toBe(10_000);
    expect(ms).toBeLessThan(1000);
  }, 60_000);
});
