import { layOut } from '../../google/forms/layout';
import type { FormPlan } from '../../google/forms/plan';
import { alone } from '../../google/session';
import { type Book, conferenceOf } from '../../tables/book';
import { unitsOfCall } from './call';
import type { FormKind } from './form-kind';
import { type FormEntry, writeForm } from './form-ledger';
import { askingOnce, formPlan } from './form-plan';
import { writeLinks } from './links';
import { printsOf } from './opening';
import { registrationIn } from './registration';

/** What following the Sheet does of a Form: writes the links down, before the ledger says that it is done; adds the pages it is still to get. */
export type Following = { shown: (items: FormEntry['items']) => void; complete: () => void };

/**
 * Brings the choices of a Form up to date where nothing else that is asked was changed: that waits for a press, since a clerk may be in the
 * midst of it. A new Form whose page was closed before it asked again gets the pages for a second and a third thing.
 */
export function followChoices(
  kind: FormKind,
  form: FormEntry,
  plan: FormPlan,
  { shown, complete }: Following,
): void {
  const prints = printsOf(plan);
  if (form.asks !== prints.asks) {
    if (form.asks === printsOf(askingOnce(plan)).asks) alone(complete);
    return;
  }
  if (form.offers === prints.offers) return;
  const items = layOut(form.id, plan, form.items);
  alone(() => {
    shown(items);
    writeForm(kind, { ...form, items, ...prints });
  });
}

/** The list of units of the registration of tasks follows the tab Đơn vị. */
export function followUnits(
  form: FormEntry,
  book: Book<'conference' | 'questions' | 'units'>,
  complete: () => void,
): void {
  const units = unitsOfCall(book);
  const conference = conferenceOf(book);
  const kind = registrationIn(book);
  const isWrong = kind.problems.some(({ weight }) => weight === 'blocks');
  if (units.length > 0 && !isWrong)
    followChoices(kind, form, formPlan(kind, conference, units), {
      shown: (items) => writeLinks(units, form.id, items, conference.callLink ?? ''),
      complete,
    });
}
