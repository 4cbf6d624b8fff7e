import { docxOpens } from '../../documents/word/opens';
import { textOf } from '../../documents/word/words-of';
import { digest } from '../../domain/text/digest';
import { type DriveFile, fetchAllFiles } from '../../google/drive';
import { batchSize } from '../../google/http';

/** What is in a file that somebody touched: whether a person's words, or why that cannot be told. */
export type Unread = 'paper-damaged' | 'paper-unread' | 'paper-unknown';
type Look = { hand: boolean } | { hand: true; unread: Unread };

/** What is in each file by its id, fetched a batch at a time. What cannot be read counts as changed by hand, which keeps it. */
export function looksInto(touched: readonly Touched[]): Map<string, Look> {
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

/** The words of Docs by their ids, as Docs gives them; of those that it gives. */
export const wordsIn = (ids: readonly string[]): Map<string, string> =>
  new Map([...docsOf(ids)].flatMap(([id, docx]) => (docxOpens(docx) ? [[id, textOf(docx)]] : [])));

/**
 * Fingerprints of the texts of Docs just uploaded, as Docs gives them back, by id: what no hand has touched yet. Papers are there without
 * them; what cannot be had is said once it is wanted.
 */
export function textsBack(ids: readonly string[]): Map<string, string> {
  try {
    return new Map([...wordsIn(ids)].map(([id, words]) => [id, digest(words)]));
  } catch {
    return new Map();
  }
}
