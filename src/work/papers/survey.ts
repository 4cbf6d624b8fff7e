import { docxOpens } from '../../documents/word/opens';
import { textOf } from '../../documents/word/words-of';
import { listedMs } from '../../domain/limits/runs';
import { digest } from '../../domain/text/digest';
import { type DriveFile, fetchAllFiles, filesById, filesOf } from '../../google/drive';
import { batchSize } from '../../google/http';
import { me, now, pause } from '../../google/session';
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
type Unread = 'paper-damaged' | 'paper-unread' | 'paper-unknown';
type Look = { hand: boolean } | { hand: true; unread: Unread };

/** Looks once: one call to the ledger, one list of Drive; again where a file that a broken run began may not be listed yet. */
export function survey(): Survey {
  const [papers, account] = [readPapers(), me()];
  let found = filesNow(papers.entries);
  for (let waits = 0; waits < listedMs.pauses && hasBegun(papers.entries, found.files, account); waits += 1) {
    pause(listedMs.pause);
    found = filesNow(papers.entries);
  }
  return { ...found, me: account, ...papers };
}

const isNew = ({ at }: PaperEntry): boolean => Math.abs(now() - at) < listedMs.missing;

/** Whether this account's last run claimed a paper, and nobody knows whether it came to be. */
const hasBegun = (entries: Stored<PaperEntry>['entries'], files: Survey['files'], account: string): boolean =>
  [...entries].some(
    ([key, entry]) =>
      entry.state === 'claimed' && !entry.id && entry.maker === account && isNew(entry) && !files.has(key),
  );

/** What Drive shows now. A list may lag, so papers that were made a moment ago and are not in it are asked for by their ids. */
export function filesNow(
  entries: Stored<PaperEntry>['entries'] = new Map(),
): Pick<Survey, 'sheet' | 'files' | 'folder'> {
  const sheet = sheetMark();
  const listed = filesOf(sheet);
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

/** What is in each file by its id, fetched a batch at a time. What cannot be read counts as changed by hand, which keeps it. */
function looksInto(touched: readonly Touched[]): Map<string, Look> {
  const docs = docsOf(touched.map(({ file }) => file.id));
  return new Map(touched.map((one) => [one.file.id, lookInto(docs.get(one.file.id), one)]));
}

/** A file that somebody or something changed, with the fingerprint of its text as Docs first gave it back. */
type Touched = { file: DriveFile; back: string | undefined };

/** Whether the text of a file is neither the text that we uploaded nor what Docs made of that. */
function lookInto(docx: string | undefined, { file, back }: Touched): Look {
  if (docx === undefined) return { hand: true, unread: 'paper-unread' };
  if (!docxOpens(docx)) return { hand: true, unread: 'paper-damaged' };
  const text = digest(textOf(docx));
  if ([file.appProperties.text, back].includes(text)) return { hand: false };
  // Docs may write a text otherwise than it was uploaded; without knowing how, only another person's change is sure.
  const isSure = back !== undefined || file.lastModifyingUser.me === false;
  return isSure ? { hand: true } : { hand: true, unread: 'paper-unknown' };
}

/** Docs as .docx by their ids, fetched a batch at a time; those that Google gives. */
function docsOf(ids: readonly string[]): Map<string, string> {
  const docs = new Map<string, string>();
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    fetchAllFiles(batch.map((id) => ({ id, as: 'docx' }))).forEach((docx, index) => {
      if (docx !== undefined) docs.set(batch[index] ?? '', docx);
    });
  }
  return docs;
}

/**
 * Fingerprints of the texts of Docs just uploaded, as Docs gives them back, by id: what no hand has touched yet. Papers are there without
 * them; what cannot be had is said once it is wanted.
 */
export function textsBack(ids: readonly string[]): Map<string, string> {
  try {
    const docs = [...docsOf(ids)].filter(([, docx]) => docxOpens(docx));
    return new Map(docs.map(([id, docx]) => [id, digest(textOf(docx))]));
  } catch {
    return new Map();
  }
}
