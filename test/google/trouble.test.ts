import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DriveRefusal } from '../../src/google/drive';
import { troubleIn } from '../../src/google/trouble';
import { putInLedger } from '../support/ledger';
import { ask, draftOf, shown, typeInto, type Workspace } from '../support/local';
import { at, mailWorkspace, sendAll } from '../support/mail';

/** What Google says when it does not do what it was asked, as far as field reports and its documents have it. */
test.each([
  ['You do not have permission to call SpreadsheetApp.openById', 'not-authorised'],
  ['Authorization is required to perform that action.', 'not-authorised'],
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner',
    'protected-cells',
  ],
  ['Exception: You do not have permission to access the protected range', 'protected-cells'],
  ['The data you entered in cell C4 violates the data validation rules set on this cell.', 'cell-refuses'],
  [
    'This action would increase the number of cells in the workbook above the limit of 10000000',
    'sheet-full',
  ],
  ['You have exceeded the property storage quota. Please remove some properties', 'ledger-full'],
  ['Service invoked too many times for one day: urlfetch.', 'google-spent'],
  ['Service using too much computer time for one day', 'google-spent'],
  ['Address unavailable: https://www.googleapis.com/drive/v3/files', 'google-later'],
  ['Service Spreadsheets timed out while accessing document with id 1', 'google-later'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'google-later'],
  ['Service invoked too many times in a short time: gmail. Try Utilities.sleep(1000)', 'google-later'],
  ["Cannot read properties of undefined (reading 'x')", 'unexpected'],
])('%s', (text, code) => {
  expect(troubleIn(new Error(text))).toBe(code);
});

test('what Drive refuses is told by why', () => {
  const full = JSON.stringify({ error: { errors: [{ reason: 'storageQuotaExceeded' }] } });
  expect([new DriveRefusal(403, full), new DriveRefusal(403), new DriveRefusal(404)].map(troubleIn)).toEqual([
    'drive-full',
    'not-authorised',
    'out-of-reach',
  ]);
});

const base = mailWorkspace(2);
const none = (call: string, more: object = {}) => ({
  faults: [1, 2, 3, 4].map((nth) => ({ call, nth, status: 0, landed: false, ...more })),
});
const codesOf = (request: object, options: object): string[] =>
  ask(draftOf(base), request, options).answer.problems.map(({ code }) => code);

test('a network that is gone, a Drive that is full, a file that may not be written: each in its words', () => {
  const plan = { action: 'write-plan' };
  const full = { status: 403, reason: 'storageQuotaExceeded' };
  expect(codesOf(plan, none('Drive.files.list'))).toEqual(['google-later']);
  expect(codesOf(plan, none('Drive.files.create'))).toEqual(['upload-failed']);
  expect(codesOf(plan, none('Drive.files.create', full))).toEqual(['drive-full']);
  expect(codesOf(plan, none('Drive.files.create', { status: 403, reason: 'forbidden' }))).toEqual([
    'upload-refused',
  ]);
  expect(codesOf({ action: 'prepare-mail' }, none('Drive.files.list'))).toEqual(['google-later']);
});

test('one request without an answer costs nobody but itself, and only what makes nothing twice is sent again', () => {
  const lost = (call: string, landed: boolean) => ({ faults: [{ call, nth: 1, status: 0, landed }] });
  for (const landed of [false, true]) {
    const workspace = draftOf(base);
    const uploads = lost('Drive.files.create', landed);
    typeInto(workspace, 'Đơn vị', 'Mã', '901', 2);
    typeInto(workspace, 'Đơn vị', 'Mã', '902', 3);
    const { answer } = ask(workspace, { action: 'write-invitations' }, uploads);
    expect(answer.documents.map(({ state }) => state)).toEqual(['created', 'created']);
    expect(workspace.files().filter(({ path }) => path !== '')).toHaveLength(4);
  }
  expect(sendAll(draftOf(base), { ...at(10), ...lost('Drive.files.export', false) })).toMatchObject({
    sent: 2,
    inDoubt: 0,
  });
});

test('a token that has grown old is asked for anew, also when a mail is on its way', () => {
  for (const call of ['Drive.files.list', 'Drive.files.export', 'Gmail.messages.send']) {
    const old = { faults: [{ call, nth: 1, status: 401, landed: false }] };
    expect(sendAll(draftOf(base), { ...at(10), ...old })).toMatchObject({ sent: 2, inDoubt: 0 });
  }
});

test('what Google refuses only when it is flushed leaves the Sheet to others', () => {
  const flush = { call: 'SpreadsheetApp.flush', nth: 1, status: 0, landed: false, says: 'Service error' };
  const { answer, run } = ask(draftOf(base), { action: 'prepare-mail' }, { faults: [flush] });
  expect(answer.problems.map(({ code }) => code)).toEqual(['google-later']);
  expect(run.calls['Lock.releaseLock']).toBe(1);
});

/** A person puts the conference's folder into the bin, and all that is in it goes along. */
function throwAway({ dir }: Workspace): void {
  const file = join(dir, 'drive.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"trashed": false/g, '"trashed": true'));
}

test('files that a person threw away: the plan and its folder are made again, the mail waits for its paper', () => {
  const workspace = draftOf(base);
  const ids = workspace.files().map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(2);
  throwAway(workspace);
  expect(sendAll(workspace, at(10))).toMatchObject({ sent: 0, failed: 2 });
  const { answer } = ask(workspace, { action: 'write-invitations' });
  expect([answer.problems, answer.documents.map(({ state }) => state)]).toEqual([[], ['created', 'created']]);
  expect(sendAll(workspace, at(10, '09:00'))).toMatchObject({ sent: 2, failed: 0 });
});

test('sums beyond counting are told at their line', () => {
  const workspace = draftOf(base);
  typeInto(workspace, 'Dự toán', 'Số lượng', '1000000', 2);
  typeInto(workspace, 'Dự toán', 'Đơn giá', '9.000.000.000.000', 2);
  for (const action of ['check', 'write-plan']) {
    const { problems } = ask(workspace, { action }).answer;
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'amount-too-large', tab: 'Dự toán', row: 2, column: 'Đơn giá' }),
    );
  }
});

test('as many tests to oneself as anybody sends are remembered as far as there is room', () => {
  const workspace = draftOf(base);
  const by = 'chuyen.vien.rat.cham.chi@so.khoahoccongnghe.example';
  const tests = Array.from({ length: 140 }, (_, n) => ({ at: n, by }));
  putInLedger(workspace, { 'mail-tests': JSON.stringify(tests) });
  const [code] = shown(workspace, 'Thư', 'Mã');
  expect(
    ask(workspace, { action: 'test-mail', code }, { as: by }).answer.problems.map((one) => one.code),
  ).not.toContain('unexpected');
});
