import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DriveRefusal } from '../../src/google/drive';
import { troubleIn } from '../../src/google/trouble';
import { putInLedger } from '../support/ledger';
import { ask, copyOf, draftOf, shown, typeInto, type Workspace } from '../support/local';
import { at, mailWorkspace, sendAll } from '../support/mail';

const google = (text: string): Error => Object.assign(new Error(text), { name: 'Exception' });

/** Texts of field reports; what stands in all of them is told, the words are not. */
test.each([
  [
    'You do not have permission to call A.b. Required permissions: https://www.googleapis.com/auth/forms',
    'not-authorised',
  ],
  [
    'Các quyền được chỉ định không đủ để gọi A.b. Các quyền bắt buộc: https://www.googleapis.com/auth/forms',
    'not-authorised',
  ],
  ['Service invoked too many times for one day: urlfetch.', 'google-spent'],
  ['1 日にサービス email を実行した回数が多すぎます。', 'google-spent'],
  ['Service invoked too many times in a short time: gmail. Try Utilities.sleep(1000)', 'google-later'],
  ['Address unavailable: https://gmail.googleapis.com/upload', 'google-later'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'google-later'],
  ['…', 'google-later'],
])('%s', (text, code) => {
  expect(troubleIn(google(text))).toBe(code);
});

test('what no service of Google threw is a fault of ours', () => {
  expect(troubleIn(new TypeError("Cannot read properties of undefined (reading 'x')"))).toBe('unexpected');
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

describe.each(['vietnamese', 'english', 'foreign'] as const)('where Google speaks %s', (language) => {
  const there = () => copyOf(base, { pdf: false, world: { language } });
  const colleague = { as: 'dong.nghiep@so.example' };
  const told = (workspace: Workspace, request: object, options: object = {}) =>
    ask(workspace, request, options).answer.problems.map(({ code, message }) => ({ code, message }));

  test('a permission that was not given', () => {
    const scopes = ['spreadsheets.currentonly', 'userinfo.email'].map(
      (one) => `https://www.googleapis.com/auth/${one}`,
    );
    expect(told(there(), { action: 'write-plan' }, { scopes })).toMatchObject([{ code: 'not-authorised' }]);
  });

  test('a tab that is protected, a cell that takes none but its choices', () => {
    const workspace = there();
    workspace.protect('Văn bản');
    expect(told(workspace, { action: 'write-plan' }, colleague)).toMatchObject([{ code: 'protected-cells' }]);
    const strict = there();
    for (const row of [2, 3, 4, 5]) strict.restrict('Văn bản', row, 1, ['khác']);
    expect(told(strict, { action: 'write-plan' })).toMatchObject([{ code: 'cell-refuses' }]);
  });

  test('a ledger without room, told before anything is written', () => {
    const workspace = there();
    putInLedger(
      workspace,
      Object.fromEntries(Array.from({ length: 59 }, (_, n) => [`x${n}`, 'đ'.repeat(4335)])),
    );
    expect(told(workspace, { action: 'write-plan' })).toMatchObject([{ code: 'ledger-full' }]);
  });

  test('a network that gives no answer; what Google said of it is shown as it said it', () => {
    const [{ code = '', message = '' } = {}] = told(
      there(),
      { action: 'write-plan' },
      none('Drive.files.list'),
    );
    expect(code).toBe('google-later');
    expect(message).toContain('https://www.googleapis.com/drive/v3/files');
  });
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
