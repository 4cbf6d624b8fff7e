import { join } from 'node:path';
import type { MailShown } from '../../../src/spoken/mail';
import { editByHand } from '../../support/hand';
import { ask, draftOf, shown, typeInto, type Workspace } from '../../support/local';
import { at, mailWorkspace, prepare, sendAll } from '../../support/mail';
import { scan } from '../../support/scan';
import { heard } from '../changes/told';

const sent = mailWorkspace(3);
sendAll(sent, at(10));

const show = (workspace: Workspace, code: string) =>
  ask(workspace, { action: 'show-mail', code }, at(13)).answer as never as MailShown & { ok: boolean };
const returned = (workspace: Workspace, code: string) =>
  ask(workspace, { action: 'settle-mail', as: 'returned', codes: [code] }, at(11));
const rowOf = (workspace: Workspace, code: string) => shown(workspace, 'Thư', 'Mã').indexOf(code) + 2;

test('an invitation that came back is not sent again with the hour of before in its paper', async () => {
  const workspace = draftOf(sent);
  const [, code = ''] = shown(workspace, 'Thư', 'Mã');
  returned(workspace, code);
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  ask(workspace, { action: 'announce-change', reason: 'mưa bão' }, at(11));
  sendAll(workspace, at(12));
  expect(show(workspace, code)).toMatchObject({ turn: 'left' });
  typeInto(workspace, 'Thư', 'Email', 'vanthu.moi@yenthe.example', rowOf(workspace, code));
  const before = prepare(workspace, at(13));
  expect(before.mails.find((one) => one.code === code)?.state).toBe('blocked');
  const fault = before.problems.find((one) => one.code === 'attachment-otherwise');
  expect(fault).toMatchObject({ press: { action: 'write-papers', paper: 'GM' } });
  expect(fault?.message).toContain('ghi giờ bắt đầu 8h00, bảng tính và lời thư ghi 14h00');
  expect(before.next.mails).toBe(0);
  const { label: _, ...press } = fault?.press ?? { action: 'check', label: '' };
  expect(ask(workspace, press, at(13)).answer).toMatchObject({ documents: [{ state: 'updated' }] });
  const shownNow = show(workspace, code);
  expect(shownNow).toMatchObject({ turn: 'corrected', to: ['vanthu.moi@yenthe.example'] });
  expect(shownNow.text).toContain('14 giờ 00');
  expect(shownNow.calendar).toContain('14 giờ 00');
  expect(shownNow.text).not.toContain('thay');
  sendAll(workspace, at(13));
  const [mail] = (await heard(workspace)).filter(({ to }) => to === 'vanthu.moi@yenthe.example');
  expect(mail?.paper).toContain('14 giờ 00');
  expect([mail?.text.includes('14 giờ 00'), mail?.paper.includes('8 giờ 00')]).toEqual([true, false]);
  // She has no entry that this one would change, and yet none that may have come is newer.
  expect(mail?.entry).toMatchObject({ method: 'PUBLISH', sequence: 1 });
});

test('of an issued invitation that came back the notice of change goes in its place', async () => {
  const workspace = mailWorkspace(2);
  const [first = '', second = ''] = shown(workspace, 'Thư', 'Mã');
  ask(
    workspace,
    {
      action: 'issue',
      paper: 'GM',
      number: '57',
      day: '2020-07-09',
      file: { name: '57-GM.pdf', base64: scan('giay moi').toString('base64') },
    },
    at(9),
  );
  sendAll(workspace, at(10));
  returned(workspace, second);
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  ask(workspace, { action: 'announce-change', reason: 'mưa bão' }, at(11));
  sendAll(workspace, at(12));
  typeInto(workspace, 'Thư', 'Email', 'vanthu.moi@yenthe.example', rowOf(workspace, second));
  const fault = prepare(workspace, at(13)).problems.find(({ code }) => code === 'attachment-otherwise');
  expect(fault).toMatchObject({
    message: expect.stringContaining('ghi giờ bắt đầu 8h00'),
    press: { action: 'announce-change', instead: [second] },
  });
  const { label: _, ...press } = fault?.press ?? { action: 'check', label: '' };
  expect(ask(workspace, press, at(13)).answer).toMatchObject({ mails: [{ state: 'ready' }] });
  const now = prepare(workspace, at(13));
  expect(now.mails.find(({ code }) => code === second)?.state).toBe('needless');
  expect(now.next.mails).toBe(1);
  sendAll(workspace, at(13));
  const mails = (await heard(workspace)).filter(({ text }) => text.includes('14 giờ 00'));
  expect(mails.map(({ to }) => to)).toEqual(['ubnd.bacgiang@bacgiang.example', 'vanthu.moi@yenthe.example']);
  expect(mails[1]?.entry).toMatchObject({ method: 'PUBLISH' });
  expect(first).not.toBe('');
});

