import type { CheckCode } from '../../domain/desk/self-check';
import type { SpokenFinding } from '../../spoken/desk';
import { usualChecks } from '../../words/self-check-report';
import { ask, type Refusal } from '../parts/ask';

/** What a run over several calls has brought so far. */
export type SelfCheckProgress = {
  findings: SpokenFinding[];
  version: string;
  at: string;
  /** Checks not made yet. */
  left: readonly CheckCode[];
  /** Why the last call brought nothing. */
  refusal?: Refusal;
};

export const nothingChecked: SelfCheckProgress = { findings: [], version: '', at: '', left: usualChecks };

/**
 * Makes the checks that are left, a few a call, so that no call is long and each can be seen; `halted` is asked before each call, `show`
 * gets each step. Safe to start again: every check takes away what it made.
 */
export async function checkOn(
  before: SelfCheckProgress,
  halted: () => boolean,
  show: (progress: SelfCheckProgress) => void,
): Promise<void> {
  let { refusal: _old, ...progress }: SelfCheckProgress = before;
  while (progress.left.length > 0 && !halted()) {
    const answer = await ask('self-check', { checks: [...progress.left] });
    if (!answer.ok) return show({ ...progress, refusal: answer });
    progress = joined(progress, answer.result);
    show(progress);
  }
}

function joined(
  { findings, left }: SelfCheckProgress,
  { findings: more, version, at }: Omit<SelfCheckProgress, 'left'>,
): SelfCheckProgress {
  const done = new Set(more.map(({ check }) => check));
  return {
    findings: [...findings.filter(({ check }) => !done.has(check)), ...more],
    version,
    at,
    left: left.filter((code) => !done.has(code)),
  };
}
