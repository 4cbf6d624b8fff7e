import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/documents/word/words-of';
import type { Answers } from '../../../src/domain/answers/registrations';
import { openCall } from '../../support/call';
import { editByHand } from '../../support/hand';
import { ask, cellOf, shown, typeInto, type Workspace } from '../../support/local';
import { at } from '../../support/mail';
import { filledIn } from '../../support/registration';

jest.setTimeout(300_000);

const write = (workspace: Workspace, more: object = {}) =>
  ask(workspace, { action: 'write-summary', ...more }).answer;

const pathOf = (workspace: Workspace): string =>
  join(workspace.dir, workspace.files().find(({ path }) => path.includes('Bảng tổng hợp'))?.path ?? '');

/** What the paper says, a line for each paragraph. */
const paper = (workspace: Workspace): string[] =>
  textOf(readFileSync(pathOf(workspace)).toString('base64')).split('\n');

/** A call that closed on 20 July 2020, and a way to answer it as the unit with one of the link codes. */
function callToSum() {
  const { workspace, form, codes } = openCall();
  const answer = (unit: number, day: number, more: Answers = {}) =>
    workspace.answer(form, filledIn(codes[unit] ?? '', more), at(day, '09:00'));
  return { workspace, answer };
}

test('nothing registered yet is said, and no paper is made', () => {
  const { workspace } = callToSum();
  const { ok, problems } = write(workspace);
  expect({ ok, problems }).toMatchObject({
    ok: false,
    problems: [{ code: 'nothing-registered', tab: 'Đăng ký' }],
  });
  expect(problems[0]?.message).toContain('Bấm Đọc đăng ký');
  expect(shown(workspace, 'Văn bản', 'Mã')).toEqual([]);
});

test('real answers: what counts is summed, replaced ones are not, late ones are marked, uncertain money is noted', () => {
  const { workspace, answer } = callToSum();
  answer(1, 10, { title: 'Nhiệm vụ A', stateMoney: '999 tỷ', otherMoney: '' });
  answer(1, 11, { title: 'NHIỆM VỤ  A', stateMoney: '1,2 tỷ', otherMoney: '300 triệu' });
  answer(2, 12, {
    title: '{{Chủ trì}} =SUM(A1)',
    stateMoney: '150',
    otherMoney: '50 triệu',
    fromYear: '2021',
  });
  answer(3, 21, {
    title: '=Nhiệm vụ muộn',
    stateMoney: '2.000.000.000',
    otherMoney: '',
    field: 'Khoa học nhân văn',
  });
  const { ok, documents, problems } = write(workspace);
  expect({ ok, documents, problems }).toMatchObject({
    ok: true,
    documents: [{ kind: 'summary', state: 'created' }],
    problems: [],
  });
  const lines = paper(workspace);
  for (const line of [
    'NHIỆM VỤ A',
    '{{Chủ trì}} =SUM(A1)',
    '=Nhiệm vụ muộn',
    '50.000.000*',
    'Tổng cộng (3 nhiệm vụ)',
  ])
    expect(lines).toContain(line);
  expect(lines).not.toContain('Nhiệm vụ A');
  expect(lines).toContain('Bằng chữ: Ba tỷ năm trăm năm mươi triệu đồng.');
  expect(lines.filter((line) => line.includes('(nộp muộn)'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('- TT '))).toEqual([
    '- TT 2, huyện Tân Yên: kinh phí từ ngân sách ghi “150”, chưa rõ là đồng, nghìn đồng hay triệu đồng.',
  ]);
  expect(lines.join('\n')).not.toMatch(/\u2060|999/);
  expect([shown(workspace, 'Văn bản', 'Mã'), shown(workspace, 'Văn bản', 'Loại')]).toEqual([
    ['BTH'],
    ['Bảng tổng hợp'],
  ]);
});

test('pressed again nothing changes, sorted or not; by level it is the same file; by hand it is kept until one agrees', () => {
  const { workspace, answer } = callToSum();
  answer(1, 10, { title: 'A' });
  answer(2, 11, { title: 'B', level: 'cấp tỉnh', receivingUnit: 'Sở Y tế' });
  const [made] = write(workspace).documents;
  workspace.sort('Đăng ký', cellOf(workspace, 'Đăng ký', 'Tên nhiệm vụ').column, 'descending');
  expect(write(workspace).documents).toEqual([{ ...made, state: 'unchanged' }]);
  typeInto(workspace, 'Hội nghị', 'Bảng tổng hợp theo', 'Cấp');
  expect(write(workspace).documents).toEqual([{ ...made, state: 'updated' }]);
  expect(paper(workspace)).toContain('cấp tỉnh (1 nhiệm vụ)');
  editByHand(pathOf(workspace));
  answer(3, 12, { title: 'C' });
  expect(write(workspace)).toMatchObject({
    documents: [{ state: 'kept' }],
    questions: [{ code: 'overwrite-by-hand' }],
  });
  expect(write(workspace, { consent: 'yes' }).documents).toEqual([{ ...made, state: 'updated' }]);
  expect(paper(workspace)).toContain('Tổng cộng (3 nhiệm vụ)');
  expect(shown(workspace, 'Văn bản', 'Mã')).toEqual(['BTH']);
});

test('a row that does not say whether it counts, or a formula in its sum, stops the paper until the Form is read again', () => {
  const { workspace, answer } = callToSum();
  answer(1, 10);
  typeInto(workspace, 'Đăng ký', 'Trạng thái', 'ok');
  expect(write(workspace).problems).toMatchObject([{ code: 'bad-standing', row: 2, column: 'Trạng thái' }]);
  typeInto(workspace, 'Đăng ký', 'Trạng thái', '');
  expect(write(workspace).problems).toMatchObject([{ code: 'bad-standing', row: 2, column: 'Trạng thái' }]);
  ask(workspace, { action: 'take-answers' });
  typeInto(workspace, 'Đăng ký', 'Ngân sách (đồng)', '=1+1');
  expect(write(workspace).problems).toMatchObject([{ code: 'formula-in-machine-cell', weight: 'blocks' }]);
  typeInto(workspace, 'Đăng ký', 'Ngân sách (đồng)', '');
  ask(workspace, { action: 'take-answers' });
  typeInto(workspace, 'Đăng ký', 'Từ năm', 'từ năm 2021');
  expect(write(workspace).documents).toMatchObject([{ state: 'created' }]);
  expect(paper(workspace)).toContain('từ năm 2021-2022');
});

test('other papers do not ask what Đăng ký holds', () => {
  const { workspace, answer } = callToSum();
  answer(1, 10);
  typeInto(workspace, 'Đăng ký', 'Trạng thái', 'ok');
  expect(ask(workspace, { action: 'write-plan' }).answer.documents).toMatchObject([{ state: 'created' }]);
});
