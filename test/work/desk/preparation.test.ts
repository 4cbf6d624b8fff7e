import type { State } from '../../../src/spoken/desk';
import {
  ask,
  type ExecuteOptions,
  newWorkspace,
  sampleWorkspace,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';
import { at, confirmAll, quick, step } from '../../support/mail';
import { filledIn } from '../../support/registration';
import { tellAll } from '../../support/replies';

jest.setTimeout(120_000);

const stateOf = (workspace: Workspace, options: ExecuteOptions = {}) =>
  ask(workspace, { action: 'state' }, options).answer as never as State;
const stepOf = (state: State, key: string) => state.steps.find((one) => one.key === key);

test('a Sheet without tabs is new; with tabs it asks for the day, at its cell', () => {
  const workspace = newWorkspace('moi');
  expect(stateOf(workspace)).toMatchObject({
    isNew: true,
    next: { key: 'tables' },
    day: 'Chưa có ngày họp.',
  });
  ask(workspace, { action: 'create-tables' });
  const state = stateOf(workspace);
  expect(state).toMatchObject({ isNew: false, next: { key: 'details', place: { tab: 'Hội nghị', row: 2 } } });
  expect(state.next?.reason).toBe('Chưa có tên hội nghị và ngày họp.');
});

test('step by step the desk says what now and why, and writes nothing', () => {
  const workspace = newWorkspace('mau', quick);
  ask(workspace, { action: 'create-tables', sample: true });
  const next = () => {
    const { key, reason } = stateOf(workspace).next ?? {};
    return [key, reason];
  };
  const late = (days: number, day: string) => `Quá hạn ${days} ngày làm việc (hạn ${day}).`;
  expect(next()).toEqual(['plan', `Chưa soạn kế hoạch để trình lãnh đạo. ${late(10, '26/6/2020')}`]);
  workspace.type('Đơn vị', 2, 2, '');
  expect(next()[0]).toBe('slips');
  workspace.type('Đơn vị', 2, 2, 'huyện Yên Thế');
  ask(workspace, { action: 'write-plan' });
  expect(stateOf(workspace).next).toMatchObject({
    key: 'approval',
    place: { tab: 'Hội nghị', column: 'Ngày ký kế hoạch' },
  });
  typeInto(workspace, 'Hội nghị', 'Ngày ký kế hoạch', '8/7/2020');
  expect(next()).toEqual([
    'invitations',
    'Đã soạn 0 trong 10 giấy mời. Sắp đến hạn 14/7/2020, còn 2 ngày làm việc.',
  ]);
  ask(workspace, { action: 'write-invitations' });
  expect(next()).toEqual([
    'mail',
    'Giấy mời phải tới trước 3 ngày làm việc; Gmail đã nhận 0 trong 10 thư. Hạn 21/7/2020.',
  ]);
  confirmAll(workspace);
  step(workspace);
  expect(next()).toEqual(['day', 'Việc chuẩn bị đã xong; chờ ngày họp. Hạn 24/7/2020.']);
  expect(stateOf(workspace, at(27)).next).toBeNull();
  const { run } = ask(workspace, { action: 'state' });
  expect(Object.keys(run.calls).filter((name) => /\.set|fetch/.test(name))).toEqual([]);
});

test('a call brings its steps, by its own days', () => {
  const workspace = sampleWorkspace();
  expect(stepOf(stateOf(workspace), 'call')).toBeUndefined();
  typeInto(workspace, 'Hội nghị', 'Hạn đăng ký', '19/7/2020');
  expect(stepOf(stateOf(workspace), 'call')?.when).toBe('Quá hạn 4 ngày làm việc (hạn 06/7/2020)');
  expect(stepOf(stateOf(workspace), 'answers')?.when).toBe('Hạn 17/7/2020');
  ask(workspace, { action: 'open-registration' });
  expect(stepOf(stateOf(workspace), 'call')?.state).toBe('done');
});

test('a day off moves the deadlines, as the tab says at that moment', () => {
  const workspace = sampleWorkspace();
  workspace.type('Ngày nghỉ', 2, 1, '23/7/2020');
  expect(stepOf(stateOf(workspace), 'mail')?.when).toBe('Hạn 20/7/2020');
});

test('after the day nothing is counted as late by years', () => {
  const state = stateOf(sampleWorkspace(), { now: '2026-11-24T08:00' });
  expect(state.day).toMatch(/^Ngày họp thứ Sáu, 24\/7\/2020 đã qua/);
  expect(stepOf(state, 'plan')?.when).toBe('Chưa làm, ngày họp đã qua');
});

test('registrations that count are pictured, as the tab shows them', () => {
  const workspace = sampleWorkspace();
  typeInto(workspace, 'Hội nghị', 'Hạn đăng ký', '20/7/2020');
  ask(workspace, { action: 'open-registration' });
  expect(stateOf(workspace).pictures).toBeNull();
  const form = workspace.forms()[0]?.id ?? '';
  const [, code = ''] = shown(workspace, 'Đơn vị', 'Mã đăng ký');
  for (const [day, more] of [
    [10, {}],
    [11, { aims: 'Mục tiêu mới.' }],
    [12, { title: 'Việc khác', field: 'Khoa học xã hội', stateMoney: '500 triệu', otherMoney: '' }],
  ] as const)
    workspace.answer(form, filledIn(code, more), at(day, '09:00'));
  const { pictures } = stateOf(workspace, at(13));
  expect(pictures).toMatchObject({
    total: 2,
    time: {
      days: [
        { day: '11/7/2020', total: 1 },
        { day: '12/7/2020', total: 2 },
      ],
    },
    fields: [{ label: 'Khoa học nông nghiệp' }, { label: 'Khoa học xã hội' }],
    money: [{ text: '1.700.000.000 đồng' }, { text: '300.000.000 đồng' }],
  });
});

test('reminders that left are no invitations sent', () => {
  const workspace = newWorkspace('nhac', quick);
  ask(workspace, { action: 'create-tables', sample: true });
  typeInto(workspace, 'Hội nghị', 'Hạn đăng ký', '20/7/2020');
  ask(workspace, { action: 'open-registration' });
  tellAll(workspace, 'NV', {});
  ask(workspace, { action: 'remind' });
  confirmAll(workspace);
  step(workspace);
  const state = stateOf(workspace);
  expect(state.mail).toMatchObject({ sent: 10, waiting: 0 });
  expect(stepOf(state, 'mail')?.state).not.toBe('done');
});

it('one invitation for all guests is one paper and as many mails, and is counted so', () => {
  const workspace = newWorkspace('mot-ban');
  ask(workspace, { action: 'create-tables', kind: 'mau-2026' });
  const state = () => stateOf(workspace, { now: '2026-03-16T08:00' });
  ask(workspace, { action: 'write-plan' });
  typeInto(workspace, 'Hội nghị', 'Ngày ký kế hoạch', '12/3/2026');
  expect(state()).toMatchObject({
    documents: 1,
    next: { key: 'invitations', reason: expect.stringContaining('Đã soạn 0 trong 1 giấy mời.') },
  });
  ask(workspace, { action: 'write-invitations' });
  expect(state()).toMatchObject({
    documents: 2,
    next: { key: 'mail', reason: expect.stringContaining('0 trong 7 thư') },
  });
});
