import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { everyUnknown, type World } from '../../../local/worlds/worlds';
import { type CheckCode, checkCodes } from '../../../src/domain/desk/self-check';
import { reportOf } from '../../../src/words/self-check-report';
import { openCall } from '../../support/call';
import { commandLineIn } from '../../support/cli';
import { copyOf, draftOf, emptyDir, sampleWorkspace } from '../../support/local';
import { isLong } from '../../support/long';
import { at } from '../../support/mail';
import { check, checkOne } from '../../work/self-check/support';
import { otherWorld, pairwise } from '../../worlds/covers';

test.each(everyUnknown)(
  '%s has sides, one of them likely, and a check of the self-check that tells',
  (_, fact) => {
    const sides = Object.keys(fact.sides);
    expect(sides.length).toBeGreaterThan(1);
    expect(sides).toEqual(expect.arrayContaining([fact.likely, ...(fact.stops ?? [])]));
    expect(checkCodes).toContain(fact.probe);
    expect([fact.fact, fact.source, ...Object.values(fact.sides)]).not.toContain('');
  },
);

const sample = sampleWorkspace();
const everySide = everyUnknown.flatMap(([name, { sides, probe, byHand }]) =>
  byHand ? [] : Object.keys(sides).map((side) => [name, side, probe as CheckCode] as const),
);

test.each(everyUnknown.filter(([, { byHand }]) => byHand))(
  'of %s the self-check says that a person has to try it',
  (_, { probe }) => {
    const found = checkOne(draftOf(sample), probe as CheckCode);
    expect(found).toMatchObject({ verdict: 'untried', sides: [] });
  },
);

test.each(everySide)('where %s is %s the self-check says so', (name, side, probe) => {
  const workspace = copyOf(sample, { pdf: false, world: { [name]: side } as World });
  // Only the conference's own Form fills the Sheet.
  if (probe === 'form-sheet') openCall(workspace);
  // Only a clock that has run can tell of itself.
  if (probe === 'clock-ran') {
    openCall(workspace);
    workspace.fireTriggers(at(10, '09:00'));
  }
  expect(checkOne(workspace, probe)?.sides).toContain(`${name}=${side}`);
  expect(workspace.felt).toContain(`${name}=${side}`);
});

test.each([otherWorld, ...(isLong ? pairwise() : [])])(
  'no side is told that is not so, however they are mixed: %p',
  (world) => {
    const probes = [...new Set(everySide.map(([, , probe]) => probe))];
    const told = check(copyOf(sample, { pdf: false, world }), probes).flatMap(({ sides = [] }) => sides);
    const sides = everyUnknown.map(([name, { likely }]) => `${name}=${world[name] ?? likely}`);
    expect(told.filter((side) => !sides.includes(side))).toEqual([]);
    expect(told.length).toBeGreaterThan(10);
  },
);

const giaoBan = commandLineIn(resolve(__dirname, '../../..'));

test('a command that names no world lists the right ones', () => {
  const worlds: { name: string; sides: string[]; likely: string }[] = JSON.parse(
    giaoBan('worlds', '--json').stdout,
  );
  expect(worlds).toContainEqual(
    expect.objectContaining({
      name: 'language',
      sides: ['vietnamese', 'english', 'foreign'],
      likely: 'vietnamese',
    }),
  );
  const { status, stderr } = giaoBan('demo', '--world', 'language=latin');
  expect([status, stderr.split('\n')[0]]).toEqual([
    2,
    'Không có language=latin. language có các phía: vietnamese, english, foreign.',
  ]);
});

test('a workspace is put into the world and the prices that a report tells', () => {
  const sent = copyOf(sample, { pdf: false, world: { language: 'foreign', drift: 'always' } });
  const report = reportOf(
    [checkOne(sent, 'refusal-text'), checkOne(sent, 'drive-version')].flatMap((one) => one ?? []),
    { version: '0.1.0', at: '' },
  );
  const file = join(emptyDir(), 'bao-cao.txt');
  writeFileSync(file, `${report}\nĐã đo (property-all=40000 flush=700).`);
  const other = copyOf(sample);
  const { status, stdout } = giaoBan('worlds', '--from', file, other.dir);
  expect([status, stdout]).toEqual([0, expect.stringContaining('language=foreign drift=always')]);
  expect(other.settings().world).toMatchObject({ language: 'foreign', drift: 'always' });
  const { tookMs } = other.execute('call', [{ action: 'state' }], { now: '2020-07-10T08:00' });
  expect(tookMs).toBeGreaterThanOrEqual(40_000);
  expect(giaoBan('worlds', '--from', file).status).toBe(2);
});
