import { type Execution, execute } from './execution';
import type { World } from './run';
import { type RunOptions, startOf } from './run-options';

/** An hourly trigger, as triggers.json keeps it. */
export type Trigger = {
  id: string;
  /** The global function that it runs. */
  handler: string;
  /** The account that made it, under which it runs. */
  owner: string;
  /** ISO 8601, UTC. */
  lastRun?: string;
};

const HOUR_MS = 60 * 60_000;

/** Runs the triggers that have not run within the last hour. Google's own clock is less punctual. */
export function fire(world: World, options: RunOptions): Execution[] {
  const now = startOf(options, world.settings);
  const isDue = ({ lastRun }: Trigger): boolean =>
    lastRun === undefined || Date.parse(lastRun) <= now - HOUR_MS;
  return world.triggers.value.filter(isDue).map((trigger) => {
    trigger.lastRun = new Date(now).toISOString();
    const event = { authMode: 'FULL', triggerUid: trigger.id };
    return execute(world, trigger.handler, [event], { ...options, as: trigger.owner, authMode: 'FULL' });
  });
}
