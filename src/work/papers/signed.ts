import { largestAttachments } from '../../domain/limits/mail-limits';
import { oncePer } from '../../domain/once-per';
import type { Problem } from '../../domain/problem';
import { digestOfBase64 } from '../../domain/text/digest';
import { fileNameOf } from '../../domain/text/file-name';
import { type DriveFile, isFile, saysFull, uploadOne } from '../../google/drive';
import { sizeOf } from '../../letters/mime/message';
import { pdfLocked, pdfOpens } from '../../letters/mime/pdf';
import type { Conference } from '../../tables/conference';
import { placeIn } from '../../tables/tables';
import { type Refusal, refusal } from '../sheet/refusal';
import type { ToldLedger } from './facts-ledger';
import { openFolder } from './folder';
import { sheetMark } from './practice';
import { filesNow } from './survey';

/** Under which mark the signed and stamped PDF of a paper is kept; that of a row of the list is for all its copies. */
export const signedKey = (paper: string): string => `signed:${paper}`;

/** A signed and stamped PDF: its file's name and its bytes in base64. VI: bản ký. */
export type Scan = { name: string; base64: string };

const place = placeIn('outbox', 0, 'paper');

/** Why a file cannot be the signed PDF of anything. */
export function scanFault({
  name,
  base64,
}: Scan): Refusal<'not-a-pdf' | 'pdf-locked' | 'mail-too-large'> | undefined {
  if (sizeIn(base64) > largestAttachments) return refusal('mail-too-large', place, name);
  if (!isBase64(base64) || !pdfOpens(base64)) return refusal('not-a-pdf', place, name);
  return pdfLocked(base64) ? refusal('pdf-locked', place, name) : undefined;
}

/** Of which paper a scan is, by its key, and the file that shows of which making it is. */
export type Signing = { key: string; first: { key: string; file: DriveFile } };

/**
 * Keeps the signed PDF of a paper byte for byte beside it in the conference's folder; from then on it goes instead of the Doc. Keeping again replaces it.
 * The marks say of which making of the paper it is, what facts that told, and how large it was.
 */
export function keepScan(
  scan: Scan,
  { key, first }: Signing,
  {
    files,
    folder: found,
    told,
  }: { files: Map<string, DriveFile>; folder: DriveFile | undefined; told: ToldLedger },
  conference: Conference,
): Problem[] | Refusal<'upload-failed' | 'drive-full'> {
  const sheet = sheetMark();
  const { id: folder, problems } = openFolder(conference, { sheet, found, list: () => filesNow().folder });
  const kept = uploadOne({
    id: files.get(signedKey(key))?.id,
    folder,
    name: fileName(scan.name),
    marks: {
      sheet,
      paper: signedKey(key),
      of: first.file.appProperties.made ?? '',
      told: told.papers.get(first.key)?.told ?? '',
      size: String(sizeIn(scan.base64)),
      print: printOf(scan),
      ...(first.key === key ? {} : { first: first.key }),
    },
    content: { pdf: scan.base64 },
  });
  if (!isFile(kept)) return refusal(saysFull(kept) ? 'drive-full' : 'upload-failed', place, scan.name);
  files.set(signedKey(key), kept);
  return problems;
}

/** What two scans of the very same bytes share. */
export const printOf = (scan: Scan): string => printed(scan).print;

const printed = oncePer(({ base64 }: Scan) => ({ print: digestOfBase64(base64) }));

const sizeIn = (base64: string): number => sizeOf({ name: '', type: '', base64 });

/** Looks for a letter that may not be there: a pattern for the whole would have to remember each of thirty million that may. */
const isBase64 = (text: string): boolean =>
  !/[^A-Za-z0-9+/]/.test(text.slice(0, -2)) && /^[A-Za-z0-9+/=]=?$|^[A-Za-z0-9+/]{2}$/.test(text.slice(-2));

/** It ends as a PDF's name does, and holds no path. */
const fileName = (name: string): string =>
  `${fileNameOf(name.replace(/\.pdf$/i, '').replace(/[/\\]+/g, ' ')) || 'Bản ký'}.pdf`;
