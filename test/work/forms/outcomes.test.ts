import PostalMime from 'postal-mime';
import { openCall } from '../../support/call';
import {
  ask,
  draftOf,
  type Spoken,
  sampleWorkspace,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';
import { at, prepare, received, sendAll } from '../../support/mail';
import { filledIn } from '../../support/registration';
import { answerAt, linksOf, openForm } from '../../support/replies';

jest.setTimeout(300_000);

const tab = 'Đăng ký chung';
const contact = { 'Người liên hệ': 'Lý Văn Tám', 'Điện thoại': '0912 345 678' };
const sample = sampleWorkspace();
typeInto(sample, 'Hội nghị', 'Thư xác nhận', 'Không gửi');
openForm(sample, 'DC');
const links = linksOf(sample, 'DC');
for (const [hour, [unit, title]] of [
  ['huyện Yên Thế', 'Lớp <b>số hoá</b> {{Tên đơn vị}}'],
  ['huyện Yên Thế', '=HYPERLINK("x")'],
  ['huyện Tân Yên', 'Lớp quản lý'],
].entries())
  answerAt(
    sample,
    links[unit ?? ''] ?? '',
    { ...contact, 'Tên mục đăng ký': title ?? '' },
    { ...at(10, `0${hour + 7}:00`), fire: hour === 2 },
  );
const take = (workspace: Workspace) =>
  ask(workspace, { action: 'take-answers', form: 'DC' }, at(10, '10:00'));
take(sample);
const tell = (workspace: Workspace, time: string) =>
  ask(workspace, { action: 'tell-outcomes', form: 'DC' }, at(10, time)).answer as never as {
    ok: boolean;
    prepared: number;
    already: number;
    problems: Spoken[];
  };

test('what the office decides stays beside the answers, is told once by mail, and anew when it changed', () => {
  const workspace = draftOf(sample);
  expect(tell(workspace, '11:00').problems[0]?.code).toBe('no-outcomes');
  typeInto(workspace, tab, 'Kết quả xét', 'Thực hiện có sửa', 2);
  typeInto(workspace, tab, 'Kết quả xét', 'Gộp với', 3);
  typeInto(workspace, tab, 'Gộp với mục', 'Lớp quản lý', 3);
  typeInto(workspace, tab, 'Lý do xét', 'Trùng nội dung', 3);
  typeInto(workspace, tab, 'Người xét', 'Hội đồng', 3);
  take(workspace);
  expect(shown(workspace, tab, 'Kết quả xét').filter(Boolean)).toEqual(['Thực hiện có sửa', 'Gộp với']);
  expect(tell(workspace, '13:30')).toMatchObject({ ok: true, prepared: 1, already: 0 });
  expect(prepare(workspace, at(10, '13:31')).next.mails).toBe(1);
  sendAll(workspace, at(10, '13:32'));
  expect(shown(workspace, 'Thư', 'Tiêu đề').join()).toContain('Kết quả: Đăng ký tham gia');
  expect(tell(workspace, '14:00')).toMatchObject({ prepared: 0, already: 1 });
  sendAll(workspace, at(10, '14:01'));
  expect(workspace.mails()).toHaveLength(1);
  typeInto(workspace, tab, 'Kết quả xét', 'Không thực hiện', 2);
  expect(tell(workspace, '14:30')).toMatchObject({ prepared: 1, already: 0 });
  sendAll(workspace, at(10, '14:31'));
  expect(workspace.mails()).toHaveLength(2);
});

test('of the registration of tasks too: what becomes of each task, why and with which one, is told by mail', async () => {
  const { workspace, form, codes } = openCall();
  workspace.answer(form, filledIn(codes[1]), { ...at(10), fire: false });
  workspace.answer(form, filledIn(codes[1], { title: 'Nuôi cá lồng' }), { ...at(10, '08:30'), fire: false });
  typeInto(workspace, 'Hội nghị', 'Thư xác nhận', 'Không gửi');
  const tellTasks = (time: string) =>
    ask(workspace, { action: 'tell-outcomes', form: 'NV' }, at(10, time)).answer as never as {
      prepared: number;
      problems: Spoken[];
    };
  ask(workspace, { action: 'take-answers' }, at(10, '09:00'));
  expect(tellTasks('09:10').problems[0]?.code).toBe('no-outcomes');
  typeInto(workspace, 'Đăng ký', 'Kết quả', 'gộp  VỚI', 2);
  typeInto(workspace, 'Đăng ký', 'Gộp với mục', 'Nuôi cá lồng', 2);
  typeInto(workspace, 'Đăng ký', 'Lý do xét', 'Trùng <b>nội dung</b>', 2);
  typeInto(workspace, 'Đăng ký', 'Kết quả', 'Chuyển Sở Y tế', 3);
  expect(tellTasks('09:20')).toMatchObject({ prepared: 1, already: 0 });
  sendAll(workspace, at(10, '09:30'));
  const [mail] = await Promise.all(received(workspace).map((one) => PostalMime.parse(one)));
  expect(mail?.text).toContain('gộp với Nuôi cá lồng; lý do: Trùng <b>nội dung</b>');
  expect(mail?.text).toContain('Chuyển Sở Y tế');
  expect(tellTasks('09:40')).toMatchObject({ prepared: 0, already: 1 });
});
