import * as z from 'zod/mini';
import { longestInLedger } from '../../../domain/limits/text-limits';
import { me, now } from '../../../google/session';
import type { JournalLine } from '../../sheet/journal';
import { entryText, type Shapes } from '../../sheet/stored';

/**
 * `confirmed` to leave in its turn · `claimed` just before it is handed to Gmail, so without an answer it may have left · `accepted` by
 * Gmail · `refused` by Gmail, so it has not left · `returned`: a person saw that it came back · `arrived`, `by-hand`, `waiting`: settled
 * by a person.
 */
const states = [
  'confirmed',
  'claimed',
  'accepted',
  'refused',
  'returned',
  'arrived',
  'by-hand',
  'waiting',
] as const;

/** What the ledger knows of one mail. */
export type MailEntry = {
  code: string;
  state: (typeof states)[number];
  /** Milliseconds since 1970. */
  at: number;
  /** The account that confirmed, sent or settled it. */
  by: string;
  /** To, Cc and Bcc together. */
  recipients: number;
  job: string;
  /**
   * Of a confirmed mail the fingerprint of what was shown, of an accepted one Gmail's id, of a refused one the HTTP status, or which mail
   * it was whose file did not open (`damagedNote`), of one by hand that it was issued elsewhere (`elsewhereNote`).
   */
  note: string;
  /** Where it went, once claimed. */
  to: string;
  /** Which set of facts it told, by the id under which the ledger keeps them; absent while it told none. */
  told?: string;
  /** Fingerprint of the mail as it was kept before it was claimed; absent of one that left before mails were kept. */
  print?: string;
};

/** What stands in the ledger of a mail that did not leave because its file does not open: it is looked at again once anything of it changes. */
export const damagedNote = (made: string): string => `file:${made}`;

/**
 * What stands in the ledger of a mail whose paper was issued through the agency's document system: an earlier version takes it for one that was
 * delivered by hand, and sends it no more than this one. VI: phát hành trên hệ thống quản lý văn bản.
 */
export const elsewhereNote = 'qlvb';

/** Whether a mail went to these addresses, as far as the ledger keeps where it went. */
export const wentTo = ({ to }: MailEntry, addresses: readonly string[]): boolean =>
  to.slice(0, longestInLedger) === addresses.join(', ').slice(0, longestInLedger);

/** Whether a paper reached its holder through the agency's document system. */
export const isElsewhere = ({ state, note }: MailEntry): boolean =>
  state === 'by-hand' && note === elsewhereNote;

const text = z.string();
const members = [text, z.enum(states), z.number(), text, z.number(), text, text, text] as const;
type Members = [string, MailEntry['state'], number, string, number, string, string, string];

const readEntry = ([code, state, at, by, recipients, job, note, to, told = '', print]: [
  ...Members,
  told?: string | undefined,
  print?: string | undefined,
]): MailEntry => {
  const more = { ...(told !== '' && { told }), ...(print !== undefined && { print }) };
  return { code, state, at, by, recipients, job, note, to, ...more };
};
const shape = z.pipe(
  z.tuple(members),
  z.transform((all) => readEntry(all)),
);
/** With the facts that it told. */
const telling = z.pipe(
  z.tuple([...members, text]),
  z.transform((all) => readEntry(all)),
);
/** With the facts that it told, if any, and its fingerprint. */
const kept = z.pipe(
  z.tuple([...members, text, text]),
  z.transform((all) => readEntry(all)),
);

/**
 * One that Gmail accepted long ago, in two thirds of the room: its moment to the base of 36, no state, and who sent it only where the journal's line of its job
 * does not say so.
 */
const acceptedOf = ([code = '', at = '', job = '', note = '', to = '', by = '', ...more]: string[]) =>
  readEntry([
    code,
    'accepted',
    Number.parseInt(at, 36),
    by,
    to.split(', ').length,
    job,
    note,
    to,
    more[0],
    more[1],
  ]);
const short = z.pipe(z.array(text).check(z.minLength(5), z.maxLength(7)), z.transform(acceptedOf));
/** With its fingerprint. */
const keptShort = z.pipe(z.array(text).check(z.length(8)), z.transform(acceptedOf));

/** Each is written in the first shape that holds it, so that it takes no more room and an earlier version reads it. */
const plain: Shapes<MailEntry> = [shape];
const withFacts: Shapes<MailEntry> = [shape, telling];
const inLess: Shapes<MailEntry> = [shape, telling, short];
const withPrint: Shapes<MailEntry> = [shape, telling, short, kept];
export const shapes: Shapes<MailEntry> = [shape, telling, short, kept, keptShort];

/** Whether an entry is kept in the least room. */
export const isShort = (entry = ''): boolean =>
  [inLess, shapes].some(({ length }) => entry.startsWith(`${length}:`));

/** Who confirmed which job, by its id. */
export const sendersIn = (journal: readonly JournalLine[]): ReadonlyMap<string, string> =>
  new Map(journal.map(({ id, by }) => [id, by]));

/** One mail as its property holds it. */
export function packed(entry: MailEntry): string {
  const { code, state, at, by, recipients, job: id, note, to, told, print } = entry;
  const first = [code, state, at, by, recipients, id, note, to.slice(0, longestInLedger)];
  if (print !== undefined) return entryText(withPrint, [...first, told ?? '', print]);
  return told === undefined ? entryText(plain, first) : entryText(withFacts, [...first, told]);
}

/** An accepted mail in the least room; `sender` = of its job, by the journal. */
export function inShort(
  { code, at, by, job: id, note, to, told, print }: MailEntry,
  sender: string | undefined,
): string {
  const first = [code, at.toString(36), id, note, to];
  const sent = by === sender ? '' : by;
  if (print !== undefined) return entryText(shapes, [...first, sent, told ?? '', print]);
  if (told !== undefined) return entryText(inLess, [...first, sent, told]);
  return entryText(inLess, sent === '' ? first : [...first, sent]);
}

/** What the ledger knows from this moment on of a mail that belongs to a job. */
export const entryOf = (
  { code, reach }: { code: string; reach: readonly string[] },
  { id, by }: { id: string; by: string },
  known: Partial<MailEntry> & Pick<MailEntry, 'state'>,
): MailEntry => ({ code, at: now(), by, recipients: reach.length, job: id, note: '', to: '', ...known });

/** A mail of which the ledger knows nothing yet, as it waits to be seen and confirmed. */
export const waitingMail = (code: string): MailEntry =>
  entryOf({ code, reach: [] }, { id: '', by: me() }, { state: 'waiting' });
