import PostalMime from 'postal-mime';
import { inviteUnits } from '../../../build/bench/invite-units';
import type { State } from '../../../src/spoken/desk';
import { ask, draftOf, sampleWorkspace, shown, typeInto, type Workspace } from '../../support/local';
import { at, prepare, received, sendAll } from '../../support/mail';
import { answerAt, linksOf, openForm, tellAll } from '../../support/replies';

jest.setTimeout(300_000);

const all = sampleWorkspace();
inviteUnits(all, 3);
for (const code of ['DC', 'BC', 'NV']) openForm(all, code);
const unit = 'huyện Yên Thế';
const course = (name: string) => ({
  'Tên mục đăng ký': name,
  'Người liên hệ': 'Hoà',
  'Điện thoại': '0912 345 678',
});
const quiet = (day: number, time: string) => ({ ...at(day, time), fire: false });
const mailsTo = (workspace: Workspace) =>
  received(workspace).filter((mail) => mail.includes('ubnd.yenthe@bacgiang.example')).length;
/** So many answers by one link of one Form on a day. */
function flood(workspace: Workspace, count: number): void {
  const link = linksOf(workspace, 'DC')[unit] ?? '';
  for (let number = 0; number < count; number += 1)
    answerAt(workspace, link, course(`Lớp ${number}`), quiet(10, '09:00'));
}
const floods = (workspace: Workspace) =>
  (ask(workspace, { action: 'state' }, at(10, '13:00')).answer as never as State).floods;

test('in the last three working days the clock prepares reminders, in working hours and once; a press lets them leave', () => {
  const workspace = draftOf(all);
  for (const form of ['NV', 'BC']) tellAll(workspace, form);
  typeInto(workspace, 'Hội nghị', 'Hạn đăng ký', '20/7/2020');
  const row = shown(workspace, 'Danh mục phiếu', 'Mã').indexOf('BC') + 2;
  typeInto(workspace, 'Danh mục phiếu', 'Hạn', '20/7/2020', row);
  const report = { ...course(''), 'Số nhiệm vụ đã hoàn thành': '1', 'Số nhiệm vụ chậm tiến độ': '0' };
  const { 'Tên mục đăng ký': _, ...said } = { ...report, 'Kết quả chính': 'Tốt' };
  answerAt(workspace, linksOf(workspace, 'BC')[unit] ?? '', said, quiet(13, '09:30'));
  const waiting = (day: number, time: string) => {
    workspace.fireTriggers(at(day, time));
    const { mails } = prepare(workspace, at(day, time));
    return mails.filter(({ kind, state }) => /reminder/.test(kind) && state === 'ready').length;
  };
  // Tuesday is too early, and five in the morning no hour to remind at.
  expect([waiting(14, '10:00'), waiting(15, '05:00')]).toEqual([0, 0]);
  expect([waiting(15, '09:00'), waiting(15, '11:00')]).toEqual([5, 5]);
  const before = workspace.mails().length;
  expect(sendAll(workspace, at(15, '12:00')).waiting).toBe(0);
  expect(workspace.mails().length - before).toBe(5);
  expect([waiting(15, '14:00'), waiting(16, '09:00')]).toEqual([0, 5]);
});

test('of all Forms together a unit hears three times a day and once of the rest; one press changes the code and sets what came aside', async () => {
  const workspace = draftOf(all);
  flood(workspace, 24);
  const report = linksOf(workspace, 'BC')[unit] ?? '';
  answerAt(
    workspace,
    report,
    {
      'Số nhiệm vụ đã hoàn thành': '1',
      'Số nhiệm vụ chậm tiến độ': '0',
      'Kết quả chính': 'Tốt',
      'Người liên hệ': 'Hoà',
      'Điện thoại': '0912 345 678',
    },
    quiet(10, '09:30'),
  );
  workspace.fireTriggers(at(10, '10:00'));
  workspace.fireTriggers(at(10, '11:00'));
  expect(mailsTo(workspace)).toBe(3);
  expect(floods(workspace)).toEqual([{ form: 'DC', unit: '215', name: unit, day: '10/7/2020', count: 24 }]);

  const before = linksOf(workspace, 'DC');
  const renewed = ask(
    workspace,
    { action: 'renew-link', form: 'DC', unit: '215', aside: true },
    at(10, '14:00'),
  ).answer;
  expect(renewed).toMatchObject({ ok: true, name: unit, aside: 24, place: { tab: 'Link riêng' } });
  const after = linksOf(workspace, 'DC');
  expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual([unit]);
  expect(linksOf(workspace, 'BC')[unit]).toBe(report);
  expect(new Set(shown(workspace, 'Đăng ký chung', 'Trạng thái'))).toEqual(new Set(['Bỏ qua']));
  expect(shown(workspace, 'Đăng ký chung', 'Trạng thái')).toHaveLength(24);
  expect(floods(workspace)).toEqual([]);

  answerAt(workspace, before[unit] ?? '', course('Bằng mã cũ'), quiet(10, '15:00'));
  answerAt(workspace, after[unit] ?? '', course('Bằng mã mới'), quiet(10, '15:01'));
  ask(workspace, { action: 'take-answers', form: 'DC' }, at(10, '16:00'));
  expect(shown(workspace, 'Đăng ký chung', 'Trạng thái').slice(24)).toEqual(['Chờ xét', 'Đang tính']);

  workspace.fireTriggers(at(11, '08:00'));
  workspace.fireTriggers(at(11, '09:00'));
  const sent = await Promise.all(received(workspace).map((one) => PostalMime.parse(one)));
  const digests = sent.filter(({ subject }) => subject?.startsWith('Đã nhận 2'));
  expect(digests).toHaveLength(1);
  expect(digests[0]?.subject).toBe(`Đã nhận 22 câu trả lời ở phiếu Đăng ký tham gia của ${unit}`);
  expect(digests[0]?.text?.match(/: Lớp \d+,/g)).toHaveLength(21);
});

