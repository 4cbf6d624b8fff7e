import type { Day } from '../days/days';
import { type GuestLine, knownSeats, statedGuests } from '../people/guests';
import type { Guest } from '../people/units';

/** Copies of each paper beyond one for each guest, where the Sheet does not say. VI: số bản in dư. */
export const usualSpare = 5;

/**
 * How many copies of a paper for all are printed: one for each guest of its lines, and some to spare; undefined where nobody can tell how many
 * come. `stated` = the number that the plan states, which may be the greater one and stands for lines without numbers.
 * @example copiesToPrint({ lines: [{ …, seats: 22 }], guests: [], day: undefined, stated: '20-30', spare: 3 }) // 33
 */
export function copiesToPrint({
  lines,
  guests,
  day,
  stated = '',
  spare = usualSpare,
}: {
  lines: readonly GuestLine[];
  guests: readonly Guest[];
  day: Day | undefined;
  stated?: string | undefined;
  spare?: number | undefined;
}): number | undefined {
  const seats = Math.max(knownSeats(lines, guests, day) ?? 0, statedGuests(stated)?.to ?? 0);
  return seats > 0 ? seats + spare : undefined;
}
