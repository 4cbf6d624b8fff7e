import type { Day } from '../../domain/days/days';
import { callState } from '../../domain/forms/call';
import { withLetters } from '../../domain/forms/letters';
import { type Problem, problem } from '../../domain/problem';
import { partsOf } from '../../domain/replies/parts';
import { type Reply, type ReplyForm, repliesFrom } from '../../domain/replies/replies';
import { fold } from '../../domain/text/vietnamese';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { type Book, conferenceOf } from '../../tables/book';
import { isKnown, type Rulings, rulingOn, unvouchedIn } from '../forms/answers';
import { type FormEntry, formIn, unreadForm } from '../forms/form-ledger';
import type { KeptAnswers } from '../forms/kept-answers';
import { lastPass, passesOf } from '../forms/late-passes';
import { doubtsIn } from '../forms/reached-units';
import { answersOf } from '../forms/reading';
import { shapeStops } from '../papers/wanted';
import { dayIn } from '../sheet/moments';
import { type Refusal, refusal, sheetRefusal } from '../sheet/refusal';
import { copyRefusal } from '../sheet/workbook';
import { asksOfOtherDay } from './about-day';
import { paintAnswers, shownAnswers } from './answers-tab';
import { type AskedGuest, askedBy, withCodes } from './asked-guests';
import { formPlace, kindOf, type RowKind } from './asked-questions';
import { type ReplyTab, type RowForm, rowFormCoded } from './row-form';
import { versionOfReply } from './version';

/** A Form of a row with all that is known of it before its answers are read. */
export type KnownForm = {
  form: RowForm;
  kind: RowKind;
  entry: FormEntry | undefined;
  asked: AskedGuest[];
};

/** A Form that was read: its replies, oldest first, and what is in doubt because not all could be read. */
export type RepliesRead = KnownForm & { entry: FormEntry; replies: Reply[]; doubts: Problem[] };

/** Everything the Sheet and the ledger tell of one Form. */
export function knownForm(
  form: RowForm,
  book: Book<'conference' | 'guestLines' | 'people' | 'units'>,
  ledger: Record<string, string>,
): KnownForm {
  const kind = kindOf(form, book);
  const entry = formIn(ledger, kind);
  return { form, kind, entry, asked: withCodes(askedBy(form, book), entry) };
}

/** The Form of a code, or what stops it. */
export function formCoded(
  code: string,
  book: Book<ReplyTab>,
  ledger: Record<string, string>,
): KnownForm | Refusal<'sheet' | 'unknown-form'> {
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const form = rowFormCoded(code, book);
  if (!form) return refusal('unknown-form', { tab: formTab, row: 0, column: '' }, code);
  const known = knownForm(form, book, ledger);
  const unread = known.entry ? [] : unreadForm(ledger, known.kind);
  return unread.length > 0 ? sheetRefusal(unread) : known;
}

const formTab = 'Danh mục phiếu';

/** What is said of answers, by how they stand without it. */
export type Ruled = (replies: readonly Reply[], kind: RowKind) => Rulings;

/**
 * Every answer of a Form, shown in its tab with what was said of some just now; or what stops the reading.
 */
export function readReplies(
  known: KnownForm,
  book: Book<'conference'>,
  ruled?: Ruled,
): RepliesRead | Refusal<'sheet' | 'form-not-made' | 'form-of-another'> {
  const { form, kind, entry } = known;
  if (!entry) return refusal('form-not-made', formPlace(form), form.code);
  if (entry.maker !== me()) return refusal('form-of-another', formPlace(form), entry.maker);
  const stops = shownAnswers(form, kind, entry).problems.filter(shapeStops);
  // Columns that are missing are added with what is painted.
  const real = stops.filter(({ code }) => code !== 'missing-column');
  if (real.length > 0) return sheetRefusal(real);
  const answers = answersOf(entry, kind);
  const read = readerOf({ ...known, entry }, answers.all, book);
  const replies = ruled ? read(ruled(read(), kind)) : read();
  paintAnswers(form, kind, entry, replies, answers.all);
  const place = formPlace(form);
  const other = asksOfOtherDay(form, entry, book) ? [problem('asks-of-other-day', place)] : [];
  return { ...known, entry, replies, doubts: [...other, ...doubtsIn(answers, place)] };
}

/** Kept answers as replies: the same in whatever order they were read; rulings that are not in the tab yet go by code. */
export function readerOf(
  { form, kind, entry, asked }: KnownForm & { entry: FormEntry },
  answers: KeptAnswers,
  book: Book<'conference'>,
): (rulings?: Rulings) => Reply[] {
  const zone = workbookZone();
  const dayOf = (moment: number): Day => dayIn(zone, moment);
  const responses = partsOf([...answers.values()].filter(isKnown), kind.questionnaire);
  const shown = shownAnswers(form, kind, entry).rows;
  const rows = new Map(shown.map((row) => [row.code, row]));
  const { nothing } = form.ready;
  const says = ({ answers: said }: Reply): boolean =>
    nothing === undefined || fold(said[nothing.question] ?? '') !== fold(nothing.choice);
  const lettered = (all: Reply[]): Reply[] =>
    form.row.letter === true ? withLetters(all, shown, says) : all;
  return (rulings) =>
    lettered(
      repliesFrom(responses, asked, replyForm(form, kind, entry, book), dayOf, (own) =>
        rulingOn(own, rulings?.get(own.code), rows.get(own.code), versionOfReply(own, kind)),
      ),
    );
}

const replyForm = (form: RowForm, kind: RowKind, entry: FormEntry, book: Book<'conference'>): ReplyForm => ({
  code: form.code,
  oneFor: form.ready.oneFor,
  ...(form.ready.nothing ? { nothing: form.ready.nothing } : {}),
  asks: form.ready.asks,
  sections: kind.questionnaire,
  sums: kind.sums,
  closes: form.closes,
  unvouched: unvouchedIn(conferenceOf(book)),
  passes: passesOf(entry),
  since: form.ready.ofTheDay ? sinceOf(form, entry, book) : undefined,
});

/** Until a press tells the Form of another day, everything that it took was said of the old one. */
const sinceOf = (form: RowForm, entry: FormEntry, book: Book<'conference'>): number | undefined =>
  asksOfOtherDay(form, entry, book) ? Number.POSITIVE_INFINITY : entry.since;

/** Where the days of a Form stand today. */
export function stateOfForm(form: RowForm, entry: FormEntry | undefined) {
  const days = (day: Day | undefined) => (day === undefined ? undefined : { first: day, last: day });
  const today = dayIn(workbookZone(), now());
  return callState({ callOpens: days(form.opens), callCloses: days(form.closes) }, today, lastPass(entry));
}
