import PostalMime from 'postal-mime';
import { ask, draftOf, shown, typeInto, type Workspace } from '../../support/local';
import { at, mailWorkspace, received } from '../../support/mail';
import { filledIn } from '../../support/registration';
import { answerAt, linksOf, openForm } from '../../support/replies';

jest.setTimeout(300_000);

const all = mailWorkspace(3);
for (const form of ['NV', 'DC']) openForm(all, form);

const quietly = (time: string) => ({ ...at(10, time), fire: false });
type Taken = { missing: { name: string }[]; registrations: number; responses: number };
const take = (workspace: Workspace, form: string, now = at(10, '12:00')) =>
  ask(workspace, { action: 'take-answers', form }, now).answer as never as Taken;
const lettersOf = (workspace: Workspace) =>
  (ask(workspace, { action: 'state' }, at(10)).answer as never as { letters: object[] }).letters;
const linkOf = (workspace: Workspace): string => shown(workspace, 'Đơn vị', 'Link đăng ký riêng')[1] ?? '';
/** A whole answer without what the link fills in. */
function tasks(more: Record<string, string> = {}): Record<string, string> {
  const { Đơn_vị: _, ...first } = { ...filledIn(), Đơn_vị: '' };
  const { 'Đơn vị': __, 'Mã đăng ký (máy điền, không sửa)': ___, ...said } = first as Record<string, string>;
  return { ...said, ...more };
}
/** The same of the first task as one of a further copy. */
const copy = (number: number, title: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...tasks(), 'Tên nhiệm vụ': title })
      .filter(([name]) => !['Người liên hệ', 'Điện thoại', 'Email', 'Chức vụ'].includes(name))
      .map(([name, value]) => [`${name} (${number})`, value]),
  );
const more = { 'Còn mục nào để đăng ký nữa không': 'Còn, đăng ký tiếp' };

test('that a unit has no task is an answer: it is not missing, not a task, and gives way to one that comes later', () => {
  const workspace = draftOf(all);
  const person = { 'Người liên hệ': 'Hoà', 'Điện thoại': '0912 345 678', Email: 'khcn@yenthe.example' };
  const none = { ...person, 'Đơn vị có nhiệm vụ đăng ký không': 'Không có nhiệm vụ' };
  answerAt(workspace, linkOf(workspace), none, quietly('08:00'));
  const taken = take(workspace, 'NV');
  expect([taken.missing.length, taken.registrations, taken.responses]).toEqual([2, 0, 1]);
  expect(shown(workspace, 'Đăng ký', 'Trạng thái')).toEqual(['Không có nhiệm vụ']);
  expect(shown(workspace, 'Đăng ký', 'Máy nhận xét')).toEqual([]);
  const listed = ask(workspace, { action: 'list-forms' }).answer as never as { forms: { code: string }[] };
  expect(listed.forms.find(({ code }) => code === 'NV')).toMatchObject({ asked: 3, answered: 1 });
  answerAt(workspace, linkOf(workspace), tasks(), quietly('09:00'));
  expect(take(workspace, 'NV').registrations).toBe(1);
  const [first = '', second] = shown(workspace, 'Đăng ký', 'Trạng thái');
  expect([first.startsWith('Đã có bản thay DK·'), second]).toEqual([true, 'Đang tính']);
  expect(shown(workspace, 'Đăng ký', 'Máy nhận xét').join()).toMatch(/Trước đó .* không có gì .*bản DK·/);
  // Said once more after that, nobody knows which of the two is meant.
  answerAt(workspace, linkOf(workspace), none, quietly('10:00'));
  expect(take(workspace, 'NV').registrations).toBe(1);
  expect(shown(workspace, 'Đăng ký', 'Trạng thái').slice(1)).toEqual(['Đang tính', 'Không có nhiệm vụ']);
  const remarks = shown(workspace, 'Đăng ký', 'Máy nhận xét');
  expect(remarks.filter((one) => /nói ngược nhau/.test(one))).toHaveLength(2);
});

