import type { World } from '../../../local/worlds/worlds';
import { ask, copyOf, draftOf, type Workspace } from '../../support/local';
import { arrivals, at, confirmAll, mailWorkspace, prepare, step } from '../../support/mail';

const many = mailWorkspace(24);
const kinds = (workspace: Workspace) =>
  workspace.triggers().map(({ once, lastRun }) => (once ? (lastRun ? 'struck' : 'once') : 'hourly'));

/** A minute of July 10. */
const minute = (past: number) =>
  at(10, `${String(8 + Math.floor(past / 60)).padStart(2, '0')}:${String(past % 60).padStart(2, '0')}`);

/** The clocks as they are some time after confirming: the hourly one has struck, while the job was paused. */
function confirmed(world: World = {}): Workspace {
  const workspace = copyOf(many, { pdf: false, world });
  confirmAll(workspace, minute(0));
  pause(workspace, true);
  workspace.fireTriggers(minute(0));
  pause(workspace, false);
  return workspace;
}
const pause = (workspace: Workspace, paused: boolean) =>
  ask(workspace, { action: 'pause-mail', paused }, minute(0));

/** Lets minutes pass as Google does, a clock a minute at most. @returns at which minute all had left */
function passed(workspace: Workspace, from: number, mails: number): number {
  for (let past = from; past < from + 120; past += 1) {
    workspace.fireTriggers(minute(past));
    if (workspace.mails().length >= mails) return past;
  }
  return Number.POSITIVE_INFINITY;
}

test('a page that was closed: the clock strikes within minutes, once, and is gone', () => {
  const workspace = confirmed();
  const { next } = step(workspace, minute(0), { budgetMs: 10_000 });
  expect(next).toBe('10/07/2020 08:05');
  expect(kinds(workspace)).toEqual(['hourly', 'once']);
  expect(prepare(workspace, minute(1)).clock.next).toBe('10/07/2020 08:05');
  expect(passed(workspace, 2, 24)).toBeLessThan(8);
  expect([...arrivals(workspace).values()].every((times) => times === 1)).toBe(true);
  expect(workspace.triggers()).toEqual([]);
  expect(prepare(workspace, minute(30)).clock.minutes).toBe(1);
});

test('where clocks are not listed with a Sheet none pile up, and none are left', () => {
  const workspace = confirmed({ clocks: 'unlisted' });
  for (let past = 0; past < 8; past += 1) {
    step(workspace, minute(past), { budgetMs: 1000 });
    workspace.fireTriggers(minute(past));
    expect(workspace.triggers().length).toBeLessThan(3);
  }
  expect(passed(workspace, 10, 24)).toBeLessThan(20);
  expect(workspace.triggers()).toEqual([]);
});

test('in a published add-on, which has one clock, the rest leaves within the hour, and the page says so', () => {
  const workspace = confirmed({ edition: 'published' });
  expect(step(workspace, minute(0), { budgetMs: 10_000 })).toMatchObject({ next: '', more: true });
  expect(kinds(workspace)).toEqual(['hourly']);
  expect(passed(workspace, 2, 24)).toBeLessThan(62);
  expect([...arrivals(workspace).values()].every((times) => times === 1)).toBe(true);
  expect(workspace.triggers()).toEqual([]);
});

test('one meter or two: our own count holds', () => {
  for (const meter of ['one', 'two'] as const) {
    const workspace = copyOf(many, { pdf: false, world: { meter } });
    const consumer = { ...minute(0), account: 'consumer' } as const;
    confirmAll(workspace, consumer);
    step(workspace, consumer, { budgetMs: 10_000 });
    const sent = workspace.mails().length;
    expect(prepare(workspace, { ...consumer, ...minute(5) }).quota).toMatchObject({
      left: 100 - sent,
      daily: 100,
    });
  }
});

test('while the page goes on the clock only looks; none pile up', () => {
  const workspace = confirmed();
  for (let past = 0; past < 11; past += 1) {
    step(workspace, minute(past), { budgetMs: 1000 });
    workspace.fireTriggers(minute(past));
    expect(workspace.triggers().length).toBeLessThan(3);
  }
  expect(workspace.mails()).toHaveLength(22);
});

test('a colleague’s clocks are left alone', () => {
  const workspace = draftOf(many);
  const other = { ...minute(0), as: 'dong.nghiep@example.gov.vn' };
  workspace.execute('call', [{ action: 'self-check', checks: ['clock'] }], other);
  // Twice, as the page does, so that the clock has nothing to add.
  for (let press = 0; press < 2; press += 1)
    workspace.execute('call', [{ action: 'open-registration' }], other);
  const theirs = workspace.triggers().map(({ id }) => id);
  confirmAll(workspace, minute(0));
  passed(workspace, 2, 24);
  // Their Form might be ours for all the clock knows when the last mail leaves; at its next hour it sees.
  workspace.fireTriggers(minute(130));
  expect(theirs.length).toBeGreaterThan(0);
  expect(workspace.triggers().map(({ id }) => id)).toEqual(theirs);
});
