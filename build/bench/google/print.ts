import { readFileSync } from 'node:fs';
import type * as Local from '../../../local/index';
import { measured, pricesIn } from '../../../local/prices/prices';
import { at } from '../../root';
import { type Estimate, estimates } from './google';
import { scenarioNames } from './scenarios';

/**
 * `npm run bench -- google [--json] [--from REPORT] [SCENARIO…]`: seconds on Google by the price list, beside the goals and the peers' calls;
 * what a report of the self-check measured stands in place of the list's.
 */
export function benchGoogle(args: readonly string[]): number {
  const local: typeof Local = require(at('.build', 'local.cjs'));
  const names = scenarioNames.filter((name) => args.includes(name));
  const report = args[args.indexOf('--from') + 1];
  const found = args.includes('--from') && report ? pricesIn(readFileSync(report, 'utf8')) : {};
  const all = estimates(local, { ...(names.length > 0 && { names }), prices: measured(found) });
  if (args.includes('--json')) {
    console.log(JSON.stringify(all, null, 2));
    return 0;
  }
  console.log('\nSeconds on Google by the price list (local/prices/prices.ts): a model, not a measurement');
  console.table(all.map(row));
  return 0;
}

const row = ({ scenario, calls, seconds, triggerSeconds, goal, peers }: Estimate) => ({
  scenario,
  calls,
  low: seconds.low,
  typical: seconds.typical,
  high: seconds.high,
  'in triggers': triggerSeconds?.typical ?? '',
  'goal s': goal.seconds,
  'goal calls': goal.calls ?? '',
  met: seconds.typical <= goal.seconds && calls <= (goal.calls ?? calls) ? 'yes' : 'NO',
  'calls of peers': Object.entries(peers ?? {})
    .map(([name, count]) => `${name}: ${count}`)
    .join('; '),
});
