import PostalMime from 'postal-mime';
import { ask, copyOf, draftOf, sampleWorkspace, shown, typeInto, type Workspace } from '../../support/local';
import { arrivals, at, mailWorkspace, prepare, received, sendAll } from '../../support/mail';
import {
  answerAt,
  coming,
  linksOf,
  openForm,
  ownLinkOf,
  type Whole,
  wholeAnswers,
} from '../../support/replies';

jest.setTimeout(300_000);

const codes = ['TL', 'DC', 'DH', 'BC', 'NV'];
type Listed = { code: string; accepting: boolean; asked: number; answered: number };
type List = { forms: Listed[]; standings: { code: string; opened: boolean }[] };
const listed = (workspace: Workspace) =>
  ask(workspace, { action: 'list-forms' }, at(10)).answer as never as List;

const all = mailWorkspace(3);
const opening = codes.map((form) => openForm(all, form));

test('the four ready kinds are listed unopened, and each opens; two triggers serve them all', () => {
  const { forms, standings } = listed(sampleWorkspace());
  expect(forms.map(({ code, asked }) => [code, asked])).toEqual(codes.map((code) => [code, 10]));
  expect(standings.map(({ opened }) => opened)).toEqual(codes.map(() => false));
  // Other programs read just these.
  const members = ['code', 'kind', 'title', 'link', 'accepting', 'deadline', 'asked', 'answered'];
  expect(forms.map((one) => Object.keys(one))).toEqual(codes.map(() => members));
  expect(opening.map(({ ok, problems }) => [ok, problems])).toEqual(codes.map(() => [true, []]));
  expect(all.triggers()).toHaveLength(2);
  expect(listed(all).forms.map(({ accepting }) => accepting)).toEqual(codes.map(() => true));
  expect(listed(all).standings.map(({ opened }) => opened)).toEqual(codes.map(() => true));
});

test('the doorbell of the Sheet reads just the Form that rang, and its sender hears at the unit’s own mailbox', async () => {
  const workspace = draftOf(all);
  const link = linksOf(workspace, 'BC')['huyện Yên Thế'] ?? '';
  const answers = {
    'Số nhiệm vụ đã hoàn thành': '12',
    'Số nhiệm vụ chậm tiến độ': '0',
    'Kết quả chính': 'Tốt <b>{{Chủ trì}}</b>',
    'Người liên hệ': 'Nguyễn Thị Hoà',
    'Điện thoại': '0912 345 678',
    Email: 'ai@lạ.example',
  };
  answerAt(workspace, link, { ...answers, Email: 'stranger@elsewhere.example' }, at(10, '09:00'));
  expect(shown(workspace, 'Báo cáo đã nộp', 'Ai trả lời')).toEqual(['huyện Yên Thế']);
  expect([...arrivals(workspace)]).toEqual([['ubnd.yenthe@bacgiang.example', 1]]);
  const mail = await PostalMime.parse(received(workspace)[0] ?? '');
  expect(mail.subject).toMatch(
    /^Đã nhận: Báo cáo kết quả thực hiện nhiệm vụ của huyện Yên Thế \(BC·[0-9a-f]{8}\)$/,
  );
  expect(mail.text).toContain('Kết quả chính: Tốt <b>{{Chủ trì}}</b>.');
  expect(mail.html).not.toContain('<b>');
});

