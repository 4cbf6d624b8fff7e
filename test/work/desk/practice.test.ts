import PostalMime from 'postal-mime';
import { openCall } from '../../support/call';
import { ask, draftOf, sampleWorkspace, shown, typeInto, type Workspace } from '../../support/local';
import { arrivals, at, prepare, received, sendAll } from '../../support/mail';
import { filledIn } from '../../support/registration';
import { tellAll } from '../../support/replies';

jest.setTimeout(300_000);

const me = 'chuyen.vien@example.gov.vn';
const practise = (workspace: Workspace, on: boolean) => ask(workspace, { action: 'practise', on }).answer;

/** The sample conference, practising, its invitations made. */
function practising(): Workspace {
  const workspace = sampleWorkspace();
  expect(practise(workspace, true).ok).toBe(true);
  ask(workspace, { action: 'write-invitations' });
  return workspace;
}
const written = practising();

/** What Drive still holds outside its bin. */
const left = (workspace: Workspace): string[] =>
  workspace
    .files()
    .filter(({ trashed }) => !trashed)
    .map(({ name }) => name);

test('in practice all mail, receipts and reminders too, goes to oneself alone and says whom it would reach', async () => {
  const { workspace, form, codes } = openCall(draftOf(written));
  typeInto(workspace, 'Thư', 'Đồng gửi', 'lanh.dao@khac.example', 2);
  workspace.answer(form, filledIn(codes[1]), at(10, '09:00'));
  tellAll(workspace, 'NV');
  ask(workspace, { action: 'remind' }, at(10, '09:10'));
  const { next } = prepare(workspace, at(10, '09:20'));
  expect(next.recipients).toBe(next.mails);
  sendAll(workspace, at(10, '09:30'));
  expect([...arrivals(workspace).keys()]).toEqual([me]);
  expect(workspace.mails().length).toBe(10 + 9 + 1);
  const invitation = await PostalMime.parse(
    received(workspace).find((mail) => mail.includes('UBND')) ?? received(workspace)[1] ?? '',
  );
  expect(invitation.subject).toMatch(/^\[Tập\] /);
  expect(invitation.text).toMatch(/^Thư tập, chỉ gửi cho bạn\. Khi gửi thật, thư này đi tới: \S+@/);
  expect(new Set(shown(workspace, 'Thư', 'Đã gửi tới'))).toEqual(new Set([me]));
});

test('one press ends it: what was practised is gone, what was typed stays, and real papers are new ones', () => {
  const { workspace } = openCall(draftOf(written));
  prepare(workspace, at(10));
  sendAll(workspace, at(10));
  expect(left(workspace).length).toBeGreaterThan(10);
  practise(workspace, false);
  expect(left(workspace)).toEqual([]);
  for (const tab of ['Văn bản', 'Thư', 'Nhật ký']) expect(shown(workspace, tab, 'Mã')).toEqual([]);
  expect(shown(workspace, 'Đơn vị', 'Link đăng ký riêng')).toEqual([]);
  expect(shown(workspace, 'Đơn vị', 'Mã')).toHaveLength(10);
  const { documents } = ask(workspace, { action: 'write-invitations' }, at(11)).answer;
  expect(new Set(documents.map(({ state }) => state))).toEqual(new Set(['created']));
  expect(prepare(workspace, at(11)).next.mails).toBe(10);
  sendAll(workspace, at(11));
  expect(arrivals(workspace).size).toBe(11);
});

test('a Sheet with something real does not practise; to begin twice or end twice changes nothing', () => {
  const workspace = sampleWorkspace();
  practise(workspace, false);
  ask(workspace, { action: 'write-plan' });
  expect(practise(workspace, true).problems.map(({ code }) => code)).toEqual(['practice-too-late']);
  practise(workspace, false);
  expect(shown(workspace, 'Văn bản', 'Mã')).toEqual(['KH']);
});

test('what a colleague practised is out of the other account’s reach, and is not taken for real either', () => {
  const colleague = { as: 'dong.nghiep@example.gov.vn' };
  const workspace = sampleWorkspace();
  practise(workspace, true);
  ask(workspace, { action: 'write-invitations' }, colleague);
  practise(workspace, false);
  expect(left(workspace).filter((name) => name.startsWith('TẬP'))).toHaveLength(10);
  const { documents } = ask(workspace, { action: 'write-invitations' }, { ...at(11), ...colleague }).answer;
  expect(documents.map(({ state }) => state)).toEqual(Array(10).fill('created'));
});
