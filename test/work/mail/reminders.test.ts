import PostalMime from 'postal-mime';
import type { AnswersTaken } from '../../../src/spoken/forms';
import { openCall } from '../../support/call';
import {
  ask,
  draftOf,
  type ExecuteOptions,
  type Spoken,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';
import { arrivals, at, mailWorkspace, prepare, received, sendAll, step } from '../../support/mail';
import { filledIn } from '../../support/registration';
import { tellAll } from '../../support/replies';

jest.setTimeout(900_000);

const call = openCall(mailWorkspace(10));
// Only reminders are of interest here.
sendAll(call.workspace, at(5));
tellAll(call.workspace, 'NV', at(5, '09:00'));
const told = 10;
const invitations = call.workspace.mails().length;
typeInto(call.workspace, 'Hội nghị', 'Thư xác nhận', 'Không gửi');
const opened = () => ({ ...call, workspace: draftOf(call.workspace) });

type Taken = AnswersTaken<Spoken> & { ok: boolean };
const remind = (workspace: Workspace, options: ExecuteOptions): Taken =>
  ask(workspace, { action: 'remind' }, options).answer as never;
const take = (workspace: Workspace, options: ExecuteOptions): Taken =>
  ask(workspace, { action: 'take-answers' }, options).answer as never;

const states = (workspace: Workspace, options: ExecuteOptions): Record<string, string> =>
  Object.fromEntries(
    prepare(workspace, options)
      .mails.filter(({ kind }) => kind === 'reminder')
      .map(({ recipient, state }) => [recipient, state]),
  );
const count = (workspace: Workspace, options: ExecuteOptions, state: string): number =>
  Object.values(states(workspace, options)).filter((one) => one === state).length;

test('reminders for the units that have not registered wait to be seen, and go with each unit’s own link', async () => {
  const { workspace, form, codes } = opened();
  workspace.answer(form, filledIn(codes[1]), at(10, '09:00'));
  const { missing, units } = remind(workspace, at(10, '10:00'));
  expect([units, missing.length, missing.every(({ waiting }) => waiting)]).toEqual([10, 9, true]);
  expect(missing.map(({ name }) => name)).not.toContain('huyện Yên Thế');
  expect(workspace.mails()).toHaveLength(invitations);
  expect(count(workspace, at(10, '10:05'), 'ready')).toBe(9);
  sendAll(workspace, at(10, '10:10'));
  expect(workspace.mails()).toHaveLength(invitations + 9);
  const mail = await PostalMime.parse(received(workspace)[invitations] ?? '');
  expect(mail.subject).toBe('Nhắc đăng ký nhiệm vụ khoa học và công nghệ, hạn 20/7/2020');
  expect(mail.attachments).toEqual([]);
  const links = shown(workspace, 'Đơn vị', 'Link đăng ký riêng');
  expect(links.filter((link) => mail.text?.includes(link))).toHaveLength(1);
  expect(take(workspace, at(10, '11:00')).missing.map(({ reminded }) => reminded.slice(0, 13))).toEqual(
    Array(9).fill('10/07/2020 10'),
  );
  expect(shown(workspace, 'Nhật ký', 'Việc')).toContain('Soạn thư nhắc đăng ký');
});

test('asked twice, nobody has two reminders waiting; after the first has left a second may follow', () => {
  const { workspace } = opened();
  remind(workspace, at(10, '10:00'));
  remind(workspace, at(10, '10:01'));
  sendAll(workspace, at(10, '10:10'));
  expect(workspace.mails()).toHaveLength(invitations + 10);
  remind(workspace, at(15, '10:00'));
  sendAll(workspace, at(15, '10:10'));
  expect(workspace.mails()).toHaveLength(invitations + 20);
  expect(take(workspace, at(15, '11:00')).missing.every(({ reminded }) => reminded.startsWith('15/07'))).toBe(
    true,
  );
});

test('a unit that answers before its reminder is confirmed, or after, is not reminded', () => {
  const { workspace, form, codes } = opened();
  remind(workspace, at(10, '10:00'));
  workspace.answer(form, filledIn(codes[1]), { ...at(10, '10:01'), fire: false });
  expect(states(workspace, at(10, '10:02'))['huyện Yên Thế']).toBe('needless');
  const { next } = prepare(workspace, at(10, '10:03'));
  const confirm = { mark: next.mark, mails: next.mails };
  step(workspace, at(10, '10:04'), { confirm, budgetMs: 1 });
  workspace.answer(form, filledIn(codes[2], { title: 'Việc khác' }), { ...at(10, '10:05'), fire: false });
  sendAll(workspace, at(10, '10:06'));
  expect(workspace.mails()).toHaveLength(invitations + 8);
  expect(count(workspace, at(10, '11:00'), 'needless')).toBe(2);
  expect(shown(workspace, 'Thư', 'Trạng thái').filter((one) => one === 'Không cần gửi nữa')).toHaveLength(2);
  expect(ask(workspace, { action: 'state' }, at(10, '11:00')).answer).toMatchObject({
    mail: { waiting: 0, held: told + 2 },
  });
});

test('a unit that answers while the step is sending, before its turn, is not reminded', () => {
  const { workspace, form, codes } = opened();
  remind(workspace, at(10, '10:00'));
  const { next } = prepare(workspace, at(10, '10:03'));
  let sends = 0;
  const onCall = (name: string) => {
    if (name !== 'Gmail.messages.send') return;
    sends += 1;
    // The last unit in the list answers while the second mail leaves.
    if (sends === 2)
      workspace.answer(form, filledIn(codes[9], { unit: last }), { ...at(10, '10:05'), fire: false });
  };
  const last = shown(workspace, 'Đơn vị', 'Tên đơn vị')[9] ?? '';
  step(workspace, { ...at(10, '10:04'), onCall }, { confirm: { mark: next.mark, mails: next.mails } });
  sendAll(workspace, at(10, '10:10'));
  expect(workspace.mails()).toHaveLength(invitations + 9);
  expect(states(workspace, at(10, '11:00'))[last]).toBe('needless');
});

test('only the account that made the Form sends them, and only while the call is open', () => {
  const { workspace } = opened();
  const other = { as: 'dong.nghiep@example.gov.vn' };
  expect(remind(workspace, { ...at(10), ...other }).problems.map(({ code }) => code)).toEqual([
    'form-of-another',
  ]);
  expect(remind(workspace, at(21)).problems.map(({ code }) => code)).toEqual(['call-not-open']);
  remind(workspace, at(10));
  const seen = prepare(workspace, { ...at(10, '09:00'), ...other });
  expect(seen.next.mails).toBe(0);
  expect(seen.problems.map(({ code }) => code)).toContain('reminder-of-another');
});

test('killed at any call of asking for reminders: asked again, each unit has one', () => {
  const names: string[] = [];
  ask(opened().workspace, { action: 'remind' }, { ...at(10), onCall: (name) => names.push(name) });
  const first = names.lastIndexOf('Properties.setProperties') - 3;
  for (let number = first; number <= names.length; number += 1) {
    const { workspace } = opened();
    workspace.execute('call', [{ action: 'remind' }], { ...at(10), dieAt: { call: number, when: 'after' } });
    remind(workspace, at(10, '09:00'));
    expect(count(workspace, at(10, '09:30'), 'ready')).toBe(10);
    sendAll(workspace, at(10, '10:00'));
    expect([...arrivals(workspace).values()].filter((times) => times > 2)).toEqual([]);
    expect(workspace.mails()).toHaveLength(invitations + 10);
  }
});
