import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceOf } from '../snippet';

const CODE = `
  const sheet = () => SpreadsheetApp.getActiveSpreadsheet();
  const found = () => ScriptApp.getUserTriggers(sheet());
  function start(handler = 'work', hours = 1) { return ScriptApp.newTrigger(handler).timeBased().everyHours(hours).create().getHandlerFunction(); }
  function listed() { return found().map((trigger) => trigger.getHandlerFunction()); }
  function stop() { for (const trigger of found()) ScriptApp.deleteTrigger(trigger); }
  function deleteTwice() { const [trigger] = found(); ScriptApp.deleteTrigger(trigger); ScriptApp.deleteTrigger(trigger); }
  function work(event) { return [event, Session.getEffectiveUser().getEmail()]; }
  function broken() { throw new Error('hỏng'); }`;

const owner = 'chuyen.vien@example.gov.vn';
const other = { as: 'khac@example.gov.vn' };

describe('hourly triggers', () => {
  it('are kept, and seen by their maker alone', () => {
    const workspace = workspaceOf(CODE);
    expect(workspace.execute('start').value).toBe('work');
    workspace.execute('start', ['broken'], other);
    expect(workspace.execute('listed').value).toEqual(['work']);
    expect(workspace.triggers()).toEqual([
      { id: expect.any(String), handler: 'work', owner },
      { id: expect.any(String), handler: 'broken', owner: other.as },
    ]);
    expect(JSON.parse(readFileSync(join(workspace.dir, 'triggers.json'), 'utf8'))).toEqual(
      workspace.triggers(),
    );
    expect(workspace.execute('stop').error).toBeUndefined();
    expect(workspace.triggers()).toMatchObject([{ owner: other.as }]);
  });

  it('run once an hour, as their maker', () => {
    const workspace = workspaceOf(CODE);
    workspace.execute('start', ['work'], other);
    const [{ id } = { id: '' }] = workspace.triggers();
    workspace.execute('start', ['broken']);
    const fired = (now: string) => workspace.fireTriggers({ now }).map(({ value, error }) => value ?? error);
    const first = [[{ authMode: 'FULL', triggerUid: id }, other.as], 'hỏng'];
    expect(fired('2020-07-10T08:00')).toEqual(first);
    expect(fired('2020-07-10T08:59')).toEqual([]);
    expect(fired('2020-07-10T09:00')).toEqual(first);
    expect(workspace.triggers()[0]).toMatchObject({ lastRun: '2020-07-10T02:00:00.000Z' });
  });

  it('run when a person travels to where they are due, and every run has its time', () => {
    const workspace = workspaceOf(
      `${CODE} function when() { return new Date().toISOString().slice(0, 16); }`,
    );
    workspace.execute('start', ['when']);
    const fired = (now?: string) => workspace.travel(now).map(({ value }) => value);
    expect(fired('2020-07-10T08:00')).toEqual(['2020-07-10T01:00']);
    expect(workspace.execute('when').value).toBe('2020-07-10T01:00');
    expect(fired('2020-07-10T08:30')).toEqual([]);
    expect(fired('2020-07-11T00:00')).toEqual(['2020-07-10T17:00']);
    // Set back, an hour must not pass until the old last run comes again.
    expect(fired('2020-07-10T08:00')).toEqual(['2020-07-10T01:00']);
    expect(fired()).toHaveLength(1);
    expect(workspace.execute('when').value).not.toMatch(/^2020/);
  });

  it('are at most 20', () => {
    const workspace = workspaceOf(CODE);
    const errors = Array.from({ length: 21 }, () => workspace.execute('start').error);
    expect(errors.findIndex((error) => error?.startsWith('This script has too many triggers.'))).toBe(20);
    expect(workspace.execute('start', [], other).error).toBeUndefined();
  });

  it('are hourly, and only a script with all permissions makes them', () => {
    const workspace = workspaceOf(CODE);
    expect(() => workspace.execute('start', ['work', 2])).toThrow('A trigger every 2 hours is not imitated.');
    expect(workspace.execute('start', [], { authMode: 'LIMITED' }).error).toMatch(/ScriptApp\.newTrigger/);
    workspace.execute('start');
    expect(workspace.execute('deleteTwice').error).toBe('Invalid argument: trigger');
  });
});
