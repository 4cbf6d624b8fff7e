import { weekday, writeShortDay } from '../../../domain/days/days';
import { isOfficeHour, isWithinHours, nextMorning } from '../../../domain/days/office-hours';
import type { Calendar } from '../../../domain/days/working-days';
import { momentAt, wallIn } from '../../../domain/days/zones';
import { placeIn } from '../../../tables/tables';
import type { Question } from '../../../words/questions';
import { calendarOf } from '../../sheet/calendar';
import { momentIn } from '../../sheet/moments';
import { type Refusal, refusal } from '../../sheet/refusal';
import { agreed, type Consent } from '../../sheet/request-parts';
import { openBook } from '../../sheet/workbook';
import { byKind } from '../kinds/mail-kinds';
import type { Job } from '../survey/mail-ledger';
import type { MailSurvey } from '../survey/mail-survey';
import type { StatedMail } from './states';

/**
 * When confirmed mails are to leave. `at` = at that moment of the Sheet's clock (`2026-03-16T08:00`), not given = now; `morning` = on the next
 * morning of a working day from then on; `worked` = a day that was seen to be worked, so that it need not be looked up again.
 */
export type AskedHour = {
  at?: string | undefined;
  morning?: boolean | undefined;
  worked?: string | undefined;
  consent?: Consent | undefined;
};

/** From when on a job sends; undefined = at once. */
export type From = number | undefined;

/** `question` = what is to be asked first. */
type Hour = { from: From; question?: Question };

/**
 * When what is confirmed now is to leave, and the question whether it is to leave while offices are closed; its safe answer is to wait for the
 * next morning. What joins a job that waits, waits with it.
 */
export function hourFor(
  ready: readonly StatedMail[],
  asked: AskedHour,
  seen: MailSurvey,
): Hour | Refusal<'hour-passed'> {
  const { at, morning = false, worked, consent = 'safe' } = asked;
  const moment = at === undefined ? seen.now : momentAt(seen.zone, at);
  if (at !== undefined && moment <= seen.now)
    return refusal('hour-passed', placeIn('outbox', 0, 'code'), at.replace('T', ' '));
  const from = at === undefined ? undefined : moment;
  const wall = wallIn(seen.zone, moment);
  if (morning) return { from: momentAt(seen.zone, nextMorning(wall, calendarNow())) };
  const { job } = seen.mail;
  if (at === undefined && waits(job, seen.now) && !agreed(consent, 'off-hours')) return { from: job?.from };
  const isSeen = isWithinHours(wall) && wall.slice(0, 10) === worked;
  const code = at === undefined ? 'off-hours' : 'asked-off-hours';
  if (seen.practice || agreed(consent, code) || isSeen || ready.every(({ kind }) => kind?.anyHour))
    return { from };
  const calendar = calendarNow();
  if (isOfficeHour(wall, calendar)) return { from };
  const proposed = nextMorning(wall, calendar);
  return { from, question: { code, about: [hourWords(proposed)] } };
}

const calendarNow = (): Calendar => calendarOf(openBook(['holidays'], 'shown'));

/** Whether a job's mails wait for their hour. */
export const waits = (job: Job | undefined, moment: number): boolean => (job?.from ?? 0) > moment;

/** What may leave now, in the order in which it does: of a job that waits for its hour only what goes at any. */
export function dueNow(
  mails: readonly StatedMail[],
  { mail: { job }, now: moment }: MailSurvey,
): StatedMail[] {
  const isHeld = waits(job, moment);
  return byKind(mails.filter(({ state, kind }) => state === 'confirmed' && (!isHeld || kind?.anyHour)));
}

/** That hour as the page shows it, `16/03/2026 08:00`; '' where none is waited for. */
export const hourOf = (job: Job | undefined, { now, zone }: Pick<MailSurvey, 'now' | 'zone'>): string =>
  waits(job, now) ? momentIn(zone, job?.from ?? 0) : '';

/** A moment of the Sheet's clock as people say it. @example hourWords('2026-03-16T08:00') // '8h00, thứ Hai, 16/3/2026' */
const hourWords = (wall: string): string => {
  const [day = '', time = ''] = wall.split('T');
  return `${Number(time.slice(0, 2))}h${time.slice(3)}, ${weekday(day)}, ${writeShortDay(day)}`;
};

/** Today, where it is a working day: what the page says again when it confirms. */
export const workedToday = ({ book, now, zone }: MailSurvey): string => {
  const wall = wallIn(zone, now);
  const noon = `${wall.slice(0, 10)}T12:00`;
  return isOfficeHour(noon, calendarOf(book)) ? wall.slice(0, 10) : '';
};