test.each(Object.entries<Whole>(wholeAnswers))(
  'an answer of %s with another’s code counts for neither, is told to nobody, and is whose it says once a person takes it',
  (form, { tab, said }) => {
    const workspace = draftOf(all);
    const other: Record<string, string> =
      form === 'TL'
        ? { 'Đơn vị, người được mời': 'HUYỆN TÂN YÊN'.normalize('NFD') }
        : { 'Đơn vị': 'huyện Tân Yên' };
    answerAt(workspace, ownLinkOf(workspace, form, 'huyện Yên Thế'), { ...said, ...other });
    const asked = (action: string, more = {}) =>
      ask(workspace, { action, form, ...more }, at(11)).answer as never as {
        missing: { name: string }[];
        unconfirmed: object[];
      };
    const missing = () => asked('take-answers').missing.map(({ name }) => name);
    const before = missing();
    expect(asked('take-answers').unconfirmed).toMatchObject([
      { unit: 'huyện Tân Yên', waits: true, against: expect.stringContaining('là của huyện Yên Thế') },
    ]);
    expect(shown(workspace, tab, 'Trạng thái')).toEqual(['Chờ xét']);
    expect(shown(workspace, tab, 'Máy nhận xét')[0]).toContain('Mã đăng ký là của huyện Yên Thế');
    expect(before).toEqual(expect.arrayContaining(['huyện Yên Thế', 'huyện Tân Yên']));
    expect(shown(workspace, 'Thư', 'Mã').filter((code) => code.startsWith('BN·'))).toEqual([]);
    asked('settle-answers', { ruling: 'taken' });
    expect(shown(workspace, tab, 'Trạng thái')).toEqual(['Đang tính']);
    expect(missing()).toEqual(before.filter((name) => name !== 'huyện Tân Yên'));
  },
);

test('the call brings everybody their own link once; reminders go to those alone who have not answered', async () => {
  const workspace = draftOf(all);
  const links = linksOf(workspace, 'TL');
  const asked = (action: string) =>
    ask(workspace, { action, form: 'TL', also: true }, at(10)).answer as never as {
      prepared: number;
      already: number;
    };
  expect(asked('announce')).toMatchObject({ prepared: 3, already: 0 });
  expect(asked('announce')).toMatchObject({ prepared: 0, already: 3 });
  answerAt(workspace, links['huyện Yên Thế'] ?? '', coming, { ...at(10), fire: false });
  sendAll(workspace, at(10, '09:00'));
  asked('remind');
  const { mails } = prepare(workspace, at(10, '10:00'));
  const of = (kind: string) => mails.filter((one) => one.kind === kind);
  expect([of('form-call').length, of('form-reminder').length]).toEqual([3, 2]);
  const sent = await Promise.all(received(workspace).map((one) => PostalMime.parse(one)));
  const call = sent.find(
    ({ subject, to }) => subject === 'Trả lời giấy mời' && to?.[0]?.address?.includes('yenthe'),
  );
  expect(call?.text).toContain(`mở để trả lời: ${links['huyện Yên Thế']}`);
  expect(call?.html).toContain('>mở để trả lời</a>');
  expect(call?.text).toMatch(/Cuộc họp: Hội nghị .*\s+Thời gian: .*\s+Địa điểm: /);
});

test('what a clerk edits reaches the Form in place: other words, another order, a question of her own', () => {
  const workspace = draftOf(all);
  const form = () => workspace.forms().find(({ title }) => title.startsWith('Đăng ký tham gia'));
  const before = form()?.items ?? [];
  const link = linksOf(workspace, 'DC')['huyện Yên Thế'] ?? '';
  const person = { 'Người liên hệ': 'Hoà', 'Điện thoại': '0912 345 678' };
  answerAt(
    workspace,
    link,
    { ...person, 'Tên mục đăng ký': 'Lớp số', 'Số lượng': '2' },
    { ...at(10), fire: false },
  );
  ask(workspace, { action: 'take-answers', form: 'DC' }, at(10));
  const titles = shown(workspace, 'Câu hỏi', 'Câu hỏi');
  const row = titles.indexOf('Tên mục đăng ký') + 2;
  typeInto(workspace, 'Câu hỏi', 'Câu hỏi', 'Tên lớp', row);
  workspace.paste('Câu hỏi', titles.length + 2, 1, [['DC', '', 'Ăn chay', 'Chọn một', 'Không', 'Có; Không']]);
  expect(openForm(workspace, 'DC', at(11))).toMatchObject({ ok: true, problems: [] });
  const after = form()?.items ?? [];
  const [was, now] = [before, after].map((items) => new Map(items.map(({ id, title }) => [id, title])));
  expect(
    [...(was ?? [])].filter(([id, title]) => now?.get(id) !== title).map(([id]) => now?.get(id)),
  ).toEqual(['Tên lớp', 'Tên lớp (2)', 'Tên lớp (3)']);
  expect(after.some(({ title }) => title === 'Ăn chay')).toBe(true);
  expect(linksOf(workspace, 'DC')['huyện Yên Thế']).toBe(link);
  // The column goes on under the new words, and what was answered stays.
  expect(shown(workspace, 'Đăng ký chung', 'Tên lớp')).toEqual(['Lớp số']);
  answerAt(workspace, link, { ...person, 'Tên lớp': 'Lớp đêm', 'Ăn chay': 'Có' }, { ...at(12), fire: false });
  ask(workspace, { action: 'take-answers', form: 'DC' }, at(12));
  expect(shown(workspace, 'Đăng ký chung', 'Tên lớp')).toEqual(['Lớp số', 'Lớp đêm']);
  expect(shown(workspace, 'Đăng ký chung', 'Trạng thái')).toEqual(['Đang tính', 'Đang tính']);
});

