import * as z from 'zod/mini';
import type { Spent } from '../../../domain/mail/sending';
import { codeKey } from '../../../domain/text/digest';
import { writeEntries } from '../../../google/ledger';
import { practisesIn } from '../../papers/practice';
import { type JournalLine, journalIn } from '../../sheet/journal';
import {
  entryText,
  type Shapes,
  type Stored,
  stored,
  storedUnder,
  type Unrecognised,
  unrecognisedIn,
} from '../../sheet/stored';
import { type Digests, digestsIn } from './digests';
import { inShort, isShort, type MailEntry, packed, sendersIn, shapes } from './mail-entry';

/** Names of what the ledger keeps for the mail. One small property a mail, since a whole store takes no more than `ledgerBytes`. */
export const names = { mail: 'mail:', job: 'mail-job', lease: 'mail-lease', tests: 'mail-tests' } as const;

/** What was confirmed to be sent and by whom; there is one at a time. `id` names it in the journal. */
const job = z.object({
  id: z.string(),
  by: z.string(),
  at: z.number(),
  total: z.number(),
  paused: z.boolean(),
});
/** One that waits: `from` = from when on its mails may leave, in milliseconds since 1970. */
const waitingJob = z.extend(job, { from: z.number() });
export type Job = z.infer<typeof job> & { from?: number };

/** Who may send until when; renewed by each step, so that page, clock and a second clerk never work at once. */
const lease = z.object({ holder: z.string(), by: z.string(), until: z.number() });
export type Lease = z.infer<typeof lease>;

const tests = z.array(z.object({ at: z.number(), by: z.string() }));

/** What there is one of, in the shapes in which it was ever written. */
const single = { job: [job, waitingJob], lease: [lease], tests: [tests] } satisfies {
  job: Shapes<Job>;
  lease: Shapes<Lease>;
  tests: Shapes<z.infer<typeof tests>>;
};
export type SingleEntry = keyof typeof single;

/** All that the ledger keeps for the mail. `unrecognised` = what cannot be read, of mails and of digests. */
export type MailLedger = Stored<MailEntry> & {
  /** Keys of accepted mails that could be kept in less room. */
  long: ReadonlySet<string>;
  digests: Digests;
  job: Job | undefined;
  lease: Lease | undefined;
  tests: z.infer<typeof tests>;
  /** Which of the three are there and cannot be read, and why. */
  unread: Map<SingleEntry, Unrecognised>;
};

export function mailIn(ledger: Record<string, string>): MailLedger {
  const { entries, unrecognised } = storedUnder(names.mail, shapes, ledger);
  const digests = digestsIn(ledger);
  return {
    entries: withSenders(entries, ledger),
    long: new Set(
      [...entries].flatMap(([key, { state }]) =>
        state === 'accepted' && !isShort(ledger[names.mail + key]) ? [key] : [],
      ),
    ),
    unrecognised: new Map([...unrecognised, ...digests.unrecognised]),
    digests,
    job: stored(single.job, ledger[names.job]),
    lease: leaseIn(ledger),
    tests: stored(single.tests, ledger[names.tests]) ?? [],
    unread: new Map(
      (Object.keys(single) as SingleEntry[]).flatMap((name): [SingleEntry, Unrecognised][] => {
        const why = unrecognisedIn<unknown>(single[name], ledger[names[name]]);
        return why ? [[name, why]] : [];
      }),
    ),
  };
}

/** What was kept without its sender left by the account that confirmed its job. */
function withSenders(
  entries: Map<string, MailEntry>,
  ledger: Record<string, string>,
): Map<string, MailEntry> {
  if (![...entries.values()].some(({ by }) => by === '')) return entries;
  const senders = sendersIn(journalIn(ledger));
  return new Map(
    [...entries].map(([key, entry]) => [key, { ...entry, by: entry.by || (senders.get(entry.job) ?? '') }]),
  );
}

/** A lease ends with its job, at the latest. While that goes on, one that cannot be read is somebody's: Tạm dừng ends it. */
function leaseIn(ledger: Record<string, string>): Lease | undefined {
  const text = ledger[names.lease];
  if (!ledger[names.job]) return undefined;
  const isLost = stored(single.job, ledger[names.job]) && unrecognisedIn(single.lease, text);
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
): Record<string, string> => ({ [names[name]]: entryText<unknown>(shapesFor(name, value), value) });

/** A job that does not wait is written as ever; one that does no earlier version understands, so none sends it too soon. */
const shapesFor = (name: SingleEntry, value: object): Shapes<unknown> =>
  name === 'job' && !('from' in value) ? [job] : single[name];

/** Writes mails in one call, and what goes with them in the same one. */
export const writeMails = (mails: readonly MailEntry[], beside: Record<string, string> = {}): void =>
  writeEntries({
    ...Object.fromEntries(mails.map((mail) => [names.mail + codeKey(mail.code), packed(mail)])),
    ...beside,
  });

/** The ledger's entries of mails that were accepted before a moment, in less room; at most so many, to be written with others in one call. */
export function shortened(
  { entries, long }: MailLedger,
  journal: readonly JournalLine[],
  { before, most }: { before: number; most: number },
): Record<string, string> {
  const senders = sendersIn(journal);
  const old = [...long].flatMap((key): [string, MailEntry][] => {
    const entry = entries.get(key);
    return entry && entry.at < before ? [[key, entry]] : [];
  });
  return Object.fromEntries(
    old.slice(0, most).map(([key, entry]) => [names.mail + key, inShort(entry, senders.get(entry.job))]),
  );
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

/** The codes of the mails that have left, or may have, and reached somebody: one to a single address that came back did not. */
export const leftOf = ({ entries }: Pick<MailLedger, 'entries'>): string[] =>
  [...entries.values()].filter((one) => hasLeft(one) && !isBack(one)).map(({ code }) => code);

const isBack = ({ state, to }: MailEntry): boolean => state === 'returned' && !to.includes(',');

/** The same in a ledger that was read already; what was mailed in practice reached nobody. */
export const leftIn = (ledger: Record<string, string>): string[] =>
  practisesIn(ledger) ? [] : leftOf(mailIn(ledger));
