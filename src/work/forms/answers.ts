import type { Day } from '../../domain/days/days';
import { withLetters } from '../../domain/forms/letters';
import {
  type Call,
  type Registration,
  registrationsFrom,
  type UnitOfCall,
} from '../../domain/forms/registrations';
import { type Ruling, type Said, versionOf } from '../../domain/forms/ruling';
import { partsOf } from '../../domain/replies/parts';
import { digest } from '../../domain/text/digest';
import { workbookZone } from '../../google/workbook';
import { type Book, conferenceOf } from '../../tables/book';
import { type Conference, letterWays, unvouchedWays } from '../../tables/conference';
import { dayIn, momentIn } from '../sheet/moments';
import type { FormEntry } from './form-ledger';
import type { KeptAnswers } from './kept-answers';
import { passesOf } from './late-passes';
import { registrationIn } from './registration';

/** Answers as registrations: the same in whatever order they were read; what it then answers follows the rulings that are not in Đăng ký yet, by code. */
export function readerOf(
  form: FormEntry,
  answers: KeptAnswers,
  book: Book<'conference' | 'questions' | 'registrations' | 'units'>,
): (ruling?: Rulings) => Registration[] {
  const zone = workbookZone();
  const { questionnaire: sections } = registrationIn(book);
  const responses = partsOf([...answers.values()].filter(isKnown), sections);
  const rows = new Map(book.registrations.rows.map((row) => [row.code, row]));
  const dayOf = (moment: number): Day => dayIn(zone, moment);
  const needsLetter = conferenceOf(book).callLetter === letterWays.needed;
  const lettered = (all: Registration[]): Registration[] =>
    needsLetter ? withLetters(all, book.registrations.rows, () => true) : all;
  return (ruling) =>
    lettered(
      registrationsFrom(
        responses,
        book.units.rows.map((unit) => ({ ...unit, ...otherCodes(form, unit.code) })),
        { ...callOf(conferenceOf(book)), passes: passesOf(form), sections },
        dayOf,
        (own) => rulingOn(own, ruling?.get(own.code), rows.get(own.code), versionOf(own.answers)),
      ),
    );
}

/** What was said of answers just now, by their codes. */
export type Rulings = ReadonlyMap<string, Ruling>;

const callOf = ({ callOpens, callCloses, callYears, callUnvouched }: Conference): Call => ({
  ...(callOpens?.first ? { opens: callOpens.first } : {}),
  ...(callCloses?.last ? { closes: callCloses.last } : {}),
  ...(callYears ? { years: callYears } : {}),
  unvouched: unvouchedIn({ callUnvouched }),
});

/** What becomes of answers that no link vouches for. */
export const unvouchedIn = ({ callUnvouched }: Pick<Conference, 'callUnvouched'>): 'waits' | 'counts' =>
  callUnvouched === unvouchedWays.waits ? 'waits' : 'counts';

/** The code by which the office answers for somebody. */
export const officeCodeOf = (secret: string, who = ''): string => digest(`${secret} office ${who}`);

/** The codes that one who is asked had before their own, and the office's. */
export const otherCodes = (
  { formerCodes = [], secret }: FormEntry,
  who: string | undefined,
): Pick<UnitOfCall, 'officeCode' | 'formerCodes'> => {
  const zone = workbookZone();
  return {
    ...(secret ? { officeCode: officeCodeOf(secret, who) } : {}),
    formerCodes: formerCodes
      .filter(({ unit }) => unit === who)
      .map(({ code, until }) => ({ code, until, day: dayIn(zone, until) })),
  };
};

/** What was said of an answer, just now or in its row. A ruling without a version was typed beside what its row shows. */
export function rulingOn(
  { at }: { at: number },
  fresh: Ruling | undefined,
  row: { ruling?: Ruling | undefined; at?: string | undefined } | undefined,
  version: string,
): Said | 'outdated' | undefined {
  const ruling = fresh ?? row?.ruling;
  if (!ruling) return undefined;
  const isOfThis = ruling.version ? ruling.version === version : row?.at === momentIn(workbookZone(), at);
  return isOfThis ? ruling.as : 'outdated';
}

/** Of what was never read nobody knows whose it is. */
export const isKnown = ({ unread, answers }: { unread?: true | undefined; answers: object }): boolean =>
  !unread || Object.keys(answers).length > 0;
