import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type * as Local from '../../local/index';
import { measured, pricesIn } from '../../local/prices/prices';
import { at } from '../root';
import { type Estimate, estimates } from './estimates';
import { type ScenarioName, scenarioNames } from './scenarios';

/**
 * `npm run bench -- google [--json] [--from REPORT] [SCENARIO…]`: seconds on Google by the price list, beside the goals and the peers' calls;
 * what a report of the self-check measured stands in place of the list's.
 */
export async function benchGoogle(args: readonly string[]): Promise<number> {
  const named = scenarioNames.filter((name) => args.includes(name));
  const all = named.length > 0 ? estimatesOf(named, args) : await allEstimates(args);
  if (args.includes('--json')) {
    console.log(JSON.stringify(all, null, 2));
    return 0;
  }
  console.log('\nSeconds on Google by the price list (local/prices/prices.ts): a model, not a measurement');
  console.table(all.map(row));
  return 0;
}

/** Those that take about half of the time; a second process plays them. */
const longest: readonly ScenarioName[] = ['change-126', 'mails-300-closed'];

async function allEstimates(args: readonly string[]): Promise<Estimate[]> {
  const command = [at('build', 'run.mjs'), 'bench', 'google', '--json', ...longest];
  const others = promisify(execFile)(process.execPath, [...command, ...fromIn(args)]);
  const own = estimatesOf(
    scenarioNames.filter((name) => !longest.includes(name)),
    args,
  );
  const all: Estimate[] = [...own, ...JSON.parse((await others).stdout)];
  return scenarioNames.flatMap((name) => all.filter(({ scenario }) => scenario === name));
}

function estimatesOf(names: readonly ScenarioName[], args: readonly string[]): Estimate[] {
  const local: typeof Local = require(at('.build', 'local.cjs'));
  const [, report] = fromIn(args);
  return estimates(local, { names, prices: measured(report ? pricesIn(readFileSync(report, 'utf8')) : {}) });
}

/** The option that names a report, with its value. */
const fromIn = (args: readonly string[]): readonly string[] =>
  args.includes('--from') ? args.slice(args.indexOf('--from')).slice(0, 2) : [];

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
