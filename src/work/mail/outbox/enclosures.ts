import { linesOf } from '../../../documents/frame/inline';
import type { ListedPaper } from '../../../documents/kinds/paper-kind';
import { largestAttachments, likelyPdf } from '../../../domain/limits/mail-limits';
import { beyondRoom } from '../../../domain/mail/large-files';
import { codeKey } from '../../../domain/text/digest';
import { fileNameOf } from '../../../domain/text/file-name';
import { fold } from '../../../domain/text/vietnamese';
import { type DriveFile, pdfType } from '../../../google/drive';
import type { OutboxRow } from '../../../tables/outbox';
import { isWritten } from '../../papers/paper-ledger';
import { signedKey } from '../../papers/signed';
import type { Enclosed, Enclosure } from '../survey/enclosed';
import type { MailSurvey } from '../survey/mail-survey';

/** Under which mark a file is kept that goes with mails; by its name, so that the same name again takes its place. */
export const keptFileKey = (name: string): string => `file:${codeKey(fileNameOf(name))}`;

/**
 * What goes with one mail: what its paper's row in the list names, for all that the paper reaches, and what its own row in Thư names. Each line is the
 * code of a paper, of which a guest gets the own copy, or the name of a kept file. What Gmail would not take beside the paper goes as a link.
 */
export function enclosedWith(
  { carried, row, signed }: { carried: string; row: OutboxRow | undefined; signed: DriveFile | undefined },
  papers: readonly ListedPaper[],
  seen: MailSurvey,
): Enclosed {
  const of = papers.find(({ code }) => isCopyOf(carried, code));
  const asked = [...linesOf(of?.attached ?? ''), ...linesOf(row?.attached ?? '')];
  const distinct = [...new Map(asked.map((one) => [fold(one), one])).values()];
  const found = distinct.map((one) => ({ one, enclosure: enclosure(one, carried, seen) }));
  const all = found.flatMap(({ enclosure: it }) => it ?? []);
  const linked = beyond(all, Number(signed?.size) || likelyPdf);
  return {
    enclosures: all.filter((one) => !linked.includes(one)),
    linked,
    lost: found.flatMap(({ one, enclosure: it }) => (it ? [] : [one])),
  };
}

/** Only what was kept as it came: a Doc behind a link could be written in, and the paper of the mail goes with it. */
function beyond(all: readonly Enclosure[], paper: number): Enclosure[] {
  const sized = all.map((one) => ({ one, bytes: Number(one.file.size) || likelyPdf }));
  const docs = sized.filter(({ one }) => one.as === 'pdf').reduce((sum, { bytes }) => sum + bytes, paper);
  const kept = sized.filter(({ one }) => one.as === 'uploaded');
  return beyondRoom(kept, largestAttachments - docs).map(({ one }) => one);
}

/** Whether a paper, by its code, is a listed one or a copy of it. */
export const isCopyOf = (carried: string, code: string): boolean =>
  fold(carried) === fold(code) || fold(carried).startsWith(`${fold(code)}·`);

function enclosure(asked: string, carried: string, seen: MailSurvey): Enclosure | undefined {
  const guest = carried.includes('·') ? carried.replace(/^.*·/, '') : '';
  return paperAs(`${asked}·${guest}`, seen) ?? paperAs(asked, seen) ?? keptAs(asked, seen);
}

function paperAs(code: string, { papers, files }: MailSurvey): Enclosure | undefined {
  const key = codeKey(code);
  const [paper, file, signed] = [papers.get(key), files.get(key), files.get(signedKey(key))];
  if (!paper || !isWritten(paper) || !file) return undefined;
  const name = `${fileNameOf(signed?.name.replace(/\.pdf$/i, '') ?? paper.name)}.pdf`;
  return signed
    ? { name, type: pdfType, file: signed, as: 'uploaded' }
    : { name, type: pdfType, file, as: 'pdf' };
}

function keptAs(name: string, { files }: MailSurvey): Enclosure | undefined {
  const file = files.get(keptFileKey(name));
  return file && { name: file.name, type: file.mimeType, file, as: 'uploaded' };
}
