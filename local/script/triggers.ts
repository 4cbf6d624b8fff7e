import type { Row } from '../forms/destination';
import type { RunOptions } from '../run/options';
import type { Execution } from '../run/shown';
import type { Stores, Trigger } from '../run/stores';
import { startOf } from '../sheet/settings';
import { execute } from './execution';

const HOUR_MS = 60 * 60_000;

/**
 * Runs the triggers that have not run within the last hour, nor since a person has travelled back, and those that strike once and are due; a doorbell too
 * where it is late. Google's own clock is less punctual.
 */
export function fire(stores: Stores, options: RunOptions): Execution[] {
  const now = startOf(options.now, stores.settings);
  const rings: boolean = stores.sides.pick('doorbell', {
    once: false,
    twice: false,
    late: true,
    never: false,
  });
  return stores.triggers.value
    .filter((trigger) => isDue(trigger, now, rings))
    .flatMap((trigger) => {
      // A run before it may have deleted it.
      if (!stores.triggers.value.includes(trigger)) return [];
      trigger.lastRun = new Date(now).toISOString();
      return [start(stores, trigger, {}, options)];
    });
}

function isDue({ on, once, lastRun }: Trigger, now: number, rings: boolean): boolean {
  if (on !== undefined && !rings) return false;
  if (once !== undefined) return lastRun === undefined && Date.parse(once) <= now;
  return lastRun === undefined || Math.abs(now - Date.parse(lastRun)) >= HOUR_MS;
}

/**
 * Runs the triggers that a row from a form sets off, each as often as it rings at once, of every account that has one.
 * Source: guide "Event objects", Google Sheets events, Form submit. Not imitated: `range` of that event.
 */
export function fireSubmitted(stores: Stores, { titles, values }: Row, options: RunOptions): Execution[] {
  const namedValues = Object.fromEntries(titles.map((title, index) => [title, [values[index] ?? '']]));
  const rings: number = stores.sides.pick('doorbell', { once: 1, twice: 2, late: 0, never: 0 });
  const bells = stores.triggers.value.filter(({ on }) => on === 'form-submit');
  return bells
    .flatMap((bell) => Array<Trigger>(rings).fill(bell))
    .map((trigger) => start(stores, trigger, { namedValues, values }, options));
}

function start(
  stores: Stores,
  { id, handler, owner }: Trigger,
  more: object,
  options: RunOptions,
): Execution {
  const event = { authMode: 'FULL', triggerUid: id, ...more };
  return execute(stores, handler, [event], { ...options, as: owner, authMode: 'FULL', triggered: true });
}
