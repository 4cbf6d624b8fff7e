import { docx as summary } from '../../../src/documents/templates/summary.template.docx';
import type { CheckCode } from '../../../src/domain/desk/self-check';
import { ask, sampleWorkspace } from '../../support/local';
import { bareWorkspace, checkOne, elsewise, fresh, traces } from './support';

const bare = bareWorkspace();
const before = traces(bare);
const bytesOf = (base64: string): string => JSON.stringify([...new Int8Array(Buffer.from(base64, 'base64'))]);

/** For each fact that a check is about: Google doing otherwise, and what is then seen. */
const otherwise: [CheckCode, string, string][] = [
  [
    'runtime',
    `globalThis.Intl = { DateTimeFormat: function () { return { formatToParts: () => [] }; } };`,
    '1900-01-01T00:00; ES2020',
  ],
  [
    'ledger-write',
    `const store = swap({ ...PropertiesService.getDocumentProperties() }, 'getProperty', (real, name) => (real(name) ?? '').slice(0, 100));
     globalThis.PropertiesService = { getDocumentProperties: () => store };`,
    '',
  ],
  [
    'ledger-write',
    `const store = swap({ ...PropertiesService.getDocumentProperties() }, 'setProperties', () => { throw new Error('Argument too large: value'); });
     globalThis.PropertiesService = { getDocumentProperties: () => store };`,
    'Argument too large: value',
  ],
  ['account', `globalThis.Session = { getEffectiveUser: () => ({ getEmail: () => '' }) };`, ''],
  ['doorbell', `globalThis.ScriptApp = { ...ScriptApp, getUserTriggers: () => [] };`, ''],
  ['lock', 'globalThis.LockService = { getDocumentLock: () => null };', ''],
  [
    'refusal-text',
    `globalThis.SpreadsheetApp = { ...SpreadsheetApp, openById: () => { throw new Error('Không được phép: a@b.example'); } };`,
    'Error: Không được phép: …',
  ],
  [
    'cells',
    `inSheet((book) => swap(book, 'insertSheet', (insert, ...args) => swap(insert(...args), 'getRange', (get, ...area) =>
       swap(get(...area), 'setNumberFormat', function () { return this; }.bind(get(...area))))));`,
    '007 | 1/7 | 08:00 | 1.000 | TRUE',
  ],
  [
    'days',
    `inSheet((book) => swap(book, 'getSpreadsheetTimeZone', () => 'America/New_York'));`,
    '2020-07-23T13:00; 8:00',
  ],
  [
    'clock',
    `globalThis.ScriptApp = { ...ScriptApp, getUserTriggers: () => [], getProjectTriggers: () => [] };`,
    '',
  ],
  [
    'drive-upload',
    `told(isUpload, (file) => ({ ...file, mimeType: 'application/msword' }));`,
    'application/msword',
  ],
  ['drive-upload', `told(isUpload, (file) => ({ ...file, appProperties: {} }));`, 'appProperties'],
  ['drive-list', `told(isList, () => ({ files: [] }));`, ''],
  [
    'drive-version',
    `told(isLook, (file) => ({ ...file, modifiedTime: 'muộn hơn' }));`,
    '1 → 1 → 2; muộn hơn',
  ],
  [
    'drive-text',
    `answers((all, requests) => all.map((answer, index) => requests[index].url.includes('/export')
       ? { ...answer, getResponseCode: () => 200, getContent: () => ${bytesOf(summary)} } : answer));`,
    'SIZES',
  ],
  [
    'drive-again',
    `told(({ url, method }) => url.includes('/upload/drive') && method === 'patch', (file) => ({ ...file, id: 'khác', version: '1' }));`,
    'id; 1 → 1',
  ],
  ['drive-files', `answers((all) => (all.length === 10 ? all.reverse() : all));`, '10/10'],
  ['drive-ten', `told(isUpload, (file) => ({ ...file, mimeType: 'application/msword' }));`, '0/10'],
  [
    'drive-large',
    `answers((all, requests) => all.map((answer, index) => requests[index].method === 'put' && answer.getResponseCode() === 200
       ? saying(answer, JSON.stringify({ ...JSON.parse(answer.getContentText()), size: '7' })) : answer));`,
    '5040000 → 7',
  ],
  ['form-questions', `inForm((form) => swap(form, 'moveItem', () => undefined));`, 'moveItem; 57'],
  [
    'form-made',
    `globalThis.FormApp = { ...FormApp, openById: () => { throw new Error('No item with the given ID'); } };`,
    'No item with the given ID',
  ],
  ['form-open', `inForm((form) => swap(form, 'isPublished', () => false));`, 'isPublished'],
  [
    'form-link',
    `inForm((form) => swap(form, 'createResponse', (create) => {
       const response = create();
       return Object.assign(response, { toPrefilledUrl: () => 'https://docs.google.com/forms/d/e/x/viewform?p1=a&p2=b' });
     }));`,
    'p1=…&p2=…',
  ],
  [
    'form-answer',
    `inForm((form) => swap(form, 'getResponses', (real) => real().map((one) => swap(one, 'getId', () => ''))));`,
    'getId; getEditResponseUrl',
  ],
  ['form-answer', `inForm((form) => swap(form, 'getResponses', () => []));`, '0'],
  [
    'form-answer',
    `inForm((form) => {
       swap(form, 'getResponses', (real, since) => (since ? [] : real()));
       return swap(form, 'getResponse', (real, id) => swap(real(id), 'getEditResponseUrl', () => null));
     });`,
    'getResponses(timestamp); getEditResponseUrl',
  ],
  [
    'clean',
    `const net = UrlFetchApp; globalThis.UrlFetchApp = { fetchAll: (requests) => net.fetchAll(requests.map((one) =>
       String(one.payload).includes('trashed') ? { ...one, method: 'get', url: one.url.replace(/\\?.*/, '?alt=media'), payload: undefined } : one)) };`,
    '1',
  ],
];

