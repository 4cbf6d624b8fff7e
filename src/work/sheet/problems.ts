import { invitation } from '../../documents/kinds/invitation';
import { paperLinesOf } from '../../documents/kinds/of-lines';
import { plan } from '../../documents/kinds/plan';
import { listedPapers } from '../../documents/list/listed';
import { citingTags, composedTags, paperValues } from '../../documents/papers/values';
import { fillTags, invitationTags, planTags } from '../../documents/text/tags';
import { holidayFaults } from '../../domain/days/holidays';
import { gathered } from '../../domain/gathered';
import { abroadFaults } from '../../domain/mail/mailboxes';
import { budgetFaults } from '../../domain/money/budget';
import { issuedFaults, lateDeadline } from '../../domain/papers/conference';
import { forWhomWords } from '../../domain/papers/for-whom';
import { type Drawing, lineFaults, lineKinds, type TextLine } from '../../domain/papers/lines';
import { insideMarks, markFaults, nobodyFaults } from '../../domain/papers/marks';
import { programmeFaults, sessionFaults } from '../../domain/papers/programme';
import { signerFaults } from '../../domain/papers/signer';
import { dayFaults } from '../../domain/papers/text-days';
import { lastSemicolons, unnamedGuests } from '../../domain/people/guest-slips';
import {
  guestFaults,
  guestsOf,
  invitedGuests,
  knownSeats,
  statedGuests,
  validityDay,
} from '../../domain/people/guests';
import { sharedCodes } from '../../domain/people/persons';
import { unitSlips } from '../../domain/people/unit-slips';
import { doubledEmails, isPerson, validityFaults } from '../../domain/people/units';
import { type Fault, type Problem, problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { type Book, conferenceOf, readingProblems } from '../../tables/book';
import { guestsIn } from '../../tables/guests';
import { type FaultOf, placed } from '../../tables/sheet/rows';
import type { Table } from '../../tables/sheet/table';
import { type TableName, tableNames, tables } from '../../tables/tables';
import { conferenceRules } from './conference-problems';
import { printed, printedRaw } from './printed';
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
  return tableNames.flatMap((name) =>
    gathered([...readingProblems(book, [name]), ...rules.filter((one) => one.at.tab === tables[name].title)]),
  );
}

/** Of the workbook's problems those in some tabs. */
export function problemsIn(all: readonly Problem[], names: readonly TableName[]): Problem[] {
  const titles = names.map((name) => fold(tables[name].title));
  return all.filter((one) => titles.includes(fold(one.at.tab)));
}

const on = <C extends object>(table: Table<C>, faults: readonly FaultOf<C>[]): Problem[] =>
  faults.map((fault) => placed(table, fault));

/** How much there is to draw from each tab. */
function filledIn(book: Book): Record<Drawing, number> {
  const guests = book.guestLines.rows.length;
  return {
    'Thành phần': guests,
    'Chương trình': book.programme.rows.length,
    'Khách mời': book.guestLines.rows.filter(({ invited }) => invited !== false).length,
    'Bảng chương trình': book.programme.rows.length,
    'Danh sách đại biểu': guests,
    'Danh sách ký nhận': guests,
    'Phân công': book.assignments.rows.length,
    'Dự toán': book.budget.rows.length,
  };
}

const planRules = (book: Book): Problem[] =>
  on(tables.plan, [
    ...textRules(book.plan.rows, book, [...planTags, ...composedTags, ...citingTags(listedPapers(book))]),
    ...nobodyFaults(book.plan.rows),
  ]);

/** The rules of one paper's lines; `known` = the tags that may stand in them. */
function textRules(lines: readonly TextLine[], book: Book, known: readonly string[]): Fault<'text'>[] {
  const conference = conferenceOf(book);
  const values = paperValues(conference);
  const texts = lines
    .filter((line) => line.kind !== lineKinds.drawn)
    .flatMap(({ row, text }) => [
      ...printed({ row, field: 'text', text }, known),
      ...markFaults({ row, field: 'text', text }, (as) => fillTags(as, values)),
    ]);
  return [
    ...lineFaults(lines, filledIn(book)),
    ...dayFaults(lines, conference.startDay),
    ...insideMarks(lines),
    ...texts,
  ];
}

/** What of a listed paper is printed with its tags filled, and what letter for letter. */
const filled = ['abstract', 'addressee'] as const;
const letterForLetter = [
  'title',
  'abbreviation',
  'number',
  'signingPower',
  'signerPost',
  'signerName',
] as const;

/** Rules of the list of papers and of the text of each; a line of no paper in the list would be printed nowhere. */
function paperRules(book: Book): Problem[] {
  const listed = listedPapers(book);
  const known = [...planTags, ...composedTags, ...citingTags(listed)];
  const rows = book.papers.rows.flatMap((one): FaultOf<typeof tables.papers.columns>[] => [
    ...filled.flatMap((field) => printed({ row: one.row, field, text: one[field] }, known)),
    ...letterForLetter.flatMap((field) => printedRaw({ row: one.row, field, text: one[field] })),
    ...signerFaults(one, () => one.row),
  ]);
  const texts = listed.flatMap((one) =>
    textRules(
      paperLinesOf(book, one.code),
      book,
      one.forWhom === forWhomWords.all ? known : [...known, ...invitationTags],
    ),
  );
  const late = listed
    .filter(({ kind }) => kind === invitation || kind === plan)
    .flatMap((one) => issuedFaults(one, conferenceOf(book).startDay));
  const codes = new Set(listed.map(({ code }) => fold(code)));
  const lost = book.paperLines.rows
    .filter(({ paper }) => paper !== undefined && !codes.has(fold(paper)))
    .map(
      ({ row, paper }): Fault<'paper'> => ({ code: 'paper-not-listed', row, field: 'paper', seen: paper }),
    );
  return [...on(tables.papers, [...rows, ...late]), ...on(tables.paperLines, [...texts, ...lost])];
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

const peopleRules = (book: Book): Problem[] =>
  on(tables.people, [
    ...sharedCodes(book.people.rows, book.units.rows),
    ...book.people.rows.flatMap((person) => [
      ...abroadFaults(person.row, 'email', person.email),
      ...(['honorific', 'degrees', 'name', 'post', 'workplace'] as const).flatMap((field) =>
        printedRaw({ row: person.row, field, text: person[field] }),
      ),
    ]),
  ]);

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
  const texts = lines.flatMap(({ row, group, text, role }) => [
    ...printed({ row, field: 'group', text: group }, planTags),
    ...printed({ row, field: 'text', text }, planTags),
    ...markFaults({ row, field: 'text', text }),
    ...printed({ row, field: 'role', text: role }, invitationTags),
  ]);
  const wordless = lines
    .filter((line) => line.invited && !line.role && guestsOf(line, guests, day).some((one) => !isPerson(one)))
    .map(({ row }): Fault<'role'> => ({ code: 'blank-cell-advised', row, field: 'role' }));
  const nobody = invitedGuests(lines, guests, day).length === 0 && lines.length > 0;
  return [
    ...on(tables.guestLines, [
      ...guestFaults(lines, guests, day),
      ...unnamedGuests(lines),
      ...lastSemicolons(lines, guests, day),
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
    ...on(tables.budget, [...budgetFaults(budget.rows, frame), ...texts]),
    ...on(tables.norms, validityFaults(norms.rows)),
  ];
}
