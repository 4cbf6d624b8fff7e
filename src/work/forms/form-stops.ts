import { type Problem, problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import type { Book } from '../../tables/book';
import { placed } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import type { Unit } from '../../tables/units';
import { bookProblems, problemsIn } from '../sheet/problems';
import { type Refusal, sheetRefusal } from '../sheet/refusal';
import { copyRefusal } from '../sheet/workbook';
import { unitsOfCall } from './call';

/** What keeps the call from being opened: slips in what the Form is made from, nobody to register, one link code for two units. */
export function stopsOf(book: Book): Refusal<'sheet'> | undefined {
  const copied = copyRefusal(book, 'safe');
  if (copied) return copied;
  const nobody = problem('nobody-registers', { tab: tables.units.title, row: 0, column: '' });
  const problems = [
    ...problemsIn(bookProblems(book), ['conference', 'units']).filter(({ weight }) => weight === 'blocks'),
    ...doubledLinkCodes(book.units.rows),
    ...(unitsOfCall(book).length === 0 ? [nobody] : []),
  ];
  return problems.length > 0 ? sheetRefusal(problems) : undefined;
}

/** A copied row would let one unit register as the other. */
function doubledLinkCodes(units: readonly Unit[]): Problem[] {
  const first = new Map<string, number>();
  return units.flatMap(({ row, linkCode }) => {
    const earlier = linkCode ? first.get(fold(linkCode)) : undefined;
    if (linkCode && earlier === undefined) first.set(fold(linkCode), row);
    if (earlier === undefined) return [];
    return [placed(tables.units, { code: 'doubled-link-code', row, field: 'linkCode', about: { earlier } })];
  });
}
