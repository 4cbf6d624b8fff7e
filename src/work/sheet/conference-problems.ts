import { invitationTags, planTags } from '../../documents/frame/tags';
import { readInYear } from '../../domain/days/day-phrases';
import { rightWeekdays } from '../../domain/days/right-weekdays';
import { abroadFaults } from '../../domain/mail/mailboxes';
import { aroundFaults, invitationFaults, whenFaults } from '../../domain/papers/conference';
import { lengthFaults } from '../../domain/papers/programme';
import { signerFaults } from '../../domain/papers/signer';
import { oddDays } from '../../domain/papers/unlikely';
import { hallFaults, knownSeats, seatFaults, validityDay } from '../../domain/people/guests';
import type { Problem } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { type Book, conferenceOf, type GuestTabs, yearNamed } from '../../tables/book';
import type { Conference } from '../../tables/conference';
import { guestsIn } from '../../tables/guests';
import { type FaultOf, placedAll } from '../../tables/sheet/rows';
import { tables } from '../../tables/tables';
import { calendarOf } from './calendar';
import { today } from './moments';
import { nestedTags, printed, printedRaw } from './printed';

const { columns } = tables.conference;
type ConferenceFault = FaultOf<typeof columns>;

/** Settings that are printed with their tags filled. */
const filled = [
  'event',
  'planAbstract',
  'statedGuests',
  'plannedTime',
  'hall',
  'address',
  'chair',
  'fundSource',
  'contact',
  'invitationNote',
] as const;
/** Settings that are printed letter for letter, in every paper or in one. */
const letterForLetter = [
  'superior',
  'agency',
  'placeName',
  'symbol',
  'signingPower',
  'signerPost',
  'signerName',
  'archive',
  'callClosed',
] as const;
/** Settings whose phrases are printed so. */
const phrases = ['startDay', 'startTime', 'length', 'plannedMonth', 'callOpens', 'callCloses'] as const;

/** Every rule on the settings of the conference. */
export function conferenceRules(book: Book<GuestTabs | 'holidays' | 'programme'>): Problem[] {
  if (!book.conference.found) return [];
  const conference = conferenceOf(book);
  const { rowOf } = book.conference;
  const seats = knownSeats(book.guestLines.rows, guestsIn(book), validityDay(conference));
  const rows = { startDay: rowOf('startDay'), plannedMonth: rowOf('plannedMonth') };
  const invites = book.guestLines.rows.some(({ invited }) => invited);
  const yearless = yearlessFaults(book);
  const isLost = (field: Parameters<typeof isUnread>[1]): boolean =>
    isUnread(book, field) || yearless.some((one) => one.field === field);
  const faults: ConferenceFault[] = [
    ...yearless,
    ...(isLost('startDay') ? [] : whenFaults(conference, rows, calendarOf(book))),
    ...aroundFaults(conference, rowOf).filter(
      ({ code, field }) => code !== 'deadline-in-words' || !isLost(field),
    ),
    ...(invites ? invitationFaults(conference, rowOf) : []),
    ...signerFaults(conference, rowOf),
    ...abroadFaults(rowOf('replyTo'), 'replyTo', conference.replyTo),
    ...seatFaults(conference.statedGuests, seats, rowOf('statedGuests')),
    ...hallFaults(conference.hallCapacity, seats ?? 0, rowOf('hallCapacity')),
    ...lengthFaults(book.programme.rows, conference, rowOf('length')),
    ...textsOf(conference, rowOf),
  ];
  return placedAll(tables.conference, faults);
}

/** Days that make no sense in the year which another setting names: `24/7 (thứ Hai)`. */
function yearlessFaults({ conference }: Book<'conference'>): ConferenceFault[] {
  const [typed] = conference.rows;
  const year = typed && yearNamed(typed);
  return dayFields.flatMap((field): ConferenceFault[] => {
    const days = typed?.[field];
    const read = days && readInYear(days, year);
    if (!read || 'value' in read) return [];
    const seen = days.text ?? '';
    const repairs = read.wrong === 'weekday-against-date' ? [rightWeekdays(seen, year)] : [];
    return [{ code: read.wrong, row: conference.rowOf(field), field, seen, repairs }];
  });
}
const dayFields = ['startDay', 'callOpens', 'callCloses'] as const;

/** What could not be read has been told, and is not blank; an hour that is odd was read. */
export const isUnread = (
  { conference }: Book<'conference'>,
  field: keyof Conference & keyof typeof columns,
): boolean =>
  conference.problems.some(
    ({ at, code }) =>
      at.column === columns[field].title &&
      at.row === conference.rowOf(field) &&
      code !== 'hour-unusual' &&
      code !== 'span-too-long',
  );

/** Days that are hardly meant, for Kiểm tra; `isSent` = a mail has left. */
export const oddDayProblems = (book: Book<'conference'>, isSent: boolean): Problem[] =>
  book.conference.found
    ? placedAll(
        tables.conference,
        oddDays(conferenceOf(book), book.conference.rowOf, { today: today(), isSent }),
      )
    : [];

function textsOf(conference: Conference, rowOf: Book['conference']['rowOf']): ConferenceFault[] {
  const texts = new Map(
    [...filled, ...letterForLetter].map((field) => [fold(columns[field].title), conference[field] ?? '']),
  );
  const cell = <F extends keyof typeof columns>(field: F, text: string | undefined) => ({
    row: rowOf(field),
    field,
    text,
  });
  return [
    ...filled.flatMap((field): ConferenceFault[] => [
      ...printed(cell(field, conference[field]), field === 'invitationNote' ? invitationTags : planTags),
      // These two are filled with settings that are filled already.
      ...(field === 'planAbstract' || field === 'invitationNote'
        ? []
        : nestedTags(cell(field, conference[field]), texts)),
    ]),
    ...letterForLetter.flatMap((field) => printedRaw(cell(field, conference[field]))),
    ...phrases.flatMap((field) => printedRaw(cell(field, conference[field]?.text))),
  ];
}
