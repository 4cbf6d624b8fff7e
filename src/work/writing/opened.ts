import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { askedPapers, paperCoded } from '../../documents/ready/listed';
import { wholeLedger } from '../../google/ledger';
import type { Book } from '../../tables/book';
import { tables } from '../../tables/tables';
import { leftIn } from '../mail/survey/mail-ledger';
import type { WantedPaper } from '../papers/fate';
import { type Lives, livesOf } from '../papers/lives';
import { type Survey, survey } from '../papers/survey';
import { type Chosen, type Ready, ready, wantedPaper } from '../papers/wanted';
import { isRefusal, type Refusal, refusal, sheetRefusal } from '../sheet/refusal';
import type { Consent } from '../sheet/request-parts';

/** The papers that may be written, and what is known of their lives and files. */
export type Opened = Ready & { lives: Lives; seen: Survey; ledger: Record<string, string> };

type Pick = (listed: readonly ListedPaper[], book: Book, lives: Lives) => ListedPaper[] | Refusal<'sheet'>;

/**
 * Opens the workbook for some papers, `pick` = which of those that were chosen by their lives. A copied Sheet may forget its ledger before the list is asked
 * for, so that is when it is read.
 */
export function openChosen(
  chosen: Chosen,
  consent: Consent,
  pick: Pick = (listed) => [...listed],
): Opened | Refusal<'sheet'> {
  const read: { ledger?: Record<string, string>; lives?: Lives } = {};
  const among = (book: Book) => {
    const ledger = wholeLedger();
    const lives = livesOf(book, ledger, leftIn(ledger));
    Object.assign(read, { ledger, lives });
    const asked = chosen.among(book);
    return isRefusal(asked) ? asked : pick(asked, book, lives);
  };
  const state = ready({ ...chosen, among }, consent);
  if (isRefusal(state)) return state;
  const { ledger, lives = livesOf(state.book, {}, []) } = read;
  return { ...state, lives, seen: survey(ledger), ledger: ledger ?? {} };
}

/** Where the list of papers speaks of one. */
export const stateOf = (row: number) => ({
  tab: tables.papers.title,
  row,
  column: tables.papers.columns.state.title,
});

/** The one paper of the list that has a code. */
export const oneOf = (code: string) => (book: Book<'papers'>) => {
  const one = paperCoded(code, book);
  const at = { ...stateOf(0), column: tables.papers.columns.code.title };
  return one ? [one] : sheetRefusal(refusal('paper-not-listed', at, code).problems);
};

/** Every copy of a listed paper as the Sheet would have it, those of guests that a filter hides too: one row is one paper. */
export const wholePaper = (listed: ListedPaper, book: Book): WantedPaper[] =>
  askedPapers(listed, book).map(wantedPaper);
