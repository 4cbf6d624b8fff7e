import { conferenceValues, fillTags, invitationTags, planTags } from '../../documents/text/tags';
import { holidayFaults } from '../../domain/days/holidays';
import { gathered } from '../../domain/gathered';
import { abroadFaults } from '../../domain/mail/mailboxes';
import { budgetFaults } from '../../domain/money/budget';
import { lateDeadline } from '../../domain/papers/conference';
import { endFaults, markFaults } from '../../domain/papers/marks';
import { planFaults, planLineKinds } from '../../domain/papers/plan';
import { planDayFaults } from '../../domain/papers/plan-days';
import { lastSemicolons, unnamedGuests } from '../../domain/people/guest-slips';
import { guestFaults, invitedUnits, knownSeats, statedGuests, validityDay } from '../../domain/people/guests';
import { unitSlips } from '../../domain/people/unit-slips';
import { doubledEmails, validityFaults } from '../../domain/people/units';
import { type Fault, type Problem, problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { type Book, conferenceOf, readingProblems } from '../../tables/book';
import { type FaultOf, placed } from '../../tables/sheet/rows';
import type { Table } from '../../tables/sheet/table';
import { type TableName, tableNames, tables } from '../../tables/tables';
import { conferenceRules } from './conference-problems';
import { printed, printedRaw } from './printed';

/** All problems of the workbook at once: what reading met, then every rule, each in the order of its tab. */
export function bookProblems(book: Book): Problem[] {
  const rules = [
    ...conferenceRules(book),
    ...planRules(book),
    ...unitRules(book),
    ...guestRules(book),
    ...assignmentRules(book),
    ...budgetRules(book),
    ...holidayRules(book),
  ];
  return tableNames.flatMap((name) =>
    gathered([...readingProblems(book, [name]), ...rules.filter((one) => one.at.tab === tables[name].title)]),
  );
}

/** The problems in the tabs that one action reads. */
export function problemsIn(book: Book, names: readonly TableName[]): Problem[] {
  const titles = names.map((name) => fold(tables[name].title));
  return bookProblems(book).filter((one) => titles.includes(fold(one.at.tab)));
}

const on = <C extends object>(table: Table<C>, faults: readonly FaultOf<C>[]): Problem[] =>
  faults.map((fault) => placed(table, fault));

function planRules(book: Book): Problem[] {
  const lines = book.plan.rows;
  const filled = {
    'Thành phần': book.guestLines.rows.length,
    'Phân công': book.assignments.rows.length,
    'Dự toán': book.budget.rows.length,
  };
  const conference = conferenceOf(book);
  const values = conferenceValues(conference);
  const texts = lines
    .filter((line) => line.kind !== planLineKinds.drawn)
    .flatMap(({ row, text }) => [
      ...printed({ row, field: 'text', text }, planTags),
      ...markFaults({ row, field: 'text', text }, (as) => fillTags(as, values)),
    ]);
  return on(tables.plan, [
    ...planFaults(lines, filled),
    ...planDayFaults(lines, conference.startDay),
    ...endFaults(lines),
    ...texts,
  ]);
}

const unitRules = (book: Book): Problem[] =>
  on(tables.units, [
    ...validityFaults(book.units.rows),
    ...doubledEmails(book.units.rows),
    ...unitSlips(book.units.rows),
    ...book.units.rows.flatMap((unit) => [
      ...abroadFaults(unit.row, 'email', unit.email),
      ...(['name', 'office', 'phone'] as const).flatMap((field) =>
        printedRaw({ row: unit.row, field, text: unit[field] }),
      ),
    ]),
  ]);

function guestRules(book: Book): Problem[] {
  const lines = book.guestLines.rows;
  const day = validityDay(conferenceOf(book));
  const texts = lines.flatMap(({ row, group, text, role }) => [
    ...printed({ row, field: 'group', text: group }, planTags),
    ...printed({ row, field: 'text', text }, planTags),
    ...markFaults({ row, field: 'text', text }),
    ...printed({ row, field: 'role', text: role }, invitationTags),
  ]);
  const wordless = lines
    .filter((line) => line.invited && line.units && !line.role)
    .map(({ row }): Fault<'role'> => ({ code: 'blank-cell-advised', row, field: 'role' }));
  const nobody = invitedUnits(lines, book.units.rows, day).length === 0 && lines.length > 0;
  return [
    ...on(tables.guestLines, [
      ...guestFaults(lines, book.units.rows, day),
      ...unnamedGuests(lines),
      ...lastSemicolons(lines, book.units.rows, day),
      ...wordless,
      ...texts,
    ]),
    ...(nobody ? [problem('nobody-invited', { tab: tables.guestLines.title, row: 0, column: '' })] : []),
  ];
}

const assignmentRules = (book: Book): Problem[] =>
  on(
    tables.assignments,
    book.assignments.rows.flatMap(({ row, due, ...line }): FaultOf<typeof tables.assignments.columns>[] => [
      ...(['lead', 'cooperating', 'task'] as const).flatMap((field) =>
        printed({ row, field, text: line[field] }, planTags),
      ),
      ...(due ? lateDeadline(due, conferenceOf(book).startDay, { row, field: 'due' }) : []),
    ]),
  );

const holidayRules = (book: Book): Problem[] =>
  book.holidays.found
    ? on(tables.holidays, holidayFaults(book.holidays.rows, conferenceOf(book).startDay?.first))
    : [];

function budgetRules(book: Book): Problem[] {
  const { guestLines, units, norms, budget } = book;
  const { length, statedGuests: stated = '', ...conference } = conferenceOf(book);
  const day = validityDay(conference);
  const payrolled = guestLines.rows.map((line) => (line.salaried === false ? line : { ...line, seats: 0 }));
  const seats = knownSeats(guestLines.rows, units.rows, day);
  const frame = {
    norms: norms.rows,
    day,
    offPayrollSeats: seats && knownSeats(payrolled, units.rows, day),
    seats: seats && Math.max(seats, statedGuests(stated)?.to ?? 0),
    sessions: length?.halfDays,
  };
  const texts = budget.rows.flatMap((line) =>
    (['group', 'content', 'measure', 'note'] as const).flatMap((field) =>
      printedRaw({ row: line.row, field, text: line[field] }),
    ),
  );
  return [
    ...on(tables.budget, [...budgetFaults(budget.rows, frame), ...texts]),
    ...on(tables.norms, validityFaults(norms.rows)),
  ];
}
