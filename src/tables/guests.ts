import type { Invited } from '../domain/people/guests';
import { addressOf } from '../domain/people/persons';
import type { Book } from './book';
import type { GuestLine } from './guest-lines';
import type { Person } from './people';
import { blankRow } from './sheet/rows';
import { type Unit, unitsTable } from './units';

/** Whom papers and mails can invite: a unit, or a person told like one, by code, the words she is addressed with, mailbox and group. */
export type Guest = Unit & { person?: string; honorific?: string };

/** Everybody whom a guest line can name. */
export const guestsIn = ({ units, people }: Book<'people' | 'units'>): Guest[] => [
  ...units.rows,
  ...people.rows.map(asGuest),
];

const asGuest = (person: Person): Guest => ({
  ...blankRow(unitsTable),
  row: person.row,
  code: person.code,
  name: addressOf(person),
  kind: person.group,
  email: person.email,
  phone: person.phone,
  person: person.name ?? '',
  ...(person.honorific && { honorific: person.honorific }),
});

/** A unit or person with the guest lines that invite it. */
export type InvitedGuest = Invited<Guest, GuestLine>;
