import { ledgerOf, loseFromLedger } from '../../support/ledger';
import { ask, draftOf, type Spoken, shown, typeInto, type Workspace } from '../../support/local';
import { at, mailWorkspace, prepare, sendAll } from '../../support/mail';

const prepared = mailWorkspace(4);
const codes = shown(prepared, 'Thư', 'Mã');

const told = (problems: readonly Spoken[], code: string) =>
  problems.filter((one) => one.code === code).map(({ row, column }) => [row, column]);
const checked = (workspace: Workspace) => ask(workspace, { action: 'check' }).answer.problems;
const type = (workspace: Workspace, column: string, text: string, row: number) =>
  typeInto(workspace, 'Thư', column, text, row);

describe('the tab says that a mail left, the ledger knows nothing', () => {
  const said = draftOf(prepared);
  type(said, 'Trạng thái', 'Gmail đã nhận', 2);
  type(said, 'Mã Gmail', '18c2f0a1', 3);
  // As earlier versions called a mail in doubt, and below what was delivered by hand.
  type(said, 'Trạng thái', 'Nghi ngờ', 4);

  test('it is told at its row and does not leave; what the tab says stays', () => {
    const workspace = draftOf(said);
    const rows = [2, 3, 4].map((row) => [row, 'Trạng thái']);
    expect(told(checked(workspace), 'mail-said-sent')).toEqual(rows);
    expect(told(prepare(workspace, at(10)).problems, 'mail-said-sent')).toEqual(rows);
    expect(sendAll(workspace, at(10))).toMatchObject({ sent: 1, failed: 3 });
    expect(told(prepare(workspace, at(10, '09:00')).problems, 'mail-said-sent')).toEqual(rows);
    expect(shown(workspace, 'Thư', 'Trạng thái').slice(0, 1)).toEqual(['Gmail đã nhận']);
    expect(shown(workspace, 'Thư', 'Mã Gmail')).toContain('18c2f0a1');
  });

  test('a person settles it in the tab or in Gửi thư', () => {
    const workspace = draftOf(said);
    type(workspace, 'Cách gửi', 'Giao tay', 2);
    type(workspace, 'Mã Gmail', '', 3);
    type(workspace, 'Trạng thái', '', 3);
    ask(workspace, { action: 'settle-mail', as: 'by-hand', codes: [codes[2]] });
    expect(told(prepare(workspace, at(10)).problems, 'mail-said-sent')).toEqual([]);
    expect(sendAll(workspace, at(10))).toMatchObject({ sent: 2, held: 2, failed: 0 });
    expect(checked(workspace).map(({ code }) => code)).not.toContain('mail-said-sent');
  });

  test('a decision that is taken back and a mail that may leave again are no such thing', () => {
    const workspace = draftOf(prepared);
    type(workspace, 'Cách gửi', 'Giao tay', 2);
    prepare(workspace, at(10));
    type(workspace, 'Cách gửi', '', 2);
    sendAll(workspace, at(10));
    ask(workspace, { action: 'settle-mail', as: 'returned', codes: [codes[1]] }, at(10, '09:00'));
    ask(workspace, { action: 'settle-mail', as: 'again', codes: [codes[1]] }, at(10, '09:10'));
    const { problems, next } = prepare(workspace, at(10, '09:20'));
    expect([next.mails, problems.filter(({ code }) => code.startsWith('mail-said'))]).toEqual([1, []]);
  });
});

test('the ledger knows that a mail left, an older tab does not: told, painted anew, not sent again', () => {
  const workspace = draftOf(prepared);
  sendAll(workspace, at(10));
  expect(checked(workspace).map(({ code }) => code)).not.toContain('mail-said-unsent');
  workspace.restoreTabs(prepared.dir);
  const rows = [2, 3, 4, 5].map((row) => [row, 'Trạng thái']);
  expect(told(checked(workspace), 'mail-said-unsent')).toEqual(rows);
  const { problems, next } = prepare(workspace, at(10, '09:00'));
  expect([told(problems, 'mail-said-unsent'), next.mails]).toEqual([rows, 0]);
  expect(prepare(workspace, at(10, '09:10')).problems.map(({ code }) => code)).not.toContain(
    'mail-said-unsent',
  );
  expect(new Set(shown(workspace, 'Thư', 'Trạng thái'))).toEqual(new Set(['Gmail đã nhận']));
  expect(workspace.mails()).toHaveLength(4);
});

test('a ledger that was lost lets nothing leave twice', () => {
  const workspace = draftOf(prepared);
  sendAll(workspace, at(10));
  const properties = Object.keys(ledgerOf(workspace)).filter((name) => name.startsWith('mail:'));
  loseFromLedger(workspace, properties);
  expect(sendAll(workspace, at(11))).toMatchObject({ sent: 0, failed: 4 });
  expect(workspace.mails()).toHaveLength(4);
});
