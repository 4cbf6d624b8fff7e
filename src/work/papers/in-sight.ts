import type { ListedPaper } from '../../documents/kinds/paper-kind';
import type { AskedPaper } from '../../documents/ready/listed';
import { type Problem, problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { hiddenRows } from '../../google/workbook';
import type { Book } from '../../tables/book';
import { type TableName, tables } from '../../tables/tables';
import { tabFor } from '../sheet/workbook';

/** What is left of papers or copies, and a sentence for what the Sheet's filter hides. */
type InSight<T> = { left: T[]; told: Problem[] };

/** Papers without those whose row in the list is hidden. */
export function papersInSight(listed: readonly ListedPaper[]): InSight<ListedPaper> {
  const hidden = new Set(hiddenOf('papers', listed));
  return told('papers-hidden', 'papers', hidden.size, (one) => hidden.has(one), listed);
}

/** Copies without those of units whose row is hidden. */
export function copiesInSight(copies: readonly AskedPaper[], { units }: Book<'units'>): InSight<AskedPaper> {
  const asked = new Set(copies.flatMap(({ unit }) => (unit.code ? [fold(unit.code)] : [])));
  const hidden = hiddenOf(
    'units',
    units.rows.filter(({ code = '' }) => asked.has(fold(code))),
  );
  const codes = new Set(hidden.map(({ code = '' }) => fold(code)));
  return told('units-hidden', 'units', codes.size, ({ unit }) => codes.has(fold(unit.code)), copies);
}

function told<T>(
  code: 'papers-hidden' | 'units-hidden',
  tab: 'papers' | 'units',
  count: number,
  isHidden: (one: T) => boolean,
  all: readonly T[],
): InSight<T> {
  const at = { tab: tables[tab].title, row: 0, column: '' };
  return {
    left: all.filter((one) => !isHidden(one)),
    told: count > 0 ? [problem(code, at, count)] : [],
  };
}

/** Of these rows of a table those that the Sheet's filter hides: nothing is made or sent of what is out of sight. */
export function hiddenOf<Row extends { row: number }>(name: TableName, rows: readonly Row[]): Row[] {
  const tab = rows.length > 0 ? tabFor(name) : undefined;
  if (tab === undefined) return [];
  const hidden = new Set(
    hiddenRows(
      tab,
      rows.map(({ row }) => row),
    ),
  );
  return rows.filter(({ row }) => hidden.has(row));
}
