import { counts } from '../../domain/answers/summary';
import { type Problem, problem } from '../../domain/problem';
import { type Book, conferenceOf, readingProblems } from '../../tables/book';
import { placed } from '../../tables/sheet/rows';
import { placeIn, tables } from '../../tables/tables';
import { summaryPaper } from '../forms/summary-blocks';
import type { PaperKind } from './paper-kind';

/** Bảng tổng hợp: one paper of the registrations that count, as the tab Đăng ký shows them. */
export const summary: PaperKind = {
  name: 'summary',
  code: 'BTH',
  words: { name: 'Bảng tổng hợp' },
  title: 'BẢNG TỔNG HỢP',
  abstract: '',
  ready: [],
  text: undefined,
  reads: ['conference', 'registrations'],
  stops: summaryStops,
  paper: ({ book }) =>
    summaryPaper({
      conference: conferenceOf(book),
      units: book.units.rows,
      registrations: book.registrations.rows,
    }),
};

/**
 * What keeps the registrations from being summed: a row that does not say whether it counts, a formula where the machine writes, which
 * would leave a sum out, or nothing that counts.
 */
function summaryStops(book: Book<'registrations'>): Problem[] {
  const rows = book.registrations.rows;
  const formulas = readingProblems(book, ['registrations']).filter(
    ({ code }) => code === 'formula-in-machine-cell',
  );
  const silent = rows.filter(({ state }) => state === undefined);
  const stops = [
    ...formulas.map((one): Problem => ({ ...one, weight: 'blocks' })),
    ...silent.map(({ row }) => placed(tables.registrations, { code: 'bad-standing', row, field: 'state' })),
  ];
  const nowhere = placeIn('registrations');
  return stops.length > 0 || rows.some(counts) ? stops : [problem('nothing-registered', nowhere)];
}
