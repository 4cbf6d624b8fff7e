import { clockDayMs, clockWorkMs, pageGoneMs } from '../../domain/limits/run-limits';
import { type Problem, problem } from '../../domain/problem';
import { clockIds, onceAfter, oneEveryHour, stopClocks } from '../../google/clock';
import { readEntry } from '../../google/ledger';
import { me, now } from '../../google/session';
import { placeIn } from '../../tables/tables';
import { type Clocks, clockEntryName, clocksIn, idsOf, type Keep, keepClocks } from './clocks';
import { momentIn } from './moments';
import { permitted } from './permissions';

const place = placeIn('outbox');

/** What is kept of the running account's clocks, as it is at this moment. */
export function clocksNow(account = me()): Clocks {
  const name = clockEntryName(account);
  return clocksIn({ [name]: readEntry(name) }, account);
}

/**
 * Has the clock go on when the page is closed; without the permission for it the page must stay open, which is said. `seen.clocks` = what
 * is known of the account's clocks, before and after; `keep` = how it is written down.
 */
export const windClock = (seen: { clocks: Clocks } = { clocks: clocksNow() }, keep?: Keep): Problem[] =>
  permitted(
    () => {
      seen.clocks = startClock(seen.clocks, keep);
    },
    problem('clock-off', place),
  );

/** Sees to it that the running account has an hourly clock in this Sheet, and no second one. @returns what is then known of its clocks */
export function startClock(clocks = clocksNow(), keep: Keep = keepClocks): Clocks {
  const known = idsOf(clocks);
  // One that nobody knows takes itself away when it strikes, so none is looked for.
  const hourly = known.length > 0 ? clockIds(known).filter((id) => id !== clocks.soon) : [];
  const [kept = oneEveryHour(), ...more] = hourly;
  stopClocks(more);
  if (kept === clocks.hourly) return clocks;
  const wound = { ...clocks, hourly: kept };
  keep(me(), wound);
  return wound;
}

/** Whether the running account has a clock in this Sheet. */
export const hasClock = (): boolean => clockIds(idsOf(clocksNow())).length > 0;

/** Takes all clocks of the running account in this Sheet away. */
export function stopClock(clocks = clocksNow()): void {
  // A run that was killed may have left one that the ledger does not know.
  stopClocks(clockIds(idsOf(clocks), true));
  if (idsOf(clocks).length > 0) keepClocks(me(), { ...clocks, hourly: '', soon: '', at: 0 });
}

/** A clock that cannot be stopped takes itself away when it finds nothing to do. */
export function stopClockQuietly(): void {
  try {
    stopClock();
  } catch {
    // Without the permission there was no clock to begin with.
  }
}

/** Takes the clock that strikes once away; the hourly one stays. */
export function stopSoonQuietly(account: string, clocks: Clocks): void {
  if (clocks.soon === '') return;
  try {
    stopClocks([clocks.soon]);
    keepClocks(account, { ...clocks, soon: '', at: 0 });
  } catch {
    // When it strikes it finds nothing to do, and goes.
  }
}

/**
 * Has a clock strike once, in so many milliseconds, unless one will before; beside the hourly one, which stays for what a kill cuts off.
 * Where Google refuses a second clock, as to a published add-on, the hourly one alone goes on, and it is asked again a day later.
 * @returns what is then known of the account's clocks
 */
export function strikeIn(ms: number, account: string, clocks = clocksNow(account)): Clocks {
  const moment = now();
  const isComing = clocks.soon !== '' && clocks.at > moment && clocks.at <= moment + ms + pageGoneMs;
  const isVain = moment - clocks.refused < clockDayMs || workedToday(clocks, moment) >= clockWorkMs;
  if (isComing || isVain) return clocks;
  const set = struckOnce(ms, moment, clocks);
  keepClocks(account, set);
  return set;
}

function struckOnce(ms: number, moment: number, clocks: Clocks): Clocks {
  try {
    if (clocks.soon) stopClocks([clocks.soon]);
    return { ...clocks, soon: onceAfter(ms), at: moment + ms };
  } catch {
    return { ...clocks, soon: '', at: 0, refused: moment };
  }
}

/** When the next clock that strikes once does, and for how many minutes clocks have worked today. */
export const clockWords = (clocks: Clocks, moment: number, zone: string) => ({
  next: clocks.soon && clocks.at > moment ? momentIn(zone, clocks.at) : '',
  minutes: Math.round(workedToday(clocks, moment) / 60_000),
});

/**
 * A clock that has struck: one that strikes once goes, since Google keeps it listed, and so does one that nobody knows beside the hourly
 * one. `id` = as Google tells it; '' when something else calls.
 */
export function hasStruck(id: string, account: string): void {
  const clocks = clocksNow(account);
  if (id === '' || id === clocks.hourly) return;
  if (id !== clocks.soon && clocks.hourly === '') {
    keepClocks(account, { ...clocks, hourly: id });
    return;
  }
  try {
    stopClocks([id]);
  } catch {
    // It is tried again when the next one is set.
    return;
  }
  if (id === clocks.soon) keepClocks(account, { ...clocks, soon: '', at: 0 });
}

/** How long the clocks of an account have worked on this day of Google's, which begins with their first work. */
export const workedToday = ({ since, worked }: Clocks, moment: number): number =>
  moment - since < clockDayMs ? worked : 0;

/** Writes down how long a clock has worked. @returns what is then known of the account's clocks */
export function countWork(started: number, account: string): Clocks {
  const clocks = clocksNow(account);
  const worked = workedToday(clocks, started) + Math.round((now() - started) / 1000) * 1000;
  const since = started - clocks.since < clockDayMs ? clocks.since : started;
  const counted = { ...clocks, since, worked };
  keepClocks(account, counted);
  return counted;
}
