import type { State } from '../../../src/spoken/desk';
import type { AnswersTaken } from '../../../src/spoken/forms';
import { openCall } from '../../support/call';
import { ask, copyOf, draftOf, shown, typeInto, type Workspace } from '../../support/local';
import { at, prepare } from '../../support/mail';
import { moments } from '../../support/moments';
import { filledIn } from '../../support/registration';
import { tellAll } from '../../support/replies';

type Taken = AnswersTaken<{ code: string; seen: unknown }> & { ok: boolean };
const asked = (workspace: Workspace, action: string, more: object = {}): Taken =>
  ask(workspace, { action, ...more }, at(11)).answer as never;
const states = (workspace: Workspace): string[] => shown(workspace, 'Đăng ký', 'Trạng thái');
const seenOf = ({ unconfirmed }: Taken) => unconfirmed.map(({ code, version }) => ({ code, version }));

/** Yên Thế by its own link, then somebody in its name; and somebody in the name of Hiệp Hòa, which is silent. */
const told = (() => {
  const { workspace, form, codes } = openCall();
  typeInto(workspace, 'Hội nghị', 'Đăng ký không qua link riêng', 'Tính ngay');
  const quiet = { fire: false };
  workspace.answer(form, filledIn(codes[1]), { ...at(10, '09:00'), ...quiet });
  const stranger = filledIn('', { stateMoney: '1 triệu' });
  const edit = workspace.answer(form, stranger, { ...at(10, '09:10'), ...quiet });
  workspace.answer(form, filledIn('', { unit: 'huyện Hiệp Hòa' }), { ...at(10, '09:20'), ...quiet });
  return { workspace, form, edit: edit.id };
})();

const read = () => {
  const workspace = copyOf(told.workspace);
  return { workspace, taken: asked(workspace, 'take-answers') };
};

test('what no link vouches for never replaces: it waits beside, or counts marked, and the unit is still reminded', () => {
  const { workspace, taken } = read();
  expect(states(workspace)).toEqual([
    'Đang tính',
    expect.stringMatching(/^Chờ xét cạnh bản DK·/),
    'Đang tính, chưa xác nhận qua link riêng',
  ]);
  expect(taken).toMatchObject({
    registrations: 2,
    unconfirmed: [
      { unit: 'huyện Yên Thế', sum: '1 triệu', waits: true, beside: expect.stringMatching(/^DK·/) },
      { unit: 'huyện Hiệp Hòa', waits: false, beside: '' },
    ],
  });
  expect(taken.missing.map(({ name }) => name)).toContain('huyện Hiệp Hòa');
  expect(taken.missing.map(({ name }) => name)).not.toContain('huyện Yên Thế');
  const state = ask(workspace, { action: 'state' }, at(11)).answer as never as State;
  expect(state.unconfirmed).toEqual({
    counted: 1,
    outside: 'Ngoài tổng: 1 bản chưa xác nhận, 301.000.000 đồng',
  });
});

test('taken and refused, one by one and all at once; an emptied cell takes it back', () => {
  const { workspace, taken } = read();
  const [beside, silent] = seenOf(taken);
  expect(asked(workspace, 'settle-answers', { ruling: 'taken', answers: [beside] }).unconfirmed).toHaveLength(
    1,
  );
  expect(states(workspace).slice(0, 2)).toEqual([expect.stringMatching(/^Đã có bản thay DK·/), 'Đang tính']);
  const after = asked(workspace, 'settle-answers', { ruling: 'refused', answers: [silent] });
  expect([after.registrations, after.unconfirmed, after.problems]).toEqual([1, [], []]);
  expect(states(workspace)[2]).toBe('Bỏ qua');
  for (const row of [3, 4]) typeInto(workspace, 'Đăng ký', 'Nhận hay bỏ', '', row);
  expect(asked(workspace, 'take-answers').unconfirmed).toHaveLength(2);
  const all = asked(workspace, 'settle-answers', { ruling: 'taken' });
  expect([all.registrations, all.unconfirmed]).toEqual([2, []]);
  expect(all.missing.map(({ name }) => name)).not.toContain('huyện Hiệp Hòa');
});

test('chosen in the tab, with the version written beside it; nonsense there is told and changes nothing', () => {
  const { workspace } = read();
  typeInto(workspace, 'Đăng ký', 'Nhận hay bỏ', 'nhận', 3);
  typeInto(workspace, 'Đăng ký', 'Nhận hay bỏ', 'Để sau', 4);
  asked(workspace, 'take-answers');
  expect(shown(workspace, 'Đăng ký', 'Nhận hay bỏ').filter(Boolean)).toEqual([
    expect.stringMatching(/^Nhận \(bản [0-9a-f]{8}\)$/),
    'Để sau',
  ]);
  expect(states(workspace)[1]).toBe('Đang tính');
  const { problems } = ask(workspace, { action: 'check' }, at(11)).answer;
  expect(problems.map(({ code, row }) => [code, row])).toContainEqual(['bad-ruling', 4]);
});

