import type { Unvouched } from '../../domain/answers/registration-state';
import type { UnitOfCall } from '../../domain/answers/registrations';
import type { Ruling, Said } from '../../domain/answers/ruling';
import { type At, type Problem, problem } from '../../domain/problem';
import { digest } from '../../domain/text/digest';
import { workbookZone } from '../../google/workbook';
import { type Conference, unvouchedWays } from '../../tables/conference';
import { dayIn, momentIn } from '../sheet/moments';
import type { FormEntry } from './form-ledger';

/** What was said of answers just now, by their codes. */
export type Rulings = ReadonlyMap<string, Ruling>;

/** What becomes of answers that no link vouches for: they wait, unless the office says that anybody may answer. */
export const unvouchedIn = ({ callUnvouched }: Pick<Conference, 'callUnvouched'>): Unvouched =>
  callUnvouched === unvouchedWays.counts ? 'counts' : 'waits';

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

/** What a person says of answers, and of which, in the states that were seen; without any of all that are open. */
export type Decided = { ruling: Said; answers?: readonly State[] | undefined };

/** One state of an answer. */
type State = { code: string; version: string };

/** What is said of the answers that are open now, as long as they are as they were seen. */
export function rulingsOn({ ruling, answers }: Decided, open: readonly State[]): Rulings {
  const seen = new Map(answers?.map(({ code, version }) => [code, version]));
  const fits = open.filter((one) => !answers || seen.get(one.code) === one.version);
  return new Map(fits.map(({ code, version }): [string, Ruling] => [code, { as: ruling, version }]));
}

/** What was changed since it was seen, or is not open any more. */
export function missedBy(
  { ruling, answers = [] }: Decided,
  read: readonly { code: string; ruling?: Said }[],
  place: At,
): Problem[] {
  const done = new Map(read.map((one) => [one.code, one.ruling]));
  return answers
    .filter((one) => done.get(one.code) !== ruling)
    .map((one) => problem('answer-changed', place, one.code));
}
