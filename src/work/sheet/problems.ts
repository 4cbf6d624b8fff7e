import { planTags } from '../../documents/frame/tags';
import { holidayFaults } from '../../domain/days/holidays';
import { gathered } from '../../domain/gathered';
import { budgetFaults } from '../../domain/money/budget';
import { lateDeadline } from '../../domain/papers/conference';
import { knownSeats, statedGuests, validityDay } from '../../domain/people/guests';
import { validityFaults } from '../../domain/people/units';
import type { Problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { type Book, conferenceOf, type GuestTabs, readingProblems } from '../../tables/book';
import { guestsIn } from '../../tables/guests';
import { type FaultOf, placedAll } from '../../tables/sheet/rows';
import { type TableName, tableNames, tables } from '../../tables/tables';
import { conferenceRules } from './conference-problems';
import { mailTextRules } from './mail-text-problems';
import { paperRules } from './paper-problems';
import { peopleRules } from './people-problems';
import { printed, printedRaw } from './printed';
import { printedTabs, unfinished } from './unfinished';

/** All problems of the workbook at once: what reading met, then every rule, each in the order of its tab. */
export function bookProblems(book: Book): Problem[] {
  const rules = [
    ...conferenceRules(book),
    ...paperRules(book),
    ...mailTextRules(book),
    ...peopleRules(book),
    ...assignmentRules(book),
    ...budgetRules(book),
    ...holidayRules(book),
    ...unfinished(book, printedTabs),
  ];
  return tableNames.flatMap((name) =>
    gathered([...readingProblems(book, [name]), ...rules.filter((one) => one.at.tab === tables[name].title)]),
  );
}

/** Of the workbook's problems those in some tabs. */
export function problemsIn(all: readonly Problem[], names: readonly TableName[]): Problem[] {
  const titles = names.map((name) => fold(tables[name].title));
  return all.filter((one) => titles.includes(fold(one.at.tab)));
}

const assignmentRules = (book: Book<'assignments' | 'conference'>): Problem[] =>
  placedAll(
    tables.assignments,
    book.assignments.rows.flatMap(({ row, due, ...line }): FaultOf<typeof tables.assignments.columns>[] => [
      ...(['lead', 'cooperating', 'task'] as const).flatMap((field) =>
        printed({ row, field, text: line[field] }, planTags),
      ),
      ...(due ? lateDeadline(due, conferenceOf(book).startDay, { row, field: 'due' }) : []),
    ]),
  );

const holidayRules = (book: Book<'conference' | 'holidays'>): Problem[] =>
  book.holidays.found
    ? placedAll(tables.holidays, holidayFaults(book.holidays.rows, conferenceOf(book).startDay?.first))
    : [];

function budgetRules(book: Book<GuestTabs | 'budget' | 'norms'>): Problem[] {
  const { guestLines, norms, budget } = book;
  const guests = guestsIn(book);
  const { length, statedGuests: stated = '', ...conference } = conferenceOf(book);
  const day = validityDay(conference);
  const payrolled = guestLines.rows.map((line) => (line.salaried === false ? line : { ...line, seats: 0 }));
  const seats = knownSeats(guestLines.rows, guests, day);
  const frame = {
    norms: norms.rows,
    day,
    offPayrollSeats: seats && knownSeats(payrolled, guests, day),
    seats: seats && Math.max(seats, statedGuests(stated)?.to ?? 0),
    sessions: length?.halfDays,
  };
  const texts = budget.rows.flatMap((line) =>
    (['group', 'content', 'measure', 'note'] as const).flatMap((field) =>
      printedRaw({ row: line.row, field, text: line[field] }),
    ),
  );
  return [
    ...placedAll(tables.budget, [...budgetFaults(budget.rows, frame), ...texts]),
    ...placedAll(tables.norms, validityFaults(norms.rows)),
  ];
}
