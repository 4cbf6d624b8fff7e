import * as z from 'zod/mini';
import { digest } from '../../domain/text/digest';
import { readEntry, under, writeEntries } from '../../google/ledger';
import { me, now } from '../../google/session';
import { type Deed, deedLabels } from '../../words/journal';
import { today } from './moments';
import { entryText, type Shapes, stored, type UnrecognisedEntry, unrecognisedIn } from './stored';

/** Names of the ledger's entries for the journal begin so. */
export const journalPrefix = 'journal:';

const shape = z.object({
  what: z.enum(Object.keys(deedLabels) as [Deed, ...Deed[]]),
  by: z.string(),
  at: z.number(),
  count: z.number(),
  about: z.optional(z.string()),
});

const shapes: Shapes<z.infer<typeof shape>> = [shape];

/** One line of the journal, `about` = the paper whose life it is of; the `id` of a confirmation is also that of its job. */
export type JournalLine = z.infer<typeof shape> & { id: string };

/** A line of this moment. */
export const newLine = (what: Deed, by: string, count: number, id = newId()): JournalLine => {
  return { id, what, by, at: now(), count };
};

/** The ledger's entry of a line, to be written with the deed itself, in the same call, so that no kill can part them. */
export const lineEntry = ({ id, ...line }: JournalLine): Record<string, string> => ({
  [journalPrefix + id]: entryText(shapes, line),
});

/** A line of what was done with one paper. */
export const paperLine = (what: Deed, about: string): JournalLine => ({
  ...newLine(what, me(), 1),
  about,
});

/** The two in one, where the line is not needed afterwards. */
export const journalEntry = (what: Deed, by: string, count: number): Record<string, string> =>
  lineEntry(newLine(what, by, count));

/** Counts what this account did over a day in one line, so that deeds of every minute fill no ledger. */
export function countOn(what: Deed, count: number): void {
  const id = `${what}.${today()}.${digest(me()).slice(0, 6)}`;
  const before = stored(shapes, readEntry(journalPrefix + id));
  writeEntries(lineEntry(newLine(what, me(), (before?.count ?? 0) + count, id)));
}

/** The journal with one line more, in place of the earlier state of the same. */
export const withLine = (journal: readonly JournalLine[], line: JournalLine): JournalLine[] => [
  ...journal.filter(({ id }) => id !== line.id),
  line,
];

/** Names a line by the time, so that lines sort; two of one millisecond are told apart by chance. */
export const newId = (): string => {
  const chance = Math.floor(Math.random() * 36 ** 2);
  return now().toString(36) + chance.toString(36).padStart(2, '0');
};

/** The journal in the order of time. */
export function journalIn(ledger: Record<string, string>): JournalLine[] {
  const lines = Object.entries(under(journalPrefix, ledger)).flatMap(([id, text]): JournalLine[] => {
    const read = stored(shapes, text);
    return read ? [{ ...read, id }] : [];
  });
  return lines.sort((a, b) => a.at - b.at || a.id.localeCompare(b.id));
}

/** The lines that cannot be read, by their ids. */
export const unrecognisedLines = (ledger: Record<string, string>): Map<string, UnrecognisedEntry> =>
  new Map(
    Object.entries(under(journalPrefix, ledger)).flatMap(([code, text]): [string, UnrecognisedEntry][] => {
      const why = unrecognisedIn(shapes, text);
      return why ? [[code, { code, why }]] : [];
    }),
  );

/** Writes a line by itself, where no other write goes with it. */
export function record(line: JournalLine, seen: { journal: JournalLine[] }): void {
  writeEntries(lineEntry(line));
  seen.journal = withLine(seen.journal, line);
}

/**
 * Notes that files are opened to somebody: how often that was on this day, to nobody by name; who may read them stands in the settings and in Drive.
 * @param count less than nothing takes back what was noted and did not come about
 */
export function noteShared(count: number): void {
  if (count !== 0) countOn('share', count);
}
