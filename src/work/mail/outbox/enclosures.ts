import { linesOf } from '../../../documents/frame/inline';
import type { ListedPaper } from '../../../documents/kinds/paper-kind';
import { largestAttachments, likelyPdf } from '../../../domain/limits/mail-limits';
import { beyondRoom } from '../../../domain/mail/large-files';
import { mailboxKey } from '../../../domain/mail/mailboxes';
import { codeKey } from '../../../domain/text/digest';
import { fileNameOf } from '../../../domain/text/file-name';
import { forCell } from '../../../domain/text/outside-text';
import { fold } from '../../../domain/text/vietnamese';
import { type DriveFile, pdfType } from '../../../google/drive';
import { readTab, writeBlocks } from '../../../google/workbook';
import type { OutboxRow } from '../../../tables/outbox';
import { cellAt, locate } from '../../../tables/sheet/grid';
import { tables } from '../../../tables/tables';
import { isWritten } from '../../papers/paper-ledger';
import { signedKey } from '../../papers/signed';
import { type Refusal, refusal } from '../../sheet/refusal';
import { tabFor } from '../../sheet/workbook';
import type { Enclosed, Enclosure, Outgoing } from '../survey/mail-kind';
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
  const known = { name, type: pdfType, paper: code, signed };
  return signed ? { ...known, file: signed, as: 'uploaded' } : { ...known, file, as: 'pdf' };
}

function keptAs(name: string, { files }: MailSurvey): Enclosure | undefined {
  const file = files.get(keptFileKey(name));
  return file && { name: file.name, type: file.mimeType, file, as: 'uploaded' };
}

/** Files of a mail that go as a link which does not open to all whom it reaches. */
export const unopened = (
  { enclosed, reach }: Pick<Outgoing, 'enclosed' | 'reach'>,
  { folder, practice }: Pick<MailSurvey, 'folder' | 'practice'>,
): DriveFile[] =>
  practice ? [] : enclosed.linked.map(({ file }) => file).filter((file) => !mayAllRead(reach, file, folder));

/** Whether Drive will let all of them in: a link is only worth sending to whom it opens. */
export function mayAllRead(
  addresses: readonly string[],
  file: DriveFile,
  folder: DriveFile | undefined,
): boolean {
  const permissions = [...file.permissions, ...(folder?.permissions ?? [])];
  const readers = new Set(permissions.map(({ emailAddress }) => mailboxKey(emailAddress ?? '')));
  return (
    permissions.some(({ type }) => type === 'anyone') ||
    addresses.every((one) => readers.has(mailboxKey(one)))
  );
}

/**
 * Adds a name to what goes with the mails of one paper (its row in the list) or with some mails (their rows in Thư); what stands there stays.
 * All of them or none.
 * @returns why not: a Sheet of an earlier version has no such column
 */
export function writeEnclosed(
  tab: 'papers' | 'outbox',
  codes: readonly string[],
  name: string,
): Refusal<'missing-column' | 'mail-row-gone'> | undefined {
  const table = tables[tab];
  const title = tabFor(tab) ?? table.title;
  const place = { tab: title, row: 0, column: table.columns.attached.title };
  const grid = readTab(title, { formulas: true });
  if (!grid) return refusal('missing-column', place);
  const { columns, first } = tab === 'papers' ? locate(tables.papers, grid) : locate(tables.outbox, grid);
  const [at, codeAt] = [columns.get('attached'), columns.get('code')];
  if (at === undefined || codeAt === undefined) return refusal('missing-column', place);
  const rowOf = (code: string): number =>
    grid.values.findIndex((row, line) => line >= first && fold(String(row[codeAt])) === fold(code));
  const gone = codes.find((code) => rowOf(code) < 0);
  if (gone !== undefined) return refusal('mail-row-gone', place, gone);
  const blocks = [...new Set(codes.map(rowOf))].flatMap((index) => {
    const lines = linesOf(String(cellAt(grid, index, at)));
    if (lines.some((line) => fold(line) === fold(name))) return [];
    return [{ row: index + 1, column: at + 1, values: [[forCell([...lines, name].join('\n'))]] }];
  });
  if (blocks.length > 0) writeBlocks(grid.name, blocks);
  return undefined;
}
