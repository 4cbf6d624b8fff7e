import type { Problem } from '../../domain/problem';
import { bookProblems } from '../../work/sheet/problems';
import { copyRefusal, openBook } from '../../work/sheet/workbook';

/** Kiểm tra: all problems of the workbook at once, in the order of its tabs. Writes nothing. */
export function check(): { problems: Problem[] } {
  const book = openBook();
  return { problems: [...(copyRefusal(book, 'safe')?.problems ?? []), ...bookProblems(book)] };
}
