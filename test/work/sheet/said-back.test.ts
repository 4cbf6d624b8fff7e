import type { SaidBack } from '../../../src/spoken/desk';
import { bundleOf } from '../../local/snippet';
import {
  ask,
  cellOf,
  draftOf,
  reopened,
  sampleWorkspace,
  typeInto,
  type Workspace,
} from '../../support/local';
import { openForm } from '../../support/replies';

const sample = sampleWorkspace();
const check = (workspace: Workspace) => {
  const { answer, run } = ask(workspace, { action: 'check' });
  const { said } = answer as typeof answer & { said: SaidBack[] };
  return { run, said: said.map(({ column, text }) => [column, text]) };
};
const noteAt = (workspace: Workspace, tab: string, title: string, at?: number) => {
  const { row, column } = cellOf(workspace, tab, title, at);
  return workspace.cells(tab).find((cell) => cell.row === row && cell.column === column)?.note;
};

test('what was understood is said in full, and noted at its cell', () => {
  const workspace = draftOf(sample);
  typeInto(workspace, 'Hội nghị', 'Ngày họp', 'từ chiều 23 đến sáng 24/7/2020');
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  typeInto(workspace, 'Hội nghị', 'Thời lượng', '3 buổi');
  typeInto(workspace, 'Hội nghị', 'Hạn đăng ký', 'trước 17h00 ngày 20/7');
  typeInto(workspace, 'Thành phần', 'Số người', '3 (ba)', 4);
  typeInto(workspace, 'Phân công', 'Hạn', '17/7/2020');
  const meeting = 'thứ Năm 23/7/2020 14 giờ 00 – thứ Sáu 24/7/2020 11 giờ 30; 3 buổi';
  expect(check(workspace).said).toEqual(
    expect.arrayContaining([
      ['Ngày họp', meeting],
      ['Giờ bắt đầu', '14 giờ 00'],
      ['Thời lượng', '3 buổi'],
      ['Hạn đăng ký', 'hết thứ Hai 20/7/2020'],
      ['Số người', '3 người'],
      ['Hạn', 'hết thứ Sáu 17/7/2020'],
    ]),
  );
  expect(noteAt(workspace, 'Hội nghị', 'Ngày họp')).toBe(`Máy hiểu: ${meeting}`);
  expect(noteAt(workspace, 'Thành phần', 'Số người', 4)).toBe('Máy hiểu: 3 người');
  expect(noteAt(workspace, 'Phân công', 'Hạn')).toBe('Máy hiểu: hết thứ Sáu 17/7/2020');
});

test('a note goes with what was understood, and one of a person stays', () => {
  const before = draftOf(sample);
  const { row, column } = cellOf(before, 'Hội nghị', 'Thời lượng');
  const code = `function byHand() {
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hội nghị').getRange(${row}, ${column}, 1, 1).setNotes([['Hỏi lại anh Nam']]);
  }`;
  const byHand = reopened(before, { bundle: bundleOf(code) });
  byHand.execute('byHand', []);
  const workspace = reopened(byHand);
  check(workspace);
  expect(noteAt(workspace, 'Hội nghị', 'Giờ bắt đầu')).toBe('Máy hiểu: 8 giờ 00');
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '8h00 hoặc 9h00');
  const { said } = check(workspace);
  expect(said.map(([title]) => title)).not.toContain('Giờ bắt đầu');
  expect(noteAt(workspace, 'Hội nghị', 'Giờ bắt đầu')).toBeUndefined();
  expect(noteAt(workspace, 'Hội nghị', 'Thời lượng')).toBe('Hỏi lại anh Nam');
});

test('what is noted already is neither read nor written again, by checking or writing', () => {
  const workspace = draftOf(sample);
  ask(workspace, { action: 'write-plan' });
  expect(noteAt(workspace, 'Hội nghị', 'Thời lượng')).toBe('Máy hiểu: 2 buổi');
  check(workspace);
  const { run } = check(workspace);
  expect([run.calls['Range.getNotes'], run.calls['Range.setNotes']]).toEqual([undefined, undefined]);
  expect(run.calls['Properties.setProperties']).toBeUndefined();
});

test('the deadline of a Form of the list is said back', () => {
  const workspace = draftOf(sample);
  openForm(workspace, 'DC');
  typeInto(workspace, 'Danh mục phiếu', 'Hạn', 'thứ Tư, 15/7/2020');
  expect(check(workspace).said).toContainEqual(['Hạn', 'hết thứ Tư 15/7/2020']);
  expect(noteAt(workspace, 'Danh mục phiếu', 'Hạn')).toBe('Máy hiểu: hết thứ Tư 15/7/2020');
});
