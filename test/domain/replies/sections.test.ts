import { type ReadyQuestion, rowOf } from '../../../src/domain/replies/question-row';
import { readyForms } from '../../../src/domain/replies/ready-forms';
import { reply } from '../../../src/domain/replies/reply';
import { asking, ownKeys } from '../../../src/domain/replies/sections';
import { typedAnswer } from '../../../src/domain/replies/typed-answer';
import { questionsTable } from '../../../src/tables/questions';
import { readTable } from '../../../src/tables/sheet/rows';

/** The rows of Câu hỏi as a clerk sees and edits them, read back. */
function rowsOf(
  questions: readonly ReadyQuestion[],
  edit: (cells: Record<string, string>[]) => void = () => undefined,
) {
  const cells: Record<string, string>[] = questions.map((one) => ({ ...rowOf('TL', one) }));
  edit(cells);
  const fields = Object.keys(questionsTable.columns) as (keyof typeof questionsTable.columns)[];
  const values = [
    fields.map((field) => questionsTable.columns[field].title),
    ...cells.map((row) => fields.map((field) => row[field] ?? '')),
  ];
  return readTable(questionsTable, { name: 'Câu hỏi', values, formulas: [], merges: [] }).rows;
}
/** One row put otherwise. */
const changed = (index: number, more: Record<string, string>) => (cells: Record<string, string>[]) => {
  cells[index] = { ...cells[index], ...more };
};
const none = () => undefined;
const faultsOf = (edit: (cells: Record<string, string>[]) => void) =>
  asking(rowsOf(reply.questions, edit), reply, none).faults.map(({ code, row, field }) => [code, row, field]);

test.each(readyForms.map((one) => [one.kind, one] as const))(
  '%s: its rows are right, the sender first, the code last',
  (_, ready) => {
    const { sections, faults } = asking(rowsOf(ready.questions), ready, none);
    const keys = sections.flatMap(({ questions }) => questions.map(({ key }) => key));
    expect(faults).toEqual([]);
    expect(keys[0]).toBe('unit');
    expect(keys[keys.length - 1]).toBe('linkCode');
    expect(sections[sections.length - 1]?.when).toBeUndefined();
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !ownKeys.includes(key))).toEqual(ready.questions.map(({ key }) => key));
    expect(ready.needs.every((key) => keys.includes(key))).toBe(true);
  },
);

test('a page that is asked only of some is led to, and all ways come together behind it', () => {
  const { sections } = asking(rowsOf(reply.questions), reply, none);
  const [first, who, deputy, why, end] = sections;
  const coming = first?.questions.find(({ key }) => key === 'coming');
  expect(coming?.goesTo).toEqual({
    'Đến dự': who?.key,
    'Cử người dự thay': deputy?.key,
    'Dự trực tuyến': who?.key,
    'Không dự được': why?.key,
  });
  expect([who, deputy, why].map((one) => one?.then)).toEqual([end?.key, end?.key, end?.key]);
});

test('a wrong edit is told with its place, and nothing else is', () => {
  expect(faultsOf(changed(0, { choices: '' }))).toContainEqual(['question-no-choices', 2, 'choices']);
  expect(faultsOf(changed(0, { choices: '{{Đơn vị: Tên}}' }))).toContainEqual([
    'question-no-column',
    2,
    'choices',
  ]);
  expect(faultsOf(changed(1, { when: 'Trả lời giấy mời = Có lẽ' }))).toEqual([['question-when', 3, 'when']]);
  expect(faultsOf(changed(2, { title: 'Người dự:  họ và TÊN' }))).toEqual([['doubled-question', 4, 'title']]);
  expect(faultsOf(changed(2, { key: 'coming' }))).toEqual([['doubled-question', 4, 'key']]);
  expect(faultsOf((cells) => void cells.reverse())).toContainEqual(['question-when', 2, 'when']);
});

test.each([[undefined], [[]]])('what was answered while its column was there is still read: %j', (found) => {
  const rows = rowsOf(reply.questions, changed(0, { choices: '{{Đơn vị: Tên}}' }));
  const { sections, faults } = asking(rows, reply, () => found);
  const [first] = sections;
  expect(faults[0]?.field).toBe('choices');
  expect(first?.questions.find(({ key }) => key === 'coming')?.choices).toBeUndefined();
  expect(first?.questions.map(({ key }) => key)).toContain('coming');
});

test('choices may be the cells of a column, each once', () => {
  const rows = rowsOf(reply.questions, changed(0, { choices: '{{Đơn vị: Loại}}', when: '' }));
  const { sections } = asking(rows.slice(0, 1), { asks: 'units', code: 'X' }, (tab, column) =>
    tab === 'Đơn vị' && column === 'Loại' ? ['xã', 'phường', 'XÃ'] : undefined,
  );
  expect(sections[0]?.questions[1]?.choices).toEqual(['XÃ', 'phường']);
});

test('what the office types must answer what whoever chose so is asked', () => {
  const { sections } = asking(rowsOf(reply.questions), reply, none);
  expect(typedAnswer({ 'trả lời giấy mời': 'ĐẾN DỰ' }, sections)).toEqual({
    answers: { coming: 'Đến dự' },
    faults: ['còn thiếu câu “Người dự: họ và tên”, “Người dự: chức vụ”, “Người dự: điện thoại”'],
  });
  const guest = { coming: 'đến dự', name: 'Hoà', post: 'PCT' };
  expect(typedAnswer({ ...guest, 'Người dự: điện thoại': '0912\u00A0345\n678' }, sections)).toMatchObject({
    answers: { phone: '0912 345 678' },
    faults: [],
  });
  const [fault, ...others] = typedAnswer({ ...guest, phone: 'chưa có'.repeat(99) }, sections).faults;
  expect(fault?.length).toBeLessThan(100);
  expect(others).toEqual([]);
  expect(typedAnswer({ coming: 'Không dự được', reason: 'Bão', lạ: 'x' }, sections).faults).toEqual([
    'phiếu không có câu “lạ”',
  ]);
});

test('consent offers yes and no, chooses neither, and is never taken for given', () => {
  const edit = (cells: Record<string, string>[]) => {
    cells.push({
      ...cells[0],
      key: 'dongY',
      title: 'Cho dùng ảnh',
      way: 'Đồng ý',
      section: '',
      when: '',
      required: '',
      choices: 'Đồng ý',
      help: '',
    });
  };
  const { sections, faults } = asking(rowsOf(reply.questions, edit), reply, none);
  const asked = sections.flatMap(({ questions }) => questions).find(({ key }) => key === 'dongY');
  expect(faults).toEqual([]);
  expect(asked).toEqual({
    key: 'dongY',
    kind: 'choice',
    title: 'Cho dùng ảnh',
    help: '',
    required: false,
    choices: ['Đồng ý', 'Không đồng ý'],
  });
  const typed = typedAnswer({ 'Trả lời giấy mời': 'Không dự được', 'Lý do không dự được': 'Bận' }, sections);
  expect(typed.answers).not.toHaveProperty('dongY');
  expect(typedAnswer({ 'Cho dùng ảnh': 'có' }, sections).faults.join()).toContain('Cho dùng ảnh');
});
