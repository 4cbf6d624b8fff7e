import type { Row } from '../forms/destination';
import type { RunOptions } from '../run/options';
import type { Execution } from '../run/shown';
import type { Stores, Trigger } from '../run/stores';
import { startOf } from '../sheet/settings';
import { execute } from './execution';

const HOUR_MS = 60 * 60_000;

/** Runs the triggers that have not run within the last hour, nor since a person has travelled back. Google's own clock is less punctual. */
export function fire(stores: Stores, options: RunOptions): Execution[] {
  const now = startOf(options.now, stores.settings);
  const isDue = ({ on, lastRun }: Trigger): boolean =>
    on === undefined && (lastRun === undefined || Math.abs(now - Date.parse(lastRun)) >= HOUR_MS);
  return stores.triggers.value.filter(isDue).map((trigger) => {
    trigger.lastRun = new Date(now).toISOString();
    return start(stores, trigger, {}, options);
  });
}

/**
 * Runs the triggers that a row from a form sets off, of every account that has one.
 * Source: guide "Event objects", Google Sheets events, Form submit. Not imitated: `range` of that event.
 */
export function fireSubmitted(stores: Stores, { titles, values }: Row, options: RunOptions): Execution[] {
  const namedValues = Object.fromEntries(titles.map((title, index) => [title, [values[index] ?? '']]));
  return stores.triggers.value
    .filter(({ on }) => on === 'form-submit')
    .map((trigger) => start(stores, trigger, { namedValues, values }, options));
}

function start(
  stores: Stores,
  { id, handler, owner }: Trigger,
  more: object,
  options: RunOptions,
): Execution {
  const event = { authMode: 'FULL', triggerUid: id, ...more };
  return execute(stores, handler, [event], { ...options, as: owner, authMode: 'FULL' });
}
