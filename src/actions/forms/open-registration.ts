import * as z from 'zod/mini';
import { action } from '../../action';
import { callState } from '../../domain/forms/call';
import type { Problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { CallOpened } from '../../spoken/forms';
import { conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { dayIn } from '../../work/days/moments';
import { unitsOfCall } from '../../work/forms/call';
import { formPlan } from '../../work/forms/form-plan';
import { registration } from '../../work/forms/kinds/registration';
import { formIn, unreadForm } from '../../work/forms/ledger';
import { writeLinks } from '../../work/forms/links';
import { bringUp } from '../../work/forms/opening';
import { lastPass } from '../../work/forms/passes';
import { stopsOf } from '../../work/forms/stops';
import { type Refusal, refusal, sheetRefusal } from '../../work/sheet/refusal';
import { openBook } from '../../work/sheet/workbook';

const place = { tab: tables.units.title, row: 0, column: '' };

/**
 * Phiếu trả lời: makes the Form of the call, or brings the one that is there up to date in place: questions keep their items, so answers and links
 * survive. Safe to be killed anywhere and called again: the file is found by its mark, items by id or title.
 */
export const openRegistration = action({
  name: 'open-registration',
  runs: 'writes',
  press: 'Lập biểu mẫu, Cập nhật biểu mẫu',
  help: 'Lập biểu mẫu hoặc đưa nó về đúng trang tính; câu trả lời giữ nguyên.',
  verb: true,
  request: z.object({}),
  refuses: ['sheet', 'form-of-another'],
  act: openCall,
});

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
