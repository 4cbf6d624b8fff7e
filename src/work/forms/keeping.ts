import type { Day } from '../../domain/days/days';
import type { Problem } from '../../domain/problem';
import type { ItemIds } from '../../google/forms/plan';
import type { Place } from '../../spoken/desk';
import type { FormPictures } from '../../spoken/forms';
import type { Book } from '../../tables/book';
import type { KeptAnswer, KeptAnswers } from '../responses/kept-answers';
import type { Refusal } from '../sheet/refusal';
import type { Answer, RulingOf, ShownAnswer, ShownAnswers } from './form-answer';
import type { FormKind } from './form-kinds';
import type { FormEntry } from './form-ledger';
import type { AskedGuest, FormTab, KnownForm, MadeForm, SheetForm } from './sheet-form';

/** How a Form is kept in the Sheet: where own links, answers and what becomes of them stand, and by which rules they are read. */
export type Keeping = {
  /** What is said where the Form is not made yet. */
  notMade: 'no-form' | 'form-not-made';
  /** The tabs that hold the codes of own links, where the ledger does not. */
  codesIn: readonly 'units'[];
  /** The code of somebody's own link, of which `former` were put away. */
  codeOf: (one: AskedGuest, entry: FormEntry, former: number) => string | undefined;
  /** Somebody's own link; '' while there is none. */
  linkOf: (one: AskedGuest, entry: FormEntry) => string;

  /** Whether opening it brings its questions as rows. */
  brings: (known: KnownForm) => boolean;
  /** What keeps it from being made, beside its questions. */
  stops: (known: KnownForm, book: Book<FormTab>) => Problem[];
  /** What is done before Google is asked for anything. */
  begin: (known: KnownForm) => void;
  /** What the ledger is to know beside its items. */
  remembered: (known: KnownForm, book: Book<'conference'>, id: string, items: ItemIds) => Partial<FormEntry>;
  /** Shows own links and the common one, after it was made or brought up to date. */
  showOpened: (made: MadeForm, link: string, isNew: boolean) => void;
  /** Shows own links after the choices followed the Sheet. */
  showLinks: (made: MadeForm) => void;
  /** What is said of a Form that was opened all the same. */
  warns: (known: KnownForm, book: Book<'conference'>) => Problem[];

  /** What the tab of its answers shows; `anew` = as it is now, else as this run last read it. */
  shown: (known: KnownForm, anew?: 'anew') => ShownAnswers;
  /** Answers as they stand, by the rules of the Form. */
  read: (
    made: MadeForm,
    responses: readonly KeptAnswer[],
    book: Book<'conference' | 'units'>,
    dayOf: (moment: number) => Day,
    rulingOf: RulingOf,
  ) => Answer[];
  /** Whether an answer waits for its sender's own công văn, where the Form needs one. */
  needsLetter: (answer: Answer, form: SheetForm) => boolean;
  /** Tells one state of an answer from another. */
  versionOf: (answer: Pick<Answer, 'answers'>, kind: FormKind) => string;
  /** What a person decides by. */
  glimpsed: (answer: Answer, kind: FormKind) => { title: string; sum?: string };
  /** Makes the tab show the answers, whatever was sorted, deleted or typed over; what the clerk wrote beside them stays. */
  paint: (
    made: MadeForm,
    answers: readonly Answer[],
    kept: KeptAnswers,
    shown: readonly ShownAnswer[],
  ) => void;
  /** Shows beside those who are asked what came of them. */
  showCame: (made: MadeForm, answers: readonly Answer[]) => void;
  /** Whether a sender hears what became of an answer without a person's looking. */
  hears: (answer: Answer) => boolean;

  /** Where it stands, in words. */
  words: (made: MadeForm, book: Book<'conference'>, answered: number) => string;
  /** The answers that count, in pictures, where the desk has none of them. */
  pictures: (known: KnownForm, rows: readonly ShownAnswer[]) => FormPictures | null;

  /** Whose code is to be changed. */
  owner: (
    known: KnownForm,
    book: Book<'units'>,
    typed: string,
  ) => AskedGuest | Refusal<'sheet' | 'unknown-sender'>;
  /** Shows another code of somebody's. @returns the cell of the new link */
  renew: (made: MadeForm, one: AskedGuest) => Place;
};
