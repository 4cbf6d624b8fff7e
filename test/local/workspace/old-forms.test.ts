import { join } from 'node:path';
import { root } from '../../../build/root';
import { titleOf } from '../../../src/domain/forms/task-questions';
import type { AnswersTaken, FormOpened } from '../../../src/spoken/forms';
import { conferenceForm } from '../../../src/work/forms/form-ledger';
import { ledgerOf } from '../../support/ledger';
import { ask, copyOf, type ExecuteOptions, shown, typeInto, type Workspace } from '../../support/local';
import { arrivals, at, prepare, quick, sendAll } from '../../support/mail';
import { filledIn } from '../../support/registration';
import { answerAt, coming, ownLinkOf } from '../../support/replies';

/**
 * A workspace as the last version with two engines for Forms left it on 7 July 2020: three units, three Forms made (the registration of tasks, the
 * reply to the invitation, a general registration) and answered, calls and reminders sent, the link of huyện Yên Thế changed, huyện Tân Yên with a day of its
 * own, one outcome waiting to be told.
 */
const kept = { dir: join(root, 'test/fixtures/workspace-forms') };
const open = (): Workspace => copyOf(kept, { ...quick, lazy: false });
const forms = ['NV', 'TL', 'DC'];
const [first, second, third] = ['thành phố Bắc Giang', 'huyện Yên Thế', 'huyện Tân Yên'] as const;

/** A task as its unit's own link takes it. */
function task(unit: string, title: string): Record<string, string> {
  const { [titleOf('linkCode')]: _, ...answers } = filledIn('', { title });
  return { ...answers, [titleOf('unit')]: unit };
}

const take = (workspace: Workspace, form: string, options: ExecuteOptions) =>
  ask(workspace, { action: 'take-answers', form }, options).answer as never as AnswersTaken & { ok: boolean };
const made = (workspace: Workspace) =>
  workspace.forms().map(({ id, items }) => [id, items.map((one) => one.id)]);
const links = (workspace: Workspace) => [
  ...shown(workspace, 'Đơn vị', 'Link đăng ký riêng'),
  ...shown(workspace, 'Link riêng', 'Link riêng'),
];
const tabs = ['Đăng ký', 'Ai dự họp', 'Đăng ký chung'] as const;
const answers = (workspace: Workspace) =>
  tabs.map((tab) => ['Mã', 'Trạng thái', 'Lúc gửi'].map((column) => shown(workspace, tab, column)));

test('every Form stays the same Form, its links and answers stay, read and brought up to date again', () => {
  const workspace = open();
  const before = [made(workspace), links(workspace), answers(workspace)];
  for (const form of forms) {
    expect(take(workspace, form, at(8)).ok).toBe(true);
    const { answer } = ask(workspace, { action: 'open-form', form }, at(8));
    expect(answer as never as FormOpened).toMatchObject({ ok: true, code: form, anew: false, more: false });
  }
  workspace.fireTriggers(at(8, '10:00'));
  expect([made(workspace), links(workspace), answers(workspace)]).toEqual(before);
});

test('what was told is not told again: calls, receipts, reminders of the day, outcomes', () => {
  const workspace = open();
  const press = (action: string, form: string) => {
    const { ok, prepared, already } = ask(workspace, { action, form }, at(8)).answer as never as {
      ok: boolean;
      prepared: number;
      already: number;
    };
    return [ok, prepared, already];
  };
  expect([press('announce', 'NV'), press('announce', 'TL'), press('announce', 'DC')]).toEqual([
    [true, 0, 3],
    [true, 0, 3],
    [true, 3, 0],
  ]);
  expect(press('tell-outcomes', 'NV')).toEqual([true, 0, 1]);
  for (const form of ['NV', 'TL']) ask(workspace, { action: 'remind', form }, at(8));
  const codes = shown(workspace, 'Thư', 'Mã');
  ask(workspace, { action: 'remind', form: 'NV' }, at(8));
  expect(shown(workspace, 'Thư', 'Mã')).toEqual(codes);
  const { mails } = prepare(workspace, at(8));
  expect(
    mails
      .filter(({ state }) => state === 'ready')
      .map(({ code }) => code)
      .sort(),
  ).toEqual(
    ['KQ·NV·213', 'NH·216·2', 'NP·TL·215·2', 'NP·TL·216·2', 'PT·DC·213', 'PT·DC·215', 'PT·DC·216'].map(
      (code) => expect.stringMatching(new RegExp(`^${code}`)),
    ),
  );
});

test('the code that was changed is good for nothing, the new one is; a deadline of one’s own stays', () => {
  const workspace = open();
  const link = ownLinkOf(workspace, 'NV', second);
  const [own = ''] = shown(workspace, 'Đơn vị', 'Mã đăng ký').slice(1);
  const former = conferenceForm(ledgerOf(workspace))?.formerCodes?.[0]?.code ?? '';
  answerAt(workspace, link.replace(own, former), task(second, 'Nhiệm vụ khác'), at(8, '07:00'));
  answerAt(workspace, ownLinkOf(workspace, 'NV', second), task(second, 'Nhiệm vụ mới'), at(8));
  expect(take(workspace, 'NV', at(8))).toMatchObject({
    ok: true,
    registrations: 3,
    unconfirmed: [{ title: 'Nhiệm vụ khác', waits: true }],
  });
  typeInto(
    workspace,
    'Danh mục phiếu',
    'Hạn',
    '15/7/2020',
    shown(workspace, 'Danh mục phiếu', 'Mã').indexOf('DC') + 2,
  );
  workspace.fireTriggers(at(16));
  answerAt(
    workspace,
    ownLinkOf(workspace, 'DC', third),
    { 'Tên mục đăng ký': 'Lớp A', 'Người liên hệ': 'Trần Thị Bình', 'Điện thoại': '0912 345 678' },
    at(20),
  );
  expect(take(workspace, 'DC', at(20))).toMatchObject({ ok: true, late: 0, registrations: 2 });
});

test('a day that changes, a mailbox that is dead and a second clerk: each Form goes on by its own rules', () => {
  const workspace = open();
  const other = { ...at(8), as: 'dong.nghiep@example.gov.vn' };
  for (const form of forms)
    expect(
      ask(workspace, { action: 'take-answers', form }, other).answer.problems.map(({ code }) => code),
    ).toEqual(['form-of-another']);
  typeInto(workspace, 'Hội nghị', 'Ngày họp', '30/7/2020');
  const words = (form: string) =>
    ask(workspace, { action: 'take-answers', form }, at(9)).answer.problems.map(({ code }) => code);
  expect([words('NV'), words('TL')]).toEqual([[], ['asks-of-other-day']]);
  expect(
    ask(workspace, { action: 'open-form', form: 'TL' }, at(9)).answer as never as FormOpened,
  ).toMatchObject({ anew: true });
  expect(take(workspace, 'TL', at(9)).missing.map(({ name }) => name)).toEqual([first, second, third]);
  answerAt(workspace, ownLinkOf(workspace, 'TL', second), coming, at(10));
  typeInto(workspace, 'Đơn vị', 'Email', 'hong@tanyen.example', 4);
  ask(workspace, { action: 'remind', form: 'NV' }, at(10));
  ask(workspace, { action: 'mark-returned', since: '2020-07-06T00:00' }, at(10));
  sendAll(workspace, at(10));
  expect(arrivals(workspace).get('hong@tanyen.example')).toBeGreaterThan(0);
  expect(take(workspace, 'TL', at(10)).missing.map(({ name }) => name)).toEqual([first, third]);
});
