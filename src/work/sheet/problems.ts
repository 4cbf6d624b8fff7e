import { paperLinesOf } from '../../documents/kinds/of-lines';
import { listedPapers } from '../../documents/list/listed';
import { citingTags, composedTags } from '../../documents/papers/values';
import type { TagFault } from '../../documents/text/tags';
import { invitationTags, planTags, tagFaults } from '../../documents/text/tags';
import { holidayFaults } from '../../domain/days/holidays';
import { budgetFaults } from '../../domain/money/budget';
import { whenFaults } from '../../domain/papers/conference';
import { forWhomWords } from '../../domain/papers/for-whom';
import { type Drawing, lineFaults, lineKinds, type TextLine } from '../../domain/papers/lines';
import { lengthFaults, programmeFaults, sessionFaults } from '../../domain/papers/programme';
import { textFaults } from '../../domain/papers/slips';
import {
  allSeats,
  guestFaults,
  guestsOf,
  hallFaults,
  invitedGuests,
  seatFaults,
  validityDay,
} from '../../domain/people/guests';
import { sharedCodes } from '../../domain/people/persons';
import { doubledEmails, isPerson, validityFaults } from '../../domain/people/units';
import { type Fault, type Problem, problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { type Book, conferenceOf, readingProblems } from '../../tables/book';
import { guestsIn } from '../../tables/guests';
import { type FaultOf, placed } from '../../tables/sheet/rows';
import type { Table } from '../../tables/sheet/table';
import { type TableName, tableNames, tables } from '../../tables/tables';
import { unfinished } from './unfinished';

/** All problems of the workbook at once: what reading met, then every rule, each in the order of its tab. */
export function bookProblems(book: Book): Problem[] {
  const rules = [
    ...conferenceRules(book),
    ...planRules(book),
    ...paperRules(book),
    ...unitRules(book),
    ...peopleRules(book),
    ...programmeRules(book),
    ...guestRules(book),
    ...assignmentRules(book),
    ...budgetRules(book),
    ...holidayRules(book),
    ...unfinished(book),
  ];
  return tableNames.flatMap((name) => [
    ...readingProblems(book, [name]),
    ...rules.filter((one) => one.at.tab === tables[name].title),
  ]);
}

/** The problems in the tabs that one action reads. */
export function problemsIn(book: Book, names: readonly TableName[]): Problem[] {
  const titles = names.map((name) => fold(tables[name].title));
  return bookProblems(book).filter((one) => titles.includes(fold(one.at.tab)));
}

const on = <C extends object>(table: Table<C>, faults: readonly FaultOf<C>[]): Problem[] =>
  faults.map((fault) => placed(table, fault));

/** Faults of the tags in one cell, as faults of its row. */
const tagged = <F extends string>(
  { row, field, text }: { row: number; field: F; text: string | undefined },
  known: readonly string[],
): Fault<F>[] =>
  tagFaults(text ?? '', known).map(({ code, tag, suggestion }: TagFault) => ({
    code,
    row,
    field,
    seen: tag,
    about: { suggestion: suggestion ?? '' },
  }));

/** Slips of typing and of tags in one cell that is printed. */
const printed = <F extends string>(
  at: { row: number; field: F; text: string | undefined },
  known: readonly string[],
): Fault<F>[] => [...textFaults(at), ...tagged(at, known)];

function conferenceRules(book: Book): Problem[] {
  if (!book.conference.found) return [];
  const conference = conferenceOf(book);
  const rowOf = book.conference.rowOf;
  const seats = allSeats(book.guestLines.rows, guestsIn(book), validityDay(conference));
  const fields = [
    'event',
    'planAbstract',
    'plannedTime',
    'hall',
    'address',
    'chair',
    'fundSource',
    'contact',
    'invitationNote',
  ] as const;
  const texts = fields.flatMap((field) =>
    printed(
      { row: rowOf(field), field, text: conference[field] },
      field === 'invitationNote' ? invitationTags : planTags,
    ),
  );
  const when = whenFaults(conference, { startDay: rowOf('startDay'), plannedMonth: rowOf('plannedMonth') });
  const seated =
    book.guestLines.rows.length > 0 ? seatFaults(conference.statedGuests, seats, rowOf('statedGuests')) : [];
  const fits = hallFaults(conference.hallCapacity, seats, rowOf('hallCapacity'));
  const lasts = lengthFaults(book.programme.rows, conference, rowOf('length'));
  return on(tables.conference, [...when, ...seated, ...fits, ...lasts, ...texts]);
}

/** How much there is to draw from each tab. */
function filledIn(book: Book): Record<Drawing, number> {
  return {
    'Thành phần': book.guestLines.rows.length,
    'Chương trình': book.programme.rows.length,
    'Khách mời': book.guestLines.rows.filter(({ invited }) => invited).length,
    'Phân công': book.assignments.rows.length,
    'Dự toán': book.budget.rows.length,
  };
}

const planRules = (book: Book): Problem[] =>
  on(
    tables.plan,
    textRules(book.plan.rows, book, [...planTags, ...composedTags, ...citingTags(listedPapers(book))]),
  );

/** The rules of one paper's lines; `known` = the tags that may stand in them. */
function textRules(lines: readonly TextLine[], book: Book, known: readonly string[]): Fault<'text'>[] {
  const texts = lines
    .filter((line) => line.kind !== lineKinds.drawn)
    .flatMap(({ row, text }) => printed({ row, field: 'text', text }, known));
  return [...lineFaults(lines, filledIn(book)), ...texts];
}

/** Rules of the list of papers and of the text of each; a line of no paper in the list would be printed nowhere. */
function paperRules(book: Book): Problem[] {
  const listed = listedPapers(book);
  const known = [...planTags, ...composedTags, ...citingTags(listed)];
  const fields = ['title', 'abstract', 'addressee', 'signingPower', 'signerPost', 'signerName'] as const;
  const rows = book.papers.rows.flatMap((row) =>
    fields.flatMap((field) => printed({ row: row.row, field, text: row[field] }, known)),
  );
  const texts = listed.flatMap((one) =>
    textRules(
      paperLinesOf(book, one.code),
      book,
      one.forWhom === forWhomWords.all ? known : [...known, ...invitationTags],
    ),
  );
  const codes = new Set(listed.map(({ code }) => fold(code)));
  const lost = book.paperLines.rows
    .filter(({ paper }) => paper !== undefined && !codes.has(fold(paper)))
    .map(
      ({ row, paper }): Fault<'paper'> => ({ code: 'paper-not-listed', row, field: 'paper', seen: paper }),
    );
  return [...on(tables.papers, rows), ...on(tables.paperLines, [...texts, ...lost])];
}

const unitRules = (book: Book): Problem[] =>
  on(tables.units, [...validityFaults(book.units.rows), ...doubledEmails(book.units.rows)]);

const peopleRules = (book: Book): Problem[] =>
  on(tables.people, sharedCodes(book.people.rows, book.units.rows));

const programmeRules = (book: Book): Problem[] =>
  on(tables.programme, [
    ...programmeFaults(book.programme.rows, conferenceOf(book)),
    ...book.programme.rows.flatMap((line) =>
      (['content', 'speaker', 'lead', 'room'] as const).flatMap((field) =>
        printed({ row: line.row, field, text: line[field] }, planTags),
      ),
    ),
  ]);

function guestRules(book: Book): Problem[] {
  const lines = book.guestLines.rows;
  const day = validityDay(conferenceOf(book));
  const guests = guestsIn(book);
  const texts = lines.flatMap(({ row, text, role }) => [
    ...printed({ row, field: 'text', text }, planTags),
    ...tagged({ row, field: 'role', text: role }, invitationTags),
  ]);
  const wordless = lines
    .filter((line) => line.invited && !line.role && guestsOf(line, guests, day).some((one) => !isPerson(one)))
    .map(({ row }): Fault<'role'> => ({ code: 'blank-cell', row, field: 'role' }));
  const nobody = invitedGuests(lines, guests, day).length === 0 && lines.length > 0;
  return [
    ...on(tables.guestLines, [
      ...guestFaults(lines, guests, day),
      ...sessionFaults(lines, book.programme.rows),
      ...wordless,
      ...texts,
    ]),
    ...(nobody ? [problem('nobody-invited', { tab: tables.guestLines.title, row: 0, column: '' })] : []),
  ];
}

const assignmentRules = (book: Book): Problem[] =>
  on(
    tables.assignments,
    book.assignments.rows.flatMap((line) =>
      (['lead', 'cooperating', 'task'] as const).flatMap((field) =>
        printed({ row: line.row, field, text: line[field] }, planTags),
      ),
    ),
  );

const holidayRules = (book: Book): Problem[] =>
  book.holidays.found
    ? on(tables.holidays, holidayFaults(book.holidays.rows, conferenceOf(book).startDay))
    : [];

function budgetRules(book: Book): Problem[] {
  const payrolled = book.guestLines.rows.map((line) =>
    line.salaried === false ? line : { ...line, seats: 0 },
  );
  const day = validityDay(conferenceOf(book));
  const frame = { norms: book.norms.rows, day, offPayrollSeats: allSeats(payrolled, guestsIn(book), day) };
  return [
    ...on(tables.budget, budgetFaults(book.budget.rows, frame)),
    ...on(tables.norms, validityFaults(book.norms.rows)),
  ];
}
