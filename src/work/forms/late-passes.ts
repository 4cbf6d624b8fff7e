import type { Day } from '../../domain/days/days';
import type { FormEntry } from './form-ledger';

/** Until which day each may still answer, by code. VI: gia hạn riêng. */
export const passesOf = (form: FormEntry | undefined): ReadonlyMap<string, Day> =>
  new Map((form?.passes ?? []).map(({ unit, until }) => [unit, until]));

/** The last day on which a Form is open for the sake of single ones. */
export const lastPass = (form: FormEntry | undefined): Day | undefined =>
  (form?.passes ?? []).reduce<Day | undefined>(
    (last, { until }) => (last === undefined || last < until ? until : last),
    undefined,
  );
