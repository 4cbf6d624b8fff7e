import { type Problem, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { me, now } from '../../google/session';
import type { PaperMade } from '../../spoken/problems';
import type { Book } from '../../tables/book';
import { tables } from '../../tables/tables';
import type { WantedPaper } from '../papers/fate';
import type { LifeEntry, Lives } from '../papers/lives';
import type { Survey } from '../papers/survey';
import { bareWords } from '../papers/text-without-numbers';
import { agreed, type Consent } from '../sheet/request-parts';

/**
 * Takes back what was submitted, and who agreed to it, where these papers are about to say something else: before the first of them is written, so that
 * nobody's consent ever stands beside other words. Numbers and days are no other words.
 */
export function lapsed(
  due: readonly WantedPaper[],
  { book, lives, seen }: { book: Book; lives: Lives; seen: Survey },
  consent: Consent,
): Problem[] {
  const mayOverwrite = agreed(consent, 'overwrite-by-hand');
  const changing = due.filter(({ key, made }) => seen.files.get(key)?.appProperties.made !== made);
  return takeBack(
    submittedIn(changing, lives).filter(({ code, words, unit }) =>
      words === '' ? mayOverwrite : bareWords({ code }, book, unit)?.words !== words,
    ),
    lives,
  );
}

/** The same once it was seen that a hand has changed the Doc of one. */
export function lapsedByHand(
  documents: readonly PaperMade[],
  due: readonly WantedPaper[],
  lives: Lives,
): Problem[] {
  const touched = new Set(documents.flatMap(({ code, state }) => (state === 'kept' ? [codeKey(code)] : [])));
  const changed = due.filter(({ key }) => touched.has(key));
  return takeBack(
    submittedIn(changed, lives).filter(({ words }) => words !== ''),
    lives,
  );
}

/** What is submitted of the rows of some papers. */
const submittedIn = (papers: readonly WantedPaper[], lives: Lives): LifeEntry[] =>
  [...new Set(papers.map(({ listed }) => listed))]
    .map((code) => lives.kept(code))
    .filter(({ state }) => state === 'submitted');

/** Makes drafts of them again, which remember who had agreed. */
export function takeBack(entries: readonly LifeEntry[], lives: Lives): Problem[] {
  const drafts = entries.map(
    (entry): LifeEntry => ({
      ...entry,
      state: 'draft',
      by: me(),
      at: now(),
      lost: entry.approvedBy,
      approvedBy: '',
      approvedAt: 0,
      text: '',
      words: '',
    }),
  );
  lives.keep(drafts);
  const { title, columns } = tables.papers;
  return drafts.map(({ code, lost }) =>
    problem('approval-lost', { tab: title, row: 0, column: columns.state.title }, code, { approver: lost }),
  );
}
