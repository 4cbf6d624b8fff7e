import { digest } from '../text/digest';
import { fold } from '../text/vietnamese';

/** What becomes of what was proposed, in the words of the office. VI: kết quả xét. */
export const outcomes = {
  done: 'Thực hiện',
  changed: 'Thực hiện có sửa',
  merged: 'Gộp với',
  refused: 'Không thực hiện',
} as const;

/** One proposal with what became of it; `merged` = with which one, `why` = the reason, either may be ''. */
export type Outcome = { title: string; outcome: string; merged: string; why: string };

/**
 * @example outcomeWords({ title: 'Lớp A', outcome: 'Gộp với', merged: 'Lớp B', why: '' }) // 'gộp với Lớp B'
 */
export function outcomeWords({ outcome, merged, why }: Outcome): string {
  const isMerged = fold(outcome) === fold(outcomes.merged);
  // Words of the clerk's own stay as they are.
  const isOurs = Object.values(outcomes).some((one) => fold(one) === fold(outcome));
  const said = isMerged ? `gộp với ${merged || 'mục khác'}` : isOurs ? outcome.toLowerCase() : outcome;
  return why ? `${said}; lý do: ${why}` : said;
}

/** Tells one set of outcomes from another, so that the same is told once and a change is told anew. */
export const versionOfOutcomes = (all: readonly Outcome[]): string =>
  digest(JSON.stringify(all.map(({ title, outcome, merged, why }) => [title, outcome, merged, why]))).slice(
    0,
    8,
  );
