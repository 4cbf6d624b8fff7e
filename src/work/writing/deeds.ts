import { workbookZone } from '../../google/workbook';
import type { LifeTold } from '../../spoken/life';
import { lifeLabel } from '../../words/paper-labels';
import { paintJournal } from '../mail/outbox/paint-outbox';
import { mailIn } from '../mail/survey/mail-ledger';
import type { LifeEntry, Lives } from '../papers/lives';
import { type JournalLine, journalIn, lineEntry, paperLine } from '../sheet/journal';
import { momentIn } from '../sheet/moments';

/** What Nhật ký says of the life of a paper. */
export type PaperDeed = 'submitted' | 'approved' | 'corrected' | 'issued' | 'replaced' | 'withdrawn';

/** Writes down what was done with a paper, its line of the journal in the same call, and shows it in Nhật ký. `ledger` as it was before. */
export function keepDeed(
  deed: PaperDeed,
  entry: LifeEntry,
  { lives, ledger }: { lives: Lives; ledger: Record<string, string> },
): void {
  const line = paperLine(deed, entry.code);
  lives.keep([entry], lineEntry(line));
  showJournal(ledger, line);
}

/** Shows what the ledger knows in Nhật ký, and one line more. */
export const showJournal = (ledger: Record<string, string>, ...more: JournalLine[]): void =>
  paintJournal({ journal: [...journalIn(ledger), ...more], zone: workbookZone(), mail: mailIn(ledger) });

/** Where a paper stands now. */
export function lifeTold(code: string, lives: Lives): LifeTold {
  const life = lives.of(code);
  return {
    paper: code,
    state: life.state,
    label: lifeLabel(life, { written: 1, count: 1 }),
    by: life.approvedBy || life.by,
    at: life.at > 0 ? momentIn(workbookZone(), life.approvedAt || life.at) : '',
    next: life.next,
  };
}
