import { conference, Stages } from '../../build/bench/stages';
import { DRIVE_METHODS, GMAIL_METHODS, serviceMembers, UPLOAD_STEPS } from '../../local/index';
import { kindOf, measured, prices, pricesIn } from '../../local/prices/prices';
import { stopwatch } from '../../local/prices/stopwatch';
import { createWorkspace, openWorkspace } from '../support/local';

const stages = new Stages({ createWorkspace, openWorkspace });
afterAll(() => stages.remove());

test('every call of the product has a price', () => {
  const calls = [...serviceMembers(), ...DRIVE_METHODS, ...GMAIL_METHODS, ...UPLOAD_STEPS];
  expect(calls.filter((name) => !name.startsWith('HTTPResponse.')).map(kindOf)).not.toContain(undefined);
  for (const { low, typical, high } of Object.values(prices)) {
    expect(low).toBeLessThanOrEqual(typical);
    expect(typical).toBeLessThanOrEqual(high);
  }
});

test('a file without content is made without a conversion', () => {
  const workspace = stages.copy('conference', conference);
  const kinds: string[] = [];
  const lasts = (name: string): number => kinds.push(kindOf(name)) * 0;
  const { calls } = workspace.execute('call', [{ action: 'write-invitations' }], { lasts });
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  // The folder alone is empty.
  expect([count('drive-empty'), count('drive-upload')]).toEqual([1, (calls['Drive.files.create'] ?? 0) - 1]);
});

test('requests of one fetchAll lie side by side, those of two one behind the other', () => {
  const send = (count: number): string[] => [
    'UrlFetchApp.fetchAll',
    ...Array(count).fill('Drive.files.export'),
  ];
  const last = (names: readonly string[], level: 'low' | 'high'): number => {
    const watch = stopwatch(prices, level);
    return names.reduce((sum, name) => sum + watch(name), 0);
  };
  const { low, high } = prices['drive-export'];
  expect(last(send(10), 'low')).toBe(low);
  expect(last(send(10), 'high')).toBeCloseTo(high * 3.7);
  expect(last([...send(1), ...send(1)], 'low')).toBe(2 * low);
});

test('what was measured on Google takes the place of a guess', () => {
  const flush = { low: 1, typical: 2, high: 3, source: 'self-check' };
  expect(measured({ flush })).toMatchObject({ flush, lock: prices.lock });
});

test('what a report of the self-check measured stands in place of the list', () => {
  const found = pricesIn('Đã đo (property-set=81 flush=700 language=vietnamese x=1).');
  expect(Object.keys(found)).toEqual(['property-set', 'flush']);
  expect(measured(found).flush).toMatchObject({ low: 700, typical: 700, high: 700 });
  expect(measured(found).lock).toBe(prices.lock);
});
