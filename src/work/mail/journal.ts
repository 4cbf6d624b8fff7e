import * as z from 'zod';
import { under, writeEntries } from '../../google/ledger';
import { now } from '../../google/session';
import { type Deed, deedLabels } from '../../words/mail';
import { stored } from '../stored';

/** Names of the ledger's entries for the journal begin so. */
export const journalPrefix = 'journal:';

const line = z.object({
  what: z.enum(Object.keys(deedLabels) as [Deed, ...Deed[]]),
  by: z.string(),
  at: z.number(),
  count: z.number(),
});

/** One line of the journal; the `id` of a confirmation is also that of its job. */
export type JournalLine = z.infer<typeof line> & { id: string };

/** A line to write with the deed itself, in the same call, so that no kill can part them. */
export const journalEntry = (
  what: Deed,
  by: string,
  count: number,
  id = newId(),
): Record<string, string> => ({
  [journalPrefix + id]: JSON.stringify({ what, by, at: now(), count }),
});

/** Names a line by the time, so that lines sort; two of one millisecond are told apart by chance. */
export const newId = (): string => {
  const chance = Math.floor(Math.random() * 36 ** 2);
  return now().toString(36) + chance.toString(36).padStart(2, '0');
};

/** The journal in the order of time. */
export function journalIn(ledger: Record<string, string>): JournalLine[] {
  const lines = Object.entries(under(journalPrefix, ledger)).flatMap(([id, text]): JournalLine[] => {
    const read = stored(line, text);
    return read ? [{ ...read, id }] : [];
  });
  return lines.sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));
}

/** Writes a line by itself, where no other write goes with it. */
export function record(
  what: Deed,
  count: number,
  seen: { me: string; journal: JournalLine[] },
  id = newId(),
): void {
  writeEntries(journalEntry(what, seen.me, count, id));
  const others = seen.journal.filter((one) => one.id !== id);
  seen.journal = [...others, { what, by: seen.me, at: now(), count, id }];
}
