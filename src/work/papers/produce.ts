import * as z from 'zod/mini';
import { now } from '../../google/session';
import { flush } from '../../google/workbook';
import { type Book, conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { stampWorkbook } from '../sheet/copied-sheet';
import { agreed, budgetMs, consent } from '../sheet/request-parts';
import { unrecognisedProblems } from '../sheet/stored';
import { askedByHand } from './by-hand';
import type { WantedPaper } from './fate';
import { openFolder } from './folder';
import { textsBack } from './looks';
import { type Outcome, outcome } from './outcome';
import { paintRegister } from './paint-papers';
import { claim, record } from './record';
import { filesNow, judge, type Survey } from './survey';
import { type DuePaper, type Uploaded, uploadPapers } from './upload';

/** What the user decided, and how long one call may take before it hands back (a run of Google's ends after 6 minutes). */
export const paperRequest = z.object({ consent, budgetMs });
export type PaperRequest = z.output<typeof paperRequest>;

/**
 * Brings Drive to what the Sheet wants: one list, one upload for each paper that differs, one claim before and one record after.
 * Safe to be killed anywhere and called again: the marks travel with the upload, so what landed is found and adopted.
 */
export function producePapers(
  book: Book<'conference' | 'documents'>,
  wanted: readonly WantedPaper[],
  request: PaperRequest,
  seen: Survey,
): Outcome {
  const started = now();
  const unrecognised = new Map(
    [...seen.unrecognised].filter(([key]) => wanted.some((paper) => paper.key === key)),
  );
  const untouched = unrecognisedProblems(unrecognised, tables.documents, book.documents.rows);
  const own = wanted.filter(({ key }) => !unrecognised.has(key));
  const judged = judge(own, seen, agreed(request.consent, 'overwrite-by-hand'));
  const due = judged.flatMap(({ wanted: paper, fate, file }): DuePaper[] =>
    fate === 'create' || fate === 'update' ? [{ ...paper, id: file?.id }] : [],
  );
  if (due.length === 0) return finish(nothing, []);
  stampWorkbook();
  flush();
  const { id: folder, problems } = openFolder(conferenceOf(book), {
    sheet: seen.sheet,
    found: seen.folder,
    list: () => filesNow().folder,
  });
  claim(due, seen);
  const inTime = (): boolean => now() - started < request.budgetMs;
  return finish(
    uploadPapers(due, { sheet: seen.sheet, folder, inTime, list: () => filesNow().files }),
    problems,
  );

  function finish(uploaded: Uploaded, met: Outcome['problems']): Outcome {
    for (const [key, file] of uploaded.files) seen.files.set(key, file);
    const ids = [...uploaded.files.values()].map(({ id }) => id);
    record(judged, { ...uploaded, texts: textsBack(ids) }, seen);
    paintRegister(seen.entries);
    return outcome(judged, uploaded, {
      problems: [...untouched, ...met],
      rows: book.documents.rows,
      questions: askedByHand(judged, request.consent),
    });
  }
}

const nothing: Uploaded = { files: new Map(), failed: new Map(), left: [] };
