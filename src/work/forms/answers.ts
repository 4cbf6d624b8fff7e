import type { Day } from '../../domain/days/days';
import {
  type Call,
  type Registration,
  registrationsFrom,
  type UnitOfCall,
} from '../../domain/forms/registrations';
import { type Ruling, type Said, versionOf } from '../../domain/forms/ruling';
import { digest } from '../../domain/text/digest';
import { workbookZone } from '../../google/workbook';
import { type Book, conferenceOf } from '../../tables/book';
import { type Conference, unvouchedWays } from '../../tables/conference';
import type { RegistrationRow } from '../../tables/registrations';
import type { Unit } from '../../tables/units';
import { dayIn, momentIn } from '../days/moments';
import type { KeptAnswers } from './kept';
import type { FormEntry } from './ledger';
import { passesOf } from './passes';

/** Answers as registrations: the same in whatever order they were read; what it then answers follows the rulings that are not in Đăng ký yet, by code. */
export function readerOf(
  form: FormEntry,
  answers: KeptAnswers,
  book: Book,
): (ruling?: Rulings) => Registration[] {
  const zone = workbookZone();
  const responses = [...answers.values()].filter(isKnown);
  const rows = new Map(book.registrations.rows.map((row) => [row.code, row]));
  const dayOf = (moment: number): Day => dayIn(zone, moment);
  return (ruling) =>
    registrationsFrom(
      responses,
      withFormerCodes(book.units.rows, form, dayOf),
      { ...callOf(conferenceOf(book)), passes: passesOf(form) },
      dayOf,
      (own) => rulingOn(own, ruling?.get(own.code), rows.get(own.code), zone),
    );
}

/** What was said of registrations, by code. */
export type Rulings = ReadonlyMap<string, Ruling>;

const callOf = ({ callOpens, callCloses, callYears, callUnvouched }: Conference): Call => ({
  ...(callOpens?.first ? { opens: callOpens.first } : {}),
  ...(callCloses?.last ? { closes: callCloses.last } : {}),
  ...(callYears ? { years: callYears } : {}),
  unvouched: callUnvouched === unvouchedWays.waits ? 'waits' : 'counts',
});

/** The code by which the office answers for somebody. */
export const officeCodeOf = (secret: string, who = ''): string => digest(`${secret} office ${who}`);

/** The units with the link codes that they had before. */
const withFormerCodes = (
  units: readonly Unit[],
  { formerCodes = [], secret }: FormEntry,
  dayOf: (moment: number) => Day,
): UnitOfCall[] =>
  units.map((unit) => ({
    ...unit,
    ...(secret ? { officeCode: officeCodeOf(secret, unit.code) } : {}),
    formerCodes: formerCodes
      .filter((one) => one.unit === unit.code)
      .map(({ code, until }) => ({ code, until, day: dayOf(until) })),
  }));

/** A ruling without a version was typed beside what its row shows. */
function rulingOn(
  { answers, at }: Registration,
  fresh: Ruling | undefined,
  row: RegistrationRow | undefined,
  zone: string,
): Said | 'outdated' | undefined {
  const ruling = fresh ?? row?.ruling;
  if (!ruling) return undefined;
  const isOfThis = ruling.version ? ruling.version === versionOf(answers) : row?.at === momentIn(zone, at);
  return isOfThis ? ruling.as : 'outdated';
}

/** The units that have surely registered, by their codes: by their own link, or a person took what came. */
export const answeredUnits = (registrations: readonly Registration[]): ReadonlySet<string> =>
  new Set(
    registrations.flatMap(({ unit, unconfirmed, refused }) =>
      unit?.code && !unconfirmed && !refused ? [unit.code] : [],
    ),
  );

/** Of what was never read nobody knows whose it is. */
export const isKnown = ({ unread, answers }: { unread?: true | undefined; answers: object }): boolean =>
  !unread || Object.keys(answers).length > 0;
