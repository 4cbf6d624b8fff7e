import { fold } from '../text/vietnamese';
import { isCounted, type Standing } from './registration-state';

/** A row of answers as far as it says which công văn of the unit's own confirms them. VI: công văn xác nhận. */
export type Lettered = {
  unit?: string | undefined;
  letterNumber: string | undefined;
  letterDay: string | undefined;
};

type Answer = Standing & { unit?: { name?: string | undefined } };

/**
 * Answers that count only once the unit's own công văn is known by number and day; beside one answer of a unit they stand for all of them.
 * @param says whether it registers anything: that there is nothing needs no công văn
 * @example withLetters([{ late: false, unit: { name: 'xã A' } }], [], () => true) // [{ late: false, unit: …, waits: true, letter: true }]
 */
export function withLetters<A extends Answer>(
  answers: readonly A[],
  rows: readonly Lettered[],
  says: (answer: A) => boolean,
): A[] {
  const confirmed = new Set(
    rows.flatMap(({ unit, letterNumber, letterDay }) =>
      unit && letterNumber && letterDay ? [fold(unit)] : [],
    ),
  );
  return answers.map((one) =>
    isCounted(one) && says(one) && !confirmed.has(fold(one.unit?.name ?? ''))
      ? { ...one, waits: true, letter: true }
      : one,
  );
}
