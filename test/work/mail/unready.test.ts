import PostalMime from 'postal-mime';
import {
  ask,
  draftOf,
  type ExecuteOptions,
  newWorkspace,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';
import { at, mailWorkspace, prepare, received, step } from '../../support/mail';
import { scan } from '../../support/scan';

const prepared = mailWorkspace(3);
const when = at(10, '09:00');

type Told = { ok: boolean; questions?: { code: string; about: string[] }[]; counts: { sent: number } };

/** Confirms all that is ready, with what was answered to questions. */
function send(workspace: Workspace, consent: unknown = 'safe', options: ExecuteOptions = when): Told {
  const { next, worked } = prepare(workspace, options);
  const { mark, mails } = next;
  return step(workspace, options, { consent, worked, confirm: { mark, mails } });
}
const asked = ({ questions = [] }: Told) => questions.map(({ code, about }) => [code, ...about]);
const subjects = async (workspace: Workspace): Promise<string[]> =>
  Promise.all(received(workspace).map(async (raw) => (await PostalMime.parse(raw)).subject ?? ''));

const signed = { name: '57-GM.pdf', base64: scan('giay moi').toString('base64') };
const issue = { action: 'issue', paper: 'GM', number: '57', day: '2020-07-09' };

test('an invitation without number, day and signature is asked about once for all, and leaves as a draft', async () => {
  const workspace = draftOf(prepared);
  const told = send(workspace);
  expect(told.ok).toBe(false);
  expect(asked(told)).toEqual([['send-unready', 'Giấy mời (GM), 3 thư: chưa có số, ngày, chữ ký']]);
  // Saying no, or yes to something else, lets nothing leave.
  expect(send(workspace, { 'send-unready': false }).ok).toBe(false);
  expect(send(workspace, { 'off-hours': true }).ok).toBe(false);
  expect(workspace.mails()).toHaveLength(0);
  expect(send(workspace, { 'send-unready': true }).counts.sent).toBe(3);
  for (const subject of await subjects(workspace)) expect(subject).toMatch(/^\[Dự thảo\] \S/);
});

test('what is shown beforehand has the subject that leaves', () => {
  const workspace = draftOf(prepared);
  const [mail = ''] = shown(workspace, 'Thư', 'Mã');
  expect(ask(workspace, { action: 'show-mail', code: mail }, when).answer).toMatchObject({
    subject: expect.stringMatching(/^\[Dự thảo\] /),
  });
});

test('with number and day only the signature is missing; with the signed scan nothing is asked', async () => {
  const workspace = draftOf(prepared);
  ask(workspace, issue, when);
  expect(prepare(workspace, when).unready).toMatchObject([{ code: 'GM', next: 'sign', mails: 3 }]);
  expect(asked(send(workspace))).toEqual([['send-unready', 'Giấy mời (GM), 3 thư: chưa có chữ ký']]);
  const other = draftOf(workspace);
  expect(send(other, 'yes').counts.sent).toBe(3);
  for (const subject of await subjects(other)) expect(subject).toMatch(/^\[Bản chưa ký\] /);
  ask(workspace, { action: 'keep-signed', paper: 'GM', ...signed }, when);
  expect(prepare(workspace, when).unready).toEqual([]);
  expect(send(workspace).counts.sent).toBe(3);
  for (const subject of await subjects(workspace)) expect(subject).not.toContain('[');
});

test('number, day and scan in one box are enough', () => {
  const workspace = draftOf(prepared);
  expect(prepare(workspace, when).unready).toMatchObject([
    { code: 'GM', next: 'issue', number: '', day: '' },
  ]);
  ask(workspace, { ...issue, file: signed }, when);
  expect(send(workspace).counts.sent).toBe(3);
});

test('the office says once which papers go unsigned; without number they are asked about all the same', () => {
  const workspace = draftOf(prepared);
  typeInto(workspace, 'Hội nghị', 'Văn bản gửi không ký', 'kế hoạch, giấy mời');
  expect(asked(send(workspace))).toEqual([['send-unready', 'Giấy mời (GM), 3 thư: chưa có số, ngày']]);
  ask(workspace, issue, when);
  expect(send(workspace).counts.sent).toBe(3);
});

test('a blank in what a paper cites, and a plan beside it without number, are named', () => {
  const workspace = draftOf(prepared);
  ask(workspace, { action: 'write-plan' }, when);
  typeInto(
    workspace,
    'Danh mục văn bản',
    'Gửi kèm',
    'KH',
    shown(workspace, 'Danh mục văn bản', 'Mã').indexOf('GM') + 2,
  );
  typeInto(
    workspace,
    'Hội nghị',
    'Đề nghị trong giấy mời',
    'Thực hiện Công văn số …/UBND-VX ngày … tháng … năm 2020',
  );
  ask(workspace, { action: 'write-invitations' }, when);
  const [question] = asked(send(workspace));
  expect(question).toHaveLength(3);
  expect(question).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Giấy mời \(GM\), 3 thư: .*còn chỗ trống “.*số …\/UBND-VX/),
      'Kế hoạch (KH), 3 thư: chưa có số, ngày, chữ ký',
    ]),
  );
});

test('at night all is asked together, and each answer holds', () => {
  const workspace = draftOf(prepared);
  const night = at(10, '23:10');
  expect(asked(send(workspace, 'safe', night)).map(([code]) => code)).toEqual(['send-unready', 'off-hours']);
  expect(asked(send(workspace, { 'send-unready': true }, night)).map(([code]) => code)).toEqual([
    'off-hours',
  ]);
  expect(send(workspace, { 'send-unready': true, 'off-hours': true }, night).counts.sent).toBe(3);
});

test('in practice nothing is asked', () => {
  const workspace = newWorkspace('tap', { pdf: false });
  ask(workspace, { action: 'create-tables', sample: true }, when);
  ask(workspace, { action: 'practise', on: true }, when);
  ask(workspace, { action: 'write-invitations' }, when);
  expect(prepare(workspace, when).unready).toEqual([]);
  expect(send(workspace).counts.sent).toBeGreaterThan(0);
});
