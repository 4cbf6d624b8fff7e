import { callState } from '../../domain/call';
import { ownTriggers, startClock, stopClock } from '../../google/clock';
import { wholeLedger } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { journalIn } from '../mail/journal';
import { mailIn } from '../mail/ledger';
import { dayIn, momentIn } from '../moments';
import { conferenceOf } from '../problems';
import { formIn } from '../registration/ledger';
import { openBook } from '../workbook';
import { differs, expected, type Found, untried } from './check';

/** The clock and the doorbell of this account are on where something waits for them. */
export function triggers(): Found {
  const { clock, doorbell } = ownTriggers();
  const seen = [clock ? 'clock' : '', doorbell ? 'doorbell' : ''].filter(Boolean);
  const { mails, call } = needs();
  return ((mails || call) && !clock) || (call && !doorbell) ? differs('', seen) : expected('', seen);
}

/** What of this account's waits for the clock: mails on their way, a call that is not over. */
function needs(): { mails: boolean; call: boolean } {
  const ledger = wholeLedger();
  const account = me();
  const { job } = mailIn(ledger);
  const isOver = () =>
    callState(conferenceOf(openBook(['conference'])), dayIn(workbookZone(), now())) === 'closed';
  return { mails: job?.by === account && !job.paused, call: formIn(ledger)?.maker === account && !isOver() };
}

/** An hourly clock can be started and stopped. One that is on stays; one that a broken run leaves takes itself away at its first hour. */
export function clockStarts(): Found {
  if (ownTriggers().clock) return expected();
  try {
    startClock();
    if (!ownTriggers().clock) return differs();
  } finally {
    stopClock();
  }
  return ownTriggers().clock ? differs() : expected();
}

/** Whether the clock has ever gone on with mails in this Sheet, which is the only proof that it finds the Sheet. */
export function clockRan(): Found {
  const last = journalIn(wholeLedger())
    .filter(({ what }) => what === 'clock')
    .pop();
  return last ? expected(momentIn(workbookZone(), last.at)) : untried('not-yet');
}
