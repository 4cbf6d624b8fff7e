import { tables } from '../../../src/tables/tables';
import { cellOf, draftOf, type Spoken, shown, typeInto, type Workspace } from '../../support/local';
import { arrivals, at, mailWorkspace, prepare, sendAll } from '../../support/mail';

/** What a cell may come to hold, one row each. */
const ugly: [name: string, typed: string][] = [
  ['ten thousand letters', 'ă'.repeat(10_000)],
  ['four thousand letters', 'a'.repeat(4000)],
  ['an address that is too long', `${'a'.repeat(60)}@${'xa.'.repeat(70)}example`],
  ['a mailbox that is too long', `${'a'.repeat(65)}@xa.example`],
  ['control characters', 'a\u0000b\u0007c\u001F'],
  ['lines', 'dòng một\ndòng hai'],
  ['a turned direction', 'thu\u202Emoi@xa.example'],
  ['a formula', '=HYPERLINK("https://xa.example")'],
  ['a formula that failed', '#REF!'],
  ['a day', '24/7/2020'],
  ['a number', '1234567'],
  ['accents apart', 'huyện Yên Thế'.normalize('NFD')],
  ['many addresses', Array.from({ length: 60 }, (_, n) => `a${n}@xa.example`).join('; ')],
  ['blanks', '   '],
];

/** Some mails more, that nothing happens to. */
const mails = ugly.length + 4;
/** Their papers written, their rows made. */
const prepared = mailWorkspace(mails);
/** The same before any row was made. */
const unlisted = draftOf(prepared);
for (let row = 0; row < mails; row += 1) unlisted.deleteRow('Thư', 2);

/** Types each ugly value into its own row. */
function blown(base: Workspace, tab: string, columns: readonly string[]): Workspace {
  const workspace = draftOf(base);
  for (const title of columns)
    ugly.forEach(([, typed], index) => {
      workspace.type(tab, index + 2, cellOf(workspace, tab, title).column, typed);
    });
  return workspace;
}

/** The mails that were left alone have arrived, once each; of the others each has too, or its row says why not. */
function expectOnlyItself(workspace: Workspace, untouched: readonly string[], tab: string): void {
  const before = prepare(workspace, at(10));
  expect(before.problems.map(({ code }) => code)).not.toContain('unexpected');
  const counts = sendAll(workspace, at(10));
  const { problems } = prepare(workspace, at(10, '12:00'));
  expect([...before.problems, ...problems].filter(({ code }) => code === 'unexpected')).toEqual([]);
  const got = arrivals(workspace);
  expect(untouched.map((address) => [address, got.get(address)])).toEqual(
    untouched.map((address) => [address, 1]),
  );
  expect(counts.inDoubt).toBe(0);
  const placed = new Set(problems.filter(isPlaced(tab)).map(({ row }) => row));
  const states = shown(workspace, 'Thư', 'Trạng thái');
  const silent = ugly.flatMap(([name], index) =>
    states[index] === 'Gmail đã nhận' || placed.has(index + 2) ? [] : [[name, states[index]]],
  );
  expect(silent).toEqual([]);
}

const isPlaced =
  (tab: string) =>
  (one: Spoken): boolean =>
    one.row > 0 && one.column !== '' && (one.tab === tab || one.tab === 'Thư');

const mailboxes = shown(prepared, 'Thư', 'Email').slice(ugly.length);

/** Columns that only the machine writes go together, so do those for further recipients. */
const columns = [
  ...['Mã', 'Email', 'Tiêu đề', 'Cách gửi'].map((title) => [title]),
  ['Đồng gửi', 'Gửi ẩn'],
  ['Gửi kèm', 'Lời riêng'],
  ['Nơi nhận', 'Văn bản', 'Trạng thái', 'Lúc', 'Người gửi', 'Đã gửi tới', 'Mã Gmail'],
];

test.each(columns)('Thư, %s', (...titles) => {
  expectOnlyItself(blown(prepared, 'Thư', titles), mailboxes, 'Thư');
});

test('every column of Thư is among them', () => {
  const titles = Object.values(tables.outbox.columns).map(({ title }) => title);
  expect(columns.flat().sort()).toEqual([...titles].sort());
});

/** A unit whose code changes is another unit, without a paper so far. */
const unitTitles = Object.values(tables.units.columns).flatMap(({ title }) =>
  title === 'Mã' ? [] : [title],
);
const read = ['Tên đơn vị', 'Email'];

test.each([...read.map((title) => [title]), unitTitles.filter((title) => !read.includes(title))])(
  'Đơn vị, %s, before any row was made',
  (...titles) => {
    expectOnlyItself(blown(unlisted, 'Đơn vị', titles), mailboxes, 'Đơn vị');
  },
);

test('a mailbox for answers that cannot be read is told before mails leave without it', () => {
  const workspace = draftOf(prepared);
  typeInto(workspace, 'Hội nghị', 'Email nhận trả lời', `${'a'.repeat(65)}@so.example`);
  const told = prepare(workspace, at(10)).problems.map(({ code, column }) => [code, column]);
  expect(told).toContainEqual(['email-too-long', 'Email nhận trả lời']);
});
