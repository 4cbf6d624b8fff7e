import type { Row } from '../forms/destination';
import { type RunOptions, startOf } from '../run/options';
import type { World } from '../run/run';
import { type Execution, execute } from './execution';

/** A trigger, as triggers.json keeps it. */
export type Trigger = {
  id: string;
  /** The global function that it runs. */
  handler: string;
  /** The account that made it, under which it runs. */
  owner: string;
  /** @default 'clock', once an hour */
  on?: 'form-submit';
  /** Of the clock: ISO 8601, UTC. */
  lastRun?: string;
};

const HOUR_MS = 60 * 60_000;

/** Runs the triggers that have not run within the last hour, nor since a person has travelled back. Google's own clock is less punctual. */
export function fire(world: World, options: RunOptions): Execution[] {
  const now = startOf(options, world.settings);
  const isDue = ({ on, lastRun }: Trigger): boolean =>
    on === undefined && (lastRun === undefined || Math.abs(now - Date.parse(lastRun)) >= HOUR_MS);
  return world.triggers.value.filter(isDue).map((trigger) => {
    trigger.lastRun = new Date(now).toISOString();
    return start(world, trigger, {}, options);
  });
}

/**
 * Runs the triggers that a row from a form sets off, of every account that has one.
 * Source: guide "Event objects", Google Sheets events, Form submit. Not imitated: `range`.
 */
export function fireSubmitted(world: World, { titles, values }: Row, options: RunOptions): Execution[] {
  const namedValues = Object.fromEntries(titles.map((title, index) => [title, [values[index] ?? '']]));
  return world.triggers.value
    .filter(({ on }) => on === 'form-submit')
    .map((trigger) => start(world, trigger, { namedValues, values }, options));
}

function start(world: World, { id, handler, owner }: Trigger, more: object, options: RunOptions): Execution {
  const event = { authMode: 'FULL', triggerUid: id, ...more };
  return execute(world, handler, [event], { ...options, as: owner, authMode: 'FULL' });
}