test('the call is the first that a unit hears, and its reminder, which cites it by number, is not even prepared before', async () => {
  const workspace = draftOf(all);
  typeInto(workspace, 'Hội nghị', 'Công văn mời đăng ký', '12/SKHCN-KH ngày 01/7/2020');
  const remind = (day: number, form = 'NV') => {
    const { problems, missing } = ask(workspace, { action: 'remind', form }, at(day)).answer as never as {
      problems: { code: string; seen: number }[];
      missing: { waiting: boolean }[];
    };
    return [problems.map(({ code, seen }) => [code, seen]), missing.filter(({ waiting }) => waiting).length];
  };
  const nobody = [[['not-called', 3]], 0];
  expect([remind(10), remind(10, 'DC')]).toEqual([nobody, nobody]);
  const announced = ask(workspace, { action: 'announce', form: 'NV' }, at(10)).answer;
  expect(announced).toMatchObject({ ok: true, prepared: 3, already: 0, problems: [] });
  // In the outbox it has reached nobody.
  expect(remind(10)).toEqual(nobody);
  expect(prepare(workspace, at(10)).mails.filter(({ kind }) => kind === 'form-call')).toHaveLength(3);
  sendAll(workspace, at(10, '09:00'));
  expect(remind(13)).toEqual([[], 3]);
  sendAll(workspace, at(13, '09:00'));
  const sent = await Promise.all(received(workspace).map((one) => PostalMime.parse(one)));
  const link = shown(workspace, 'Đơn vị', 'Link đăng ký riêng')[1] ?? '?';
  const own = sent.map(({ text = '' }) => text).filter((text) => text.includes(link));
  expect(own.map((text) => text.includes('công văn 12/SKHCN-KH'))).toEqual([true, true]);
  // Where the công văn has no number yet, that is said, not passed over.
  ask(workspace, { action: 'add-paper', kind: 'Công văn' }, at(13));
  typeInto(workspace, 'Hội nghị', 'Công văn mời đăng ký', 'CV');
  expect(remind(14)).toEqual([[['cited-unnumbered', 'CV']], 3]);
  // Told by another way.
  answerAt(workspace, linksOf(workspace, 'DC')[unit] ?? '', course('Lớp đêm'), quiet(13, '10:00'));
  expect(ask(workspace, { action: 'announce', form: 'DC', elsewhere: true }, at(13)).answer).toMatchObject({
    prepared: 3,
  });
  expect(remind(14, 'DC')).toEqual([[], 2]);
});

test('nobody is reminded twice on one working day, and nobody who has answered since', () => {
  const workspace = draftOf(all);
  const remind = (day: number, time: string, form?: string) => {
    ask(workspace, { action: 'remind', ...(form ? { form } : {}) }, at(day, time));
    const { mails } = prepare(workspace, at(day, time));
    return mails.filter(({ kind, state }) => /reminder/.test(kind) && state === 'ready').length;
  };
  for (const form of ['NV', 'BC']) tellAll(workspace, form);
  expect([remind(10, '08:10', 'BC'), remind(10, '08:11')]).toEqual([3, 6]);
  sendAll(workspace, at(10, '09:00'));
  // Friday is over; Saturday belongs to it.
  expect([remind(10, '14:00', 'BC'), remind(10, '14:01'), remind(11, '09:00', 'BC')]).toEqual([0, 0, 0]);
  expect(remind(13, '09:00', 'BC')).toBe(3);
});
