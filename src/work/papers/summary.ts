import { summaryPaper } from '../../documents/forms/summary';
import { counts } from '../../domain/forms/summary';
import { type Problem, problem } from '../../domain/problem';
import { type Book, readingProblems } from '../../tables/book';
import { placed } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import { conferenceOf } from '../sheet/problems';
import type { WantedPaper } from './fate';
import { wantedPaper } from './wanted';

/**
 * What keeps the registrations from being summed, beyond what stops every paper: a row that does not say whether it counts, a formula
 * where the machine writes, which would leave a sum out, or nothing that counts.
 */
export function summaryStops(book: Book): Problem[] {
  const rows = book.registrations.rows;
  const formulas = readingProblems(book, ['registrations']).filter(
    ({ code }) => code === 'formula-in-machine-cell',
  );
  const silent = rows.filter(({ state }) => state === undefined);
  const stops = [
    ...formulas.map((one): Problem => ({ ...one, weight: 'blocks' })),
    ...silent.map(({ row }) => placed(tables.registrations, { code: 'bad-standing', row, field: 'state' })),
  ];
  const nowhere = { tab: tables.registrations.title, row: 0, column: '' };
  return stops.length > 0 || rows.some(counts) ? stops : [problem('nothing-registered', nowhere)];
}

/** The one summary of the Sheet. */
export const wantedSummary = (book: Book): WantedPaper =>
  wantedPaper(
    'summary',
    { code: '', name: '' },
    summaryPaper({
      conference: conferenceOf(book),
      units: book.units.rows,
      registrations: book.registrations.rows,
    }),
  );
