import { join } from 'node:path';
import { root } from '../../../build/root';
import { ask, copyOf, shown, type Workspace } from '../../support/local';
import { at, prepare, quick, sendAll, step } from '../../support/mail';
import { filledIn } from '../../support/registration';

/**
 * A workspace as version 0.1.0 left it on 14 July 2020, with four units: plan and invitations are made, two invitations sent, one in
 * doubt, one confirmed and waiting; of three answers to the Form the third replaces the second, and each has its receipt.
 */
const kept = { dir: join(root, 'test/fixtures/workspace-0.1.0') };
/** Settings and columns that came since, which Tạo bảng adds. */
const [newerSettings, newerColumns] = [9, 14];
const open = (): Workspace => copyOf(kept, { ...quick, lazy: false });

const papers = (workspace: Workspace) =>
  workspace.files().flatMap(({ id, path }) => (path.startsWith('papers/') ? [{ id, path }] : []));
const register = (workspace: Workspace) => shown(workspace, 'Văn bản', 'Mã');
const addressees = (workspace: Workspace) => workspace.mails().flatMap(({ recipients }) => recipients);

test('is read: what is to be mended, papers, mails and answers stand as they stood', () => {
  const workspace = open();
  const { problems } = ask(workspace, { action: 'check' }).answer;
  expect(problems.map(({ code, row }) => [code, row])).toEqual([
    ...Array(newerSettings).fill(['missing-setting', 0]),
    ['seats-against-plan', 9],
    ['stray-spacing', 3],
    ...Array(newerColumns).fill(['missing-added', 1]),
  ]);
  const { counts, mails } = prepare(workspace, at(14, '12:00'));
  expect(counts).toEqual({ sent: 5, waiting: 1, failed: 0, inDoubt: 1, held: 0 });
  expect(mails.map(({ state }) => state)).toEqual([
    ...['accepted', 'accepted', 'in-doubt', 'ready'],
    ...['accepted', 'accepted', 'accepted'],
  ]);
  expect(shown(workspace, 'Đăng ký', 'Trạng thái')).toEqual([
    'Đang tính',
    expect.stringMatching(/^Đã có bản thay DK·/),
    'Đang tính',
  ]);
});

test('is written: the same files, each once, and a new unit gets one', () => {
  const workspace = open();
  const [before, listed] = [papers(workspace), register(workspace)];
  expect([before.length, listed.length]).toEqual([5, 5]);
  ask(workspace, { action: 'create-tables' });
  for (const action of ['write-plan', 'write-invitations']) {
    const { problems } = ask(workspace, { action, consent: 'yes' }).answer;
    expect(problems.filter(({ weight }) => weight === 'blocks')).toEqual([]);
  }
  expect([papers(workspace), register(workspace)]).toEqual([before, listed]);

  workspace.paste('Đơn vị', 6, 1, [['218', 'huyện Lục Nam', 'huyện', '', 'ubnd.lucnam@bacgiang.example']]);
  const { documents } = ask(workspace, { action: 'write-invitations' }).answer;
  expect(documents.filter(({ state }) => state === 'created').map(({ unit }) => unit)).toEqual(['218']);
  expect([papers(workspace).slice(0, 5), register(workspace)]).toEqual([before, [...listed, 'GM·218']]);
});

test('is mailed: what waited leaves, what left or may have left does not, what is new does', () => {
  const workspace = open();
  const before = addressees(workspace);
  expect(sendAll(workspace, at(15))).toEqual({ sent: 6, waiting: 0, failed: 0, inDoubt: 1, held: 0 });
  expect(addressees(workspace)).toEqual([...before, 'ubnd.langgiang@bacgiang.example']);
  expect(prepare(workspace, at(15, '09:00')).next.mails).toBe(0);
  expect(step(workspace, at(15, '09:00')).sent).toEqual([]);

  workspace.paste('Đơn vị', 6, 1, [['218', 'huyện Lục Nam', 'huyện', '', 'ubnd.lucnam@bacgiang.example']]);
  ask(workspace, { action: 'write-invitations' }, at(15));
  ask(workspace, { action: 'settle-mail', as: 'again', codes: ['GM·216'] }, at(15));
  expect(sendAll(workspace, at(15, '10:00'))).toMatchObject({ sent: 8, waiting: 0, inDoubt: 0 });
  expect(addressees(workspace).slice(before.length + 1)).toEqual([
    'ubnd.tanyen@bacgiang.example',
    'ubnd.lucnam@bacgiang.example',
  ]);
});

test('registers on: the same Form takes another answer, and its receipt leaves', () => {
  const workspace = open();
  const [form] = workspace.forms();
  const [, vouched] = shown(workspace, 'Đơn vị', 'Mã đăng ký');
  const [before, codes] = [addressees(workspace), shown(workspace, 'Đăng ký', 'Mã')];
  // The question was called otherwise then.
  const { 'Mã đăng ký (máy điền, không sửa)': code = '', ...others } = filledIn(vouched);
  workspace.answer(form?.id ?? '', { ...others, 'Mã đăng ký (điền sẵn, không sửa)': code }, at(15));
  expect(shown(workspace, 'Đăng ký', 'Mã')).toEqual([...codes, expect.stringMatching(/^DK·/)]);
  ask(workspace, { action: 'take-answers' }, at(15, '09:00'));
  ask(workspace, { action: 'open-registration' }, at(15, '09:00'));
  expect(shown(workspace, 'Đăng ký', 'Mã')).toHaveLength(4);
  expect(workspace.forms().map(({ id }) => id)).toEqual([form?.id]);
  // The invitation that waited was agreed to in the words of then, so it is shown again first.
  expect(addressees(workspace).slice(before.length)).toEqual(['ubnd.yenthe@bacgiang.example']);
  expect(sendAll(workspace, at(15, '10:00')).waiting).toBe(0);
  expect(addressees(workspace)).toContain('ubnd.langgiang@bacgiang.example');
});
