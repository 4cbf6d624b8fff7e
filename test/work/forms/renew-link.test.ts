import { titleOf } from '../../../src/domain/forms/task-questions';
import type { State } from '../../../src/spoken/desk';
import type { FormHealth } from '../../../src/spoken/forms';
import type { PersonalShown } from '../../../src/spoken/personal';
import { conferenceForm } from '../../../src/work/forms/form-ledger';
import { openCall } from '../../support/call';
import { ledgerOf } from '../../support/ledger';
import {
  ask,
  draftOf,
  type ExecuteOptions,
  sampleWorkspace,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';
import { walk } from '../../support/long';
import { at } from '../../support/mail';
import { keepingMoments, type Moment, moments } from '../../support/moments';
import { filledIn } from '../../support/registration';

jest.setTimeout(300_000);

const { workspace: call, form, codes } = openCall();
typeInto(call, 'Hội nghị', 'Thư xác nhận', 'Không gửi');
const { id } = call.answer(form, filledIn(codes[1], { title: 'Nhật ký điện tử' }), {
  ...at(10),
  fire: false,
});
call.answer(form, filledIn(codes[1], { title: 'Bảo tồn gà đồi' }), { ...at(10), fire: false });
/** The code of the second unit in Đơn vị, huyện Yên Thế. */
const unit = '215';

const renew = (workspace: Workspace, options: ExecuteOptions = at(10, '12:00')) =>
  ask(workspace, { action: 'renew-link', unit }, options);
const ownOf = (workspace: Workspace) => ({
  code: shown(workspace, 'Đơn vị', 'Mã đăng ký')[1] ?? '',
  link: shown(workspace, 'Đơn vị', 'Link đăng ký riêng')[1] ?? '',
});
/** The titles of answers of which Đăng ký remarks that they came by a code that was changed. */
function marked(workspace: Workspace): string[] {
  ask(workspace, { action: 'take-answers' }, at(12, '12:00'));
  const cells = workspace.cells('Đăng ký');
  const columnOf = (title: string) =>
    cells.find(({ row, shown: text }) => row === 1 && text === title)?.column;
  const [remarks, titles] = [columnOf('Máy nhận xét'), columnOf('Tên nhiệm vụ')];
  const rows = cells
    .filter(({ column, shown: text }) => column === remarks && text.includes('đã đổi ngày 10/7/2020'))
    .map(({ row }) => row);
  return cells
    .filter(({ row, column }) => column === titles && rows.includes(row))
    .map(({ shown: text }) => text)
    .sort();
}
/** Sixty answers in the name of the unit, read. */
function flooded(): Workspace {
  const workspace = draftOf(call);
  for (let number = 0; number < 60; number += 1)
    workspace.answer(form, filledIn(codes[1], { title: `Nhiệm vụ ${number}` }), {
      ...at(10, '09:00'),
      fire: false,
    });
  ask(workspace, { action: 'take-answers' }, at(10, '10:00'));
  return workspace;
}

test('one press: a new code and link for one unit; what came by the old code stays, what comes by it later is marked', () => {
  const workspace = draftOf(call);
  const before = shown(workspace, 'Đơn vị', 'Mã đăng ký');
  const { answer, run } = renew(workspace);
  expect(answer).toMatchObject({ ok: true, name: 'huyện Yên Thế', problems: [] });
  const { code, link } = ownOf(workspace);
  expect(code).toMatch(/^[0-9a-f]{32}$/);
  expect(before.filter((one) => !shown(workspace, 'Đơn vị', 'Mã đăng ký').includes(one))).toEqual([codes[1]]);
  expect(link).toBe(shown(call, 'Đơn vị', 'Link đăng ký riêng')[1]?.replace(codes[1] ?? '?', code));
  expect(JSON.stringify(run.value)).not.toMatch(/[0-9a-f]{32}/);

  const later = { ...at(11), fire: false };
  workspace.answer(form, filledIn(codes[1], { title: 'Bằng mã cũ' }), later);
  workspace.answer(form, filledIn(code, { title: 'Bằng mã mới' }), later);
  workspace.answer(form, filledIn(codes[1], { title: 'Nhật ký điện tử', aims: 'Sửa.' }), {
    ...later,
    edit: id,
  });
  expect(marked(workspace)).toEqual(['Bằng mã cũ', 'Nhật ký điện tử']);
  ask(workspace, { action: 'open-registration' }, at(12, '13:00'));
  expect(ownOf(workspace)).toEqual({ code, link });
  expect(marked(workspace)).toEqual(['Bằng mã cũ', 'Nhật ký điện tử']);
  const journal = JSON.stringify(
    Object.entries(ledgerOf(workspace)).filter(([name]) => name.startsWith('journal:')),
  );
  expect(journal).toContain('renew-link');
  expect(journal).not.toMatch(new RegExp(`${code}|${codes[1]}`));
});

test('a unit that is none, and before there is a Form: nothing is done, and it says why', () => {
  const causes = (workspace: Workspace, of: string) =>
    ask(workspace, { action: 'renew-link', unit: of }).answer.problems.map(({ code }) => code);
  expect(causes(draftOf(call), '999')).toEqual(['unknown-unit']);
  expect(causes(sampleWorkspace(), unit)).toEqual(['no-form']);
});

test('the desk and the view Phiếu trả lời tell of a flood until the code is changed', () => {
  const workspace = flooded();
  const floods = (action: string, options = at(10, '13:00')) =>
    (ask(workspace, { action }, options).answer as never as State | FormHealth).floods;
  const flood = { form: 'NV', unit, name: 'huyện Yên Thế', day: '10/7/2020', count: 62 };
  expect([floods('state'), floods('show-call')]).toEqual([[flood], [flood]]);
  renew(workspace);
  expect([floods('state'), floods('show-call')]).toEqual([[], []]);
});

walk(
  'killed at any call of the press: pressed again, the unit has one code that is good, and the old one is not',
  () => {
    const names: string[] = [];
    renew(draftOf(call), { ...at(10, '12:00'), onCall: (name) => names.push(name) });
    const later: Moment[] = [...moments(names), ...keepingMoments(names)];
    for (const dieAt of later) {
      const workspace = draftOf(call);
      workspace.execute('call', [{ action: 'renew-link', unit }], { ...at(10, '12:00'), dieAt });
      renew(workspace, at(10, '12:30'));
      const { code, link } = ownOf(workspace);
      expect([dieAt, code === codes[1], link.includes(code)]).toEqual([dieAt, false, true]);
      workspace.answer(form, filledIn(codes[1], { title: 'Bằng mã cũ' }), { ...at(11), fire: false });
      workspace.answer(form, filledIn(code, { title: 'Bằng mã mới' }), { ...at(11), fire: false });
      expect([dieAt, marked(workspace)]).toEqual([dieAt, ['Bằng mã cũ']]);
    }
  },
);

test('a code that is changed while the clock looks at the last answers stays changed, and its Form is over all the same', () => {
  const workspace = draftOf(call);
  const before = ownOf(workspace);
  let isChanged = false;
  workspace.fireTriggers({
    ...at(21),
    onCall: (name) => {
      if (isChanged || !/getResponses/.test(name)) return;
      isChanged = true;
      renew(workspace, at(21));
    },
  });
  const entry = conferenceForm(ledgerOf(workspace));
  expect([isChanged, ownOf(workspace).code === before.code, entry?.done]).toEqual([true, false, true]);
  expect(entry?.formerCodes?.map(({ code }) => code)).toEqual([before.code]);
});

/** The clock or the doorbell runs, and a person changes the code before the first call of a sort. */
function changedAt(workspace: Workspace, call: RegExp, day: number, then = () => {}): void {
  let isChanged = false;
  workspace.fireTriggers({
    ...at(day),
    onCall: (name) => {
      if (isChanged || !call.test(name)) return;
      isChanged = true;
      renew(workspace, at(day));
      then();
    },
  });
  expect(isChanged).toBe(true);
}

test('the list that follows the Sheet brings back no code that was changed meanwhile', () => {
  const workspace = draftOf(call);
  const before = ownOf(workspace);
  workspace.paste('Đơn vị', 12, 1, [['224', 'phường Đa Mai', 'phường']]);
  changedAt(workspace, /setChoices/, 11);
  expect(shown(workspace, 'Đơn vị', 'Mã đăng ký')).not.toContain(before.code);
  expect(ownOf(workspace).link).toContain(ownOf(workspace).code);
});

test('an answer by a code that was given while the clock looked is of its unit at once', () => {
  const workspace = draftOf(call);
  changedAt(workspace, /getResponses/, 11, () => {
    const { code } = ownOf(workspace);
    workspace.answer(
      form,
      { ...filledIn(codes[1], { title: 'Nuôi ong' }), [titleOf('linkCode')]: code },
      {
        ...at(11),
        fire: false,
      },
    );
  });
  const at0 = shown(workspace, 'Đăng ký', 'Tên nhiệm vụ').indexOf('Nuôi ong');
  expect(shown(workspace, 'Đăng ký', 'Trạng thái')[at0]).toBe('Đang tính');
});

test('whom a leaked link touched has its name also after its unit ended, in persons’ data and among the floods', () => {
  const workspace = flooded();
  typeInto(workspace, 'Đơn vị', 'Hiệu lực đến', '5/7/2020', 3);
  const { floods } = ask(workspace, { action: 'state' }, at(10, '11:00')).answer as never as State;
  renew(workspace);
  const { touched } = ask(workspace, { action: 'show-personal-data' }).answer as never as PersonalShown;
  expect([floods[0]?.name, touched[0]?.unit]).toEqual(['huyện Yên Thế', 'huyện Yên Thế']);
});
