import { docxOpens } from '../../documents/word/opens';
import { textOf } from '../../documents/word/words-of';
import { digest } from '../../domain/text/digest';
import { type DriveFile, fetchAllFiles, filesOf } from '../../google/drive';
import { batchSize } from '../../google/http';
import { me } from '../../google/session';
import type { Stored } from '../sheet/stored';
import { type Fate, fateOf, type Hand, type WantedPaper } from './fate';
import { folderMark } from './folder';
import { type PaperEntry, readPapers } from './ledger';
import { sheetMark } from './practising';

/** What is there before a run: the ledger, and what Drive shows to this account, papers by key. */
export type Survey = Stored<PaperEntry> & {
  sheet: string;
  me: string;
  files: Map<string, DriveFile>;
  folder: DriveFile | undefined;
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

/** What is in a file that somebody touched: whether a person's words, or why that cannot be told. */
type Unread = 'paper-damaged' | 'paper-unread';
type Look = { hand: boolean } | { hand: true; unread: Unread };

/** Looks once: one call to the ledger, one list of Drive. */
export const survey = (): Survey => ({ ...filesNow(), me: me(), ...readPapers() });

/** What Drive shows now; asked again only after an upload failed in passing. */
export function filesNow(): Pick<Survey, 'sheet' | 'files' | 'folder'> {
  const sheet = sheetMark();
  const listed = filesOf(sheet);
  const folder = listed.find((file) => file.appProperties.paper === folderMark);
  return { sheet, folder, files: new Map(listed.map((file) => [file.appProperties.paper ?? '', file])) };
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
    wanted.flatMap((paper) => (fate(paper, undefined) === 'look' ? (known(paper).file ?? []) : [])),
  );
  return wanted.map((paper) => {
    const { entry, file } = known(paper);
    const look = file && looks.get(file.id);
    const decided = fate(paper, look?.hand);
    const unread = look && 'unread' in look ? look.unread : undefined;
    return { wanted: paper, fate: decided === 'look' ? 'kept' : decided, entry, file, unread };
  });
}

/** What is in each file by its id, fetched a batch at a time. What cannot be read counts as changed by hand, which keeps it. */
function looksInto(files: readonly DriveFile[]): Map<string, Look> {
  const looks = new Map<string, Look>();
  for (let start = 0; start < files.length; start += batchSize) {
    const batch = files.slice(start, start + batchSize);
    fetchAllFiles(batch.map(({ id }) => ({ id, as: 'docx' }))).forEach((docx, index) => {
      const file = batch[index];
      if (file) looks.set(file.id, lookInto(docx, file));
    });
  }
  return looks;
}

/** Whether the text of a file is no longer the text that we uploaded. */
function lookInto(docx: string | undefined, { appProperties }: DriveFile): Look {
  if (docx === undefined) return { hand: true, unread: 'paper-unread' };
  if (!docxOpens(docx)) return { hand: true, unread: 'paper-damaged' };
  return { hand: digest(textOf(docx)) !== appProperties.text };
}
