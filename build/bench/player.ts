import type * as Local from '../../local/index';
import { counts, type Level, levels, type Prices, prices as usual } from '../../local/prices/prices';
import { stopwatch } from '../../local/prices/stopwatch';
import { resultOf } from './stages';

/** Vietnam's clock is seven hours ahead and never changed. */
const zoneMs = 7 * 3_600_000;

/** Seconds, by whether calls are quick or slow. */
export type Seconds = Record<Level, number>;

/**
 * Somebody at the Sheet on Google, as far as prices tell: what a press or a clock does runs in the local workspace, whose time passes as the
 * calls' prices say. The calls of all runs are added up, and the seconds that people wait; beside those of its own level also those that
 * the same calls take at the others.
 */
export class Player {
  readonly calls: Record<string, number> = {};
  private readonly waited = zero();
  private readonly worked = zero();
  private readonly began: number;
  private readonly prices: Prices;

  constructor(
    readonly workspace: Local.Workspace,
    private readonly level: Level = 'typical',
    { now = '2020-07-10T08:00', prices = usual }: { now?: string; prices?: Prices } = {},
  ) {
    this.began = Date.parse(`${now}Z`);
    this.prices = prices;
  }

  /** How many calls were made in all. */
  get total(): number {
    return Object.entries(this.calls).reduce((sum, [name, times]) => sum + (counts(name) ? times : 0), 0);
  }

  /** Since the first press. */
  get seconds(): Seconds {
    return inSeconds(this.waited);
  }

  /** Those of them in which triggers worked, whose time a day is limited. */
  get triggerSeconds(): Seconds {
    return inSeconds(this.worked);
  }

  /** Presses a line of the menu, and waits until its page is drawn. */
  open(entry: string): Local.Execution {
    const [run] = this.run('start', (options) => [this.workspace.execute(entry, [], options)]);
    for (const level of levels) this.waited[level] += this.prices.page[level];
    return run;
  }

  /** What the page asks of the one door. @throws when it is refused */
  ask<T>(request: object): T {
    const [run] = this.run('page-call', (options) => [this.workspace.execute('call', [request], options)]);
    return resultOf<T>(run);
  }

  /** Asks again and again, as the page does, as long as the answer says that there is more. */
  askOn<T extends { more: boolean }>(first: object, next = first): T {
    let answer = this.ask<T>(first);
    while (answer.more) answer = this.ask<T>(next);
    return answer;
  }

  /** The doorbell of a submitted Form, with what it asks. */
  ring(titles: readonly string[] = []): void {
    const namedValues = Object.fromEntries(titles.map((title) => [title, ['']]));
    const work = (options: Local.ExecuteOptions) => [
      this.workspace.execute('takeAnswers', [{ namedValues }], options),
    ];
    this.run('start', work, this.worked);
  }

  /** The clock, when the hour is full. */
  hour(): void {
    this.run('start', (options) => this.workspace.fireTriggers(options), this.worked);
  }

  /** Waits for the clock that strikes next, and lets it do its work. @returns whether there was one */
  strike(): boolean {
    const due = this.workspace.triggers().flatMap(({ once, lastRun }) => (once && !lastRun ? [once] : []));
    const [next] = due.map((one) => Date.parse(one)).sort((a, b) => a - b);
    if (next === undefined) return false;
    const wait = next + zoneMs - this.began - this.waited[this.level];
    for (const level of levels) this.waited[level] += Math.max(0, wait);
    this.run('start', (options) => this.workspace.fireTriggers(options), this.worked);
    return true;
  }

  private run<Runs extends Local.Execution[]>(
    begins: 'start' | 'page-call',
    work: (options: Local.ExecuteOptions) => Runs,
    into = zero(),
  ): Runs {
    const watches = levels.map((level) => [level, stopwatch(this.prices, level)] as const);
    const took = zero();
    const lasts = (name: string): number => {
      const now = { ...took };
      for (const [level, watch] of watches) took[level] += watch(name);
      return took[this.level] - now[this.level];
    };
    const now = new Date(this.began + this.waited[this.level]).toISOString().slice(0, -1);
    const runs = work({ now, lasts });
    const slept = runs.reduce((sum, { tookMs }) => sum + tookMs, 0) - took[this.level];
    for (const level of levels) {
      const ms = took[level] + slept + this.prices[begins][level] * runs.length;
      this.waited[level] += ms;
      into[level] += ms;
    }
    for (const run of runs) this.note(run);
    return runs;
  }

  private note({ calls, error, died, log }: Local.Execution): void {
    if (error !== undefined || died) throw new Error(`bench: ${error ?? log.join('; ')}`);
    for (const [name, times] of Object.entries(calls)) this.calls[name] = (this.calls[name] ?? 0) + times;
  }
}

const zero = (): Seconds => ({ low: 0, typical: 0, high: 0 });

const inSeconds = ({ low, typical, high }: Seconds): Seconds => ({
  low: low / 1000,
  typical: typical / 1000,
  high: high / 1000,
});