test('several tasks in one answer are rows of their own; one that is taken out again counts no more; one mail tells of all', async () => {
  const workspace = draftOf(all);
  const last = { 'Còn mục nào để đăng ký nữa không (2)': 'Không' };
  const two = { ...tasks({ 'Tên nhiệm vụ': 'A' }), ...more, ...copy(2, 'B'), ...last };
  const { id } = answerAt(workspace, linkOf(workspace), two, at(10, '08:00'));
  expect(shown(workspace, 'Đăng ký', 'Tên nhiệm vụ')).toEqual(['A', 'B']);
  expect(shown(workspace, 'Đăng ký', 'Trạng thái')).toEqual(['Đang tính', 'Đang tính']);
  expect(shown(workspace, 'Đăng ký', 'Điện thoại')).toEqual(['0912 345 678', '0912 345 678']);
  const [mail = '', ...others] = received(workspace);
  expect(others).toEqual([]);
  const { text = '' } = await PostalMime.parse(mail);
  expect(text).toContain('Gửi cùng: B.');
  const again = /Còn mục khác để đăng ký: .*?(https:\S+)/s.exec(text)?.[1] ?? '';
  expect([...new URL(again).searchParams.values()]).toEqual(
    expect.arrayContaining(['huyện Yên Thế', '0912 345 678', 'khcn@yenthe.example']),
  );
  const ended = { ...more, 'Còn mục nào để đăng ký nữa không': 'Không' };
  answerAt(workspace, linkOf(workspace), ended, { ...quietly('09:00'), edit: id });
  expect(take(workspace, 'NV').registrations).toBe(1);
  expect(shown(workspace, 'Đăng ký', 'Trạng thái')[1]).toMatch(/^Đã có bản thay DK·/);
  answerAt(workspace, linkOf(workspace), two, { ...quietly('10:00'), edit: id });
  take(workspace, 'NV');
  expect(shown(workspace, 'Đăng ký', 'Trạng thái')).toEqual(['Đang tính', 'Đang tính']);
});

test('three things of a registration of anything come in one answer too', () => {
  const workspace = draftOf(all);
  const link = linksOf(workspace, 'DC')['huyện Yên Thế'] ?? '';
  const person = { 'Người liên hệ': 'Hoà', 'Điện thoại': '0912 345 678' };
  const said = { 'Tên mục đăng ký': 'Lớp số', 'Số lượng': '2', ...more, 'Tên mục đăng ký (2)': 'Lớp đêm' };
  const third = {
    'Còn mục nào để đăng ký nữa không (2)': 'Còn, đăng ký tiếp',
    'Tên mục đăng ký (3)': '=HYPERLINK("x")',
  };
  answerAt(workspace, link, { ...person, ...said, ...third }, quietly('08:00'));
  expect(take(workspace, 'DC')).toMatchObject({ responses: 1, registrations: 3 });
  expect(shown(workspace, 'Đăng ký chung', 'Tên mục đăng ký')).toEqual([
    'Lớp số',
    'Lớp đêm',
    expect.stringContaining('=HYPERLINK'),
  ]);
  expect(shown(workspace, 'Đăng ký chung', 'Ai trả lời')).toHaveLength(3);
});

