import { callState } from '../../domain/forms/call';
import { stopDoorbell } from '../../google/clock';
import { acceptAnswers } from '../../google/forms/forms';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { dayIn } from '../days/moments';
import { mailIn } from '../mail/ledger';
import { confirmReceipts } from '../mail/receipts';
import { isRefusal } from '../sheet/answers';
import { conferenceOf } from '../sheet/problems';
import { openBook } from '../sheet/workbook';
import { formIn } from './ledger';
import { readAnswers, takenTabs } from './take';

/**
 * Opens or closes the Form as its dates say, within the hour after, reads what came, and has receipts leave for it.
 * @returns whether the clock is still needed for it: a call that is closed, or another account's, needs none
 */
export function tendCall(): boolean {
  const ledger = wholeLedger();
  const form = formIn(ledger);
  if (!form || form.maker !== me()) return false;
  const book = openBook(takenTabs);
  const conference = conferenceOf(book);
  const state = callState(conference, dayIn(workbookZone(), now()));
  acceptAnswers(form.id, state === 'open');
  // The doorbell may not have rung: what came is read in any case.
  const registrations = readAnswers(book, form);
  if (!isRefusal(registrations)) confirmReceipts(registrations, conference, mailIn(ledger));
  if (state !== 'closed') return true;
  stopDoorbell();
  return false;
}
