import { ofForms } from '../../../local/worlds/forms';
import { everyUnknown, type World } from '../../../local/worlds/worlds';
import { openCall } from '../../support/call';
import { ask, copyOf, sampleWorkspace, shown, typeInto, type Workspace } from '../../support/local';
import { whole } from '../../support/long';
import { at } from '../../support/mail';
import { filledIn } from '../../support/registration';
import { checkOne } from '../self-check/support';

jest.setTimeout(300_000);

const sample = sampleWorkspace();
typeInto(sample, 'Hội nghị', 'Thư xác nhận', 'Không gửi');
typeInto(sample, 'Hội nghị', 'Đăng ký không qua link riêng', 'Tính ngay');

/** A call that is opened in a world, and what the second press then says. */
function callIn(world: World) {
  const workspace = copyOf(sample, { pdf: false, world });
  const call = openCall(workspace);
  const { problems } = ask(workspace, { action: 'open-registration' }, at(10)).answer;
  return { ...call, problems };
}

/** Every side of what is not known of Forms, by itself. */
const oneByOne = everyUnknown
  .filter(([name]) => name in ofForms)
  .flatMap(([name, { sides, stops = [] }]) =>
    Object.keys(sides)
      .filter((side) => !stops.includes(side))
      .map((side): World => ({ [name]: side })),
  );

/** The same sides in few worlds: none hides another. */
const together: World[] = [
  {},
  { doorbell: 'twice', 'edit-moment': 'stays', prefilled: 'lacks-removed', 'form-defaults': 'strict' },
  {
    doorbell: 'late',
    'edit-listed': 'hidden',
    prefilled: 'cut',
    'form-defaults': 'no-login',
    'closed-message': 'throws',
  },
  { doorbell: 'never', 'edit-moment': 'stays', 'edit-listed': 'hidden', 'unpublished-address': 'given' },
  { 'set-destination': 'refused' },
];

test('no side is left out', () => {
  const likely = everyUnknown.map(([name, { likely: side }]) => `${name}=${side}`);
  const met = new Set([
    ...likely,
    ...together.flatMap((world) => Object.entries(world).map((side) => side.join('='))),
  ]);
  expect(
    oneByOne
      .flatMap((world) => Object.entries(world).map((side) => side.join('=')))
      .filter((side) => !met.has(side)),
  ).toEqual([]);
});

const titlesOf = (workspace: Workspace): string[] => shown(workspace, 'Đăng ký', 'Tên nhiệm vụ').sort();

const worlds = whole(oneByOne, together).map((world) => [JSON.stringify(world), world] as const);

test.each(worlds)('in the world %s what units send and change is in Đăng ký within the hour', (_, world) => {
  const { workspace, form, codes } = callIn(world);
  const send = (unit: number, more: Parameters<typeof filledIn>[1], time: string, edit?: string): string =>
    workspace.answer(form, filledIn(codes[unit], more), { ...at(10, time), ...(edit ? { edit } : {}) }).id;
  const first = send(0, { title: 'Một' }, '09:00');
  send(1, { title: 'Hai', remarks: 'long words '.repeat(4400) }, '09:10');
  workspace.fireTriggers(at(10, '10:00'));
  expect(titlesOf(workspace)).toEqual(['Hai', 'Một']);
  // A unit is renamed, so that the Form does not offer what was chosen any more; then another answer is changed.
  const unit = shown(workspace, 'Đơn vị', 'Tên đơn vị')[3] ?? '';
  send(3, { linkCode: '', title: 'Ba', unit }, '10:10');
  typeInto(workspace, 'Đơn vị', 'Tên đơn vị', 'xã Tên Mới', 5);
  ask(workspace, { action: 'open-registration' }, at(10, '10:20'));
  send(0, { title: 'Một', aims: 'Đã sửa' }, '10:30', first);
  workspace.fireTriggers(at(10, '11:05'));
  expect(titlesOf(workspace)).toEqual(['Ba', 'Hai', 'Một']);
  expect(shown(workspace, 'Đăng ký', 'Mục tiêu')).toContain('Đã sửa');
  expect(shown(workspace, 'Đăng ký', 'Đơn vị')).toContain(unit);
  expect(shown(workspace, 'Đăng ký', 'Ghi chú của đơn vị').some((text) => text.length > 48_000)).toBe(true);
  const { answer, run } = ask(workspace, { action: 'take-answers' }, at(10, '11:10'));
  expect(answer).toMatchObject({ ok: true, problems: [], registrations: 3 });
  expect(run.calls['Range.setValues']).toBeUndefined();
});

test('a Form that Google will not link is read each hour, and that is said; nothing waits for a bell that cannot ring', () => {
  const { workspace, problems } = callIn({ 'set-destination': 'refused' });
  expect(problems.map(({ code, weight }) => [code, weight])).toEqual([['form-not-linked', 'warns']]);
  expect(problems[0]?.message).toContain('đọc thẳng từ biểu mẫu mỗi giờ');
  expect(workspace.triggers().map(({ handler }) => handler)).toEqual(['carryOn']);
  expect(checkOne(workspace, 'triggers', at(10))).toMatchObject({ verdict: 'as-expected' });
});

test('a domain that lets nobody in from outside: which setting, and whom to ask', () => {
  const { problems } = callIn({ 'form-audience': 'refused' });
  expect(problems.map(({ code, weight }) => [code, weight])).toEqual([['form-not-open', 'blocks']]);
  expect(problems[0]?.message).toContain('nhờ quản trị viên');
});

test('settings that a new Form has from its domain and that keep units out are taken back', () => {
  const { workspace } = callIn({ 'form-defaults': 'strict' });
  const [form] = workspace.forms();
  expect(form?.settings).toMatchObject({ collectsEmail: false, once: false, login: false });
  expect(form?.settings).toMatchObject({ shuffled: false, publishesSummary: false });
  const required = (items = form?.items) => items?.map((item) => item.required);
  const other = openCall().workspace;
  ask(other, { action: 'open-registration' }, at(10));
  expect(required()).toEqual(required(other.forms()[0]?.items));
});
