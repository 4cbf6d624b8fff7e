import { callState } from '../../domain/forms/call';
import {
  hasDoorbell,
  listsClocks,
  lookAgain,
  startDoorbell,
  stopDoorbell,
  takesSecondClock,
} from '../../google/clock';
import { formState } from '../../google/forms/forms';
import { wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import { workbookId, workbookZone } from '../../google/workbook';
import { conferenceOf } from '../../tables/book';
import { conferenceForm } from '../forms/form-ledger';
import { mailIn } from '../mail/survey/mail-ledger';
import { beatOf, clockHadLock, clockSawSheet } from '../sheet/beats';
import { hasClock, startClock, stopClock } from '../sheet/clock';
import { momentIn, today } from '../sheet/moments';
import { openBook } from '../sheet/workbook';
import { differs, expected, type Found, onSide, untried } from './check';

/** The clock and the doorbell of this account are on where something waits for them. */
export function triggers(): Found {
  lookAgain();
  const [clock, doorbell] = [hasClock(), hasDoorbell()];
  const seen = [clock ? 'clock' : '', doorbell ? 'doorbell' : ''].filter(Boolean);
  const { sending, call } = needs();
  return ((sending || call) && !clock) || (call && !doorbell && fillsSheet())
    ? differs('', seen)
    : expected('', seen);
}

/** Only a Form that fills the Sheet can ring. */
function fillsSheet(): boolean {
  const form = conferenceForm(wholeLedger());
  return form !== undefined && formState(form.id).linked === workbookId();
}

/** What of this account's needs a trigger: mails on their way, a call that is not over. */
function needs(): { sending: boolean; call: boolean } {
  const ledger = wholeLedger();
  const account = me();
  const { job } = mailIn(ledger);
  const isOver = () => callState(conferenceOf(openBook(['conference'])), today()) === 'closed';
  return {
    sending: job?.by === account && !job.paused,
    call: conferenceForm(ledger)?.maker === account && !isOver(),
  };
}

/** An hourly clock can be started and stopped. One that is on stays, as much may need it; one that nothing needs takes itself away. */
export function clockStarts(): Found {
  const sides: Record<string, string> = {};
  const isOn = (): boolean => {
    lookAgain();
    const isThere = hasClock();
    if (isThere) Object.assign(sides, sidesOfClock());
    return isThere;
  };
  const found = tried({ isOn, start: startClock, stop: stopClock }, () => true);
  return onSide(sides, found);
}

/** What can be told of Google while a clock is on. */
const sidesOfClock = () => ({
  clocks: listsClocks() ? 'listed' : 'unlisted',
  edition: takesSecondClock() ? 'bound' : 'published',
});

/** A doorbell can be hung and taken down. One that no call of this account needs was left by a broken run. */
export const doorbellStarts = (): Found =>
  tried({ isOn: ringsNow, start: startDoorbell, stop: stopDoorbell }, () => needs().call);

function ringsNow(): boolean {
  lookAgain();
  return hasDoorbell();
}

type Trigger = { isOn(): boolean; start(): void; stop(): void };

/** One that is needed stays as it is, which is proof enough. */
function tried({ isOn, start, stop }: Trigger, isNeeded: () => boolean): Found {
  if (isOn() && isNeeded()) return expected();
  stop();
  try {
    start();
    if (!isOn()) return differs();
  } finally {
    stop();
  }
  return isOn() ? differs() : expected();
}

/** Whether the clock has ever run in this Sheet for this account, which is the only proof that it finds the Sheet; one that found none has said so. */
export function clockRan(): Found {
  const [account, ledger] = [me(), wholeLedger()];
  const sheet = clockSawSheet(account, ledger);
  const found = sheet === 'null' || sheet === 'refused' ? differs(sheet) : lastRun(account, ledger);
  const had = clockHadLock(account, ledger);
  return onSide(
    {
      ...(sheet === undefined ? {} : { 'trigger-sheet': sheet }),
      ...(had === undefined ? {} : { lock: had ? 'given' : 'none' }),
    },
    found,
  );
}

function lastRun(account: string, ledger: Record<string, string>): Found {
  const last = beatOf('clock', account, ledger);
  return last === undefined ? untried('not-yet') : expected(momentIn(workbookZone(), last));
}