test('what the office edits of the questions reaches the Form in place; a wrong edit stops before Google', () => {
  const workspace = draftOf(all);
  const form = () => workspace.forms().find(({ title }) => title.startsWith('Đăng ký nhiệm vụ'));
  const titles = shown(workspace, 'Câu hỏi', 'Câu hỏi');
  const rowOf = (title: string) => titles.indexOf(title) + 2;
  typeInto(workspace, 'Câu hỏi', 'Câu hỏi', 'Tên đề tài', rowOf('Tên nhiệm vụ'));
  typeInto(workspace, 'Câu hỏi', 'Lựa chọn', 'Nông nghiệp\nY dược', rowOf('Lĩnh vực'));
  typeInto(workspace, 'Câu hỏi', 'Bắt buộc', 'Không', rowOf('Email'));
  workspace.paste('Câu hỏi', titles.length + 2, 1, [['NV', '', 'Chủ nhiệm dự kiến', 'Một dòng', 'Có']]);
  expect(openForm(workspace, 'NV', at(11))).toMatchObject({ ok: true, problems: [] });
  expect(form()?.items.filter(({ title }) => title.startsWith('Tên đề tài'))).toHaveLength(3);
  expect(form()?.items.some(({ title }) => title === 'Chủ nhiệm dự kiến')).toBe(true);
  const { Email: _, 'Tên nhiệm vụ': title = '', ...said } = tasks({ 'Lĩnh vực': 'Y dược' });
  const own = { ...said, 'Tên đề tài': title, 'Chủ nhiệm dự kiến': 'TS. Bình' };
  answerAt(workspace, linkOf(workspace), own, { ...at(12, '08:00'), fire: false });
  take(workspace, 'NV', at(12, '12:00'));
  expect(shown(workspace, 'Đăng ký', 'Tên nhiệm vụ')).toEqual([title]);
  expect(shown(workspace, 'Đăng ký', 'Trả lời thêm')).toEqual(['Chủ nhiệm dự kiến: TS. Bình']);
  expect(shown(workspace, 'Đăng ký', 'Máy nhận xét').join()).not.toContain('Y dược');
  const items = JSON.stringify(workspace.forms());
  typeInto(workspace, 'Câu hỏi', 'Lựa chọn', '', rowOf('Lĩnh vực'));
  const { ok, problems } = openForm(workspace, 'NV', at(12, '13:00'));
  expect([ok, problems[0]]).toMatchObject([
    false,
    { code: 'question-no-choices', tab: 'Câu hỏi', row: rowOf('Lĩnh vực') },
  ]);
  expect(JSON.stringify(workspace.forms())).toBe(items);
});

test('what needs the unit’s own công văn counts once its number and day are written down; until then it is reminded', () => {
  const workspace = draftOf(all);
  const link = linksOf(workspace, 'DC')['huyện Yên Thế'] ?? '';
  const person = { 'Người liên hệ': 'Hoà', 'Điện thoại': '0912 345 678' };
  typeInto(workspace, 'Danh mục phiếu', 'Cần công văn', 'Có', 2);
  typeInto(workspace, 'Hội nghị', 'Đăng ký cần công văn', 'Có');
  const two = { 'Tên mục đăng ký': 'Lớp số', ...more, 'Tên mục đăng ký (2)': 'Lớp đêm' };
  answerAt(workspace, link, { ...person, ...two }, quietly('08:00'));
  answerAt(workspace, linkOf(workspace), tasks(), quietly('08:00'));
  for (const [form, tab] of [
    ['DC', 'Đăng ký chung'],
    ['NV', 'Đăng ký'],
  ] as const) {
    const before = take(workspace, form);
    expect([before.missing.length, before.registrations]).toEqual([3, 0]);
    expect(before.missing).toContainEqual(
      expect.objectContaining({ name: 'huyện Yên Thế', letter: true, reminded: '' }),
    );
    expect(new Set(shown(workspace, tab, 'Trạng thái'))).toEqual(new Set(['Chờ công văn']));
    const title = form === 'NV' ? 'Đăng ký nhiệm vụ khoa học và công nghệ' : 'Đăng ký tham gia';
    const count = form === 'NV' ? 1 : 2;
    expect(lettersOf(workspace)).toContainEqual({ form, title, count });
    ask(workspace, { action: 'remind', form }, at(10, '13:00'));
    expect(shown(workspace, 'Thư', 'Mã').filter((code) => code.includes('215'))).toHaveLength(
      form === 'DC' ? 1 : 2,
    );
    typeInto(workspace, tab, 'Số công văn', '12/UBND-KT', 2);
    typeInto(workspace, tab, 'Ngày công văn', '10/7/2020', 2);
    expect(take(workspace, form).missing).toHaveLength(2);
    expect(new Set(shown(workspace, tab, 'Trạng thái'))).toEqual(new Set(['Đang tính']));
  }
  expect(lettersOf(workspace)).toEqual([]);
  expect(shown(workspace, 'Link riêng', 'Trả lời')).toContain('Đã trả lời, 10/07/2020 08:00');
});
