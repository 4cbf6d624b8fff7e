import type { AnswersTaken } from '../../../src/spoken/forms';
import { openCall } from '../../support/call';
import { ask, type ExecuteOptions, type Spoken, shown, typeInto, type Workspace } from '../../support/local';
import { at } from '../../support/mail';
import { filledIn } from '../../support/registration';

jest.setTimeout(300_000);

const take = (workspace: Workspace, options: ExecuteOptions = {}) =>
  ask(workspace, { action: 'take-answers' }, options).answer as never as AnswersTaken<Spoken> & {
    ok: boolean;
  };

const rowsOf = (workspace: Workspace, ...titles: string[]): string[][] =>
  titles.map((title) => shown(workspace, 'Đăng ký', title));

test('an answer rings, is read from the Form’s own store, and is a row of Đăng ký in whole đồng', () => {
  const { workspace, form, codes } = openCall();
  workspace.answer(form, filledIn(codes[1] ?? ''), at(10, '09:00'));
  expect(
    rowsOf(workspace, 'Đơn vị', 'Trạng thái', 'Tên nhiệm vụ', 'Ngân sách (đồng)', 'Nguồn khác (đồng)'),
  ).toEqual([
    ['huyện Yên Thế'],
    ['Đang tính'],
    ['Ứng dụng nhật ký điện tử cho vùng trồng vải'],
    ['1.200.000.000'],
    ['300.000.000'],
  ]);
});

test('a doorbell that never rang loses nothing: the clock reads what came, and who has not answered is known', () => {
  const { workspace, form, codes } = openCall();
  workspace.answer(form, filledIn(codes[1] ?? ''), { ...at(10, '09:00'), fire: false });
  expect(shown(workspace, 'Đăng ký', 'Mã')).toEqual([]);
  workspace.fireTriggers(at(10, '10:30'));
  expect(shown(workspace, 'Đăng ký', 'Mã')).toHaveLength(1);
  const { missing, units, registrations } = take(workspace, at(10, '11:00'));
  expect([units, registrations, missing.length]).toEqual([10, 1, 9]);
  expect(missing.map(({ name }) => name)).not.toContain('huyện Yên Thế');
});

test('an answer with another’s code counts for neither and has no receipt; an older one for the same title stays, replaced', () => {
  const { workspace, form, codes } = openCall();
  workspace.answer(form, filledIn(codes[1], { unit: 'huyện Tân Yên' }), at(10, '08:00'));
  workspace.answer(form, filledIn(codes[1]), at(10, '09:00'));
  workspace.answer(
    form,
    filledIn(codes[1] ?? '', {
      title: 'ỨNG DỤNG nhật ký  điện tử cho vùng trồng vải',
      aims: 'Mục tiêu mới.',
    }),
    at(11, '09:00'),
  );
  const [units, states, history] = rowsOf(workspace, 'Đơn vị', 'Trạng thái', 'Khác bản trước');
  expect(units).toEqual(['huyện Tân Yên', 'huyện Yên Thế', 'huyện Yên Thế']);
  expect(states).toEqual(['Chờ xét', expect.stringMatching(/^Đã có bản thay DK·/), 'Đang tính']);
  expect(shown(workspace, 'Thư', 'Nơi nhận')).toEqual(['huyện Yên Thế', 'huyện Yên Thế']);
  expect(history?.join()).toContain('Mục tiêu mới.');
  expect(take(workspace).registrations).toBe(1);
});

