import { played } from '../../build/bench/estimates';
import { Player } from '../../build/bench/player';
import type { ScenarioName } from '../../build/bench/scenarios';
import { invitations, Stages } from '../../build/bench/stages';
import { prices } from '../../local/prices/prices';
import type { Mailing, Sending } from '../../src/spoken/mail';
import { tableNames } from '../../src/tables/tables';
import { createWorkspace, openWorkspace } from '../support/local';

const stages = new Stages({ createWorkspace, openWorkspace });
afterAll(() => stages.remove());

/** Most calls that may be made, and most seconds by the price list: a little above what it takes, so that one call a tab more is seen. */
const most: readonly [ScenarioName, calls: number, seconds: number][] = [
  ['desk-whole', 38, 4],
  ['check', 54, 4.1],
  ['invitations-10', 81, 20],
  ['invitations-10-unchanged', 46, 5],
  ['mails-10', 151, 30],
  ['ring-after-10', 66, 8],
  ['ring-five-forms', 62, 8],
  ['hour-five-forms', 282, 26],
  ['open-call-126', 287, 20],
];

test.each(most)('%s: at most %d calls and %d s on Google', (name, calls, seconds) => {
  const player = played(name, stages);
  expect(player.total).toBeLessThanOrEqual(calls);
  expect(player.seconds.typical).toBeLessThanOrEqual(seconds);
});

test('the desk reads what cells show and nothing else, one read a tab', () => {
  const { calls } = played('desk-whole', stages);
  expect(calls['Range.getFormulas']).toBeUndefined();
  expect(calls['Range.getMergedRanges']).toBeUndefined();
  expect(calls['Range.getValues']).toBeUndefined();
  expect(calls['Sheet.getSheetValues']).toBeLessThanOrEqual(tableNames.length);
});

test('where fetching takes longer than a step, each step still sends one', () => {
  const slow = { ...prices['drive-export'], typical: 40_000 };
  const player = new Player(stages.copy('invited', invitations), 'typical', {
    prices: { ...prices, 'drive-export': slow },
  });
  const { mark, mails } = player.ask<Mailing>({ action: 'prepare-mail' }).next;
  const step = { action: 'send-mail', holder: 'trang', consent: 'yes', budgetMs: 30_000 };
  expect(player.ask<Sending>({ ...step, confirm: { mark, mails } }).counts.sent).toBe(1);
  expect(player.ask<Sending>(step).counts.sent).toBe(2);
});
