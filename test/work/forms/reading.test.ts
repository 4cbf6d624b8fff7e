import { fillForm } from '../../../build/bench/fill-form';
import type { AnswersTaken } from '../../../src/spoken/forms';
import { keptTab } from '../../../src/tables/tables';
import { openCall } from '../../support/call';
import {
  ask,
  copyOf,
  draftOf,
  type Execution,
  type Spoken,
  sampleWorkspace,
  shown,
  typeInto,
  type Workspace,
} from '../../support/local';
import { at } from '../../support/mail';
import { filledIn } from '../../support/registration';
import { elsewise } from '../self-check/support';

jest.setTimeout(300_000);

const { workspace: call, form, codes } = openCall();
typeInto(call, 'Hội nghị', 'Thư xác nhận', 'Không gửi');
call.answer(form, filledIn(codes[1], { title: 'Đọc được' }), { ...at(10, '08:00'), fire: false });
const other = call.answer(form, filledIn(codes[2], { title: 'Câu kia' }), {
  ...at(10, '08:30'),
  fire: false,
});

type Taken = AnswersTaken<Spoken> & { ok: boolean };
const press = (workspace: Workspace, hour = '11:00', action = 'take-answers'): Taken & { run: Execution } => {
  const { answer, run } = ask(workspace, { action }, at(10, hour));
  return { ...(answer as never as Taken), run };
};
const titlesOf = (workspace: Workspace): string[] => shown(workspace, 'Đăng ký', 'Tên nhiệm vụ').sort();
const codesOf = ({ problems }: Taken): string[] => problems.map(({ code }) => code);
/** How many answers a run asked of the Form. */
const asked = ({ run: { calls } }: { run: Execution }): number =>
  (calls['FormResponse.toPrefilledUrl'] ?? 0) + (calls['FormResponse.getItemResponses'] ?? 0);

/** Every look at one answer goes through here, as Google might spoil it. */
const spoiling = (lines: string): string =>
  `const spoil = (one) => { ${lines} return one; };
   inForm((form) => swap(swap(form, 'getResponses', (real, ...more) => real(...more).map(spoil)), 'getResponse', (real, id) => spoil(real(id))));`;
const unreadable = spoiling(`if (one.getId() === '${other.id}') {
  one.toPrefilledUrl = () => { throw new Error('Service error'); };
  one.getItemResponses = () => { throw new Error('Service error'); };
}`);

test('an answer that cannot be read stops no other, is told as in doubt, and is there once it can be read', () => {
  const workspace = draftOf(call);
  const taken = press(elsewise(workspace, unreadable));
  expect(codesOf(taken)).toEqual(['answer-unread']);
  expect(taken.problems[0]?.message).toContain('10/07/2020 08:30');
  expect(titlesOf(copyOf(workspace))).toEqual(['Đọc được']);
  const later = draftOf(workspace);
  expect(press(later, '12:00')).toMatchObject({ problems: [], registrations: 2 });
  expect(titlesOf(later)).toEqual(['Câu kia', 'Đọc được']);
});

test('a change that cannot be read leaves what was read before, and is told', () => {
  const workspace = draftOf(call);
  press(workspace);
  workspace.answer(form, filledIn(codes[2], { title: 'Đã sửa' }), {
    ...at(10, '12:00'),
    fire: false,
    edit: other.id,
  });
  const taken = press(elsewise(workspace, unreadable), '12:30');
  expect([codesOf(taken), taken.registrations]).toEqual([['answer-change-unread'], 2]);
  const later = draftOf(workspace);
  expect(titlesOf(later)).toEqual(['Câu kia', 'Đọc được']);
  press(later, '13:00');
  expect(titlesOf(later)).toEqual(['Đã sửa', 'Đọc được']);
});

test('what time did not suffice for is told, blocks reminders, and is read by the next presses from where they stopped', () => {
  const workspace = draftOf(call);
  fillForm(workspace, form, 10);
  const slow = elsewise(
    workspace,
    spoiling(`swap(one, 'toPrefilledUrl', (real) => { Utilities.sleep(60000); return real(); });`),
  );
  const reminded = ask(slow, { action: 'remind' }, at(10, '10:00')).answer;
  expect([reminded.ok, reminded.problems.map(({ code, seen }) => [code, seen])]).toEqual([
    false,
    [['answers-left', 6]],
  ]);
  const second = press(slow, '11:00');
  expect([codesOf(second), second.responses, asked(second)]).toEqual([['answers-left'], 8, 4]);
  const third = press(slow, '12:00');
  expect([codesOf(third), third.responses]).toEqual([[], 10]);
});

test('whatever becomes of the tab that keeps them, the answers are those of the Form', () => {
  const workspace = draftOf(call);
  fillForm(workspace, form, 30);
  const spoilt = draftOf(workspace);
  press(spoilt);
  const whole = titlesOf(spoilt);
  expect(whole).toHaveLength(30);
  spoilt.deleteRow(keptTab, 5);
  spoilt.type(keptTab, 7, 2, '|gõ đè');
  spoilt.sort(keptTab, 1, 'descending');
  spoilt.deleteRow('Đăng ký', 3);
  expect(asked({ run: spoilt.execute('takeAnswers', [], at(10, '12:00')) })).toBe(2);
  expect(titlesOf(spoilt)).toEqual(whole);
  const kept = spoilt.cells(keptTab).filter(({ shown: text }) => text.startsWith('|'));
  expect(new Set(kept.map(({ shown: text }) => text)).size).toBe(kept.length);
  const again = press(spoilt, '12:30');
  expect([asked(again), again.run.calls['Range.setValues']]).toEqual([30, undefined]);
  // The clock first adds the pages that the Form is still to get.
  press(spoilt, '12:45', 'carry-on');
  // Whatever other Forms' answers there are: the clock shares its looks among all of them.
  expect(asked(press(spoilt, '13:00', 'carry-on'))).toBe(30);
  spoilt.paste(keptTab, 40, 1, Array(3000).fill(['|']));
  expect(asked(press(spoilt, '14:00', 'carry-on'))).toBeLessThan(10);
});

test('an answer that somebody deleted in the Form is no answer any more', () => {
  const workspace = draftOf(call);
  press(workspace);
  const less = elsewise(
    workspace,
    `inForm((form) => swap(form, 'getResponses', (real, ...more) => real(...more).filter((one) => one.getId() !== '${other.id}')));`,
  );
  expect(press(less, '12:00').responses).toBe(1);
  const again = press(less, '12:30');
  expect([again.responses, again.run.calls['Range.setValues']]).toEqual([1, undefined]);
});

test('the tab that keeps the answers is out of sight, and goes when the conference is forgotten', () => {
  const workspace = sampleWorkspace();
  ask(workspace, { action: 'practise', on: true });
  const practised = openCall(workspace);
  workspace.answer(practised.form, filledIn(practised.codes[1]), { ...at(10, '08:00'), fire: false });
  press(workspace);
  expect(workspace.tabs().map(({ name }) => name)).not.toContain(keptTab);
  expect(workspace.cells(keptTab)).toHaveLength(3);
  ask(workspace, { action: 'practise', on: false });
  expect(() => workspace.cells(keptTab)).toThrow();
});
