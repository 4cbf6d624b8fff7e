import { type Problem, problem } from '../../domain/problem';
import { binAll } from '../../google/drive';
import { practiceEntry, practises, wholeLedger, writeEntries } from '../../google/ledger';
import { now } from '../../google/session';
import { tables } from '../../tables/tables';
import { hasForm } from '../../work/forms/ledger';
import { mailIn } from '../../work/mail/known/ledger';
import { papersIn } from '../../work/papers/ledger';
import { practisesIn } from '../../work/papers/practising';
import { filesNow } from '../../work/papers/survey';
import { type Refusal, refusal } from '../../work/sheet/answers';
import { forgetConference } from '../../work/sheet/workbook';

/** Tập dượt: begins or ends practice, in which all mail goes to oneself and papers say that they are none. */
export function practise({ on }: { on: boolean }): { practice: boolean; problems: Problem[] } | Refusal {
  const refused = on ? enterPractice() : undefined;
  if (refused) return refused;
  if (!on) leavePractice();
  return { practice: on, problems: [] };
}

/**
 * From now on mail goes to oneself alone and papers say that they are none. Only before anything real exists: practice ends by forgetting
 * everything, and a Sheet with real papers has its copy to practise on.
 */
function enterPractice(): Refusal | undefined {
  const ledger = wholeLedger();
  if (practisesIn(ledger)) return undefined;
  const [papers, mail] = [papersIn(ledger), mailIn(ledger)];
  const kept = [papers.entries, papers.strange, mail.entries, mail.strange];
  const real = kept.reduce((sum, { size }) => sum + size, hasForm(ledger) ? 1 : 0);
  const place = { tab: tables.documents.title, row: 0, column: '' };
  if (real > 0) return refusal(problem('practice-too-late', place));
  writeEntries({ [practiceEntry]: String(now()) });
  return undefined;
}

/**
 * Back to earnest: papers, mails, answers and links of the practice are forgotten, its files go into the bin of Drive; what the clerk
 * typed into the other tabs stays.
 */
function leavePractice(): void {
  if (!practises()) return;
  const { files } = filesNow();
  binAll([...files.values()].map(({ id }) => id));
  forgetConference();
}
