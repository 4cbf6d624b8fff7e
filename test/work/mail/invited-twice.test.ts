import { ask, shown, typeInto, type Workspace } from '../../support/local';
import { at, mailWorkspace, prepare, step } from '../../support/mail';

const when = at(10, '09:00');

/** A second invitation for the same guests, written, and its mails listed. */
function invitedAgain(workspace = mailWorkspace(3)): Workspace {
  const { answer } = ask(workspace, { action: 'add-paper', kind: 'Giấy mời' }, when);
  expect(answer).toMatchObject({ ok: true, code: 'GM2' });
  const row = shown(workspace, 'Danh mục văn bản', 'Mã').indexOf('GM2') + 2;
  typeInto(workspace, 'Danh mục văn bản', 'Dành cho', 'từng đơn vị', row);
  ask(workspace, { action: 'write-papers', paper: 'GM2' }, when);
  return workspace;
}

type Told = { ok: boolean; questions?: { code: string; about: string[] }[]; counts: { sent: number } };
function send(workspace: Workspace, consent: object, options = when): Told {
  const { next, worked } = prepare(workspace, options);
  return step(workspace, options, { consent, worked, confirm: { mark: next.mark, mails: next.mails } });
}

test('guests whom two papers invite to one meeting are named with both, and nothing leaves unasked', () => {
  const workspace = invitedAgain();
  const told = send(workspace, { 'send-unready': true });
  expect(told.ok).toBe(false);
  expect(told.questions?.map(({ code, about }) => [code, about])).toEqual([
    [
      'invited-twice',
      ['thành phố Bắc Giang', 'huyện Yên Thế', 'huyện Tân Yên'].map(
        (name) => `${name}: Giấy mời (GM), Giấy mời (GM2)`,
      ),
    ],
  ]);
  expect(workspace.mails()).toHaveLength(0);
  expect(send(workspace, { 'send-unready': true, 'invited-twice': true }).counts.sent).toBe(6);
});

test('the second is asked about when the first has left', () => {
  const workspace = mailWorkspace(3);
  expect(send(workspace, { 'send-unready': true }).counts.sent).toBe(3);
  const again = invitedAgain(workspace);
  expect(send(again, { 'send-unready': true }).questions).toMatchObject([
    { code: 'invited-twice', about: { length: 3 } },
  ]);
});

test('held back, the first is no second', () => {
  const workspace = invitedAgain();
  for (const row of [2, 3, 4]) typeInto(workspace, 'Thư', 'Cách gửi', 'Giữ lại', row);
  expect(send(workspace, { 'send-unready': true }).counts.sent).toBe(3);
});

test('a paper in place of another invites nobody twice', () => {
  const workspace = mailWorkspace(3);
  ask(workspace, { action: 'issue', paper: 'GM', number: '57', day: '2020-07-09' }, when);
  expect(send(workspace, { 'send-unready': true }).counts.sent).toBe(3);
  expect(ask(workspace, { action: 'replace', paper: 'GM' }, when).answer.ok).toBe(true);
  ask(workspace, { action: 'write-invitations' }, when);
  expect(send(workspace, { 'send-unready': true }).questions ?? []).toEqual([]);
});
