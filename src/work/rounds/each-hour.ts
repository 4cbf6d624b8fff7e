import { readyRows } from '../../domain/forms/ready-form';
import { conferenceForms } from '../../domain/forms/ready-forms';
import { asking } from '../../domain/forms/sections';
import { acceptAnswers } from '../../google/forms/forms';
import { layOut } from '../../google/forms/layout';
import { wholeLedger } from '../../google/ledger';
import { alone, me } from '../../google/session';
import type { Book } from '../../tables/book';
import { asksOfOtherDay } from '../forms/about-day';
import { printOf, titlePrints } from '../forms/answers-table';
import { allForms, type FormEntry, writeForm } from '../forms/form-ledger';
import { askingOnce } from '../forms/form-plan';
import { keepingOf } from '../forms/keepings';
import { asksWrongly, knownForm, madeForms, planOf } from '../forms/known-form';
import { openSheetForm } from '../forms/open-form';
import { printsOf } from '../forms/opening';
import { leftIn } from '../forms/reached-units';
import { type FormTab, formTabs, type MadeForm, stateOfForm } from '../forms/sheet-form';
import { lookAhead, type Reader } from '../responses/reading';
import { isRefusal } from '../sheet/refusal';
import { openBook } from '../sheet/workbook';
import { takeIn } from './read-and-show';
import { remindInTime } from './remind-silent';

/** The Forms that this account made. */
export const ownForms = (ledger: Record<string, string>): FormEntry[] =>
  allForms(ledger).filter(({ maker }) => maker === me());

/** Of some Forms those that ask just what was answered, by the titles that came; all where none does. */
export function rungBy<F extends Pick<FormEntry, 'titles'>>(
  forms: readonly F[],
  titles: readonly string[],
): F[] {
  const prints = new Set(titles.map(printOf));
  const matches = forms.map(
    ({ titles: own = readyTitles() }) => Object.values(own).filter((one) => prints.has(one)).length,
  );
  const most = Math.max(0, ...matches);
  return most === 0 ? [...forms] : forms.filter((_, index) => matches[index] === most);
}

/** What a Form asks whose titles the ledger does not know: an earlier version made it, with the questions as they came. */
function readyTitles(): Record<string, string> {
  const questionnaire = conferenceForms.flatMap(
    (ready) => asking(readyRows(ready), ready, () => undefined).sections,
  );
  return titlePrints({ questionnaire }, undefined);
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
  const book = openBook(formTabs, 'shown');
  const ids = new Set(forms.map(({ id }) => id));
  return madeForms(book, ledger)
    .filter(({ entry }) => ids.has(entry.id))
    .map((made) => tend({ made: goingOn({ made, book }), book }, reader))
    .some(Boolean);
}

/** A Form with the Sheet that it was read from. */
type Tended = { made: MadeForm; book: Book<FormTab> };

/** Of one whose days were changed after it was over it is to be found out again when it is. */
function goingOn({ made, book }: Tended): MadeForm {
  const { form, kind, entry } = made;
  if (!entry.done || stateOfForm(form, entry) === 'closed') return made;
  alone(() => writeForm(kind, { ...asItIs({ made, book }).made.entry, done: undefined }));
  return { ...made, entry: { ...entry, done: undefined } };
}

/** The same at this moment: a person may have changed a code or let one answer later while the Form was looked at. */
function asItIs({ made, book }: Tended, ledger = wholeLedger()): Tended {
  const now = { ...book, ...openBook(keepingOf(made).codesIn, 'shown') };
  const { entry = made.entry, ...known } = knownForm(made.form, now, ledger);
  return { made: { ...known, entry }, book: now };
}

/** @returns whether the clock is still needed for it */
function tend(tended: Tended, reader: Reader): boolean {
  const { form, kind, entry } = tended.made;
  const state = stateOfForm(form, entry);
  // One that is over and read is left alone until its days change.
  if (state === 'closed' && entry.done && reader === 'clock') return false;
  acceptAnswers(entry.id, state === 'open');
  if (reader === 'clock' && state !== 'closed') followSheet(tended);
  lookAhead(tended.made, reader);
  const isRead = alone(() => {
    const ledger = wholeLedger();
    const { made, book } = asItIs(tended, ledger);
    const read = takeIn(made, book, true, { ledger });
    if (isRefusal(read)) return true;
    if (reader === 'clock' && state === 'open' && !asksOfOtherDay(form, entry, book)) remindInTime(read);
    return !leftIn(read.doubts);
  });
  if (state !== 'closed') return true;
  if (isRead) alone(() => writeForm(kind, { ...asItIs(tended).made.entry, done: true }));
  return !isRead;
}

/**
 * Brings the choices of a Form up to date where its rows are right and nothing else that is asked was changed: that waits for a press, since a
 * clerk may be in the midst of it. A new Form whose page was closed before it asked again gets the pages for a second and a third thing.
 */
function followSheet(tended: Tended): void {
  const { made, book } = tended;
  const { form, kind, entry, asked } = made;
  if (asksWrongly(kind) || asked.length === 0) return;
  const plan = planOf(made, book);
  const prints = printsOf(plan);
  if (entry.asks !== prints.asks) {
    if (entry.asks === printsOf(askingOnce(plan)).asks) alone(() => void openSheetForm(form.code));
    return;
  }
  if (entry.offers === prints.offers) return;
  const items = layOut(entry.id, plan, entry.items);
  alone(() => {
    const now = asItIs(tended).made;
    const followed = { ...now.entry, items, ...prints };
    // The links are written down before the ledger says that it is done.
    keepingOf(made).showLinks({ ...now, entry: followed });
    writeForm(kind, followed);
  });
}
