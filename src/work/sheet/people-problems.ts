import { hasTag, invitationTags, planTags } from '../../documents/frame/tags';
import { invitedIn } from '../../documents/kinds/invited';
import { abroadFaults } from '../../domain/mail/mailboxes';
import { beginningFaults, programmeFaults, sessionFaults } from '../../domain/papers/programme';
import { markFaults } from '../../domain/papers/text-slips';
import { guestFaults, guestsOf, invitedGuests, validityDay } from '../../domain/people/guests';
import { lastSemicolons, unitSlips, unnamedGuests } from '../../domain/people/people-slips';
import { sharedCodes } from '../../domain/people/persons';
import { doubledEmails, isPerson, validityFaults } from '../../domain/people/units';
import { type Fault, type Problem, problem } from '../../domain/problem';
import { type Book, conferenceOf, type GuestTabs } from '../../tables/book';
import { guestsIn } from '../../tables/guests';
import { placedAll } from '../../tables/sheet/rows';
import { placeIn, tables } from '../../tables/tables';
import { printed, printedRaw } from './printed';

/** Rules of those who may be invited, of who is, and of when they meet. */
export const peopleRules = (book: Book<GuestTabs | 'programme'>): Problem[] => [
  ...unitRules(book),
  ...personRules(book),
  ...programmeRules(book),
  ...guestRules(book),
];

const unitRules = (book: Book<GuestTabs>): Problem[] =>
  placedAll(tables.units, [
    ...validityFaults(book.units.rows),
    ...doubledEmails(book.units.rows),
    ...unitSlips(book.units.rows),
    ...blankDraws(book),
    ...book.units.rows.flatMap((unit) => [
      ...abroadFaults(unit.row, 'email', unit.email),
      ...(['name', 'office', 'phone'] as const).flatMap((field) =>
        printedRaw({ row: unit.row, field, text: unit[field] }),
      ),
    ]),
  ]);

/** Columns of a unit that an invitation may draw from; its name is never blank. */
const drawn = ['office', 'phone'] as const;

/** Invited units whose invitation draws from a cell that is blank: the words around it are left, much like those of another line. */
const blankDraws = (book: Book<GuestTabs>): Fault<(typeof drawn)[number]>[] =>
  invitedIn(book).flatMap(({ unit, lines }) =>
    drawn
      .filter((field) => !unit[field] && !isPerson(unit))
      .filter((field) => lines.some(({ role = '' }) => hasTag(role, tables.units.columns[field].title)))
      .map((field) => ({ code: 'blank-in-invitation', row: unit.row, field, seen: unit.name })),
  );

const personRules = (book: Book<'people' | 'units'>): Problem[] =>
  placedAll(tables.people, [
    ...sharedCodes(book.people.rows, book.units.rows),
    ...book.people.rows.flatMap((person) => [
      ...abroadFaults(person.row, 'email', person.email),
      ...(['honorific', 'degrees', 'name', 'post', 'workplace'] as const).flatMap((field) =>
        printedRaw({ row: person.row, field, text: person[field] }),
      ),
    ]),
  ]);

const programmeRules = (book: Book<'conference' | 'programme'>): Problem[] =>
  placedAll(tables.programme, [
    ...programmeFaults(book.programme.rows, conferenceOf(book)),
    ...beginningFaults(book.programme.rows, conferenceOf(book)),
    ...book.programme.rows.flatMap((line) =>
      (['content', 'speaker', 'lead', 'room'] as const).flatMap((field) =>
        printed({ row: line.row, field, text: line[field] }, planTags),
      ),
    ),
  ]);

function guestRules(book: Book<GuestTabs | 'programme'>): Problem[] {
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
    ...placedAll(tables.guestLines, [
      ...guestFaults(lines, guests, day),
      ...unnamedGuests(lines),
      ...lastSemicolons(lines, guests, day),
      ...sessionFaults(lines, book.programme.rows),
      ...wordless,
      ...texts,
    ]),
    ...(nobody ? [problem('nobody-invited', placeIn('guestLines'))] : []),
  ];
}
