import * as z from 'zod/mini';
import { action } from '../../action';
import { largestKept } from '../../domain/limits/mail-limits';
import { fileTypeOf } from '../../domain/mail/file-types';
import { fileNameOf } from '../../domain/text/file-name';
import { isFile, saysFull, uploadOne } from '../../google/drive';
import { sizeOf } from '../../letters/mime/message';
import { conferenceOf } from '../../tables/book';
import { placeIn } from '../../tables/tables';
import { keptFileKey, writeEnclosed } from '../../work/mail/outbox/enclosures';
import { mailingAfter } from '../../work/mail/outbox/mailing';
import { openMail } from '../../work/mail/outbox/open-mail';
import { openFolder } from '../../work/papers/folder';
import { sheetMark } from '../../work/papers/practice';
import { filesNow } from '../../work/papers/survey';
import { newLine, record } from '../../work/sheet/journal';
import { isRefusal, refusal } from '../../work/sheet/refusal';
import { code, pickedFile } from '../../work/sheet/request-parts';

/** A file of the clerk's disk, and with what it goes: all mails of a listed paper, or the mails that are named. */
const enclosed = z.object({
  file: pickedFile.check(z.meta({ reads: 'file', description: 'tệp PDF, Word hoặc Excel' })),
  paper: z.optional(code.check(z.describe('mã ở Danh mục văn bản: tệp đi cùng mọi thư gửi văn bản ấy'))),
  mails: z.optional(
    z
      .array(code)
      .check(
        z.minLength(1),
        z.maxLength(10_000),
        z.meta({ named: 'mail', description: 'mã thư ở trang Thư, cách nhau bằng dấu phẩy: chỉ các thư ấy' }),
      ),
  ),
});

const place = placeIn('outbox', 0, 'attached');

/** Đính kèm tệp: a PDF, Word or Excel file that goes with some mails or with all of a paper, kept in the conference's folder. */
export const keepFile = action({
  name: 'keep-file',
  runs: 'writes',
  press: 'Đính kèm tệp…',
  help: 'Đưa một tệp PDF, Word hoặc Excel lên thư mục Drive và ghi tên vào cột Gửi kèm của các thư ấy, hoặc của văn bản.',
  request: enclosed,
  refuses: [
    'sheet',
    'not-a-file-to-send',
    'file-too-large',
    'enclosed-nowhere',
    'missing-column',
    'mail-row-gone',
    'upload-failed',
    'drive-full',
  ],
  act: (picked) => mailingAfter(keep(picked)),
});

/** The name goes into the Sheet before the file goes to Drive: a kill in between is then told as a file that is missing. */
function keep({ file: { name: typed, base64 }, paper, mails }: z.output<typeof enclosed>) {
  if ((paper === undefined) === (mails === undefined)) return refusal('enclosed-nowhere', place);
  const name = fileNameOf(typed.replace(/[/\\]+/g, ' '));
  const type = fileTypeOf(name, base64);
  if (!type || /[^A-Za-z0-9+/=]/.test(base64.slice(-100))) return refusal('not-a-file-to-send', place, typed);
  if (sizeOf({ name: '', type: '', base64 }) > largestKept) return refusal('file-too-large', place, name);
  const seen = openMail();
  if (isRefusal(seen)) return seen;
  const unwritten =
    paper === undefined ? writeEnclosed('outbox', mails ?? [], name) : writeEnclosed('papers', [paper], name);
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
  record(newLine('enclosed', seen.me, mails?.length ?? 1), seen);
  return folder.problems;
}
