import type { Announced, Changes } from '../../../src/spoken/changes';
import {
  ask,
  draftOf,
  type ExecuteOptions,
  sampleDraft,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';
import { at, mailWorkspace, prepare, sendAll } from '../../support/mail';
import { heard } from './told';

const now = (workspace: Workspace): Changes => ask(workspace, { action: 'changes' }, at(11)).answer as never;
const desk = (workspace: Workspace) =>
  (
    ask(workspace, { action: 'state' }, at(11)).answer as never as {
      change: { sentence: string; holders: number } | null;
    }
  ).change;
const announce = (
  workspace: Workspace,
  more: object,
  options: ExecuteOptions = at(11),
): Announced & { ok: boolean } =>
  ask(workspace, { action: 'announce-change', reason: 'mưa bão', ...more }, options).answer as never;
const set = (workspace: Workspace, title: string, text: string): void =>
  typeInto(workspace, 'Hội nghị', title, text);

const sent = mailWorkspace(3);
sendAll(sent, at(10));

test('the desk says where the signed plan is other than the Sheet, until somebody says that it was dealt with', () => {
  const workspace = sampleDraft();
  ask(workspace, { action: 'write-plan' });
  set(workspace, 'Ngày ký kế hoạch', '9/7/2020');
  expect(desk(workspace)).toBeNull();
  set(workspace, 'Giờ bắt đầu', '14h00');
  expect(desk(workspace)).toMatchObject({
    sentence: 'Kế hoạch đã ký ghi 8h00; bảng tính ghi 14h00.',
    holders: 0,
  });
  expect(now(workspace)).toMatchObject({
    changes: [{ old: '8h00', new: '14h00', holders: [{ code: 'KH', name: 'Kế hoạch đã ký' }] }],
    holders: [],
    plans: [{ code: 'KH' }],
  });
  ask(workspace, { action: 'note-told', holders: ['KH'], by: 'hand' }, at(11));
  expect([desk(workspace), now(workspace).changes]).toEqual([null, []]);
  set(workspace, 'Giờ bắt đầu', '15h00');
  expect(desk(workspace)?.sentence).toContain('ghi 14h00; bảng tính ghi 15h00');
});

/** One own office, for which the internal notice is written. */
function withOffice(workspace = draftOf(sent)): Workspace {
  const office = {
    Mã: 'P01',
    'Tên đơn vị': 'Văn phòng Sở',
    Loại: 'Phòng, đơn vị thuộc cơ quan',
    Email: 'vp@so.example',
  };
  for (const [title, text] of Object.entries(office)) typeInto(workspace, 'Đơn vị', title, text, 20);
  ask(workspace, { action: 'add-paper', kind: 'Thông báo nội bộ' });
  const row = shown(workspace, 'Lời văn', 'Nội dung').findIndex((line) => line.includes('[…'));
  typeInto(workspace, 'Lời văn', 'Nội dung', 'Thành phần: lãnh đạo các phòng.', row + 2);
  ask(workspace, { action: 'write-papers', paper: 'TBNB' });
  return workspace;
}

test('an own office that got the internal notice hears of a change as guests do', async () => {
  const workspace = withOffice();
  sendAll(workspace, at(10, '09:00'));
  expect(now(workspace).changes).toEqual([]);
  set(workspace, 'Giờ bắt đầu', '14h00');
  expect(now(workspace).holders.map(({ code }) => code)).toContain('TBNB·P01');
  announce(workspace, {});
  sendAll(workspace, at(11));
  const mails = (await heard(workspace)).filter(({ to }) => to === 'vp@so.example');
  expect(mails).toHaveLength(2);
  expect(mails[1]?.text).toContain('có thay đổi so với thông báo đã gửi');
  expect(now(workspace).changes).toEqual([]);
});

test('an own office with the notice in its hand, told otherwise by telephone, holds what it was told last', () => {
  const workspace = withOffice();
  const office = () =>
    now(workspace).changes.flatMap(({ old, new: next, holders }) =>
      holders.flatMap(({ code, by }) => (code === 'TBNB·P01' ? [[old, next, by]] : [])),
    );
  // What it holds is what its paper says, not what the Sheet says by the time it is noted.
  set(workspace, 'Giờ bắt đầu', '14h00');
  ask(workspace, { action: 'settle-mail', as: 'by-hand', codes: ['TBNB·P01'] }, at(10));
  expect(office()).toEqual([['8h00', '14h00', 'hand']]);
  ask(workspace, { action: 'note-told', holders: ['TBNB·P01'], by: 'phone' }, at(11));
  expect(office()).toEqual([]);
  set(workspace, 'Giờ bắt đầu', '15h00');
  prepare(workspace, at(11));
  expect(office()).toEqual([['14h00', '15h00', 'phone']]);
});

test('who is asked in by the internal notice is not, once the conference is called off', () => {
  const workspace = withOffice();
  announce(workspace, { notice: 'postponed' });
  const { mails, problems } = prepare(workspace, at(11));
  expect(mails.find(({ code }) => code === 'TBNB·P01')?.state).toBe('blocked');
  expect(problems.map(({ code }) => code)).toContain('conference-off');
});

test('the list of papers says which are sent, also where a step ends before its mails do', () => {
  const workspace = withOffice(mailWorkspace(1));
  const second = { Mã: 'P02', 'Tên đơn vị': 'phòng Kế hoạch', Loại: 'phòng, đơn vị thuộc cơ quan' };
  for (const [title, text] of Object.entries({ ...second, Email: 'kh@so.example' }))
    typeInto(workspace, 'Đơn vị', title, text, 21);
  const { mails } = prepare(workspace, at(10, '09:00'));
  expect(mails.filter(({ state }) => state === 'ready')).toHaveLength(3);
  const faults = [{ call: 'Gmail.messages.send', nth: 3, status: 429, landed: false }];
  expect(sendAll(workspace, { ...at(10, '09:00'), faults })).toMatchObject({ sent: 2, waiting: 1 });
  const row = shown(workspace, 'Danh mục văn bản', 'Mã').indexOf('TBNB');
  expect(shown(workspace, 'Danh mục văn bản', 'Trạng thái')[row]).toContain('Đã gửi');
});

test('a notice of another kind takes the place of one that nobody got', () => {
  const workspace = draftOf(sent);
  set(workspace, 'Giờ bắt đầu', '14h00');
  announce(workspace, {});
  const kinds = () =>
    shown(workspace, 'Danh mục văn bản', 'Mã').filter((code) => ['CL', 'TH', 'KTC'].includes(code));
  expect(kinds()).toEqual(['CL']);
  announce(workspace, { notice: 'postponed' });
  expect(kinds()).toEqual(['TH']);
  expect(shown(workspace, 'Lời văn', 'Văn bản')).not.toContain('CL');
  const { mails, problems, next } = prepare(workspace, at(11));
  expect(mails.filter(({ code }) => code.startsWith('DL·CL')).map(({ state }) => state)).toEqual(
    Array(3).fill('needless'),
  );
  expect([next.mails, problems.filter(({ code }) => code === 'mail-without-cause')]).toEqual([3, []]);
  sendAll(workspace, at(11));
  expect(workspace.mails()).toHaveLength(6);
});

test.each([
  ['1,5 ngày', '2020-07-25T04:30'],
  ['02 ngày', '2020-07-25T10:00'],
  ['01 ngày', '2020-07-24T10:00'],
])('the entry for the calendar of %s ends on the right day', async (length, end) => {
  const workspace = mailWorkspace(1);
  set(workspace, 'Thời lượng', length);
  ask(workspace, { action: 'write-invitations' });
  sendAll(workspace, at(10));
  const [mail] = await heard(workspace);
  const file = mail?.files.find(({ name }) => name.endsWith('.ics'));
  const [, day = '', hour = ''] =
    /DTEND:(\d{8})T(\d{4})/.exec(Buffer.from(file?.base64 ?? '', 'base64').toString()) ?? [];
  expect(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${hour.slice(0, 2)}:${hour.slice(2)}`).toBe(
    end,
  );
});

test('who got an invitation and then the one in its place is one holder, told once, with one entry in the calendar', async () => {
  const workspace = draftOf(sent);
  set(workspace, 'Giờ bắt đầu', '14h00');
  ask(workspace, { action: 'replace', paper: 'GM' }, at(11));
  const others = draftOf(workspace);
  ask(workspace, { action: 'write-papers', paper: 'GM2' }, at(11));
  sendAll(workspace, at(11));
  expect(now(workspace).changes).toEqual([]);
  set(workspace, 'Giờ bắt đầu', '15h00');
  expect(now(workspace).changes).toMatchObject([{ old: '14h00', holders: [{}, {}, {}] }]);
  expect(Object.keys(now(workspace).changes[0]?.holders[0] ?? {})).toEqual(['code', 'name', 'by', 'at']);
  announce(workspace, {});
  sendAll(workspace, at(11));
  const mails = (await heard(workspace)).filter(({ to }) => to === 'ubnd.bacgiang@bacgiang.example');
  expect(mails.map(({ entry }) => [entry?.sequence, entry?.start])).toEqual([
    [0, '2020-07-24T01:00:00Z'],
    [1, '2020-07-24T07:00:00Z'],
    [2, '2020-07-24T08:00:00Z'],
  ]);
  expect(new Set(mails.map(({ entry }) => entry?.uid)).size).toBe(1);
  const words = (text?: string) => /Tệp lịch kèm thư này thay|tự sửa lại cho đúng/.exec(text ?? '')?.[0];
  expect(mails.map(({ text }) => words(text)).slice(0, 2)).toEqual([undefined, 'Tệp lịch kèm thư này thay']);
  // From another account no calendar would believe it.
  const another = { ...at(11), as: 'dong.nghiep@so.example' };
  ask(others, { action: 'write-papers', paper: 'GM2' }, another);
  sendAll(others, another);
  const [again] = (await heard(others)).slice(3);
  expect([again?.entry, words(again?.text)]).toEqual([undefined, 'tự sửa lại cho đúng']);
});

test('who was handed the paper by a word in Thư hears of a change, though nobody opened the mails in between', () => {
  const workspace = mailWorkspace(3);
  typeInto(workspace, 'Thư', 'Cách gửi', 'Giữ lại', 3);
  sendAll(workspace, at(10));
  typeInto(workspace, 'Thư', 'Cách gửi', 'Gửi trực tiếp', 3);
  expect(now(workspace).changes).toEqual([]);
  set(workspace, 'Giờ bắt đầu', '14h00');
  const { changes, holders } = now(workspace);
  expect([changes[0]?.old, holders.map(({ code, by, at: since }) => [code, by, since === ''])]).toEqual([
    '8h00',
    [
      ['215', 'hand', true],
      ['213', 'mail', false],
      ['216', 'mail', false],
    ],
  ]);
  // Told by telephone before anybody looks at the mails: that is newer than what was handed over.
  ask(workspace, { action: 'note-told', holders: ['215'], by: 'phone' }, at(11));
  expect(announce(workspace, {}).holders.map(({ code }) => code)).toEqual(['213', '216']);
  expect(now(workspace).holders.map(({ code }) => code)).toEqual(['213', '216']);
  // A telephone call is newer than what it answers, though a clock went back in between.
  ask(workspace, { action: 'note-told', holders: ['213'], by: 'phone' }, at(9));
  expect(now(workspace).holders.map(({ code }) => code)).toEqual(['216']);
});

test('runs that are told the same time follow each other: what was told last counts, however long the mails took', () => {
  const workspace = mailWorkspace(3);
  sendAll(workspace, { ...at(10), lasts: (call) => (call.startsWith('Gmail') ? 20_000 : 0) });
  set(workspace, 'Giờ bắt đầu', '14h00');
  announce(workspace, {}, at(10));
  sendAll(workspace, at(10));
  expect(now(workspace).changes).toEqual([]);
});
