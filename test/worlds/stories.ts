import { inviteUnits } from '../../build/bench/invite-units';
import type { World } from '../../local/worlds/worlds';
import { openCall } from '../support/call';
import { ask, draftOf, type ExecuteOptions, newWorkspace, shown, type Workspace } from '../support/local';
import { arrivals, at, confirmAll, prepare, sendAll } from '../support/mail';
import { filledIn } from '../support/registration';

/** A story as a clerk lives it, in one world. @returns the codes of what stopped it; none when it came to its end */
type Story = (workspace: Workspace) => string[];

/** The sample conference with a few invited units, in a world. */
export function begin(world: World): Workspace {
  const workspace = newWorkspace('hoi-nghi', { pdf: false, world });
  ask(workspace, { action: 'create-tables', sample: true });
  inviteUnits(workspace, 3);
  return workspace;
}

/** What blocked an action. Whatever it is, there are words for it, and it is not a fault of ours. */
function stopsOf(workspace: Workspace, request: object, options: ExecuteOptions = {}): string[] {
  const { problems } = ask(workspace, request, options).answer;
  const blocking = problems.filter(({ weight }) => weight === 'blocks');
  expect(problems.map(({ code }) => code)).not.toContain('unexpected');
  for (const { message } of blocking) expect(message.length).toBeGreaterThan(40);
  return blocking.map(({ code }) => code);
}

const eachOnce = (workspace: Workspace): void =>
  expect([...arrivals(workspace).values()].filter((times) => times !== 1)).toEqual([]);

const lost = { call: 'Drive.files.export', nth: 2, status: 0, landed: false };

/** From the tables to the last mail; written twice, looked at by the desk. */
const firstConference: Story = (workspace) => {
  const stops = [
    ...stopsOf(workspace, { action: 'write-plan' }, at(10)),
    // One request gets no answer; the clerk presses again at once.
    ...stopsOf(workspace, { action: 'write-invitations' }, { ...at(10, '08:05'), faults: [lost] }),
    ...stopsOf(workspace, { action: 'write-invitations' }, at(10, '08:05')),
  ];
  if (stops.length > 0) return stops;
  expect(workspace.files().filter(({ path, trashed }) => path !== '' && !trashed)).toHaveLength(4);
  expect(sendAll(workspace, at(10, '08:20'))).toMatchObject({ sent: 3, inDoubt: 0, waiting: 0 });
  expect(sendAll(workspace, at(10, '09:20'))).toMatchObject({ sent: 3 });
  eachOnce(workspace);
  return [
    ...stopsOf(workspace, { action: 'state' }, at(10, '09:30')),
    ...stopsOf(workspace, { action: 'check' }, at(10, '09:30')),
  ];
};

/** The run is cut off while mail leaves; nobody opens the page again, so the clock goes on. */
const mailCutOff: Story = (workspace) => {
  const stops = stopsOf(workspace, { action: 'write-invitations' }, at(10));
  if (stops.length > 0) return stops;
  confirmAll(workspace, at(10, '08:10'));
  const request = { action: 'send-mail', holder: 'trang' };
  const names: string[] = [];
  draftOf(workspace).execute('call', [request], {
    ...at(10, '08:11'),
    onCall: (name) => names.push(name),
  });
  const second = names.indexOf('Gmail.messages.send', names.indexOf('Gmail.messages.send') + 1) + 1;
  expect(second).toBeGreaterThan(1);
  const dieAt = { call: second, when: 'after' } as const;
  expect(workspace.execute('call', [request], { ...at(10, '08:11'), dieAt }).died).toBe(true);
  for (const hour of ['09:15', '10:20', '11:25']) workspace.fireTriggers(at(10, hour));
  // Where no clock finds the Sheet, somebody opens it again.
  if (isBlind(workspace)) sendAll(workspace, at(10, '11:30'));
  const { counts } = prepare(workspace, at(10, '12:00'));
  expect(counts.sent + counts.inDoubt).toBe(3);
  expect(counts.inDoubt).toBe(1);
  eachOnce(workspace);
  return [];
};

const isBlind = (workspace: Workspace): boolean =>
  ['null', 'refused'].includes(workspace.settings().world?.['trigger-sheet'] ?? 'given');

/** More than an address of Google's may hold. */
const long = { necessity: 'ấ'.repeat(4900), aims: 'ở'.repeat(4900) };

/** A call is opened, answered by its links, read, changed, and closed by the clock. */
const call: Story = (workspace) => {
  const { form } = openCall(workspace);
  const shut = stopsOf(workspace, { action: 'open-registration' }, at(10));
  if (shut.length > 0) return shut;
  const codes = shown(workspace, 'Đơn vị', 'Mã đăng ký');
  const units = shown(workspace, 'Đơn vị', 'Tên đơn vị');
  const answer = (unit: number, more: Record<string, string>, now: string, edit?: string) =>
    workspace.answer(form, filledIn(codes[unit], { unit: units[unit] ?? '', ...more }), {
      now,
      ...(edit ? { edit } : {}),
    });
  const first = answer(0, { title: 'Một' }, '2020-07-11T08:00');
  answer(1, { title: 'Hai', ...long }, '2020-07-12T08:00');
  const stops = stopsOf(workspace, { action: 'take-answers' }, at(12, '09:30'));
  expect(shown(workspace, 'Đăng ký', 'Tên nhiệm vụ').sort()).toEqual(['Hai', 'Một']);
  answer(0, { title: 'Một', stateMoney: '99 triệu' }, '2020-07-13T08:00', first.id);
  for (const [day, time] of [
    [13, '09:30'],
    [20, '23:30'],
    [21, '01:00'],
    [21, '02:05'],
  ] as const)
    workspace.fireTriggers(at(day, time));
  stops.push(...stopsOf(workspace, { action: 'take-answers' }, at(21, '03:00')));
  expect(shown(workspace, 'Đăng ký', 'Ngân sách (đồng)').sort()).toEqual(['1.200.000.000', '99.000.000']);
  expect(workspace.forms()[0]?.isAccepting).toBe(isBlind(workspace));
  return stops;
};

export const stories: Record<string, Story> = {
  'a first conference': firstConference,
  'mail cut off and gone on': mailCutOff,
  'a call opened, read and closed': call,
};
