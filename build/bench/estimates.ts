import type * as Local from '../../local/index';
import { type Level, levels, type Prices } from '../../local/prices/prices';
import { Player, type Seconds } from './player';
import { type Goal, type ScenarioName, scenarioNames, scenarioOf } from './scenarios';
import { Stages } from './stages';

/** What one scenario takes on Google. `calls` = at typical prices; where a step ends by its time they differ a little by the price. */
export type Estimate = {
  scenario: ScenarioName;
  calls: number;
  seconds: Seconds;
  triggerSeconds?: Seconds;
  goal: Goal;
  peers: Readonly<Record<string, number>> | null;
};

/** Estimates of all scenarios, or of those named, by these prices. */
export function estimates(
  local: typeof Local,
  { names = scenarioNames, prices }: { names?: readonly ScenarioName[]; prices?: Prices } = {},
): Estimate[] {
  const stages = new Stages(local);
  try {
    return names.map((name) => estimate(name, stages, prices));
  } finally {
    stages.remove();
  }
}

/** One scenario as it goes at typical prices, or at others. */
export function played(
  name: ScenarioName,
  stages: Stages,
  level: Level = 'typical',
  prices?: Prices,
): Player {
  const { stage, play } = scenarioOf(name);
  const player = new Player(stage(stages), level, prices && { prices });
  play(player);
  return player;
}

function estimate(name: ScenarioName, stages: Stages, prices?: Prices): Estimate {
  const { goal, paced, peers = null } = scenarioOf(name);
  const typical = played(name, stages, 'typical', prices);
  const at = (level: Level): Player =>
    paced && level !== 'typical' ? played(name, stages, level, prices) : typical;
  const byLevel = levels.map((level) => [level, at(level)] as const);
  const of = (what: 'seconds' | 'triggerSeconds'): Seconds => {
    const all = byLevel.map(([level, player]) => [level, Math.round(player[what][level] * 10) / 10]);
    return Object.fromEntries(all) as Seconds;
  };
  return {
    scenario: name,
    calls: typical.total,
    seconds: of('seconds'),
    ...(goal.triggerSeconds !== undefined && { triggerSeconds: of('triggerSeconds') }),
    goal,
    peers,
  };
}
