import { listedMs } from '../../domain/limits/run-limits';
import { type DriveFile, type Fetched, filesById, filesOf } from '../../google/drive';
import { wholeLedger } from '../../google/ledger';
import { me, now, pause } from '../../google/session';
import type { Stored } from '../sheet/stored';
import { type ToldLedger, toldIn } from './facts-ledger';
import { type Fate, fateOf, type Hand, type WantedPaper } from './fate';
import { folderMark } from './folder';
import { type LastWriting, lastWritingIn } from './last-writing';
import { looksInto, type Unread } from './looks';
import { type PaperEntry, papersIn } from './paper-ledger';
import { sheetMark } from './practice';

/** What is there before a run: the ledger, and what Drive shows to this account, papers by key. */
export type Survey = Stored<PaperEntry> & {
  sheet: string;
  me: string;
  files: Map<string, DriveFile>;
  folder: DriveFile | undefined;
  last: LastWriting | undefined;
  told: ToldLedger;
};

/** A paper whose fate is decided. */
export type Judged = {
  wanted: WantedPaper;
  fate: Exclude<Fate, 'look'>;
  entry: PaperEntry | undefined;
  file: DriveFile | undefined;
  /** Why nobody could tell whether a hand is in the file. */
  unread: Unread | undefined;
};

/** Looks once: one call to the ledger, one list of Drive; again where a file that a broken run began may not be listed yet. */
export function survey(ledger = wholeLedger()): Survey {
  const account = me();
  const papers = papersIn(ledger);
  let found = filesNow(papers.entries);
  for (let waits = 0; waits < listedMs.pauses && hasBegun(papers.entries, found.files, account); waits += 1) {
    pause(listedMs.pause);
    found = filesNow(papers.entries);
  }
  return { ...found, me: account, ...papers, last: lastWritingIn(ledger), told: toldIn(ledger) };
}

const isNew = ({ at }: PaperEntry): boolean => Math.abs(now() - at) < listedMs.missing;

/** Whether this account's last run claimed a paper, and nobody knows whether it came to be. */
const hasBegun = (entries: Stored<PaperEntry>['entries'], files: Survey['files'], account: string): boolean =>
  [...entries].some(
    ([key, entry]) =>
      entry.state === 'claimed' && !entry.id && entry.maker === account && isNew(entry) && !files.has(key),
  );

/**
 * What Drive shows now. A list may lag, so papers that were made a moment ago and are not in it are asked for by their ids. `soon` = files that
 * are likely fetched next.
 */
export function filesNow(
  entries: Stored<PaperEntry>['entries'] = new Map(),
  soon: readonly Fetched[] = [],
): Pick<Survey, 'sheet' | 'files' | 'folder'> {
  const sheet = sheetMark();
  const listed = filesOf(sheet, soon);
  const files = new Map(listed.map((file) => [file.appProperties.paper ?? '', file]));
  const unlisted = [...entries].filter(([key, entry]) => entry.id && !files.has(key) && isNew(entry));
  for (const file of filesById(unlisted.map(([, { id = '' }]) => id)))
    if (file) files.set(file.appProperties.paper ?? '', file);
  return { sheet, folder: files.get(folderMark) ?? homeOf(files), files };
}

/** The folder in which the papers lie, where the list does not know it yet. */
function homeOf(files: ReadonlyMap<string, DriveFile>): DriveFile | undefined {
  const parents = [...files.values()].flatMap((file) => file.parents).slice(0, 1);
  return filesById(parents).find((file) => file?.appProperties.paper === folderMark);
}

/** Decides every paper; files that somebody touched are exported and compared first, a batch at a time. */
export function judge(wanted: readonly WantedPaper[], seen: Survey, mayOverwrite: boolean): Judged[] {
  const known = (paper: WantedPaper) => ({
    entry: seen.entries.get(paper.key),
    file: seen.files.get(paper.key),
    me: seen.me,
  });
  const fate = (paper: WantedPaper, hand: Hand): Fate =>
    fateOf(paper, { ...known(paper), hand }, mayOverwrite);
  const looks = looksInto(
    wanted
      .filter((paper) => fate(paper, undefined) === 'look')
      .flatMap((paper) => {
        const { file, entry } = known(paper);
        return file ? [{ file, back: entry?.back }] : [];
      }),
  );
  return wanted.map((paper) => {
    const { entry, file } = known(paper);
    const look = file && looks.get(file.id);
    const decided = fate(paper, look?.hand);
    const unread = look && 'unread' in look ? look.unread : undefined;
    return { wanted: paper, fate: decided === 'look' ? 'kept' : decided, entry, file, unread };
  });
}
