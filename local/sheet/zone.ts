import { tzOffset } from '@date-fns/tz';

const MILLISECONDS_A_MINUTE = 60_000;

/**
 * The wall clock of a zone at an instant, as the UTC milliseconds at which UTC clocks show the same.
 * Before zones were standardised this is local mean time: Hà Nội in 1899 is 7 h 6 min 30 s ahead.
 */
export const wallAt = (instantMs: number, zone: string): number =>
  instantMs + tzOffset(zone, new Date(instantMs)) * MILLISECONDS_A_MINUTE;

/** The same as text. @example wallText(0, 'Asia/Tokyo') // '1970-01-01T09:00:00' */
export const wallText = (instantMs: number, zone: string): string =>
  new Date(wallAt(instantMs, zone)).toISOString().slice(0, 19);

/** Inverse of {@link wallAt}. */
export function instantAt(wallMs: number, zone: string): number {
  const guess = wallMs - tzOffset(zone, new Date(wallMs)) * MILLISECONDS_A_MINUTE;
  return wallMs - tzOffset(zone, new Date(guess)) * MILLISECONDS_A_MINUTE;
}
