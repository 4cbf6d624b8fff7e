import { typedAnswer } from '../../../src/domain/answers/typed-answer';
import { type QuestionRow, type ReadyQuestion, rowOf } from '../../../src/domain/forms/question-row';
import { readyForms } from '../../../src/domain/forms/ready-forms';
import { reply } from '../../../src/domain/forms/reply';
import { asking, keyOf, ownKeys } from '../../../src/domain/forms/sections';
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
    const { sections, faults } = asking(rowsOf(ready.questions), { ...ready, nothing: undefined }, none);
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

describe('rows of a Form of the office’s own', () => {
  const row = (more: Partial<QuestionRow>): QuestionRow => ({
    row: 2,
    form: 'X',
    section: undefined,
    key: undefined,
    title: 'Câu',
    way: 'Một dòng',
    help: undefined,
    required: undefined,
    choices: undefined,
    when: undefined,
    sums: undefined,
    ...more,
  });
  const read = (rows: Partial<QuestionRow>[], more: Partial<Parameters<typeof asking>[1]> = {}) =>
    asking(
      rows.map((one, index) => row({ row: index + 2, ...one })),
      { asks: 'units', code: 'X', ...more },
      none,
    );
  const questionsIn = (...rows: Partial<QuestionRow>[]) =>
    read(rows).sections.flatMap(({ questions }) => questions.slice(1, -1));

  test('without a title or a way it is no question, and no slip', () => {
    const { sections, faults } = read([{ title: '' }, { way: undefined }, { title: undefined }]);
    expect([sections.flatMap(({ questions }) => questions.map(({ key }) => key)), faults]).toEqual([
      ['unit', 'linkCode'],
      [],
    ]);
  });

  test('no rows at all make a page with the sender and the code', () => {
    const { sections } = read([]);
    expect(sections.map(({ questions }) => questions.map(({ key }) => key))).toEqual([['unit', 'linkCode']]);
  });

  test.each<[Partial<QuestionRow>, object]>([
    [{ way: 'Nhiều dòng' }, { kind: 'paragraph', required: false, help: '' }],
    [
      { way: 'Chọn một', choices: 'A; B' },
      { kind: 'choice', choices: ['A', 'B'] },
    ],
    [
      { way: 'Chọn trong danh sách', choices: 'A' },
      { kind: 'list', choices: ['A'] },
    ],
    [
      { way: 'Đồng ý', choices: '{{Đơn vị: Tên}}' },
      { kind: 'choice', choices: ['Đồng ý', 'Không đồng ý'] },
    ],
    [
      { way: 'Năm', required: true, help: 'Xin ghi.' },
      { kind: 'text', check: 'year', required: true, help: 'Xin ghi.' },
    ],
    [{ way: 'Email' }, { kind: 'text', check: 'email' }],
    [{ way: 'Điện thoại' }, { kind: 'text', check: 'phone' }],
    [{ way: 'Số', choices: 'A; B' }, { kind: 'text' }],
  ])('%j is asked as %j', (cells, asked) => {
    const [question] = questionsIn(cells);
    expect(question).toStrictEqual({
      key: keyOf(row(cells)),
      title: 'Câu',
      help: '',
      required: false,
      ...asked,
    });
  });

  test('a choice without choices is told and left out', () => {
    const { sections, faults } = read([{ way: 'Chọn một' }]);
    expect([sections[0]?.questions.length, faults[0]?.code]).toEqual([2, 'question-no-choices']);
  });

  test('a question without a key has one by its title, which no spelling changes', () => {
    const keys = ['Số lớp', 'SỐ  LỚP', 'Số lớp khác'].map((title) => keyOf({ key: undefined, title }));
    expect(keys[0]).toMatch(/^q[0-9a-f]{8}$/);
    expect([keys[1] === keys[0], keys[2] === keys[0], keyOf({ key: 'a', title: 'x' })]).toEqual([
      true,
      false,
      'a',
    ]);
  });

  test('a title or a key that the machine has is told as its own, one of a row with that row', () => {
    const { faults } = read([
      { title: 'A' },
      { title: 'a' },
      { title: 'A' },
      { title: 'B', key: 'linkCode' },
      { title: '' },
      { title: '' },
    ]);
    expect(faults.map(({ code, row: at, field, about }) => [code, at, field, about?.earlier])).toEqual([
      ['doubled-question', 3, 'title', 2],
      ['doubled-question', 4, 'title', 2],
      ['doubled-question', 5, 'key', 0],
    ]);
    const [own] = asking([row({ title: 'Tình trạng' })], { asks: 'units', code: 'X' }, none, [
      'TÌNH TRẠNG',
    ]).faults;
    expect([own?.code, own?.about]).toEqual(['doubled-question', { earlier: 0 }]);
  });

  test('rows of one section below each other are a page, a blank section goes on, the same one later is another page', () => {
    const { sections } = read([
      { title: 'A', section: 'Một' },
      { title: 'B', section: 'MỘT' },
      { title: 'C' },
      { title: 'D', section: 'Hai' },
      { title: 'E', section: 'Một' },
      { title: 'F', section: 'Hai' },
    ]);
    expect(sections.map(({ title, questions }) => [title, questions.length])).toEqual([
      ['Một', 4],
      ['Hai', 1],
      ['Một', 1],
      ['Hai', 2],
    ]);
    expect(new Set(sections.map(({ key }) => key)).size).toBe(4);
  });

  test('the first page keeps its key whatever it is called, another goes by its title; kept keys go before', () => {
    const keys = (first: string, more: object = {}) =>
      read(
        [
          { title: 'A', section: first },
          { title: 'B', section: 'Hai' },
        ],
        more,
      ).sections.map(({ key }) => key);
    expect(keys('Một')).toEqual(keys('Mở đầu'));
    expect(keys('Một').every((key) => /^s[0-9a-f]{8}$/.test(key))).toBe(true);
    expect(keys('Một', { pages: [{ key: 'second', title: 'Hai', help: '' }] })[1]).toBe('second');
  });
});