test('an edit after the ruling waits again, and one after the look is not taken unseen', () => {
  const { workspace, taken } = read();
  const [beside] = seenOf(taken);
  asked(workspace, 'settle-answers', { ruling: 'taken', answers: [beside] });
  const less = filledIn('', { stateMoney: '2 đồng' });
  workspace.answer(told.form, less, { ...at(10, '10:00'), edit: told.edit });
  expect(states(workspace)[1]).toMatch(/^Chờ xét cạnh bản DK·/);
  expect(shown(workspace, 'Đăng ký', 'Máy nhận xét').join()).toContain('Đã sửa sau khi được xét');
  const again = asked(workspace, 'settle-answers', { ruling: 'taken', answers: [beside] });
  expect(again.problems.map(({ code, seen }) => [code, seen])).toEqual([['answer-changed', beside?.code]]);
  expect(states(workspace)[1]).toMatch(/^Chờ xét cạnh bản DK·/);
});

test('unless anybody may answer, it is in no sum: without code, with an invented one, with another’s; the papers say so', () => {
  const { workspace, form, codes } = openCall();
  const send = (linkCode: string, more: Parameters<typeof filledIn>[1], time: string) =>
    workspace.answer(form, filledIn(linkCode, more), { ...at(10, time), fire: false });
  const other = 'huyện Hiệp Hòa';
  send('', { unit: other, title: 'Không mã', stateMoney: '900 triệu', otherMoney: '' }, '09:00');
  const invented = { stateMoney: '5 triệu', otherMoney: '', email: 'ai.do@khac.example' };
  send('1234567890abcdef', { unit: other, title: 'Mã bịa', ...invented }, '09:01');
  send(codes[1] ?? '', { unit: other, title: 'Mã nơi khác', stateMoney: 'chưa rõ', otherMoney: '' }, '09:02');
  const taken = asked(workspace, 'take-answers');
  expect([taken.registrations, taken.unconfirmed.length, states(workspace)]).toEqual([
    0,
    3,
    ['Chờ xét', 'Chờ xét', 'Chờ xét'],
  ]);
  expect(taken.missing.map(({ name }) => name)).toContain(other);
  const state = ask(workspace, { action: 'state' }, at(11)).answer as never as State;
  expect([state.unconfirmed.outside, state.pictures]).toEqual([
    'Ngoài tổng: 3 bản chưa xác nhận, 905.000.000 đồng',
    null,
  ]);
  // No receipt is made for any of them, not in a batch either; for what a person takes there is one.
  expect(prepare(workspace, at(11)).mails.filter(({ code }) => code.startsWith('BN·'))).toEqual([]);
  asked(workspace, 'settle-answers', { ruling: 'taken', answers: [seenOf(taken)[1]] });
  const receipts = prepare(workspace, at(11)).mails.filter(({ code }) => code.startsWith('BN·'));
  expect(receipts).toMatchObject([{ state: 'ready' }]);
  const { answer } = ask(workspace, { action: 'write-summary' }, at(11));
  expect(answer).toMatchObject({ ok: true, problems: [] });
});

test('a receipt that has its row already leaves no more once anybody may not answer', () => {
  const { workspace } = read();
  const before = prepare(workspace, at(11)).mails.filter(({ code }) => code.startsWith('BN·'));
  expect(before.map(({ state }) => state)).toContain('ready');
  typeInto(workspace, 'Hội nghị', 'Đăng ký không qua link riêng', '');
  expect(asked(workspace, 'take-answers').registrations).toBe(1);
  expect(states(workspace)[2]).toBe('Chờ xét');
  const after = prepare(workspace, at(11)).mails.filter(({ code }) => code.startsWith('BN·'));
  expect(after.filter(({ recipient }) => recipient.includes('Hiệp Hòa'))).toMatchObject([
    { state: 'needless' },
  ]);
});

test('whoever was taken is not reminded, though only the tab knows it', () => {
  const { workspace } = read();
  tellAll(workspace, 'NV');
  asked(workspace, 'remind');
  asked(workspace, 'settle-answers', { ruling: 'taken' });
  const reminders = prepare(workspace, at(11)).mails.filter(({ code }) => code.startsWith('NH·'));
  const needless = reminders.filter(({ state }) => state === 'needless');
  expect(needless.map(({ recipient }) => recipient)).toEqual(['huyện Hiệp Hòa']);
  expect(reminders).toHaveLength(9);
});

test('killed at any call of settling and pressed again: the same as undisturbed', () => {
  const { workspace, taken } = read();
  const all = { action: 'settle-answers', ruling: 'refused' };
  const request = { ...all, answers: seenOf(taken) };
  const whole = draftOf(workspace);
  const names: string[] = [];
  ask(whole, request, { ...at(11), onCall: (name) => names.push(name) });
  for (const dieAt of moments(names)) {
    const broken = draftOf(workspace);
    broken.execute('call', [request], { ...at(11), dieAt });
    ask(broken, all, at(11));
    expect(states(broken)).toEqual(states(whole));
  }
});
