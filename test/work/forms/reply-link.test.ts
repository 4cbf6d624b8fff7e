import PostalMime from 'postal-mime';
import { ask, draftOf, shown, typeInto, type Workspace } from '../../support/local';
import { at, mailWorkspace, prepare, received, sendAll } from '../../support/mail';
import { answerAt, coming, linksOf, openForm } from '../../support/replies';

jest.setTimeout(300_000);

const written = mailWorkspace(3);
const unopened = (): Workspace => draftOf(written);
const opened = (): Workspace => {
  const workspace = unopened();
  openForm(workspace, 'TL');
  return workspace;
};
const announce = (workspace: Workspace, more = {}, time = '09:00') =>
  ask(workspace, { action: 'announce', form: 'TL', ...more }, at(10, time)).answer as never as object;
const heard = async (workspace: Workspace) => {
  const mails = await Promise.all(received(workspace).map((one) => PostalMime.parse(one)));
  return mails.map(({ subject = '', text = '', html = '' }) => ({ subject, text, html }));
};
const rowOf = (workspace: Workspace, code: string) => shown(workspace, 'Thư', 'Mã').indexOf(code) + 2;

test('the invitation brings the own link beside the mailbox, and nobody gets a second mail for it', async () => {
  const workspace = opened();
  const links = linksOf(workspace, 'TL');
  expect(announce(workspace)).toMatchObject({ prepared: 0, already: 0, invited: 3, problems: [] });
  sendAll(workspace, at(10));
  const mails = await heard(workspace);
  expect(mails).toHaveLength(3);
  for (const link of Object.values(links)) {
    const mail = mails.find(({ text }) => text.includes(link));
    expect(mail?.text).toContain(`Trả lời trên mạng: mở phiếu dành riêng cho nơi nhận thư: ${link}`);
    expect(mail?.text).toMatch(/Trả lời xin gửi về: \S+@/);
    expect(mail?.html).toContain('>mở phiếu dành riêng cho nơi nhận thư</a>');
  }
  expect(announce(workspace)).toMatchObject({ prepared: 0, invited: 3 });
  // Who has it is reminded, and has heard of the Form.
  answerAt(workspace, links['huyện Yên Thế'] ?? '', coming, { ...at(10, '10:00'), fire: false });
  const { answer } = ask(workspace, { action: 'remind', form: 'TL' }, at(13));
  expect((answer.problems ?? []).map(({ code }) => code)).not.toContain('not-called');
  const reminders = prepare(workspace, at(13)).mails.filter(({ kind }) => kind === 'form-reminder');
  expect(reminders).toHaveLength(2);
  // Asked for all the same, they get their mail.
  expect(announce(workspace, { also: true })).toMatchObject({ prepared: 3, invited: 0 });
});

test('who got the paper by hand, and whose invitation left before there was a Form, get the link by a mail', () => {
  const workspace = unopened();
  const [first = '', second = ''] = shown(workspace, 'Thư', 'Mã');
  typeInto(workspace, 'Thư', 'Cách gửi', 'Giữ lại', rowOf(workspace, second));
  sendAll(workspace, at(9));
  openForm(workspace, 'TL', at(9));
  typeInto(workspace, 'Thư', 'Cách gửi', '', rowOf(workspace, second));
  // One is still to leave, with the link; two left without it.
  expect(announce(workspace)).toMatchObject({ prepared: 2, invited: 1 });
  typeInto(workspace, 'Thư', 'Cách gửi', 'Gửi trực tiếp', rowOf(workspace, second));
  expect(announce(workspace)).toMatchObject({ prepared: 1, already: 2, invited: 0 });
  expect(first).toBeTruthy();
});

test('what a clerk says instead may leave the link out; then it goes by itself', async () => {
  const workspace = opened();
  ask(workspace, { action: 'edit-words', mail: 'Thư mời' }, at(9));
  const texts = shown(workspace, 'Lời văn', 'Nội dung');
  const row = texts.findIndex((text) => text.includes('{{Phiếu trả lời}}')) + 2;
  typeInto(workspace, 'Lời văn', 'Nội dung', 'Mong được đón tiếp.', row);
  expect(announce(workspace)).toMatchObject({ prepared: 3, invited: 0 });
  sendAll(workspace, at(10));
  const invitations = (await heard(workspace)).filter(({ subject }) => subject.includes('Giấy mời dự'));
  expect(invitations.map(({ text }) => text.includes('docs.google.com/forms'))).toEqual([
    false,
    false,
    false,
  ]);
});

test('a Form that asks about the old day, or is closed, goes with no invitation', async () => {
  const workspace = opened();
  const texts = async (day: number) => {
    const draft = draftOf(workspace);
    sendAll(draft, at(day));
    return (await heard(draft)).map(({ text }) => text.includes('Trả lời trên mạng'));
  };
  expect(await texts(10)).toEqual([true, true, true]);
  typeInto(workspace, 'Danh mục phiếu', 'Hạn', '12/7/2020', 2);
  expect(await texts(13)).toEqual([false, false, false]);
  typeInto(workspace, 'Danh mục phiếu', 'Hạn', '', 2);
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  ask(workspace, { action: 'write-papers', paper: 'GM' }, at(10));
  expect(await texts(10)).toEqual([false, false, false]);
  openForm(workspace, 'TL', at(10));
  expect(await texts(10)).toEqual([true, true, true]);
});
