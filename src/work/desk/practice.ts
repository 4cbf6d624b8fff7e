import { problem } from '../../domain/problem';
import { binAll } from '../../google/drive';
import { practiceEntry, practises, wholeLedger, writeEntries } from '../../google/ledger';
import { now } from '../../google/session';
import { tables } from '../../tables/tables';
import { formIn } from '../forms/ledger';
import { mailIn } from '../mail/ledger';
import { papersIn } from '../papers/ledger';
import { practisesIn } from '../papers/practising';
import { filesNow } from '../papers/survey';
import { type Refusal, refusal } from '../sheet/answers';
import { forgetConference } from '../sheet/workbook';

/**
 * From now on mail goes to oneself alone and papers say that they are none. Only before anything real exists: practice ends by forgetting
 * everything, and a Sheet with real papers has its copy to practise on.
 */
export function enterPractice(): Refusal | undefined {
  const ledger = wholeLedger();
  if (practisesIn(ledger)) return undefined;
  const real = papersIn(ledger).size + mailIn(ledger).entries.size + (formIn(ledger) ? 1 : 0);
  const place = { tab: tables.documents.title, row: 0, column: '' };
  if (real > 0) return refusal(problem('practice-too-late', place));
  writeEntries({ [practiceEntry]: String(now()) });
  return undefined;
}

/**
 * Back to earnest: papers, mails, answers and links of the practice are forgotten, its files go into the bin of Drive; what the clerk
 * typed into the other tabs stays.
 */
export function leavePractice(): void {
  if (!practises()) return;
  const { files } = filesNow();
  binAll([...files.values()].map(({ id }) => id));
  forgetConference();
}
