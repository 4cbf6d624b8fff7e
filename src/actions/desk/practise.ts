import * as z from 'zod/mini';
import { action } from '../../action';
import { binAll } from '../../google/drive';
import { practiceEntry, practises, wholeLedger, writeEntries } from '../../google/ledger';
import { now } from '../../google/session';
import { tables } from '../../tables/tables';
import { hasForm } from '../../work/forms/form-ledger';
import { mailIn } from '../../work/mail/survey/mail-ledger';
import { papersIn } from '../../work/papers/paper-ledger';
import { practisesIn } from '../../work/papers/practice';
import { filesNow } from '../../work/papers/survey';
import { forgetConference } from '../../work/sheet/copied-sheet';
import { type Refusal, refusal } from '../../work/sheet/refusal';

/** Tập dượt: begins or ends practice, in which all mail goes to oneself and papers say that they are none. */
export const practise = action({
  name: 'practise',
  runs: 'writes',
  press: 'Bắt đầu tập, Thôi tập',
  help: 'Trong lúc tập mọi thư chỉ tới mình; thôi tập là bỏ những gì đã tập.',
  verb: false,
  request: z.object({ on: z.boolean() }),
  refuses: ['practice-too-late'],
  act: ({ on }) => (on ? enterPractice() : leavePractice()),
});

type Practising = { practice: boolean };

/**
 * From now on mail goes to oneself alone and papers say that they are none. Only before anything real exists: practice ends by forgetting
 * everything, and a Sheet with real papers has its copy to practise on.
 */
function enterPractice(): Practising | Refusal<'practice-too-late'> {
  const ledger = wholeLedger();
  if (practisesIn(ledger)) return { practice: true };
  const [papers, mail] = [papersIn(ledger), mailIn(ledger)];
  const kept = [papers.entries, papers.unrecognised, mail.entries, mail.unrecognised];
  const real = kept.reduce((sum, { size }) => sum + size, hasForm(ledger) ? 1 : 0);
  const place = { tab: tables.documents.title, row: 0, column: '' };
  if (real > 0) return refusal('practice-too-late', place);
  writeEntries({ [practiceEntry]: String(now()) });
  return { practice: true };
}

/**
 * Back to earnest: papers, mails, answers and links of the practice are forgotten, its files go into the bin of Drive; what the clerk
 * typed into the other tabs stays.
 */
function leavePractice(): Practising {
  if (!practises()) return { practice: false };
  const { files } = filesNow();
  binAll([...files.values()].map(({ id }) => id));
  forgetConference();
  return { practice: false };
}
