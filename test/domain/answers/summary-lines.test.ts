import { lineOf } from '../../../src/domain/answers/summary-lines';

const questions = [
  { key: 'coming', title: 'Trả lời' },
  { key: 'name', title: 'Họ và tên' },
  { key: 'count', title: 'Số người' },
  { key: 'spent', title: 'Đã chi' },
  { key: 'phone', title: 'Điện thoại' },
  { key: 'email', title: 'Email' },
];
const sums = [
  { key: 'count', title: 'Số người', way: 'number' },
  { key: 'spent', title: 'Đã chi', way: 'money' },
] as const;
const row = (answers: Record<string, string>, state: object = {}) => ({
  unit: 'xã A',
  state: { late: false, ...state },
  answers,
});

test('each answer with its question, money with its unit; a mailbox stands in the tab', () => {
  const said = { name: 'Hoà', count: '2', spent: '1500000', phone: '0912', email: 'a@b.example' };
  expect(lineOf(row(said), { questions, sums })).toEqual({
    who: 'xã A',
    said: ['Họ và tên: Hoà', 'Số người: 2', 'Đã chi: 1.500.000 đồng', 'Điện thoại: 0912'],
    note: '',
  });
  const contact = [...questions, { key: 'contact', title: 'Đầu mối' }];
  expect(lineOf(row({ ...said, contact: 'Lan' }), { questions: contact, sums }).said).not.toContain(
    'Điện thoại: 0912',
  );
  expect(lineOf(row({ spent: '1,5 tỷ' }), { questions, sums }).said).toEqual(['Đã chi: 1,5 tỷ']);
  expect(lineOf({ ...row({}), unit: undefined }, { questions, sums })).toEqual({
    who: '',
    said: [],
    note: '',
  });
});

test('of who comes only the words, in one part, and how many with its question', () => {
  const heads = { question: 'count', unless: 'Không dự được' };
  const of = (answers: Record<string, string>) =>
    lineOf(row(answers), { questions, sums, heads, groupsBy: 'coming' }).said;
  expect(of({ coming: 'Đến dự', name: 'Hoà', count: '2' })).toEqual(['Hoà, Số người: 2']);
});

test.each([
  [{}, ''],
  [{ late: true }, 'nộp muộn'],
  [{ unconfirmed: true }, 'chưa xác nhận qua link riêng'],
  [{ late: true, unconfirmed: true }, 'nộp muộn, chưa xác nhận qua link riêng'],
])('of %j is to be known: %s', (state, note) =>
  expect(lineOf(row({}, state), { questions, sums }).note).toBe(note),
);

test('a row whose standing is not known is told without it', () =>
  expect(lineOf({ ...row({}), state: undefined }, { questions, sums }).note).toBe(''));