test('a question that is taken out goes from the Form only while nobody has answered it', () => {
  const workspace = draftOf(all);
  const titles = () =>
    (workspace.forms().find(({ title }) => title.startsWith('Đăng ký tham gia'))?.items ?? []).map(
      ({ title }) => title,
    );
  const link = linksOf(workspace, 'DC')['huyện Yên Thế'] ?? '';
  const said = { 'Tên mục đăng ký': 'Lớp số', 'Số lượng': '2' };
  answerAt(
    workspace,
    link,
    { ...said, 'Người liên hệ': 'Hoà', 'Điện thoại': '0912 345 678' },
    { ...at(10), fire: false },
  );
  ask(workspace, { action: 'take-answers', form: 'DC' }, at(10));
  const questions = shown(workspace, 'Câu hỏi', 'Câu hỏi');
  for (const title of ['Số lượng', 'Ghi chú'])
    workspace.paste('Câu hỏi', questions.indexOf(title) + 2, 1, [
      ['', '', '', '', '', '', '', '', '', '', ''],
    ]);
  const { ok, problems } = openForm(workspace, 'DC', at(11));
  expect([ok, problems.map(({ code, seen }) => [code, seen])]).toEqual([
    true,
    [['question-stays', 'Số lượng']],
  ]);
  expect([titles().includes('Số lượng'), titles().includes('Ghi chú')]).toEqual([true, false]);
});

test('that nothing is registered is an answer, until the unit registers something', () => {
  const workspace = draftOf(all);
  const link = linksOf(workspace, 'DH')['huyện Yên Thế'] ?? '';
  const person = { 'Người liên hệ': 'Hoà', 'Điện thoại': '0912 345 678' };
  const none = { ...person, 'Đơn vị có đăng ký không': 'Không có nội dung đăng ký' };
  const take = () =>
    ask(workspace, { action: 'take-answers', form: 'DH' }, at(10)).answer as never as { missing: object[] };
  answerAt(workspace, link, none, { ...at(10), fire: false });
  expect(take().missing).toHaveLength(2);
  expect(shown(workspace, 'Đề xuất đặt hàng', 'Máy nhận xét')).toEqual([]);
  const order = {
    'Tên nhiệm vụ đặt hàng': 'Gà đồi',
    Cấp: 'cấp tỉnh',
    'Năm bắt đầu': '2021',
    'Giai đoạn': '2021-2023',
    'Lý do đặt hàng': 'Dịch bệnh',
    'Kết quả cần có': 'Quy trình',
    'Đơn vị tiếp nhận, ứng dụng': 'UBND',
    'Kinh phí dự kiến': '1,5 tỷ',
  };
  answerAt(workspace, link, { ...person, ...order }, { ...at(11), fire: false });
  take();
  const states = shown(workspace, 'Đề xuất đặt hàng', 'Trạng thái');
  expect(states).toEqual([expect.stringMatching(/^Đã có bản thay DH·/), 'Đang tính']);
  expect(shown(workspace, 'Đề xuất đặt hàng', 'Máy nhận xét')).toEqual([
    expect.stringMatching(/^Trước đó .*\(bản DH·[0-9a-f]{8}\); bản này thay\.$/),
  ]);
});

