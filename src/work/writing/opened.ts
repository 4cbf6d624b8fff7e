import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { askedPapers, paperCoded } from '../../documents/ready/listed';
import { wholeLedger } from '../../google/ledger';
import type { Book } from '../../tables/book';
import { placeIn } from '../../tables/tables';
import { leftIn } from '../mail/survey/mail-ledger';
import type { WantedPaper } from '../papers/fate';
import { type Lives, livesOf } from '../papers/lives';
import { type Survey, survey } from '../papers/survey';
import { type Chosen, type Ready, ready, wantedPaper } from '../papers/wanted';
import { isRefusal, type Refusal, refusal, sheetRefusal } from '../sheet/refusal';
import type { Consent } from '../sheet/request-parts';

/** The lives of the papers, and the ledger that they were read from. */
type Living = { ledger: Record<string, string>; lives: Lives };

/** Reads them; what has left by mail is sent. */
export const livesNow = (book: Book<'papers'>, ledger = wholeLedger()): Living => ({
  ledger,
  lives: livesOf(book, ledger, leftIn(ledger)),
});

/** One paper of the list with what is known of its life, or that there is none of that code. */
export function openListed<B extends Book<'papers'>>(code: string, book: B) {
  const listed = listedPaper(code, book);
  return isRefusal(listed) ? listed : { book, ...livesNow(book), listed };
}

/** The papers that may be written, and what is known of their lives and files. */
export type Opened = Ready & Living & { seen: Survey };

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
  const read: Partial<Living> = {};
  const among = (book: Book) => {
    const { ledger, lives } = livesNow(book);
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
export const stateOf = (row: number) => placeIn('papers', row, 'state');

/** The paper of a code, or that there is none. */
export const listedPaper = (code: string, book: Book<'papers'>): ListedPaper | Refusal<'paper-not-listed'> =>
  paperCoded(code, book) ?? refusal('paper-not-listed', placeIn('papers', 0, 'code'), code);

/** The one paper of the list that has a code. */
export const oneOf = (code: string) => (book: Book<'papers'>) => {
  const one = listedPaper(code, book);
  return isRefusal(one) ? sheetRefusal(one.problems) : [one];
};

/** Every copy of a listed paper as the Sheet would have it, those of guests that a filter hides too: one row is one paper. */
export const wholePaper = (listed: ListedPaper, book: Book): WantedPaper[] =>
  askedPapers(listed, book).map(wantedPaper);
