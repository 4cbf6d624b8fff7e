import { callState } from '../../domain/forms/call';
import type { Problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { CallOpened } from '../../spoken/forms';
import { conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { dayIn } from '../days/moments';
import { type Refusal, refusal, sheetRefusal } from '../sheet/refusal';
import { openBook } from '../sheet/workbook';
import { unitsOfCall } from './call';
import { formPlan } from './form-plan';
import { registration } from './kinds/registration';
import { formIn, unreadForm } from './ledger';
import { writeLinks } from './links';
import { bringUp } from './opening';
import { lastPass } from './passes';
import { stopsOf } from './stops';

const place = { tab: tables.units.title, row: 0, column: '' };

/** Makes the Form of the call, or brings the one that is there up to date in place; the action open-registration says how it is safe. */
export function openCall(): CallOpened<Problem> | Refusal<'sheet' | 'form-of-another'> {
  const book = openBook(['conference', 'units']);
  const stops = stopsOf(book);
  if (stops) return stops;
  const conference = conferenceOf(book);
  const units = unitsOfCall(book);
  const ledger = wholeLedger();
  const unread = unreadForm(ledger, registration);
  if (unread.length > 0) return sheetRefusal(unread);
  const known = formIn(ledger, registration);
  if (known && known.maker !== me()) return refusal('form-of-another', place, known.maker);
  const plan = formPlan(registration, conference, units);
  const today = dayIn(workbookZone(), now());
  const call = callState(conference, today, lastPass(known));
  const { entry, state, problems } = bringUp({
    kind: registration,
    plan,
    conference,
    ledger,
    known,
    place,
    accepting: call === 'open',
    over: call === 'closed',
  });
  writeLinks(units, entry.id, entry.items, state.link);
  const { link, editLink, accepting } = state;
  return { link, editLink, accepting, call, units: units.length, problems };
}
