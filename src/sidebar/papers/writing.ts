import type { PaperMade, Writing } from '../../spoken/problems';
import { stepMs } from '../../words/limits';
import {
  type Answer,
  ask,
  type Consent,
  distinct,
  type NoAnswer,
  type Request,
  type WritingAction,
} from '../parts/ask';

/** What a run over several calls has brought so far. */
export type Progress = Writing & Partial<NoAnswer> & { secondsLeft?: number };

export const nothingYet: Progress = {
  documents: [],
  problems: [],
  questions: [],
  done: 0,
  total: 0,
  more: false,
};

/** What is to be written: by which action, and of the list's papers which one, for which unit alone. */
export type Job = { action: WritingAction } & Pick<Request<'write-papers'>, 'paper' | 'unit'> &
  Pick<Request<'write-summary'>, 'form'>;

/** Calls in a row that may bring nothing new before we stop instead of asking for ever. */
const patience = 3;

/**
 * Repeats a writing action until it is complete, refused, stuck, or `paused` says so; `show` gets each step.
 * Safe to start again: what is done is not done twice.
 */
export async function write(
  { action, ...chosen }: Job,
  consent: Consent,
  paused: () => boolean,
  show: (progress: Progress) => void,
): Promise<void> {
  const started = Date.now();
  let progress = nothingYet;
  for (let idle = 0; idle < patience && !paused(); ) {
    const before = progress.done;
    progress = joined(progress, await ask(action, { ...chosen, consent, budgetMs: stepMs.page }));
    progress.secondsLeft = secondsLeft(progress, Date.now() - started);
    show(progress);
    if (!progress.more || progress.trouble !== undefined) return;
    idle = progress.done > before ? 0 : idle + 1;
  }
}

/**
 * How long the rest takes if it goes on as it went, in seconds.
 * @example secondsLeft({ done: 20, total: 60 }, 10_000) // 20
 */
export const secondsLeft = ({ done, total }: Pick<Writing, 'done' | 'total'>, ms: number): number =>
  done === 0 ? 0 : Math.ceil(((ms / done) * (total - done)) / 1000);

/** What is told of a paper that Drive did not take. */
const uploadFaults: ReadonlySet<string> = new Set(['upload-failed', 'upload-refused', 'drive-full']);

function joined(before: Progress, answer: Answer<Writing>): Progress {
  if (!answer.ok) {
    const { problems, questions, trouble = 'Xin xem các chỗ cần sửa dưới đây.', steps = [] } = answer;
    return { ...before, problems, questions, trouble, steps };
  }
  const { documents, problems } = answer.result;
  // An upload that failed was tried again by this call, which tells if it failed again.
  const earlier = before.problems.filter(({ code }) => !uploadFaults.has(code));
  return {
    ...answer.result,
    documents: documents.map((paper) => withHistory(paper, before.documents)),
    problems: distinct([...earlier, ...problems]),
  };
}

/** A later call finds unchanged what an earlier call of this run made: the user wants to read what happened to it. */
function withHistory(paper: PaperMade, before: readonly PaperMade[]): PaperMade {
  const earlier = before.find(({ kind, unit }) => kind === paper.kind && unit === paper.unit);
  return paper.state === 'unchanged' && earlier && earlier.state !== 'waiting' ? earlier : paper;
}
