import type { Problem } from '../../domain/problem';
import { wholeLedger } from '../../google/ledger';
import { tables } from '../../tables/tables';
import { papersIn } from '../../work/papers/ledger';
import { bookProblems } from '../../work/sheet/problems';
import { foreignProblems } from '../../work/sheet/stored';
import { copyRefusal, openBook } from '../../work/sheet/workbook';

/** Kiểm tra: all problems of the workbook at once, in the order of its tabs. Writes nothing. */
export function check(): { problems: Problem[] } {
  const book = openBook();
  const ledger = wholeLedger();
  return {
    problems: [
      ...(copyRefusal(book, 'safe')?.problems ?? []),
      ...bookProblems(book),
      ...foreignProblems(papersIn(ledger).foreign, tables.documents, book.documents.rows),
    ],
  };
}
