import { forgetEntry, wholeLedger } from '../../google/ledger';
import { me } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import type { Deed } from '../../words/journal';
import { unrecognisedForms } from '../forms/form-ledger';
import { paintJournal } from '../mail/outbox/paint-outbox';
import type { MailEntry } from '../mail/survey/mail-entry';
import { mailIn, names, writeMails } from '../mail/survey/mail-ledger';
import { type PaperEntry, papersIn, writePapers } from '../papers/paper-ledger';
import { journalEntry, journalIn } from '../sheet/journal';

/** Whose traces are to go from the ledger. */
export type Theirs = {
  mail: (entry: MailEntry) => boolean;
  paper: (entry: PaperEntry) => boolean;
};

/** A paper that is only known by its code: whom it named is not known any more. */
export const isNameless = ({ code, name }: PaperEntry): boolean => name === code;

/** What of the ledger names somebody. */
export function namedIn(ledger: Record<string, string>, { mail, paper }: Theirs) {
  const mails = [...mailIn(ledger).entries.values()].filter(
    (entry) => (entry.to !== '' || entry.state === 'confirmed') && mail(entry),
  );
  const papers = [...papersIn(ledger).entries].filter(([, entry]) => !isNameless(entry) && paper(entry));
  return { mails, papers };
}

/** How many entries cannot be read, of mails, papers and Forms: whom they name nobody knows, and nothing takes them away. */
export const unreadIn = (ledger: Record<string, string>): number =>
  mailIn(ledger).unrecognised.size + papersIn(ledger).unrecognised.size + unrecognisedForms(ledger).length;

/**
 * Takes names and addresses out of the ledger, with a line of who did so. What is left of a mail is its code, where it stands and fingerprints, so
 * that none leaves twice; one that was confirmed waits to be seen again.
 */
export function forgetNames(theirs: Theirs, deed: Deed, count: number): void {
  const ledger = wholeLedger();
  const { mails, papers } = namedIn(ledger, theirs);
  const bare = papers.map(([key, one]): [string, PaperEntry] => [key, { ...one, unit: '', name: one.code }]);
  if (bare.length > 0) writePapers(new Map(bare));
  writeMails(mails.map(nameless), journalEntry(deed, me(), count));
  if (mails.some(({ state }) => state === 'confirmed')) forgetEntry(names.job);
}

const nameless = (entry: MailEntry): MailEntry => ({
  ...entry,
  to: '',
  by: '',
  state: entry.state === 'confirmed' ? 'waiting' : entry.state,
});

/** Shows in Nhật ký what was just done. */
export function showJournal(): void {
  const ledger = wholeLedger();
  paintJournal({ journal: journalIn(ledger), mail: mailIn(ledger), zone: workbookZone() });
}
