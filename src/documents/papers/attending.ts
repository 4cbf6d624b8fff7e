import { guestsOf, validityDay } from '../../domain/people/guests';
import { isPerson } from '../../domain/people/units';
import { mannerOf } from '../../domain/replies/attendance';
import { capitalised, fold } from '../../domain/text/vietnamese';
import type { Guest } from '../../tables/guests';
import type { OwnLink } from '../../tables/own-links';
import { oneLine } from '../text/inline';
import { fillTags, unitValues } from '../text/tags';
import type { Values } from './blocks';
import type { PaperSource } from './source';

/** Who sits in the hall, one a row: persons by name, others by the words they are invited with; whoever answered by whom they named. */
export type Attending = { name: string; post: string; workplace: string; note: string };

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
    const { honorific, degrees, name, post, workplace } = person;
    return {
      ...bare([honorific, degrees, name].filter(Boolean).join(' ')),
      post: oneLine(post),
      workplace: oneLine(workplace),
    };
  };
  return guestLines.flatMap((line) =>
    line.units
      ? guestsOf(line, guests, day).map((guest) =>
          asAnswered(ofGuest(guest, line.role), guest, came.get(fold(guest.code ?? ''))),
        )
      : [bare(fillTags(oneLine(line.text), values))],
  );
}

/** The newest that is known of each guest, by code. */
export function answersOf({ ownLinks }: Pick<PaperSource, 'ownLinks'>): ReadonlyMap<string, OwnLink> {
  const met = ownLinks.filter(({ manner }) => mannerOf(manner) !== undefined);
  const said = (one: OwnLink): number => Number(mannerOf(one.manner) !== 'silent');
  return new Map(
    [...met].sort((a, b) => said(a) - said(b)).map((one) => [fold(guestOf(one.code)), one] as const),
  );
}

/** Whose a row of Link riêng is, by its code. @example guestOf('TL·213') // '213' */
const guestOf = (code = ''): string => code.replace(/^[^·]*·/, '');

/** A guest as the answer has it: who comes instead stands in the place of whom the words name, which the note tells. */
function asAnswered(invited: Attending, guest: Guest, answer: OwnLink | undefined): Attending {
  const manner = mannerOf(answer?.manner);
  if (manner === 'cannot') return { ...invited, note: 'Báo không dự được' };
  if (!answer?.who || manner === undefined) return invited;
  const named = { name: oneLine(answer.who), post: oneLine(answer.post) };
  const note = manner === 'online' ? 'Dự trực tuyến' : '';
  const instead = `Dự thay ${invited.name}`;
  if (isPerson(guest))
    return manner === 'deputy'
      ? { ...named, workplace: invited.workplace, note: instead }
      : { ...invited, note };
  return {
    ...named,
    workplace: capitalised(oneLine(guest.name)),
    note: manner === 'deputy' ? instead : note,
  };
}

const bare = (name: string): Attending => ({ name, post: '', workplace: '', note: '' });
