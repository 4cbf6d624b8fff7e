import type { PaperKind } from '../../documents/kinds/paper-kind';
import { paperCoded, papersOfKind } from '../../documents/ready/listed';
import { type Problem, problem } from '../../domain/problem';
import type { Book } from '../../tables/book';
import { tables } from '../../tables/tables';
import type { WantedPaper } from '../papers/fate';
import type { Outcome } from '../papers/outcome';
import { paintList } from '../papers/paint-papers';
import { type PaperRequest, producePapers } from '../papers/produce';
import { survey } from '../papers/survey';
import { type Chosen, distinct } from '../papers/wanted';
import { isRefusal, type Refusal } from '../sheet/refusal';
import { agreed } from '../sheet/request-parts';
import { noteSaid, saidBack } from '../sheet/said-back';
import { unrecognisedProblems } from '../sheet/stored';
import { type Printed, unfinishedIn } from '../sheet/unfinished';
import { lapsed, lapsedByHand } from './lapsed';
import { livesNow, type Opened, openChosen } from './opened';
import { living, replacePapers } from './replaced';
import { type Standing, standing } from './standing';

/**
 * Writes the chosen papers of the list, or says what stops that. What was issued or sent stays as it is; of what was replaced the paper that took its place
 * is written, and for one that was sent and would read otherwise now another is begun once the user has said so.
 */
export function writePapers(chosen: Chosen, request: PaperRequest): Outcome | Refusal<'sheet'> {
  const opened = openChosen(chosen, request.consent, living);
  if (isRefusal(opened)) return opened;
  const { book, lives, seen, stopped } = opened;
  const met = standing(opened);
  if (met.asked.length > 0 && agreed(request.consent, 'replace-sent')) {
    replacePapers(met.asked, book, lives);
    return writePapers(chosen, request);
  }
  const before = lapsed(met.free, opened, request.consent);
  const outcome = producePapers(book, met.free, request, seen);
  const after = lapsedByHand(outcome.documents, met.free, lives);
  paintList(book, seen.entries, lives);
  noteSaid(saidBack(book), opened.ledger);
  const told = joined(outcome, met, [...stopped, ...unrecognisedLives(opened), ...before, ...after]);
  return { ...told, problems: [...told.problems, ...stillToFillIn(met.free, book)] };
}

/** That there are blanks in what was just written, at the first: the papers look ready. */
function stillToFillIn(wanted: readonly WantedPaper[], book: Book<Printed>): Problem[] {
  const papers = new Set(wanted.map(({ listed }) => listed));
  const [first, ...others] = distinct(
    [...papers].flatMap((code) => {
      const listed = paperCoded(code, book);
      return listed ? unfinishedIn(listed, book) : [];
    }),
  );
  return first ? [problem('still-to-fill-in', first.at, others.length + 1)] : [];
}

/**
 * Writes one paper that stands in no row of the list, as the summary of a Form does, by the same rules of a paper's life: what was issued or sent stays,
 * what a hand changed is asked about.
 */
export function writeApart(book: Book, wanted: WantedPaper, request: PaperRequest): Outcome {
  const { ledger, lives } = livesNow(book);
  const seen = survey(ledger);
  const met = standing({ book, lives, seen, wanted: [wanted] });
  const outcome = producePapers(book, met.free, request, seen);
  const after = lapsedByHand(outcome.documents, met.free, lives);
  return joined(outcome, met, after);
}

/** Writes every paper of some kinds, or the copy of each that one unit gets. */
export const writeKinds = (
  kinds: readonly PaperKind[],
  request: PaperRequest,
  unit?: string,
): Outcome | Refusal<'sheet'> =>
  writePapers({ kinds, among: (book) => kinds.flatMap((kind) => papersOfKind(kind, book)), unit }, request);

/** Told of the papers that were asked for alone. */
function unrecognisedLives({ book, lives, wanted }: Opened): Problem[] {
  const { unrecognised } = lives;
  const own = new Set(wanted.map(({ listed }) => listed));
  return unrecognisedProblems(unrecognised, tables.papers, book.papers.rows).filter(({ seen }) =>
    own.has(String(seen)),
  );
}

function joined(outcome: Outcome, met: Standing, problems: readonly Problem[]): Outcome {
  const { documents, asked } = met;
  const question = {
    code: 'replace-sent' as const,
    about: asked.map(({ named, code }) => `${named} (${code})`),
  };
  return {
    ...outcome,
    documents: [...documents, ...outcome.documents],
    problems: [...problems, ...met.problems, ...outcome.problems],
    questions: [...(asked.length > 0 ? [question] : []), ...outcome.questions],
    done: documents.length + outcome.done,
    total: documents.length + outcome.total,
  };
}