test.each(otherwise)('%s turns red: %#', (code, lines, seen) => {
  const workspace = fresh(bare);
  expect(checkOne(workspace, code)).toMatchObject({ verdict: 'as-expected' });
  expect(traces(workspace)).toEqual(before);
  if (code === 'clean') leaveFolder(workspace);
  const found = checkOne(elsewise(workspace, lines), code);
  expect(found).toMatchObject({ check: code, verdict: 'differs' });
  if (seen !== 'SIZES') expect(found?.seen).toBe(seen);
  else expect(found?.seen).toMatch(/^\d+ → \d+$/);
  expect(found?.message.length).toBeGreaterThan(60);
  // Otherwise than expected is no reason to leave anything, but what a Google like that does not let us see or take away.
  if (!['clean', 'clock', 'doorbell'].includes(code)) expect(traces(workspace)).toEqual(before);
});

/** A run that is killed when it has made its folder. */
function leaveFolder(workspace: ReturnType<typeof fresh>): void {
  const names: string[] = [];
  const request = { action: 'self-check', checks: ['drive-list'] };
  fresh(workspace).execute('call', [request], { onCall: (name) => names.push(name) });
  const call = names.indexOf('Drive.files.create') + 1;
  expect(workspace.execute('call', [request], { dieAt: { call, when: 'after' } }).died).toBe(true);
}

test('Google will not let anyone in, or the Form fills another Sheet', () => {
  const faults = [{ call: 'Drive.permissions.create', nth: 1, status: 403, landed: false }];
  expect(checkOne(fresh(bare), 'form-open', { faults })).toMatchObject({
    verdict: 'differs',
    seen: 'permissions',
  });
  const opened = sampleWorkspace();
  ask(opened, { action: 'open-registration' });
  const other = elsewise(opened, `inForm((form) => swap(form, 'getDestinationId', () => 'khác'));`);
  expect(checkOne(other, 'form-sheet')).toMatchObject({ verdict: 'differs' });
  expect(checkOne(opened, 'form-sheet', { as: 'khac@example.gov.vn' })).toMatchObject({ verdict: 'untried' });
});

describe('Drive answers badly', () => {
  const fault = (call: string, status: number, landed = false, nth = 1) => [{ call, nth, status, landed }];

  test('an upload that Drive will not take is a difference', () => {
    const faults = fault('Drive.files.create', 400, false, 2);
    expect(checkOne(fresh(bare), 'drive-upload', { faults })).toMatchObject({
      verdict: 'differs',
      seen: 'HTTP 400',
    });
  });

  test('a busy Drive says nothing about the fact, and what landed all the same goes next time', () => {
    const workspace = fresh(bare);
    const faults = fault('Drive.files.create', 503, true, 2);
    expect(checkOne(workspace, 'drive-upload', { faults })).toMatchObject({ verdict: 'untried' });
    expect(there(workspace)).toHaveLength(1);
    expect(checkOne(workspace, 'clean')).toMatchObject({ verdict: 'as-expected' });
    expect(there(workspace)).toEqual([]);
  });

  test('the text cannot be fetched', () => {
    const faults = fault('Drive.files.export', 403);
    expect(checkOne(fresh(bare), 'drive-text', { faults })).toMatchObject({ verdict: 'differs', seen: '0' });
  });
});

const there = (workspace: ReturnType<typeof fresh>) => workspace.files().filter(({ trashed }) => !trashed);

test('a tab of the same name that somebody filled is not touched', () => {
  const workspace = fresh(bare);
  const [first = ''] = workspace.tabs().map(({ name }) => name);
  workspace.type(first, 1, 1, 'của tôi');
  workspace.renameTab(first, 'Tự kiểm tra (xóa được)');
  expect(checkOne(workspace, 'cells')).toMatchObject({ verdict: 'untried' });
  expect(workspace.cells('Tự kiểm tra (xóa được)').map(({ shown }) => shown)).toEqual(['của tôi']);
});

test('papers of the conference are never listed among the files of a check', () => {
  const workspace = sampleWorkspace();
  ask(workspace, { action: 'write-plan' });
  expect(checkOne(workspace, 'clean')).toMatchObject({ verdict: 'as-expected' });
  expect(there(workspace).map(({ name }) => name)).toContainEqual(expect.stringMatching(/^Kế hoạch/));
});
