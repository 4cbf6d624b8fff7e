import type { FactName } from '../../domain/papers/facts';
import type { ForWhom } from '../../domain/papers/for-whom';
import type { LineKind } from '../../domain/papers/lines';
import type { PaperName } from '../../domain/papers/names';
import type { Problem } from '../../domain/problem';
import type { Book } from '../../tables/book';
import type { InvitedGuest } from '../../tables/guests';
import type { TableName } from '../../tables/tables';
import type { Paper } from '../frame/paper';
import type { PaperFacts } from '../papers/paper-facts';

/** A ready line of text: what it is, and its words. */
export type ReadyLine = readonly [kind: LineKind, text: string];

/** A kind of paper: a value like any other. A row of the list of papers is one paper of a kind, and may say otherwise on its own. VI: loại văn bản. */
export type PaperKind<Code extends string = string> = {
  /** What the ledger and answers call it: `invitation`. */
  name: string;
  /** How the codes of its papers begin in the register: `GM`. */
  code: Code;
  /** As the list of papers calls it. */
  words: { name: PaperName };
  /** `GIẤY MỜI` and `GM`. A công văn has title ''; what gets no number of its own has no abbreviation. */
  title: string;
  abbreviation?: string;
  abstract: string;
  /** It goes with another paper, in a file of its own, and so has neither head nor signature. VI: phụ lục. @default false */
  isAnnex?: true;
  /** It stays with the office, so that one is printed however many guests come. @default false */
  isOffices?: true;
  /** To whom it speaks, a place a line. VI: kính gửi. @default nobody */
  addressee?: string;
  /** The text that a new one begins with; what is made from tabs alone has none. `[…]` marks what is still to be filled in. */
  ready: readonly ReadyLine[];
  /** The same where a tab holds already what `ready` would leave to fill in. */
  readyFrom?: { tab: TableName; lines: readonly ReadyLine[] };
  /** What is opened for it. */
  reads: readonly TableName[];
  /** In which of these a problem that blocks keeps this very paper from being written. @default all */
  needs?: (book: Book, listed: ListedPaper) => TableName[];
  /** Where its text is typed. */
  text: 'plan' | 'paperLines' | undefined;
  /** What keeps it from being written, beyond the problems in these tables that block. */
  stops: (book: Book, listed: ListedPaper) => Problem[];
  /** What it tells beyond when and where the meeting is. @default nothing */
  tells?: readonly FactName[];
  /** The paper itself, for one guest or for all. */
  paper: (needs: PaperNeeds) => Paper;
};

/** One paper of the conference: a row of the list, with what its kind says where the row is silent. `row` 0 = it stands in no row. */
export type ListedPaper = PaperFacts & {
  kind: PaperKind;
  row: number;
  forWhom: ForWhom;
  /** The name of its own template; undefined for the built-in one. */
  template: string | undefined;
  /** What goes with its mails beside it, a code or a file's name a line. */
  attached: string;
  /** The group of guests that it is for; '' = all whom no other paper of its kind is for. */
  guests: string;
};

/** What a paper is made from; `all` = the papers of the list, which it may cite, `set` = those of them that are bound together with it. */
export type PaperNeeds = {
  book: Book;
  listed: ListedPaper;
  all: readonly ListedPaper[];
  guest: InvitedGuest | undefined;
  /** @default all */
  set?: readonly ListedPaper[];
};

/**
 * The code of a paper in the register and of the mail that carries it.
 * @example paperCode({ code: 'GM' }, '213') // 'GM·213'
 * @example paperCode({ code: 'KH' }, '') // 'KH'
 */
export const paperCode = ({ code }: { code: string }, unit: string): string =>
  unit ? `${code}·${unit}` : code;

/** How sentences name what a mail carries: `giấy mời`. */
export const paperWords = ({ words: { name } }: PaperKind): { paper: string } => ({
  paper: name.slice(0, 1).toLowerCase() + name.slice(1),
});
