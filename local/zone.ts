import { tzOffset } from '@date-fns/tz';

const MILLISECONDS_A_MINUTE = 60_000;

/**
 * The wall clock of a zone at an instant, as the UTC milliseconds at which UTC clocks show the same.
 * Before zones were standardised this is local mean time: Hà Nội in 1899 is 7 h 6 min 30 s ahead.
 */
export const wallAt = (instantMs: number, zone: string): number =>
  instantMs + tzOffset(zone, new Date(instantMs)) * MILLISECONDS_A_MINUTE;

/** Inverse of {@link wallAt}. */
export function instantAt(wallMs: number, zone: string): number {
  const guess = wallMs - tzOffset(zone, new Date(wallMs)) * MILLISECONDS_A_MINUTE;
  return wallMs - tzOffset(zone, new Date(guess)) * MILLISECONDS_A_MINUTE;
}

/** The pattern letters of `java.text.SimpleDateFormat` that are imitated; another letter is an error. */
const FIELDS: Record<string, (wall: Date) => string> = {
  yyyy: (wall) => String(wall.getUTCFullYear()).padStart(4, '0'),
  MM: (wall) => two(wall.getUTCMonth() + 1),
  M: (wall) => String(wall.getUTCMonth() + 1),
  dd: (wall) => two(wall.getUTCDate()),
  d: (wall) => String(wall.getUTCDate()),
  HH: (wall) => two(wall.getUTCHours()),
  H: (wall) => String(wall.getUTCHours()),
  mm: (wall) => two(wall.getUTCMinutes()),
  ss: (wall) => two(wall.getUTCSeconds()),
  SSS: (wall) => String(wall.getUTCMilliseconds()).padStart(3, '0'),
};

/** Writes an instant in a zone by a Java pattern: `formatAt(0, 'Asia/Ho_Chi_Minh', "dd/MM/yyyy 'lúc' HH:mm")`. */
export function formatAt(instantMs: number, zone: string, pattern: string): string {
  const wall = new Date(wallAt(instantMs, zone));
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted || "'";
    const field = FIELDS[token];
    if (!field)
      throw new Error(`The local workspace has no pattern letters "${token}" in Utilities.formatDate.`);
    return field(wall);
  });
}

const two = (value: number): string => String(value).padStart(2, '0');
