import { acceptAnswers } from '../../google/forms/forms';
import { alone, me } from '../../google/session';
import type { Book } from '../../tables/book';
import { followChoices } from '../forms/follow';
import { type FormEntry, rowForms, writeForm } from '../forms/form-ledger';
import { leftIn } from '../forms/reached-units';
import { lookAhead, type Reader } from '../forms/reading';
import { asksOfOtherDay } from '../replies/about-day';
import { printOf } from '../replies/answers-table';
import { openReplyForm } from '../replies/open-form';
import { paintLinks } from '../replies/own-links';
import { planOf } from '../replies/plan';
import { type KnownForm, knownForm, stateOfForm } from '../replies/read';
import { type ReplyTab, replyTabs, rowFormsIn } from '../replies/row-form';
import { isRefusal } from '../sheet/refusal';
import { openBook } from '../sheet/workbook';
import { remindInTime, remindReplies } from './reminding';
import { takeReplies } from './take';

/** The Forms of rows that this account made. */
export const ownForms = (ledger: Record<string, string>): FormEntry[] =>
  rowForms(ledger).filter(({ maker }) => maker === me());

/** Of some Forms those that ask just what was answered, by the titles that came; all where none does. */
export function rungBy<F extends Pick<FormEntry, 'titles'>>(
  forms: readonly F[],
  titles: readonly string[],
): F[] {
  const prints = new Set(titles.map(printOf));
  const matches = forms.map(
    ({ titles: own = {} }) => Object.values(own).filter((one) => prints.has(one)).length,
  );
  const most = Math.max(0, ...matches);
  return most === 0 ? [...forms] : forms.filter((_, index) => matches[index] === most);
}

/**
 * Opens or closes each Form as its dates say, lets its choices follow the Sheet, reads what came and has receipts leave.
 * @returns whether the clock is still needed for any of them
 */
export function tendForms(
  forms: readonly FormEntry[],
  reader: Reader,
  ledger: Record<string, string>,
): boolean {
  if (forms.length === 0) return false;
  const book = openBook(replyTabs, 'shown');
  const ids = new Set(forms.map(({ id }) => id));
  const known = rowFormsIn(book).map((form) => knownForm(form, book, ledger));
  return known
    .flatMap((one) => (one.entry && ids.has(one.entry.id) ? [{ ...one, entry: one.entry }] : []))
    .map((one) => tend(one, book, reader))
    .some(Boolean);
}

function tend(made: KnownForm & { entry: FormEntry }, book: Book<ReplyTab>, reader: Reader): boolean {
  const { form, kind, entry } = made;
  const state = stateOfForm(form, entry);
  // One that is over and read is left alone until its days change.
  if (state === 'closed' && entry.done && reader === 'clock') return false;
  acceptAnswers(entry.id, state === 'open');
  if (reader === 'clock' && state !== 'closed') followSheet(made, book);
  lookAhead(kind, reader, entry);
  const isRead = alone(() => {
    const taken = takeReplies(form.code, true, { book });
    if (isRefusal(taken)) return true;
    const { read } = taken;
    if (reader === 'clock' && state === 'open' && !asksOfOtherDay(form, entry, book))
      remindInTime(form.closes, read.doubts, (calendar) => remindReplies(read, calendar));
    return !leftIn(read.doubts);
  });
  if (state !== 'closed') return true;
  if (isRead) alone(() => writeForm(kind, { ...entry, done: true }));
  return !isRead;
}

/** Its choices follow what they are taken from, as long as its rows are right. */
function followSheet(made: KnownForm & { entry: FormEntry }, book: Book<'conference'>): void {
  const { form, kind, entry, asked } = made;
  const isWrong = kind.problems.some(({ weight }) => weight === 'blocks');
  if (!isWrong && asked.length > 0)
    followChoices(kind, entry, planOf(made, book), {
      shown: () => paintLinks(made, undefined),
      complete: () => void openReplyForm(form.code),
    });
}
