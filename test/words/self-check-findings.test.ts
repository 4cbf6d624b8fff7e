import { readFileSync } from 'node:fs';
import {
  byHandChecks,
  type CheckFinding,
  checkCodes,
  type Hindrance,
  type Verdict,
} from '../../src/domain/desk/self-check';
import { permissionReasons } from '../../src/words/permissions';
import { spokenFinding } from '../../src/words/self-check-findings';
import { reportOf, version } from '../../src/words/self-check-report';

const finding = (more: Partial<CheckFinding>): CheckFinding => ({
  check: 'zone',
  verdict: 'as-expected',
  seen: '',
  about: [],
  ...more,
});
const hindrances: Hindrance[] = [
  'not-authorised',
  'out-of-reach',
  'ledger-full',
  'drive-full',
  'no-sheet',
  'sheet-full',
  'protected-cells',
  'cell-refuses',
  'google-spent',
  'google-later',
  'unexpected',
  'no-form',
  'form-of-another',
  'not-yet',
  'by-hand',
  'tab-in-the-way',
  'unsure',
];
const english = /undefined|null|NaN|\b(error|file|folder|sheet|mail|check|quota|trigger)\b/i;

/** Some are never found as expected or otherwise: only a person can try them. */
const said = checkCodes.flatMap((check) =>
  (['as-expected', 'differs'] as Verdict[])
    .filter(() => !byHandChecks.some((one) => one === check))
    .map((verdict) => [check, verdict] as const),
);

test.each(said)('%s %s is said in plain Vietnamese', (check, verdict) => {
  const { title, message } = spokenFinding(finding({ check, verdict }));
  for (const text of [title, message]) {
    expect(text.normalize('NFC')).toBe(text);
    expect(text).not.toMatch(english);
  }
  expect(message).toMatch(/\.$/);
  expect(title).not.toMatch(/\.$/);
});

test.each(hindrances)('why a check could not be made: %s', (hindrance) => {
  const { message } = spokenFinding(finding({ verdict: 'untried', hindrance }));
  expect(message).toMatch(/\.$/);
  expect(message).not.toMatch(english);
});

test('what only the makers can mend says whom to tell', () => {
  const { message } = spokenFinding(finding({ check: 'drive-text', verdict: 'differs' }));
  expect(message).toContain('người phụ trách kỹ thuật');
});

test('every permission of the manifest has its reason, and no other', () => {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8'));
  const asked = (oauthScopes as string[]).map((scope) => scope.replace(/^.*\/auth\//, ''));
  expect(Object.keys(permissionReasons).sort()).toEqual(asked.sort());
});

test('the version is the one of package.json', () => {
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test('the report names product, moment, each finding with its code, and counts', () => {
  const findings = [
    spokenFinding(finding({ seen: 'Asia/Ho_Chi_Minh' })),
    spokenFinding(finding({ check: 'drive-list', verdict: 'differs' })),
    spokenFinding(finding({ check: 'triggers', about: ['clock'] })),
  ];
  const lines = reportOf(findings, { version: '0.1.0', at: '10/07/2020 08:00' }).split('\n');
  expect(lines.slice(0, 2)).toEqual([
    'Giao Ban 0.1.0 – Tự kiểm tra lúc 10/07/2020 08:00',
    '1 mục khác mong đợi, 2 mục đúng như mong đợi.',
  ]);
  expect(lines).toContain('✓ Đúng như mong đợi: Múi giờ của bảng tính [zone] (Asia/Ho_Chi_Minh)');
  expect(lines).toContain('✗ Khác mong đợi: Tệp mới hiện ngay trong danh sách [drive-list]');
  expect(lines).toContain(
    '✓ Đúng như mong đợi: Lịch chạy tự động của tài khoản này [triggers] (lịch chạy mỗi giờ đang bật)',
  );
});
