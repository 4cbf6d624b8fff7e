import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import PizZip from 'pizzip';
import { root } from '../../../build/root';
import { commandThreadIn } from '../../support/cli';
import { ask, emptyDir, sampleWorkspace } from '../../support/local';
import { needing } from '../../support/machine.cjs';

const giaoBan = commandThreadIn(root);
const workspace = sampleWorkspace({ lazy: false });
const out = (name: string): string => join(dir, name);
const dir = emptyDir();
const print = (...args: string[]) => giaoBan('print', workspace.dir, ...args);

beforeAll(() => {
  ask(workspace, { action: 'write-papers', paper: 'KH' });
  for (const unit of ['213', '215', '216']) ask(workspace, { action: 'write-papers', paper: 'GM', unit });
  workspace.filter('Văn bản', 3, ['', 'huyện Yên Thế', 'huyện Tân Yên']);
  workspace.saveWorkbook();
});

test('one paper as Word is the very file; several do not go into one', () => {
  const plan = workspace.files().find(({ name }) => /^Kế hoạch/.test(name));
  expect(print('--paper', 'kh', '--out', out('ke-hoach.docx'))).toMatchObject({ status: 0 });
  expect(readFileSync(out('ke-hoach.docx'))).toEqual(readFileSync(join(workspace.dir, plan?.path ?? '')));
  const several = print('--out', out('tat-ca.docx'));
  expect(several).toMatchObject({ status: 1, stderr: expect.stringContaining('--out TỆP.zip') });
});

test('what the filter of the register hides stays out, and it is said', () => {
  const all = print('--out', out('tat-ca.zip'));
  expect(all).toMatchObject({ status: 0 });
  expect(all.stdout).toContain('Bỏ qua 1 văn bản mà bộ lọc của trang Văn bản đang che.');
  const names = Object.keys(new PizZip(readFileSync(out('tat-ca.zip'))).files);
  expect(names.filter((name) => name.endsWith('.docx'))).toEqual([
    expect.stringMatching(/^Kế hoạch - /),
    'Giấy mời - huyện Yên Thế.docx',
    'Giấy mời - huyện Tân Yên.docx',
  ]);
});

test.each([
  [1, ['--paper', 'TB', '--out', out('x.zip')], 'Chưa có văn bản nào đã soạn mang mã TB.'],
  [2, ['--out', out('x.odt')], '--out là một tệp .pdf, .docx hoặc .zip.'],
])('%i: %j is refused with a sentence', (status, args, words) => {
  expect(print(...args)).toMatchObject({ status, stderr: expect.stringContaining(words) });
});

needing(test, 'LibreOffice')('all invitations are one PDF, each from a page of its own', async () => {
  expect(print('--paper', 'GM', '--out', out('giay-moi.pdf'))).toMatchObject({ status: 0 });
  const whole = await PDFDocument.load(readFileSync(out('giay-moi.pdf')));
  expect(whole.getPageCount()).toBe(2);
});

test('the set begins with its contents page, in the order of the list', () => {
  const set = print('--set', '--out', out('bo.zip'));
  expect(set).toMatchObject({ status: 0 });
  expect(set.stdout).toContain('bộ lọc đang che 1 văn bản nên để ra ngoài');
  const names = Object.keys(new PizZip(readFileSync(out('bo.zip'))).files);
  expect(names.filter((name) => name.endsWith('.docx'))).toEqual([
    expect.stringMatching(/^Mục lục tài liệu - /),
    expect.stringMatching(/^Kế hoạch - /),
    'Giấy mời - huyện Yên Thế.docx',
    'Giấy mời - huyện Tân Yên.docx',
  ]);
  expect(print('--set', '--paper', 'KH', '--out', out('x.zip'))).toMatchObject({ status: 2 });
});

test('people read the list of papers, and what was put into the bin', () => {
  const run = (...args: string[]) => giaoBan('run', workspace.dir, ...args).stdout.trim();
  expect(run('list-papers')).toBe(
    [
      'KH · Kế hoạch · một bản cho tất cả · đã soạn 1/1 · lời ở trang Kế hoạch',
      'GM · Giấy mời · từng đơn vị · đã soạn 3/10',
    ].join('\n'),
  );
  expect(run('undo-writing')).toMatch(/^\? Đưa 1 văn bản .*\nChưa làm gì, vì còn câu hỏi trên đây\.$/);
  expect(run('undo-writing', '--yes')).toMatch(/^Đã đưa 1 văn bản vào thùng rác của Drive\.$/);
});