test('a wrong edit is told with its place before anything reaches Google, and stops no other Form', () => {
  const workspace = draftOf(all);
  const row = shown(workspace, 'Câu hỏi', 'Câu hỏi').indexOf('Trả lời giấy mời') + 2;
  typeInto(workspace, 'Câu hỏi', 'Lựa chọn', '{{Đơn vị: Không có}}', row);
  const items = JSON.stringify(workspace.forms());
  const { ok, problems } = openForm(workspace, 'TL', at(11));
  expect(ok).toBe(false);
  expect(problems[0]).toMatchObject({ code: 'question-no-column', tab: 'Câu hỏi', row, column: 'Lựa chọn' });
  expect(JSON.stringify(workspace.forms())).toBe(items);
  expect(openForm(workspace, 'BC', at(11)).ok).toBe(true);
  // The code of the registration of tasks is no other Form's.
  const last = shown(workspace, 'Danh mục phiếu', 'Mã').length + 2;
  workspace.paste('Danh mục phiếu', last, 1, [['nv', 'Đăng ký chung']]);
  const told = ask(workspace, { action: 'check' }, at(11)).answer.problems;
  expect(told).toContainEqual(expect.objectContaining({ code: 'question-no-column', row }));
  expect(told).toContainEqual(expect.objectContaining({ code: 'form-code-taken', row: last, column: 'Mã' }));
  expect(listed(workspace).forms.map(({ code }) => code)).toEqual(codes);
});

test.each(['DH', 'NV'])('choices of %s come from a column of any tab, whoever reads the Form', (form) => {
  const workspace = draftOf(all);
  openForm(workspace, form, at(11));
  const forms = shown(workspace, 'Câu hỏi', 'Phiếu');
  const ways = shown(workspace, 'Câu hỏi', 'Kiểu');
  const rows = forms.flatMap((one, index) =>
    one === form && /^Chọn/.test(ways[index] ?? '') ? index + 2 : [],
  );
  const row = rows[rows.length - 1] ?? 0;
  typeInto(workspace, 'Câu hỏi', 'Lựa chọn', '{{Danh mục văn bản: Loại}}', row);
  const told = ask(workspace, { action: 'check' }, at(11)).answer.problems;
  expect(told.filter(({ tab }: { tab: string }) => tab === 'Câu hỏi')).toEqual([]);
  expect(openForm(workspace, form, at(11))).toMatchObject({ ok: true });
  expect(JSON.stringify(workspace.forms())).toContain('"Giấy mời"');
  expect(ask(workspace, { action: 'take-answers', form }, at(12)).answer).toMatchObject({ ok: true });
});

test('a new unit stands in the list of a Form within the hour, with a link of its own; what else was edited waits for a press', () => {
  const workspace = copyOf(all);
  workspace.paste('Đơn vị', 12, 1, [['224', 'phường Đa Mai', 'phường']]);
  workspace.fireTriggers(at(11));
  const items = workspace.forms().find(({ title }) => title.startsWith('Báo cáo'))?.items ?? [];
  expect(items[0]?.choices?.map(({ value }) => value)).toContain('phường Đa Mai');
  expect(linksOf(workspace, 'BC')['phường Đa Mai']).toMatch(/^https:/);
});

test.each(['DC', 'NV'])(
  '%s, whose last day is put off after it was over, is open until that day and no longer',
  (form) => {
    const workspace = copyOf(all);
    const row = shown(workspace, 'Danh mục phiếu', 'Mã').indexOf('DC') + 2;
    const ends = (day: string) =>
      form === 'DC'
        ? typeInto(workspace, 'Danh mục phiếu', 'Hạn', day, row)
        : typeInto(workspace, 'Hội nghị', 'Hạn đăng ký', day);
    const isOpen = (day: number): boolean | undefined => {
      workspace.fireTriggers(at(day));
      const title = form === 'DC' ? 'Đăng ký tham gia' : 'Đăng ký nhiệm vụ';
      return workspace.forms().find((one) => one.title.startsWith(title))?.isAccepting;
    };
    ends('12/7/2020');
    const first = [isOpen(12), isOpen(13), isOpen(14)];
    ends('16/7/2020');
    expect([...first, isOpen(15), isOpen(17)]).toEqual([true, false, false, true, false]);
  },
);
