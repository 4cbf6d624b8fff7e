import { byHandChecks, usualChecks } from '../../../src/domain/desk/self-check';
import { tableNames } from '../../../src/tables/tables';
import { reportOf } from '../../../src/words/self-check-report';
import { fullNames, SCOPES } from '../../local/snippet';
import { ask, copyOf, sampleWorkspace, typeInto } from '../../support/local';
import { needing } from '../../support/machine.cjs';
import { check, checkOne, fresh, keep, traces } from './support';

const sample = sampleWorkspace();
const owner = 'chuyen.vien@example.gov.vn';
/** The clock has run once. */
const beat = { [`beat:clock:${owner}`]: '1594000000000' };

test('a Sheet in order: everything as expected, nothing left behind, no mail sent', () => {
  const workspace = fresh(sample);
  ask(workspace, { action: 'open-registration' });
  keep(workspace, 'properties.json', (entries) => ({ ...entries, ...beat }));
  const before = traces(workspace);
  const findings = check(workspace, usualChecks);
  const others = findings
    .filter(({ verdict }) => verdict !== 'as-expected')
    .map((one) => [one.check, one.verdict]);
  expect(others).toEqual([
    // This machine's quick workspace has no PDF.
    ['drive-pdf', 'differs'],
    // Only people can.
    ...byHandChecks.map((one) => [one, 'untried']),
  ]);
  expect(traces(workspace)).toEqual(before);
  expect(workspace.mails()).toEqual([]);
  const report = reportOf(findings, { version: '0.1.0', at: '10/07/2020 08:00' });
  expect(report).toContain('✗ Khác mong đợi: Lấy văn bản ra PDF [drive-pdf]');
  expect(report).not.toMatch(/@|example|Yên Thế|undefined/);
});

needing(test, 'LibreOffice')(
  'PDF',
  () => {
    expect(checkOne(copyOf(sample), 'drive-pdf')).toMatchObject({ verdict: 'as-expected' });
  },
  60_000,
);

/** All but those that a clerk, a paper of her own or a Form first brings. */
const brought: readonly string[] = ['people', 'programme', 'paperLines', 'forms', 'questions', 'ownLinks'];
const all = tableNames.filter((name) => !brought.includes(name)).length;

test('tabs that are missing or broken are named', () => {
  const workspace = fresh(sample);
  workspace.renameTab('Phân công', 'Khác');
  typeInto(workspace, 'Đơn vị', 'Email', 'Thư');
  workspace.type('Đơn vị', 1, 1, 'x');
  expect(checkOne(workspace, 'tables')).toMatchObject({
    verdict: 'differs',
    seen: `${all - 2}/${all}`,
    lines: ['✗ Đơn vị', '✗ Phân công'],
  });
});

test('a permission not given is marked, each with its reason', () => {
  const scopes = fullNames(SCOPES.filter((scope) => scope !== 'gmail.send'));
  const { verdict, lines = [] } = checkOne(sample, 'permissions', { scopes }) ?? {};
  expect(verdict).toBe('differs');
  expect(lines).toHaveLength(SCOPES.length);
  expect(lines.filter((line) => line.startsWith('✗'))).toEqual([
    '✗ Chưa cho: gửi những thư đã được xác nhận; không đọc được hộp thư (gmail.send)',
  ]);
});

test('without a permission what needs it is not tried, and says so', () => {
  const scopes = fullNames(SCOPES.filter((scope) => scope !== 'drive.file'));
  const findings = check(fresh(sample), ['drive-upload', 'form-made', 'clean', 'ledger-write'], { scopes });
  expect(findings.map(({ verdict }) => verdict)).toEqual(['untried', 'untried', 'untried', 'as-expected']);
  expect(findings[0]?.message).toContain('thiếu quyền');
});

test('no quota left', () => {
  expect(checkOne(sample, 'quota', { mailLimit: 0 })).toMatchObject({ verdict: 'differs', seen: '0' });
});

test('a Sheet in another time zone', () => {
  const workspace = fresh(sample);
  keep(workspace, 'workspace.json', (settings) => ({ ...settings, timeZone: 'America/Los_Angeles' }));
  expect(checkOne(workspace, 'zone')).toMatchObject({
    verdict: 'differs',
    seen: 'America/Los_Angeles, vi_VN',
  });
  expect(checkOne(workspace, 'zone')?.message).toContain('Tệp → Cài đặt → Múi giờ');
});