test('read again: nothing is written; sorted, deleted, typed over: painted again, the clerk’s words kept', () => {
  const { workspace, form, codes } = openCall();
  for (const [index, code] of codes.entries())
    workspace.answer(form, filledIn(code, { title: `Nhiệm vụ ${index}` }), at(10, `09:${10 + index}`));
  typeInto(workspace, 'Đăng ký', 'Ý kiến', 'Nên thực hiện', 3);
  const own = shown(workspace, 'Đăng ký', 'Tên nhiệm vụ')[1] ?? '';
  const { calls } = ask(workspace, { action: 'take-answers' }).run;
  expect(calls['Range.setValues']).toBeUndefined();
  workspace.sort('Đăng ký', 5, 'descending');
  workspace.deleteRow('Đăng ký', 2);
  typeInto(workspace, 'Đăng ký', 'Tên nhiệm vụ', 'Gõ đè', 4);
  take(workspace);
  const titles = shown(workspace, 'Đăng ký', 'Tên nhiệm vụ');
  expect([...titles].sort()).toEqual(codes.map((_, index) => `Nhiệm vụ ${index}`).sort());
  const row = titles.indexOf(own) + 2;
  const opinion = workspace
    .cells('Đăng ký')
    .find((cell) => cell.row === row && cell.shown === 'Nên thực hiện');
  expect(opinion).toBeDefined();
});

test('late answers are taken and marked; edited ones are the same row', () => {
  const { workspace, form, codes } = openCall();
  const first = workspace.answer(form, filledIn(codes[1] ?? ''), at(15, '09:00'));
  workspace.answer(form, filledIn(codes[1] ?? '', { aims: 'Đã sửa.' }), { ...at(16), edit: first.id });
  workspace.answer(form, filledIn(codes[2] ?? '', { title: 'Nhiệm vụ muộn' }), at(21, '00:20'));
  expect(shown(workspace, 'Đăng ký', 'Mã')).toHaveLength(2);
  expect(shown(workspace, 'Đăng ký', 'Trạng thái')).toEqual(['Đang tính', 'Đang tính, nộp muộn']);
  expect(shown(workspace, 'Đăng ký', 'Mục tiêu')[0]).toBe('Đã sửa.');
});

test('whatever is typed from outside is text: formulas, HTML, tags, invisible marks, 50,000 letters', () => {
  const { workspace, form, codes } = openCall();
  const nasty = {
    title: '=HYPERLINK("http://x.example";"bấm")',
    aims: '<script>alert(1)</script> {{Chủ trì}}',
    content: `+84 ${'rất dài '.repeat(6240)}`,
    products: '@import \u202Eđảo\u200B ngược',
    necessity: "'=1+1",
  };
  workspace.answer(form, filledIn(codes[1] ?? '', nasty), at(10, '09:00'));
  expect(take(workspace)).toMatchObject({ ok: true, registrations: 1, remarked: 1 });
  const cells = workspace.cells('Đăng ký').filter(({ row }) => row === 2);
  expect(cells.filter((cell) => 'formula' in cell && cell.formula)).toEqual([]);
  expect(shown(workspace, 'Đăng ký', 'Tên nhiệm vụ')[0]).toContain('HYPERLINK');
  expect(shown(workspace, 'Đăng ký', 'Máy nhận xét')[0]).toContain('viết như công thức');
  const { calls } = ask(workspace, { action: 'take-answers' }).run;
  expect(calls['Range.setValues']).toBeUndefined();
  expect(ask(workspace, { action: 'check' }).answer.problems.filter(({ tab }) => tab === 'Đăng ký')).toEqual(
    [],
  );
});

test('two long answers of one cell, and one like the error of a formula: all are read, the summary is written', () => {
  const { workspace, form, codes } = openCall();
  workspace.answer(
    form,
    filledIn(codes[0], { title: '#REF!', contact: 'ệ'.repeat(25_000), post: 'ê'.repeat(26_000) }),
    at(10, '09:00'),
  );
  workspace.answer(form, filledIn(codes[1]), at(10, '09:10'));
  expect(take(workspace)).toMatchObject({ ok: true, registrations: 2 });
  const [units, found, contacts] = rowsOf(workspace, 'Đơn vị', 'Máy nhận xét', 'Người liên hệ');
  expect(units).toHaveLength(2);
  expect(found?.join()).toContain('Người liên hệ; Chức vụ: dài quá một ô');
  const long = contacts?.find((words) => words.startsWith('ệ')) ?? '';
  expect([long.length, long.slice(-12)]).toEqual([50_000, 'ê… (còn nữa)']);
  expect(ask(workspace, { action: 'write-summary' }, at(11)).answer).toMatchObject({
    ok: true,
    problems: [],
  });
});
