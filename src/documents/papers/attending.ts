import { needsConsent } from '../../domain/answers/consent';
import { type Manner, mannerOf } from '../../domain/forms/attendance';
import { guestsOf, validityDay } from '../../domain/people/guests';
import { calledWith } from '../../domain/people/persons';
import { isPerson } from '../../domain/people/units';
import { capitalised, fold } from '../../domain/text/vietnamese';
import type { Guest } from '../../tables/guests';
import type { OwnLink } from '../../tables/own-links';
import { oneLine } from '../frame/inline';
import { fillTags, unitValues } from '../frame/tags';
import type { Values } from './blocks';
import type { PaperSource } from './source';

/** Who sits in the hall, one a row: persons by name, others by the words they are invited with; whoever answered by whom they named. */
export type Attending = {
  name: string;
  post: string;
  workplace: string;
  note: string;
  manner: Manner | undefined;
};

export function attending(source: PaperSource, values: Values): Attending[] {
  const { guestLines, guests, people, conference } = source;
  const day = validityDay(conference);
  const byCode = new Map(people.map((person) => [person.code, person]));
  const came = answersOf(source);
  const ofGuest = (guest: Guest, role: string | undefined): Attending => {
    const person = isPerson(guest) ? byCode.get(guest.code) : undefined;
    if (!person) {
      const words = fillTags(oneLine(role), { ...values, ...unitValues(guest) });
      return bare(words || capitalised(oneLine(guest.name)));
    }
    const { post, workplace } = person;
    return {
      ...bare(calledWith(person)),
      post: oneLine(post),
      workplace: oneLine(workplace),
    };
  };
  const rows = guestLines.flatMap((line): Place[] =>
    line.units
      ? guestsOf(line, guests, day).map((guest) => ({ guest, invited: ofGuest(guest, line.role) }))
      : [{ invited: bare(fillTags(oneLine(line.text), values)) }],
  );
  const ofGuests = grouped(rows);
  return rows.map((row) => asAnswered(row, ofGuests, came));
}

function grouped(rows: readonly Place[]): ReadonlyMap<Guest, readonly Place[]> {
  const all = new Map<Guest, Place[]>();
  for (const row of rows) if (row.guest) all.set(row.guest, [...(all.get(row.guest) ?? []), row]);
  return all;
}

/** One row before anything was answered; `guest` = who is invited there, where that is known. */
type Place = { invited: Attending; guest?: Guest };

/** The newest that is known of each guest, by code. */
export function answersOf({ ownLinks }: Pick<PaperSource, 'ownLinks'>): ReadonlyMap<string, OwnLink> {
  const met = ownLinks.filter(({ manner }) => mannerOf(manner) !== undefined);
  const said = (one: OwnLink): number => Number(mannerOf(one.manner) !== 'silent');
  return new Map(
    [...met].sort((a, b) => said(a) - said(b)).map((one) => [fold(guestOf(one.code)), one] as const),
  );
}

/** Folded codes of the guests in whose name nobody comes. */
export const awayIn = (source: Pick<PaperSource, 'ownLinks'>): ReadonlySet<string> =>
  new Set(
    [...answersOf(source)].flatMap(([code, { manner }]) => (mannerOf(manner) === 'cannot' ? [code] : [])),
  );

/** Whose a row of Link riêng is, by its code. @example guestOf('TL·213') // '213' */
const guestOf = (code = ''): string => code.replace(/^[^·]*·/, '');

/** A guest as the answer has it: whom it names stands once, however many lines invite the guest; who comes instead of whom is noted. */
function asAnswered(
  place: Place,
  ofGuests: ReadonlyMap<Guest, readonly Place[]>,
  came: ReadonlyMap<string, OwnLink>,
): Attending {
  const { guest, invited } = place;
  const answer = came.get(fold(guest?.code ?? ''));
  const manner = mannerOf(answer?.manner);
  if (!guest || !answer || !manner) return invited;
  if (manner === 'cannot') return { ...invited, manner, note: 'Báo không dự được' };
  const note = manner === 'online' ? 'Dự trực tuyến' : '';
  const isNamed = answer.who && namedAt(ofGuests.get(guest) ?? [], manner) === place;
  return { ...invited, manner, note, ...(isNamed ? namedBy(answer, manner, guest, invited) : {}) };
}

/** Whom an answer names stands where the guest is invited first; a deputy where the words name a head. */
const namedAt = (own: readonly Place[], manner: Manner): Place | undefined =>
  own.find(({ invited }) => manner === 'deputy' && needsConsent([invited.name], false)) ?? own[0];

function namedBy(
  { who, post }: OwnLink,
  manner: Manner,
  guest: Guest,
  invited: Attending,
): Partial<Attending> {
  const note = manner === 'deputy' ? { note: `Dự thay ${invited.name}` } : {};
  const named = { name: oneLine(who), post: oneLine(post), ...note };
  if (!isPerson(guest)) return { ...named, workplace: oneLine(guest.name) };
  return manner === 'deputy' ? named : {};
}

const bare = (name: string): Attending => ({
  name,
  post: '',
  workplace: '',
  note: '',
  manner: undefined,
});
