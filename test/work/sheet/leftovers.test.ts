import { join } from 'node:path';
import { starts } from '../../../src/samples/all';
import { cases } from '../../documents/adopt/cases';
import { ask, copyOf, newWorkspace, sampleDraft, typeInto, type Workspace } from '../../support/local';

type Left = {
  code: string;
  seen: string;
  weight: string;
  tab: string;
  column: string;
  message: string;
  keep: string;
};
const left = (workspace: Workspace): Left[] =>
  (ask(workspace, { action: 'check' }).answer.problems as unknown as Left[]).filter(({ keep }) => keep);
const seen = (workspace: Workspace): string[][] =>
  left(workspace).map(({ code, seen: words, tab }) => [code, words, tab]);

const adopted = async (): Promise<Workspace> => {
  const [plan] = await cases();
  const workspace = newWorkspace('lay-mau');
  ask(workspace, { action: 'create-tables' });
  ask(workspace, { action: 'adopt', name: 'KH 2025.docx', base64: plan?.docx ?? '', take: true });
  return workspace;
};

test('neither the sample nor a start has anything left over', () => {
  expect(left(sampleDraft())).toEqual([]);
  for (const { name } of starts) {
    const workspace = newWorkspace(name);
    ask(workspace, { action: 'create-tables', kind: name });
    expect(left(workspace)).toEqual([]);
  }
});

test('once the day of an adopted paper has moved by a year, what the old year left is listed, and what is meant to stay asked once', async () => {
  const workspace = await adopted();
  expect(seen(workspace)).toEqual([['unit-merged', 'tỉnh Bắc Giang', 'Hội nghị']]);
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '06/3/2026');
  typeInto(workspace, 'Hội nghị', 'Tên hội nghị', 'Hội nghị giao ban khoa học và công nghệ năm 2026');
  expect(seen(workspace)).toEqual([
    ['unit-merged', 'tỉnh Bắc Giang', 'Hội nghị'],
    ['old-count', '45', 'Danh mục văn bản'],
    ['old-day', '05/7/2025', 'Danh mục văn bản'],
    ['old-act', 'số 12/KH-UBND ngày 24/7/2025', 'Danh mục văn bản'],
    ['old-year', 'năm 2025', 'Danh mục văn bản'],
    ['old-day', '20/7/2025', 'Danh mục văn bản'],
  ]);
  const told = left(workspace);
  const year = told.find(({ seen: words }) => words === 'năm 2025');
  expect(told.every(({ weight }) => weight === 'warns')).toBe(true);
  expect(year?.message).toBe(
    'Trang tính “Danh mục văn bản”, hàng 2, cột “Mẫu riêng”: “năm 2025” ở “- Đánh giá kết quả năm 2025, mã hồ sơ 120251.” là năm của kỳ trước. Sửa cho đúng kỳ này, hoặc bấm Giữ nguyên nếu đúng là như vậy.',
  );
  expect(ask(workspace, { action: 'keep-text', key: year?.keep }).answer.ok).toBe(true);
  expect(seen(workspace).map(([, words]) => words)).toEqual([
    'tỉnh Bắc Giang',
    '45',
    '05/7/2025',
    'số 12/KH-UBND ngày 24/7/2025',
    '20/7/2025',
  ]);
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '06/3/2027');
  expect(seen(workspace).map(([, words]) => words)).toContain('năm 2025');
  expect(ask(workspace, { action: 'write-papers' }).answer.problems).toEqual([]);
});

const advised = (workspace: Workspace): string[] =>
  ask(workspace, { action: 'check' })
    .answer.problems.filter(({ code }) => code === 'blank-cell-advised')
    .map(({ column }) => column);

test('settings that no paper prints need not be filled in, until one is in the built-in frame', async () => {
  const workspace = await adopted();
  expect(advised(workspace)).toEqual([]);
  ask(workspace, { action: 'add-paper', kind: 'notice' });
  expect(advised(workspace)).toContain('Nguồn kinh phí');
});

test('a copy remembers the conference it was copied from', () => {
  const original = sampleDraft();
  ask(original, { action: 'write-plan' });
  original.saveWorkbook();
  const copy = newWorkspace('nam-sau', {
    workbook: join(original.dir, 'workbook.xlsx'),
  });
  expect(ask(copy, { action: 'create-tables', consent: { 'new-from-copy': true } }).answer.ok).toBe(true);
  expect(left(copy)).toEqual([]);
  typeInto(copy, 'Hội nghị', 'Ngày họp', '23/7/2021');
  typeInto(copy, 'Hội nghị', 'Người ký', 'Lê Thu Hà');
  typeInto(
    copy,
    'Kế hoạch',
    'Nội dung',
    'Kết quả năm 2020; đồng chí Nguyễn Thanh Bình phát biểu sáng 24/7',
    3,
  );
  expect(seen(copyOf(copy)).filter(([, , tab]) => tab === 'Kế hoạch')).toEqual([
    ['old-year', 'năm 2020', 'Kế hoạch'],
    ['old-name', 'Nguyễn Thanh Bình', 'Kế hoạch'],
    ['old-day', '24/7', 'Kế hoạch'],
    ['old-year', 'năm 2020', 'Kế hoạch'],
  ]);
});
