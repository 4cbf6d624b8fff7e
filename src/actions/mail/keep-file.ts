import * as z from 'zod/mini';
import { action } from '../../action';
import { largestAttachments } from '../../domain/limits/mail';
import { fileTypeOf } from '../../domain/mail/file-types';
import { fileNameOf } from '../../domain/text/file-name';
import { isFile, saysFull, uploadOne } from '../../google/drive';
import { sizeOf } from '../../letters/mime/message';
import { conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { newLine, record } from '../../work/journal/journal';
import { writeEnclosed } from '../../work/mail/files/enclose';
import { keptFileKey } from '../../work/mail/files/enclosures';
import { mailingAfter } from '../../work/mail/mailing';
import { letterTabs, openMail } from '../../work/mail/open';
import { openFolder } from '../../work/papers/folder';
import { sheetMark } from '../../work/papers/practising';
import { filesNow } from '../../work/papers/survey';
import { code } from '../../work/sheet/asked';
import { isRefusal, refusal } from '../../work/sheet/refusal';

/** A file of the clerk's disk in base64, and with what it goes: one mail, or all mails of a listed paper. */
const enclosed = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  base64: z.string().check(z.maxLength(1.44 * largestAttachments)),
  with: z.enum(['mail', 'paper']),
  code,
});

const place = { tab: tables.outbox.title, row: 0, column: tables.outbox.columns.attached.title };

/** Đính kèm tệp: a PDF, Word or Excel file that goes with one mail or with all of a paper, kept in the conference's folder. */
export const keepFile = action({
  name: 'keep-file',
  runs: 'writes',
  press: 'Đính kèm tệp…',
  help: 'Đưa một tệp PDF, Word hoặc Excel lên thư mục Drive và ghi tên vào cột Gửi kèm của thư này, hoặc của văn bản.',
  verb: false,
  request: enclosed,
  refuses: [
    'sheet',
    'not-a-file-to-send',
    'mail-too-large',
    'missing-column',
    'mail-row-gone',
    'upload-failed',
    'drive-full',
  ],
  act: (picked) => mailingAfter(keep(picked)),
});

/** The name goes into the Sheet before the file goes to Drive: a kill in between is then told as a file that is missing. */
function keep({ name: typed, base64, with: along, code: to }: z.output<typeof enclosed>) {
  const name = fileNameOf(typed.replace(/[/\\]+/g, ' '));
  const type = fileTypeOf(name, base64);
  if (!type || /[^A-Za-z0-9+/=]/.test(base64.slice(-100))) return refusal('not-a-file-to-send', place, typed);
  if (sizeOf({ name: '', type: '', base64 }) > largestAttachments)
    return refusal('mail-too-large', place, name);
  const seen = openMail(letterTabs);
  if (isRefusal(seen)) return seen;
  const unwritten = writeEnclosed(along === 'mail' ? 'outbox' : 'papers', to, name);
  if (unwritten) return unwritten;
  const folder = openFolder(conferenceOf(seen.book), {
    sheet: sheetMark(),
    found: seen.folder,
    list: () => filesNow().folder,
  });
  const known = seen.files.get(keptFileKey(name));
  const kept = uploadOne({
    id: known?.mimeType === type ? known.id : undefined,
    folder: folder.id,
    name,
    marks: { sheet: sheetMark(), paper: keptFileKey(name) },
    content: { kept: base64, type },
  });
  if (!isFile(kept)) return refusal(saysFull(kept) ? 'drive-full' : 'upload-failed', place, name);
  record(newLine('enclosed', seen.me, 1), seen);
  return folder.problems;
}
