import * as z from 'zod/mini';
import { longestInLedger } from '../../../domain/limits/texts';
import type { Spent } from '../../../domain/mail/sending';
import { codeKey } from '../../../domain/text/digest';
import { writeEntries } from '../../../google/ledger';
import {
  entryText,
  type Shapes,
  type Stored,
  type Strange,
  stored,
  storedUnder,
  strangeIn,
} from '../../sheet/stored';
import { type Digests, digestsIn } from './digests';

/** Names of what the ledger keeps for the mail. One small property a mail, since a whole store takes no more than `ledgerBytes`. */
export const names = { mail: 'mail:', job: 'mail-job', lease: 'mail-lease', tests: 'mail-tests' } as const;

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
   * it was whose file did not open (`damagedNote`).
   */
  note: string;
  /** Where it went, once claimed. */
  to: string;
  /** Which set of facts it told, by the id under which the ledger keeps them; absent while it told none. */
  told?: string;
};

/** What stands in the ledger of a mail that did not leave because its file does not open: it is looked at again once anything of it changes. */
export const damagedNote = (made: string): string => `file:${made}`;

const members = [
  z.string(),
  z.enum(states),
  z.number(),
  z.string(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
] as const;

const shape = z.pipe(
  z.tuple(members),
  z.transform(([code, state, at, by, recipients, job, note, to]): MailEntry => {
    return { code, state, at, by, recipients, job, note, to };
  }),
);

/** With the facts that it told. */
const telling = z.pipe(
  z.tuple([...members, z.string()]),
  z.transform(([code, state, at, by, recipients, job, note, to, told]): MailEntry => {
    return { code, state, at, by, recipients, job, note, to, told };
  }),
);

/** A mail that told nothing is written in the first shape, so that it takes no more room and an earlier version reads it. */
const plain: Shapes<MailEntry> = [shape];
const shapes: Shapes<MailEntry> = [shape, telling];

/** What was confirmed to be sent and by whom; there is one at a time. `id` names it in the journal. */
const job = z.object({
  id: z.string(),
  by: z.string(),
  at: z.number(),
  total: z.number(),
  paused: z.boolean(),
});
export type Job = z.infer<typeof job>;

/** Who may send until when; renewed by each step, so that page, clock and a second clerk never work at once. */
const lease = z.object({ holder: z.string(), by: z.string(), until: z.number() });
export type Lease = z.infer<typeof lease>;

const tests = z.array(z.object({ at: z.number(), by: z.string() }));

/** What there is one of, in the shapes in which it was ever written. */
const single = { job: [job], lease: [lease], tests: [tests] } satisfies {
  job: Shapes<Job>;
  lease: Shapes<Lease>;
  tests: Shapes<z.infer<typeof tests>>;
};
export type SingleEntry = keyof typeof single;

/** All that the ledger keeps for the mail. `strange` = what cannot be read, of mails and of digests. */
export type MailLedger = Stored<MailEntry> & {
  digests: Digests;
  job: Job | undefined;
  lease: Lease | undefined;
  tests: z.infer<typeof tests>;
  /** Which of the three are there and cannot be read, and why. */
  unread: Map<SingleEntry, Strange>;
};

export function mailIn(ledger: Record<string, string>): MailLedger {
  const { entries, strange } = storedUnder(names.mail, shapes, ledger);
  const digests = digestsIn(ledger);
  return {
    entries,
    strange: new Map([...strange, ...digests.strange]),
    digests,
    job: stored(single.job, ledger[names.job]),
    lease: leaseIn(ledger),
    tests: stored(single.tests, ledger[names.tests]) ?? [],
    unread: new Map(
      (Object.keys(single) as SingleEntry[]).flatMap((name): [SingleEntry, Strange][] => {
        const why = strangeIn<unknown>(single[name], ledger[names[name]]);
        return why ? [[name, why]] : [];
      }),
    ),
  };
}

/** While a job goes on, a lease that cannot be read is somebody's: Tạm dừng ends it. */
function leaseIn(ledger: Record<string, string>): Lease | undefined {
  const text = ledger[names.lease];
  const isLost = stored(single.job, ledger[names.job]) && strangeIn(single.lease, text);
  return isLost ? { holder: '', by: '', until: Number.MAX_SAFE_INTEGER } : stored(single.lease, text);
}

/** Whether somebody else is at work now; `holder` = the window or clock that asks, '' for nobody in particular. */
export const held = (lease: Lease | undefined, moment: number, holder = ''): boolean =>
  lease !== undefined && lease.until > moment && lease.holder !== holder;

/** One job as its property holds it; undefined for none. */
export const jobIn = (text: string): Job | undefined => stored(single.job, text);

/** What goes into the ledger for one of the three. */
export const singleText = (
  ...[name, value]: ['job', Job] | ['lease', Lease] | ['tests', MailLedger['tests']]
): Record<string, string> => ({ [names[name]]: entryText<unknown>(single[name], value) });

/** Writes mails in one call, and what goes with them in the same one. */
export const writeMails = (mails: readonly MailEntry[], beside: Record<string, string> = {}): void =>
  writeEntries({
    ...Object.fromEntries(mails.map((mail) => [names.mail + codeKey(mail.code), packed(mail)])),
    ...beside,
  });

/** One mail as its property holds it. */
export function packed({ code, state, at, by, recipients, job: id, note, to, told }: MailEntry): string {
  const first = [code, state, at, by, recipients, id, note, to.slice(0, longestInLedger)];
  return told === undefined ? entryText(plain, first) : entryText(shapes, [...first, told]);
}

/** What an account has sent through this Sheet, tests included. */
export const spentBy = (account: string, { entries, tests: sent }: MailLedger): Spent[] => [
  ...[...entries.values()].filter((one) => one.by === account && hasLeft(one)),
  ...sent.filter(({ by }) => by === account).map(({ at }) => ({ at, recipients: 1 })),
];

const left: ReadonlySet<MailEntry['state']> = new Set(['claimed', 'accepted', 'returned', 'arrived']);

/** Whether a mail has left, or may have. */
export const hasLeft = (entry: MailEntry | undefined): boolean =>
  entry !== undefined && left.has(entry.state);
