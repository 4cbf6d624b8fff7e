import { ask, draftOf, type ExecuteOptions, shown, typeInto, type Workspace } from '../../support/local';
import { at, mailWorkspace, prepare, step } from '../../support/mail';

const prepared = mailWorkspace(3);

/** Confirms all that is ready, as the page does: with what it was told of the day, and no answer to any question. */
function confirm(workspace: Workspace, options: ExecuteOptions, hour: object = {}) {
  const { next, worked } = prepare(workspace, options);
  const { mark, mails } = next;
  return step(workspace, options, {
    consent: { 'send-unready': true },
    worked,
    confirm: { mark, mails },
    ...hour,
  });
}

const asked = ({ questions }: { questions?: { code: string; about: string[] }[] }) =>
  questions?.map(({ code, about }) => [code, ...about]);

const carryOn = (workspace: Workspace, options: ExecuteOptions) =>
  ask(workspace, { action: 'carry-on' }, options).answer as { sent?: number };

test.each([
  ['on a Saturday night', at(11, '23:10'), '8h00, thứ Hai, 13/7/2020'],
  ['in the night', at(10, '23:10'), '8h00, thứ Hai, 13/7/2020'],
  ['before the morning', at(10, '05:00'), '8h00, thứ Sáu, 10/7/2020'],
])('%s nothing leaves without an answer, which proposes a morning', (_, when, morning) => {
  const workspace = draftOf(prepared);
  const told = confirm(workspace, when);
  expect(told.ok).toBe(false);
  expect(asked(told as never)).toEqual([['off-hours', morning]]);
  expect(workspace.mails()).toHaveLength(0);
  expect(prepare(workspace, when).next.mails).toBe(3);
  expect(confirm(workspace, when, { consent: 'yes' }).counts.sent).toBe(3);
});

test('a holiday of the tab Ngày nghỉ is asked about', () => {
  const workspace = draftOf(prepared);
  expect(prepare(workspace, at(10)).worked).toBe('2020-07-10');
  const holidays = shown(workspace, 'Ngày nghỉ', 'Ngày').length;
  typeInto(workspace, 'Ngày nghỉ', 'Ngày', '10/7/2020', holidays + 2);
  typeInto(workspace, 'Ngày nghỉ', 'Nghỉ hay làm', 'nghỉ', holidays + 2);
  expect(asked(confirm(workspace, at(10)) as never)).toEqual([['off-hours', '8h00, thứ Hai, 13/7/2020']]);
});

test('what waits for the morning is shown with its hour, and the clock sends it then, each once', () => {
  const workspace = draftOf(prepared);
  const told = confirm(workspace, at(11, '23:10'), { morning: true });
  expect(told).toMatchObject({ ok: true, more: false, from: '13/07/2020 08:00' });
  expect(workspace.mails()).toHaveLength(0);
  const { job, clock } = prepare(workspace, at(12));
  expect(job).toMatchObject({ waiting: 3, from: '13/07/2020 08:00' });
  expect(clock.next).toBe('13/07/2020 08:00');
  // Neither the hourly clock nor a press of Gửi tiếp lets it go before.
  expect(carryOn(workspace, at(12, '10:00')).sent).toBe(0);
  expect(step(workspace, at(12, '11:00')).counts.sent).toBe(0);
  expect(workspace.mails()).toHaveLength(0);
  expect(carryOn(workspace, at(13, '08:00')).sent).toBe(3);
  expect(carryOn(workspace, at(13, '09:00')).sent).toBe(0);
  expect(workspace.mails()).toHaveLength(3);
  expect(prepare(workspace, at(13, '09:00')).job).toBeNull();
});

test('what waits can be let go, or taken back', () => {
  const workspace = draftOf(prepared);
  confirm(workspace, at(10), { at: '2020-07-14T09:30' });
  expect(prepare(workspace, at(10)).job).toMatchObject({ from: '14/07/2020 09:30' });
  ask(workspace, { action: 'stop-mail' }, at(10));
  expect(prepare(workspace, at(10))).toMatchObject({ job: null, next: { mails: 3 } });
  expect(carryOn(workspace, at(14, '10:00')).sent).toBe(0);
  confirm(workspace, at(14, '10:00'), { at: '2020-07-15T08:00' });
  expect(step(workspace, at(14, '11:00'), { release: true }).counts.sent).toBe(3);
});

test('an hour that has passed is refused; one at night is asked about, by the hour that was asked for', () => {
  const workspace = draftOf(prepared);
  const passed = confirm(workspace, at(10), { at: '2020-07-10T07:30' });
  expect(passed.problems.map(({ code }) => code)).toEqual(['hour-passed']);
  const hour = { at: '2020-07-10T21:00' };
  const night = confirm(workspace, at(10), hour);
  expect(asked(night as never)).toEqual([['asked-off-hours', '8h00, thứ Hai, 13/7/2020']]);
  expect((night as never as { questions: { yes: string }[] }).questions[0]?.yes).toBe('Gửi đúng giờ đã hẹn');
  const kept = confirm(draftOf(workspace), at(10), {
    ...hour,
    consent: { 'send-unready': true, 'asked-off-hours': true },
  });
  expect(kept.from).toBe('10/07/2020 21:00');
  expect(confirm(workspace, at(10), { ...hour, morning: true }).from).toBe('13/07/2020 08:00');
});

test('what is confirmed while others wait joins them, and none leaves before the hour', () => {
  const workspace = draftOf(prepared);
  typeInto(workspace, 'Thư', 'Cách gửi', 'Giữ lại', 4);
  confirm(workspace, at(10), { at: '2020-07-13T09:00' });
  typeInto(workspace, 'Thư', 'Cách gửi', '', 4);
  expect(confirm(workspace, at(11, '23:00'))).toMatchObject({ ok: true, from: '13/07/2020 09:00', total: 3 });
  expect(workspace.mails()).toHaveLength(0);
  expect(carryOn(workspace, at(13, '09:01')).sent).toBe(3);
});
