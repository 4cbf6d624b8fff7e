import type { RunOptions } from '../run/options';
import type { Workspace } from '../workspace/workspace';

export type Problem = {
  code: string;
  weight: 'blocks' | 'warns' | 'suggests';
  tab: string;
  row: number;
  column: string;
  seen: unknown;
  message: string;
};

/** What one door answers; a refusal has problems and no result. */
export type Answer<T> = {
  ok: boolean;
  result?: T & { problems?: Problem[] };
  problems?: Problem[];
  questions?: Question[];
};

/** Something only the user may decide; `about` = what it touches, `yes` and `no` = its two answers. */
export type Question = { code: string; text: string; about: string[]; yes: string; no: string };

/** Requests to the add-on's one door, one after another, until one of them is killed or brings no answer. */
export class Conversation {
  /** How often each service was called. */
  readonly calls: Record<string, number> = {};
  readonly problems: Problem[] = [];
  /** Of refusals. */
  readonly questions: Question[] = [];
  ok = true;
  killed = false;
  /** The exception that ended the script; such a thing is a bug. */
  error: string | undefined;

  constructor(
    readonly workspace: Workspace,
    private readonly options: RunOptions,
  ) {}

  /** @returns undefined when there is no answer */
  ask<T>(request: { action: string } & Record<string, unknown>): Answer<T> | undefined {
    const execution = this.workspace.execute('call', [request], { ...this.options, ...this.laterDeath() });
    for (const [name, count] of Object.entries(execution.calls))
      this.calls[name] = (this.calls[name] ?? 0) + count;
    const { value } = execution;
    if (execution.died || execution.error !== undefined || !isAnswer<T>(value)) {
      this.ok = false;
      this.killed = execution.died;
      this.error = execution.error ?? (execution.died ? undefined : 'The add-on gave no answer.');
      return undefined;
    }
    this.ok &&= value.ok;
    addNew(this.problems, value.problems ?? value.result?.problems ?? []);
    addNew(this.questions, value.questions ?? []);
    return value;
  }

  /** A kill is counted over all requests. */
  private laterDeath(): Pick<RunOptions, 'dieAt'> {
    const { dieAt } = this.options;
    if (!dieAt) return {};
    const made = Object.values(this.calls).reduce((sum, count) => sum + count, 0);
    return { dieAt: { ...dieAt, call: dieAt.call - made } };
  }
}

/** The bundle that is run is the project's own, so an answer has the shape that its types say. */
function isAnswer<T>(value: unknown): value is Answer<T> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

export function addNew<T>(list: T[], added: readonly T[]): void {
  const known = new Set(list.map((item) => JSON.stringify(item)));
  list.push(...added.filter((item) => !known.has(JSON.stringify(item))));
}
