import type { CheckCode } from '../../../src/domain/desk/self-check';
import { july } from '../../support/local';
import { walk } from '../../support/long';
import { keepingMoments, type Moment, moments } from '../../support/moments';
import { bareWorkspace, check, fresh, traces } from './support';

jest.setTimeout(600_000);

const bare = bareWorkspace();
const before = traces(bare);
const request = (code: CheckCode) => ({ action: 'self-check', checks: [code] });

/** Every check that makes something; of those whose calls are a part of another's, the longer one. */
const making: CheckCode[] = [
  'ledger-write',
  'cells',
  'clock',
  'doorbell',
  'drive-text',
  'drive-again',
  'drive-files',
  'drive-ten',
  'form-open',
  'form-answer',
];

function callsOf(code: CheckCode): string[] {
  const names: string[] = [];
  fresh(bare).execute('call', [request(code)], { now: july, onCall: (name) => names.push(name) });
  return names;
}

/** Killed after a call, then done again: nothing is left, and what is found is as expected. */
function expectCleaned(code: CheckCode, dieAt: Moment): void {
  const workspace = fresh(bare);
  expect(workspace.execute('call', [request(code)], { now: july, dieAt }).died).toBe(true);
  // A clock that was left takes itself away at its first hour, as nothing needs it.
  if (code === 'clock') workspace.fireTriggers({ now: '2020-07-10T09:30' });
  const findings = check(workspace, [code, 'clean'], { now: '2020-07-10T10:00' });
  expect([dieAt, findings.map(({ verdict }) => verdict)]).toEqual([dieAt, ['as-expected', 'as-expected']]);
  expect([dieAt, traces(workspace)]).toEqual([dieAt, before]);
}

for (const code of making)
  walk(`${code}, killed before its first call or after any, leaves nothing once it ran again`, () => {
    const names = callsOf(code);
    expect(names.length).toBeGreaterThan(4);
    const all = [...moments(names), ...(code === 'cells' ? keepingMoments(names) : [])];
    for (const dieAt of all) {
      // A Form that is linked to nothing throws here, so there is no moment after this call.
      if (names[dieAt.call - 1] === 'Form.getDestinationId') continue;
      expectCleaned(code, dieAt);
    }
  });

test('what a killed check left is taken away by the check of anything else in Drive', () => {
  const workspace = fresh(bare);
  const names = callsOf('form-answer');
  const call = names.lastIndexOf('Drive.files.create') + 1;
  workspace.execute('call', [request('form-answer')], { dieAt: { call, when: 'after' } });
  expect(traces(workspace).files).toHaveLength(2);
  check(workspace, ['drive-list']);
  expect(traces(workspace)).toEqual(before);
});
