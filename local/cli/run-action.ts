import type { RunOptions } from '../run';
import type { Workspace } from '../workspace';

export type Problem = {
  code: string;
  weight: 'blocks' | 'warns' | 'suggests';
  tab: string;
  row: number;
  column: string;
  seen: unknown;
  message: string;
};
export type Question = { code: string; text: string };
/** A paper as the command line lists it; `path` is relative to the workspace. */
export type ListedDocument = { kind: string; unit: string; name: string; path: string; state: string };

/** What one action came to, over as many calls as it took. */
export type Outcome = {
  ok: boolean;
  documents: ListedDocument[];
  problems: Problem[];
  questions: Question[];
  /** How often each service was called. */
  calls: Record<string, number>;
  killed: boolean;
  /** The exception that ended the script; such a thing is a bug. */
  error?: string;
};

type Answer = { ok: boolean; problems?: Problem[]; result?: Result };
type Result = {
  documents?: (Omit<ListedDocument, 'path'> & { id: string })[];
  problems?: Problem[];
  questions?: Question[];
  more?: boolean;
};

/** Sends a request to the add-on's one door, again while it says that there is more to do. */
export function runAction(
  workspace: Workspace,
  request: { action: string },
  options: RunOptions = {},
): Outcome {
  const outcome: Outcome = { ok: true, documents: [], problems: [], questions: [], calls: {}, killed: false };
  for (let more = true; more; ) {
    const execution = workspace.execute('call', [request], {
      ...options,
      ...laterDeath(options, outcome.calls),
    });
    for (const [name, count] of Object.entries(execution.calls))
      outcome.calls[name] = (outcome.calls[name] ?? 0) + count;
    if (execution.died || execution.error !== undefined || !isAnswer(execution.value)) {
      const error = execution.error ?? (execution.died ? undefined : 'The add-on gave no answer.');
      return { ...outcome, ok: false, killed: execution.died, ...(error !== undefined && { error }) };
    }
    more = takeIn(workspace, outcome, execution.value);
  }
  return outcome;
}

/** A kill is counted over all calls of the action. */
function laterDeath({ dieAt }: RunOptions, calls: Record<string, number>): Pick<RunOptions, 'dieAt'> {
  if (!dieAt) return {};
  const made = Object.values(calls).reduce((sum, count) => sum + count, 0);
  return { dieAt: { ...dieAt, call: dieAt.call - made } };
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** Adds one answer to the outcome; what an earlier answer said of the same paper stands. @returns whether there is more */
function takeIn(workspace: Workspace, outcome: Outcome, { ok, result, problems }: Answer): boolean {
  const paths = new Map(workspace.files().map((file) => [file.id, file.path]));
  outcome.ok &&= ok;
  for (const { kind, unit, name, id, state } of result?.documents ?? []) {
    const isKnown = outcome.documents.some((document) => document.kind === kind && document.unit === unit);
    if (!isKnown) outcome.documents.push({ kind, unit, name, path: paths.get(id) ?? '', state });
  }
  addNew(outcome.problems, problems ?? result?.problems ?? []);
  addNew(outcome.questions, result?.questions ?? []);
  return result?.more === true;
}

function addNew<T>(list: T[], added: readonly T[]): void {
  const known = new Set(list.map((item) => JSON.stringify(item)));
  list.push(...added.filter((item) => !known.has(JSON.stringify(item))));
}
