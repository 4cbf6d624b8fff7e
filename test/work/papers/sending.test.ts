import { join } from 'node:path';
import { editByHand } from '../../support/hand';
import { draftOf, shown, typeInto, type Workspace } from '../../support/local';
import { prepare, sendAll } from '../../support/mail';
import { scan } from '../../support/scan';
import { act, codes, moment, stateOf, wordsIn, written } from './papers';

const now = { now: moment };

/** Two communes and one person are invited. */
function inviting(steps: boolean): Workspace {
  const workspace = written(steps);
  for (let row = 7; row > 3; row -= 1) workspace.deleteRow('Đơn vị', row);
  return workspace;
}

const free = inviting(false);
const sent = draftOf(free);
sendAll(sent, now);

const change = (workspace: Workspace) => typeInto(workspace, 'Hội nghị', 'Giờ bắt đầu', '14h00');
const mailStates = (workspace: Workspace) => {
  prepare(workspace, now);
  return shown(workspace, 'Thư', 'Trạng thái').filter(Boolean);
};

const issued = inviting(true);
act(issued, 'submit', { paper: 'GM' });
act(issued, 'issue', { paper: 'GM', number: '126', day: '2026-03-09' });

test('mail of a paper whose steps are not done is locked, and goes once it is issued, with its number', () => {
  const workspace = inviting(true);
  const { problems, next } = prepare(workspace, now);
  expect(next.mails).toBe(0);
  expect(problems.filter(({ code }) => code === 'mail-unissued').length).toBeGreaterThan(0);
  act(workspace, 'submit', { paper: 'GM' });
  expect(prepare(workspace, now).next.mails).toBe(0);
  const file = { name: 'GM 126.pdf', base64: scan('ký').toString('base64') };
  act(workspace, 'issue', { paper: 'GM', number: '126', day: '2026-03-09', file });
  // The Doc got its number in the same press: the scan is of that, and nothing is behind.
  expect(prepare(workspace, now).problems.map(({ code }) => code)).not.toContain('signed-behind');
  expect(sendAll(workspace, now).sent).toBe(workspace.mails().length);
  expect(JSON.stringify(act(workspace, 'show-mail', { code: shown(workspace, 'Thư', 'Mã')[0] }))).toContain(
    'số 126/GM-SNV ngày 09 tháng 3 năm 2026',
  );
  expect(stateOf(workspace, 'GM').state).toBe('issued');
});

test('a Doc that was touched after it was issued is told of before its mail leaves, until its scan goes instead', () => {
  const workspace = draftOf(issued);
  const touched = () => prepare(workspace, now).problems.filter(({ code }) => code === 'issued-touched');
  expect(touched()).toEqual([]);
  const doc = workspace.files().find(({ name, trashed }) => name.startsWith('Giấy mời') && !trashed);
  editByHand(join(workspace.dir, doc?.path ?? ''));
  const { mails } = prepare(workspace, now).next;
  expect(mails).toBeGreaterThan(1);
  expect(touched().map(({ weight }) => weight)).toEqual(Array.from({ length: mails }, () => 'warns'));
  act(workspace, 'take-scans', { from: [{ name: 'GM.pdf', base64: scan('ký').toString('base64') }] });
  expect(touched()).toEqual([]);
});

test('without steps sending freezes the paper, and the list says so at once', () => {
  const workspace = draftOf(sent);
  expect(workspace.mails().length).toBeGreaterThan(1);
  expect(stateOf(workspace, 'GM')).toMatchObject({ state: 'sent', label: 'Đã gửi' });
  expect(shown(workspace, 'Danh mục văn bản', 'Trạng thái')).toEqual(['Đã soạn', 'Đã gửi']);
  expect(act(workspace, 'write-papers').documents.map(({ state }) => state)).toEqual([
    'unchanged',
    'unchanged',
  ]);
  const before = wordsIn(workspace, 'Giấy mời');
  change(workspace);
  const answer = act(workspace, 'write-papers');
  expect(codes(answer)).toContain('paper-sent');
  expect(answer.questions).toMatchObject([{ code: 'replace-sent', about: ['Giấy mời (GM)'] }]);
  expect(answer.documents.map(({ kind, state }) => [kind, state])).toEqual([
    ['invitation', 'frozen'],
    // It prints the hour too.
    ['plan', 'updated'],
  ]);
  expect(wordsIn(workspace, 'Giấy mời')).toBe(before);
});

test('after a yes a new paper names the old as replaced; the old stays where it is, its mail is needless, the new one goes to all', () => {
  const workspace = draftOf(sent);
  const { length } = workspace.mails();
  const link = shown(workspace, 'Danh mục văn bản', 'Liên kết')[1];
  change(workspace);
  const answer = act(workspace, 'write-papers', { paper: 'GM', consent: 'yes' });
  expect(answer).toMatchObject({ documents: [{ code: 'GM2', state: 'created' }], problems: [] });
  expect(stateOf(workspace, 'GM')).toMatchObject({ state: 'replaced', next: 'GM2', label: 'Thay bằng GM2' });
  const last = ['Việc', 'Kết quả'].map((title) => shown(workspace, 'Nhật ký', title).at(-1));
  expect(last).toEqual(['Thay bằng văn bản mới', 'GM → GM2']);
  expect(shown(workspace, 'Danh mục văn bản', 'Mã')).toEqual(['KH', 'GM', 'GM2']);
  expect(shown(workspace, 'Danh mục văn bản', 'Liên kết')[1]).toBe(link);
  expect(
    workspace.files().filter(({ name, trashed }) => name.startsWith('Giấy mời') && !trashed),
  ).toHaveLength(2);
  expect(act(workspace, 'write-papers').questions).toEqual([]);
  sendAll(workspace, now);
  expect(workspace.mails()).toHaveLength(2 * length);
  expect(stateOf(workspace, 'GM2').state).toBe('sent');
});

test('a mail that had not left is needless once its paper was replaced or withdrawn', () => {
  const workspace = draftOf(free);
  prepare(workspace, now);
  typeInto(workspace, 'Thư', 'Cách gửi', 'Giữ lại');
  sendAll(workspace, now);
  typeInto(workspace, 'Thư', 'Cách gửi', '');
  expect(mailStates(workspace)).toContain('Chờ xác nhận');
  act(workspace, 'withdraw', { paper: 'GM' });
  expect(new Set(mailStates(workspace))).toEqual(new Set(['Gmail đã nhận', 'Không cần gửi nữa']));
});

test('in practice nothing is frozen and nothing is locked', () => {
  const workspace = inviting(true);
  const fresh = draftOf(workspace);
  act(fresh, 'undo-writing', { consent: 'yes' });
  act(fresh, 'practise', { on: true });
  act(fresh, 'write-papers');
  expect(prepare(fresh, now).next.mails).toBeGreaterThan(0);
});
