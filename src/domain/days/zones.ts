/**
 * Clocks of zones, with no more of `Intl` than a zone and the plain fields of a date: Apps Script promises no level of its library, and the
 * packages for zones ask for offsets by name (`timeZoneName: 'longOffset'`).
 */
const clocks = new Map<string, Intl.DateTimeFormat>();

const fields = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const numeric = Object.fromEntries(fields.map((field) => [field, 'numeric']));
  const made = new Intl.DateTimeFormat('en-US', { timeZone, hour12: false, ...numeric });
  clocks.set(timeZone, made);
  return made;
}

/** What the clock of a zone shows at a moment, as the UTC milliseconds at which UTC clocks show the same. */
function shownAt(zone: string, moment: number): number {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  // A library that gives no parts is found out by Tự kiểm tra, and must not throw before.
  const part = (field: (typeof fields)[number], without = 0) => Number(parts.get(field) ?? without);
  // Midnight is 24 in some versions of the library.
  const time = [part('hour') % 24, part('minute'), part('second')] as const;
  return Date.UTC(part('year'), part('month', 1) - 1, part('day', 1), ...time);
}

/**
 * What the clock of a zone shows at a moment (milliseconds since 1970), to the minute.
 * @example wallIn('Asia/Ho_Chi_Minh', 0) // '1970-01-01T08:00'
 */
export const wallIn = (zone: string, moment: number): string =>
  new Date(shownAt(zone, moment)).toISOString().slice(0, 16);

/**
 * The moment at which the clock of a zone shows a day and time.
 * @example momentAt('Asia/Ho_Chi_Minh', '1970-01-01T08:00') // 0
 */
export function momentAt(zone: string, wall: string): number {
  const shown = Date.parse(`${wall}Z`);
  // Twice, as the first guess may lie beyond a change of the clocks.
  const guess = shown - (shownAt(zone, shown) - shown);
  return shown - (shownAt(zone, guess) - guess);
}
