import { inviteUnits } from '../../../build/bench/invite-units';
import type { Announced, Changes } from '../../../src/spoken/changes';
import type { MailShown } from '../../../src/spoken/mail';
import {
  ask,
  draftOf,
  type ExecuteOptions,
  sampleDraft,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';
import { walk, whole } from '../../support/long';
import { at, mailWorkspace, prepare, sendAll } from '../../support/mail';
import { type Moment, moments } from '../../support/moments';
import { scan } from '../../support/scan';
import { type Heard, heard, lastOf } from './told';

jest.setTimeout(1_800_000);

const now = (workspace: Workspace, options: ExecuteOptions): Changes =>
  ask(workspace, { action: 'changes' }, options).answer as never;
const announce = (
  workspace: Workspace,
  options: ExecuteOptions,
  more: object = {},
): Announced & { ok: boolean } =>
  ask(workspace, { action: 'announce-change', reason: 'mưa bão', ...more }, options).answer as never;
const set = (workspace: Workspace, title: string, text: string): void =>
  typeInto(workspace, 'Hội nghị', title, text);
const holders = ({ holders: all }: { holders: readonly { code: string }[] }): string[] =>
  all.map(({ code }) => code).sort();

/** Ten units and six persons, all of them invited by mail on 10 July to 8h00 on the 24th. */
const invited = (() => {
  const workspace = sampleDraft();
  ask(workspace, { action: 'create-tables', tabs: ['people'] });
  inviteUnits(workspace, 10);
  workspace.paste(
    'Đại biểu',
    2,
    1,
    Array.from({ length: 6 }, (_, index) => person(index + 1)),
  );
  typeInto(workspace, 'Thành phần', 'Đơn vị được mời', 'báo cáo viên', 4);
  typeInto(workspace, 'Thành phần', 'Gửi giấy mời', 'Có', 4);
  ask(workspace, { action: 'write-invitations' }, at(9));
  sendAll(workspace, at(10));
  return workspace;
})();

function person(number: number): string[] {
  return [
    `DB0${number}`,
    'Ông',
    '',
    `Trần Văn ${number}`,
    'Chuyên gia',
    '',
    `db${number}@vien.example`,
    '',
    'báo cáo viên',
  ];
}

test('a mail that left is read as it left, by a colleague too, whatever the Sheet says since', async () => {
  const workspace = draftOf(invited);
  set(workspace, 'Giờ bắt đầu', '14h00');
  const [first] = await heard(workspace);
  const shown = ask(
    workspace,
    { action: 'show-mail', code: 'GM·213' },
    { ...at(11), as: 'dong.nghiep@so.example' },
  ).answer as never as MailShown;
  expect(shown.turn).toBe('left');
  expect([shown.subject, shown.text, shown.html]).toEqual([
    first?.subject,
    first?.text,
    first?.html.replace(/\r\n/g, '\n').trim(),
  ]);
  expect(shown.text).toContain('8 giờ 00');
  expect(shown.attachments.map(({ name }) => name)).toEqual(first?.files.map(({ name }) => name));
  // Whoever types over the kept mail finds that nobody knows what left, and not the words of today.
  const row = workspace.cells('Thư máy đã giữ').find(({ shown: text }) => text.includes('GM·213'));
  workspace.type('Thư máy đã giữ', row?.row ?? 0, 2, '|gõ đè');
  const lost = ask(workspace, { action: 'show-mail', code: 'GM·213' }, at(11)).answer;
  expect(lost.problems.map(({ code }) => code)).toEqual(['mail-not-kept']);
});

test('a change back before anybody was told is none; one that was told is another', () => {
  const workspace = draftOf(invited);
  set(workspace, 'Hội trường', 'Phòng họp 2');
  expect(now(workspace, at(11)).changes.map(({ fact }) => fact)).toEqual(['hall']);
  set(workspace, 'Hội trường', 'Hội trường tầng 5, Sở Khoa học và Công nghệ');
  expect(now(workspace, at(11))).toMatchObject({ changes: [], sentence: '' });
  expect(announce(workspace, at(11)).problems).toMatchObject([{ code: 'nothing-changed' }]);
  set(workspace, 'Giờ bắt đầu', '14h00');
  const told = now(workspace, at(11));
  expect(told.sentence).toBe('16 nơi đang giữ giấy ghi 8h00; bảng tính ghi 14h00.');
  expect(ask(workspace, { action: 'state' }, at(11)).answer).toMatchObject({
    change: { holders: 16, next: 'changes' },
  });
  const step = () => now(workspace, at(11)).next;
  announce(workspace, at(11), { reason: '' });
  expect(step()).toBe('changes');
  announce(workspace, at(11));
  expect(step()).toBe('mail');
  set(workspace, 'Theo dõi trình ký', 'Có');
  expect(step()).toBe('papers');
  set(workspace, 'Theo dõi trình ký', '');
  sendAll(workspace, at(11));
  set(workspace, 'Giờ bắt đầu', '8h00');
  expect(now(workspace, at(12)).changes).toMatchObject([{ old: '14h00', new: '8h00' }]);
});

test('other words for the same time announce nothing, and leave a notice as it is', () => {
  const workspace = draftOf(invited);
  const changes = () => now(workspace, at(11)).changes;
  for (const [title, words] of [
    ['Ngày họp', '24/7/2020 (thứ Sáu)'],
    ['Giờ bắt đầu', 'lúc 8h00'],
    ['Giờ bắt đầu', '8 giờ 00'],
  ] as const) {
    set(workspace, title, words);
    expect(changes()).toEqual([]);
  }
  set(workspace, 'Giờ bắt đầu', 'lúc 14h00');
  expect(changes()).toMatchObject([{ old: '8h00', new: 'lúc 14h00' }]);
  announce(workspace, at(11));
  const behind = () => prepare(workspace, at(11)).problems.filter(({ code }) => code === 'notice-behind');
  set(workspace, 'Giờ bắt đầu', '2h chiều');
  expect([behind(), now(workspace, at(11)).next]).toEqual([[], 'mail']);
  expect(announce(workspace, at(11), { reason: '' }).documents).toMatchObject([{ code: 'CL' }]);
  sendAll(workspace, at(11));
  set(workspace, 'Giờ bắt đầu', '14 giờ 00');
  expect(changes()).toEqual([]);
});

test('a second change before the first was told is told alone, in the same notice', async () => {
  const workspace = draftOf(invited);
  set(workspace, 'Giờ bắt đầu', '9h00');
  announce(workspace, at(11), { reason: '' });
  // A reason that comes later is taken by the notice that waits.
  expect(announce(workspace, at(11)).documents).toMatchObject([{ code: 'CL', state: 'updated' }]);
  set(workspace, 'Giờ bắt đầu', '14h00');
  const { problems } = prepare(workspace, at(11));
  expect(problems.filter(({ code }) => code === 'notice-behind')).toHaveLength(16);
  const again = announce(workspace, at(11), { reason: '' });
  expect(again.documents.map(({ code }) => code)).toEqual(['CL']);
  sendAll(workspace, at(11));
  const notices = (await heard(workspace)).slice(16);
  expect(notices).toHaveLength(16);
  for (const { text, paper } of notices) {
    expect(text).toContain('trước đây ghi 8 giờ 00; nay là 14 giờ 00');
    expect(paper).toContain('Do mưa bão,');
    expect(paper).toContain('trước đây: 8 giờ 00, thứ Sáu, ngày 24 tháng 7 năm 2020');
    expect(text + paper).not.toContain('9 giờ 00');
  }
  // One that came to nothing goes from the list when only a withdrawal is left, or nothing.
  const listed = () => shown(workspace, 'Danh mục văn bản', 'Mã').filter(Boolean);
  for (const kinds of [['withdrawal'], []]) {
    set(workspace, 'Giờ bắt đầu', '15h00');
    announce(workspace, at(12));
    expect(listed()).toEqual(['KH', 'GM', 'CL', 'CL2']);
    set(workspace, 'Giờ bắt đầu', '14h00');
    if (kinds.length > 0) workspace.deleteRow('Đại biểu', 7);
    expect(announce(workspace, at(12)).mails.map(({ kind }) => kind)).toEqual(kinds);
    expect(listed()).toEqual(['KH', 'GM', 'CL']);
    sendAll(workspace, at(12));
  }
});

test('another account says to change the calendar by hand, since no calendar would believe it', async () => {
  const workspace = draftOf(invited);
  set(workspace, 'Giờ bắt đầu', '14h00');
  const other = { ...at(11), as: 'dong.nghiep@so.example' };
  announce(workspace, other);
  sendAll(workspace, other);
  const notices = (await heard(workspace)).slice(16);
  expect(notices).toHaveLength(16);
  for (const { entry, text } of notices) {
    expect(entry).toBeUndefined();
    expect(text).toContain('xin quý vị tự sửa lại cho đúng');
  }
});

/** An hour that changes for fifteen of sixteen: one invitation came back, and goes again with the new hour. */
function withHour(): Workspace {
  const workspace = draftOf(invited);
  ask(workspace, { action: 'settle-mail', as: 'returned', codes: ['GM·215'] }, at(11));
  set(workspace, 'Giờ bắt đầu', '14h00');
  typeInto(workspace, 'Thư', 'Email', 'moi@yenthe.example', rowOf(workspace, 'GM·215'));
  ask(workspace, { action: 'settle-mail', as: 'again', codes: ['GM·215'] }, at(11));
  return workspace;
}

const rowOf = (workspace: Workspace, code: string): number =>
  workspace.cells('Thư').find(({ column, shown }) => column === 1 && shown === code)?.row ?? 0;

const byPhone = ['213', 'DB01', 'DB02'];

test('hour, room and back, postponed, two added, one withdrawn, one bounced, three by telephone, signed scans: each holds what is so', async () => {
  const workspace = withHour();
  set(workspace, 'Hội trường', 'Phòng họp 2');
  set(workspace, 'Hội trường', 'Hội trường tầng 5, Sở Khoa học và Công nghệ');
  expect(now(workspace, at(11)).holders).toHaveLength(15);
  ask(workspace, { action: 'write-invitations' }, at(11));
  const first = announce(workspace, at(11));
  expect(first.mails.map(({ state }) => state)).toEqual(Array.from({ length: 15 }, () => 'ready'));
  const ticked = ask(workspace, { action: 'note-told', holders: byPhone }, at(11)).answer as never as Changes;
  expect(ticked.holders).toHaveLength(12);
  const scans = ['CL.pdf', 'của ai.pdf'].map((name) => ({ name, base64: scan(name).toString('base64') }));
  const batch = ask(workspace, { action: 'take-scans', from: scans }, at(11)).answer;
  expect(batch).toMatchObject({ taken: [{ paper: 'CL' }], unmatched: ['của ai.pdf'] });
  sendAll(workspace, at(11));
  expect(now(workspace, at(11)).changes).toEqual([]);
  const hour = (await heard(workspace)).slice(16);
  expect(hour).toHaveLength(13);
  // What was signed goes byte for byte.
  for (const { files } of hour.slice(0, 12))
    expect(files[0]).toMatchObject({ name: 'CL.pdf', base64: scans[0]?.base64 });
  // The notice goes before the invitation that goes again.
  expect(hour[12]).toMatchObject({
    to: 'moi@yenthe.example',
    subject: expect.stringMatching(/^\[Dự thảo\] Giấy mời/),
  });
  expect(hour.map(({ to }) => to)).not.toContain('db1@vien.example');

  // Two are added, one is withdrawn.
  workspace.paste('Đại biểu', 8, 1, [person(7), person(8)]);
  workspace.deleteRow('Đại biểu', 7);
  ask(workspace, { action: 'write-invitations' }, at(12));
  expect(now(workspace, at(12)).changes).toMatchObject([
    { new: 'không mời nữa', holders: [{ code: 'DB06' }] },
  ]);
  const withdrawal = announce(workspace, at(12));
  expect([withdrawal.documents, withdrawal.mails.map(({ kind }) => kind)]).toEqual([[], ['withdrawal']]);
  sendAll(workspace, at(12));

  // The day goes, first to nowhere, then to another.
  set(workspace, 'Ngày họp', '');
  expect(now(workspace, at(13))).toMatchObject({ asks: true });
  const asked = ask(workspace, { action: 'announce-change' }, at(13)).answer;
  expect(asked.problems.map(({ code }) => code)).toEqual(['day-emptied']);
  expect(holders(announce(workspace, at(13), { notice: 'postponed' }))).toHaveLength(17);
  sendAll(workspace, at(13));
  expect(now(workspace, at(13)).changes).toEqual([]);
  expect(
    (await heard(workspace))
      .slice(-17)
      .every(({ entry }) => entry?.method === 'CANCEL' || entry === undefined),
  ).toBe(true);
  set(workspace, 'Ngày họp', '31/7/2020');
  expect(now(workspace, at(14)).changes).toMatchObject([{ old: 'tạm hoãn', new: '31/7/2020' }]);
  announce(workspace, at(14));
  sendAll(workspace, at(14));
  expect(now(workspace, at(15)).changes).toEqual([]);

  const all = await heard(workspace);
  const last = lastOf(all);
  expectTold(all);
  expect(last.get('db6@vien.example')).toMatchObject({
    subject: expect.stringMatching(/^Xin phép rút lời mời/),
    entry: { method: 'CANCEL' },
  });
  for (const [to, mail] of last) {
    if (to === 'db6@vien.example' || to === 'ubnd.yenthe@bacgiang.example') continue;
    expect([to, mail.text]).toEqual([
      to,
      expect.stringContaining('14 giờ 00, thứ Sáu, ngày 31 tháng 7 năm 2020'),
    ]);
    expect(mail.paper).toContain(
      'đã báo tạm hoãn, nay tổ chức: 14 giờ 00, thứ Sáu, ngày 31 tháng 7 năm 2020',
    );
    expect(mail.paper).toMatch(/Ngày 10\/7\/2020, .* đã gửi Giấy mời .*; ngày 13\/7\/2020 đã gửi Thông báo/);
    expect(mail.entry).toMatchObject({ method: 'PUBLISH', start: '2020-07-31T07:00:00Z' });
  }
  // The old address of the one that came back had the invitation alone.
  expect(all.filter(({ to }) => to === 'ubnd.yenthe@bacgiang.example')).toHaveLength(1);
  expect([...last.keys()]).toHaveLength(19);
});

/** Of each entry the name stays and the number grows, and nobody hears the same twice. */
function expectTold(all: readonly Heard[]): void {
  const latest = new Map<string, { to: string; sequence: number }>();
  for (const { to, entry } of all) {
    if (!entry) continue;
    const before = latest.get(entry.uid);
    if (before && to === before.to) expect(entry.sequence).toBeGreaterThan(before.sequence);
    latest.set(entry.uid, { to, sequence: entry.sequence });
  }
  const said = all.map(({ to, text }) => `${to} ${text}`);
  expect(new Set(said).size).toBe(said.length);
}

/** Three who hold the old hour; in the second the notice is made, so that only sending is left. */
const few = (() => {
  const workspace = mailWorkspace(3);
  sendAll(workspace, at(10));
  set(workspace, 'Giờ bắt đầu', '14h00');
  return workspace;
})();
const made = draftOf(few);
announce(made, at(11));

/** What is pressed, on what, and the calls that it makes. */
const presses = (
  [
    [few, { action: 'announce-change', reason: 'mưa bão' }],
    [made, sendingOf(draftOf(made))],
  ] as const
).map(([from, request]) => {
  const names: string[] = [];
  ask(draftOf(from), request, { ...at(11), onCall: (name) => names.push(name) });
  return { from, request, names };
});

function sendingOf(workspace: Workspace): { action: string } & Record<string, unknown> {
  const { mark, mails } = prepare(workspace, at(11)).next;
  return { action: 'send-mail', holder: 'trang', consent: 'yes', confirm: { mark, mails } };
}

/** By day: a kill after the ledger has the notice, and one after a mail was handed over. */
const tried = (names: readonly string[]): readonly Moment[] => {
  const all = moments(names);
  const chosen = all.filter(({ call }) => /Properties\.set|messages\.send/.test(names[call - 1] ?? ''));
  return whole(all, chosen.slice(0, 2));
};

walk('killed while a notice is made or sent, everybody is told once all the same', async () => {
  for (const { from, request, names } of presses)
    for (const dieAt of tried(names)) await expectMended(draftOf(from), request, dieAt);
});

async function expectMended(workspace: Workspace, request: object, dieAt: Moment): Promise<void> {
  workspace.execute('call', [request], { now: '2020-07-11T08:00', dieAt });
  announce(workspace, at(11, '09:00'));
  sendAll(workspace, at(11, '10:00'));
  const doubtful = prepare(workspace, at(11, '11:00')).mails.filter(({ state }) => state === 'in-doubt');
  expect(doubtful.length).toBeLessThanOrEqual(1);
  const all = (await heard(workspace)).slice(3);
  for (const { code, addresses } of doubtful) {
    const as = all.some(({ to }) => addresses.includes(to)) ? 'sent' : 'again';
    ask(workspace, { action: 'settle-mail', as, codes: [code] }, at(11, '12:00'));
  }
  if (doubtful.length > 0) sendAll(workspace, at(11, '13:00'));
  expect([dieAt, now(workspace, at(11, '14:00')).changes]).toEqual([dieAt, []]);
  const told = (await heard(workspace)).slice(3);
  expect([dieAt, told.length]).toEqual([dieAt, 3]);
  expectTold(told);
  for (const { text } of told) expect(text).toContain('14 giờ 00');
}