test('a ledger that is nearly full, in all or in one entry', () => {
  const full = fresh(sample);
  keep(full, 'properties.json', () =>
    Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`mail:${index}`, 'x'.repeat(7000)])),
  );
  expect(checkOne(full, 'ledger-room')).toMatchObject({ verdict: 'differs', seen: '411/500 kB; 7/9 kB' });
  const long = fresh(sample);
  keep(long, 'properties.json', () => ({ form: 'ế'.repeat(2800) }));
  expect(checkOne(long, 'ledger-room')).toMatchObject({ verdict: 'differs', seen: '9/500 kB; 9/9 kB' });
});

test('mails wait for a clock that is off; a paused job waits for none, nor does another account’s', () => {
  const workspace = fresh(sample);
  const job = (more: object) =>
    keep(workspace, 'properties.json', () => ({
      'mail-job': JSON.stringify({ id: 'a', by: owner, at: 0, total: 3, paused: false, ...more }),
    }));
  job({});
  expect(checkOne(workspace, 'triggers')).toMatchObject({ verdict: 'differs', seen: 'chưa bật gì' });
  job({ paused: true });
  expect(checkOne(workspace, 'triggers')).toMatchObject({ verdict: 'as-expected' });
  job({ by: 'khac@example.gov.vn' });
  expect(checkOne(workspace, 'triggers')).toMatchObject({ verdict: 'as-expected' });
});

test('a call that goes on waits for clock and doorbell', () => {
  const workspace = fresh(sample);
  ask(workspace, { action: 'open-registration' });
  expect(checkOne(workspace, 'triggers')).toMatchObject({
    verdict: 'as-expected',
    seen: 'lịch chạy mỗi giờ đang bật, báo khi có đăng ký đang bật',
  });
  keep(workspace, 'triggers.json', (all) =>
    (all as unknown as { handler: string }[]).filter(({ handler }) => handler !== 'takeAnswers'),
  );
  expect(checkOne(workspace, 'triggers')).toMatchObject({ verdict: 'differs' });
  expect(checkOne(workspace, 'triggers', { as: 'khac@example.gov.vn' })).toMatchObject({
    verdict: 'as-expected',
  });
});

test('a clock and a doorbell that are needed stay on', () => {
  const workspace = fresh(sample);
  ask(workspace, { action: 'open-registration' });
  const { triggers } = traces(workspace);
  expect(check(workspace, ['clock', 'doorbell']).map(({ verdict }) => verdict)).toEqual([
    'as-expected',
    'as-expected',
  ]);
  expect(traces(workspace).triggers).toEqual(triggers);
  expect(triggers).toHaveLength(2);
});

test('a paused job keeps its clock', () => {
  const workspace = fresh(sample);
  const job = JSON.stringify({ id: 'a', by: owner, at: 0, total: 3, paused: true });
  keep(workspace, 'properties.json', () => ({ 'mail-job': job }));
  keep(workspace, 'triggers.json', () => [{ id: '7', owner, handler: 'carryOn' }]);
  check(workspace, ['clock']);
  expect(traces(workspace).triggers).toEqual(['carryOn']);
});

describe('the mail to oneself', () => {
  test('leaves only when asked for, to nobody else, and is counted', () => {
    const workspace = fresh(sample);
    expect(checkOne(workspace, 'mail')).toMatchObject({ verdict: 'as-expected', seen: '1500 → 1499' });
    expect(workspace.mails().map(({ recipients }) => recipients)).toEqual([[owner]]);
  });

  test.each([
    [400, 'differs', 'HTTP 400'],
    [500, 'untried', 'HTTP 500'],
  ])('Gmail answers %i: %s', (status, verdict, seen) => {
    const faults = [{ call: 'Gmail.messages.send', nth: 1, status, landed: false }];
    expect(checkOne(fresh(sample), 'mail', { faults })).toMatchObject({ verdict, seen });
  });

  test('without the permission nothing is counted', () => {
    const workspace = fresh(sample);
    const scopes = fullNames(SCOPES.filter((scope) => scope !== 'gmail.send'));
    expect(checkOne(workspace, 'mail', { scopes })).toMatchObject({ verdict: 'untried' });
    expect(traces(workspace).ledger).toEqual([]);
  });
});

test('an unknown check is refused', () => {
  const { answer } = ask(sample, { action: 'self-check', checks: ['khác'] });
  expect(answer).toMatchObject({ ok: false });
});