/** Issued and signed, one copy back and its address mended, the hour another: the press that sends a notice in its place. */
function noticedInstead(): { workspace: Workspace; code: string } {
  const workspace = mailWorkspace(2);
  const [, code = ''] = shown(workspace, 'Thư', 'Mã');
  ask(
    workspace,
    { ...issue, file: { name: '57-GM.pdf', base64: scan('giay moi').toString('base64') } },
    at(9),
  );
  sendAll(workspace, at(10));
  returned(workspace, code);
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  typeInto(workspace, 'Thư', 'Email', 'vanthu.moi@yenthe.example', rowOf(workspace, code));
  ask(workspace, { action: 'announce-change', instead: [code], reason: 'mưa bão' }, at(11));
  return { workspace, code };
}
const issue = { action: 'issue', paper: 'GM', number: '57', day: '2020-07-09' };
const stateOf = (workspace: Workspace, code: string) =>
  prepare(workspace, at(12)).mails.find((one) => one.code === code)?.state;

test('an invitation in whose place a notice was to go leaves after all, once the hour is what it says again', () => {
  const { workspace, code } = noticedInstead();
  expect(stateOf(workspace, code)).toBe('needless');
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '8h00');
  expect(stateOf(workspace, code)).toBe('ready');
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  sendAll(workspace, at(12));
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '8h00');
  // The notice has left: she is told of the hour of before as all others are.
  expect(stateOf(workspace, code)).toBe('needless');
});

test('a paper beside an invitation that is right silences no invitation', () => {
  const workspace = mailWorkspace(2);
  ask(workspace, { action: 'write-plan' }, at(9));
  ask(workspace, { ...issue, paper: 'KH', number: '26' }, at(9));
  const row = shown(workspace, 'Danh mục văn bản', 'Mã').indexOf('GM') + 2;
  typeInto(workspace, 'Danh mục văn bản', 'Gửi kèm', 'KH', row);
  typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
  ask(workspace, { action: 'write-invitations' }, at(9));
  const { problems, mails } = prepare(workspace, at(10));
  const faults = problems.filter(({ code }) => code === 'attachment-otherwise');
  const beside = faults.filter(({ column }) => column === 'Gửi kèm');
  expect(beside).toHaveLength(2);
  expect(faults.map(({ press }) => press)).toEqual(faults.map(() => null));
  const codes = mails.flatMap(({ code }) => (code.startsWith('GM') ? [code] : []));
  ask(workspace, { action: 'announce-change', instead: codes }, at(10));
  expect(codes.map((code) => stateOf(workspace, code))).toEqual(['blocked', 'blocked']);
});

test('an issued paper that a hand keeps without its number is no matter for a notice', () => {
  const workspace = mailWorkspace(2);
  const doc = workspace.files().find(({ name }) => name === 'Giấy mời - huyện Yên Thế');
  editByHand(join(workspace.dir, doc?.path ?? ''));
  ask(workspace, issue, at(9));
  const faults = prepare(workspace, at(10)).problems.filter(({ code }) => code === 'attachment-otherwise');
  expect(faults).toMatchObject([{ seen: expect.stringContaining('huyện Yên Thế'), press: null }]);
  expect(faults[0]?.message).toContain('ghi số, ngày trống, bảng tính và lời thư ghi 57, 09/7/2020');
});