test.each<[string, Record<string, string>, string | undefined]>([
  ['a year', { year: 'năm 2021' }, '2021'],
  ['no year', { year: 'sắp tới' }, undefined],
  ['a mailbox', { email: ' a@b.example ' }, 'a@b.example'],
  ['no mailbox', { email: 'a tại b' }, undefined],
  ['a telephone', { phone: '(0240) 3854\n321' }, '(0240) 3854 321'],
  ['no telephone', { phone: '12' }, undefined],
  ['a line', { line: 'hai\n dòng' }, 'hai dòng'],
  ['lines', { lines: 'hai\ndòng' }, 'hai\ndòng'],
])('what the office types as %s', (_case, typed, kept) => {
  const ask = (key: string, more: object = {}) => ({
    key,
    kind: 'text' as const,
    title: key,
    help: '',
    required: false,
    ...more,
  });
  const questions = [
    ask('year', { check: 'year' }),
    ask('email', { check: 'email' }),
    ask('phone', { check: 'phone' }),
    ask('line'),
    ask('lines', { kind: 'paragraph' }),
  ];
  const read = typedAnswer(typed, [{ key: 'p', title: '', help: '', questions }]);
  expect([Object.values(read.answers)[0], read.faults.length]).toEqual([kept, kept === undefined ? 1 : 0]);
  const [key = ''] = Object.keys(typed);
  expect(typedAnswer({ [key]: ' ' }, [{ key: 'p', title: '', help: '', questions }])).toEqual({
    answers: {},
    faults: [],
  });
});

test('what is no answer is shown in thirty letters', () => {
  const questions = [
    { key: 'y', kind: 'text', title: 'Năm', help: '', required: true, check: 'year' } as const,
  ];
  const typed = { y: 'một năm nào đó mà chưa ai biết trước' };
  expect(typedAnswer(typed, [{ key: 'p', title: '', help: '', questions }]).faults).toEqual([
    '“một năm nào đó mà chưa ai biết…” không trả lời được câu “Năm”',
  ]);
});
