import type { Day } from '../../domain/days/days';
import { deadlines } from '../../domain/desk/deadlines';
import type { SpokenDeadline } from '../../spoken/desk';
import { type Book, conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { taskDueWords } from '../../words/preparation';

/** Whether the last day of the conference has passed. */
export function isOver(book: Book<'conference'>, today: Day): boolean {
  const { startDay } = conferenceOf(book);
  const last = startDay?.last ?? startDay?.first;
  return last !== undefined && last < today;
}

/** What others have still to do, each with the cell where it is noted as done. */
export function deadlinesIn({ assignments }: Book<'assignments'>, today: Day): SpokenDeadline[] {
  const { title: tab, columns } = tables.assignments;
  return deadlines(assignments.rows, today).map(({ row, owner, task, day, isLate }) => ({
    owner: withoutStars(owner),
    task: withoutStars(task),
    when: taskDueWords(day, today),
    late: isLate,
    place: { tab, row, column: columns.done.title },
  }));
}

/** What a paper prints in italics stands between stars, which say nothing on the desk. */
const withoutStars = (words: string): string => words.replace(/\*/g, '');
