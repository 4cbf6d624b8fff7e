import { layOut } from '../../google/forms/layout';
import type { FormPlan } from '../../google/forms/plan';
import { alone } from '../../google/session';
import { type Book, conferenceOf } from '../../tables/book';
import { unitsOfCall } from './call';
import { askingOnce, formPlan } from './form-plan';
import type { FormKind } from './kinds/form-kind';
import { registrationIn } from './kinds/registration';
import { type FormEntry, writeForm } from './ledger';
import { writeLinks } from './links';
import { printsOf } from './opening';

/**
 * Brings the choices of a Form up to date where nothing else that is asked was changed: that waits for a press, since a clerk may be in the
 * midst of it. `shown` = writes the links down, before the ledger says that it is done.
 */
export function followChoices(
  kind: FormKind,
  form: FormEntry,
  plan: FormPlan,
  shown: (items: FormEntry['items']) => void,
): void {
  const laid = [plan, askingOnce(plan)].find((one) => printsOf(one).asks === form.asks);
  const prints = laid && printsOf(laid);
  if (!laid || !prints || form.offers === prints.offers) return;
  const items = layOut(form.id, laid, form.items);
  alone(() => {
    shown(items);
    writeForm(kind, { ...form, items, ...prints });
  });
}

/** The list of units of the registration of tasks follows the tab Đơn vị. */
export function followUnits(form: FormEntry, book: Book): void {
  const units = unitsOfCall(book);
  const conference = conferenceOf(book);
  const kind = registrationIn(book, true);
  const isWrong = kind.problems.some(({ weight }) => weight === 'blocks');
  if (units.length > 0 && !isWrong)
    followChoices(kind, form, formPlan(kind, conference, units), (items) =>
      writeLinks(units, form.id, items, conference.callLink ?? ''),
    );
}
