import * as z from 'zod/mini';
import { action } from '../../action';
import { archiveOf } from '../../documents/papers/archive';
import { fileNameOf } from '../../domain/text/file-name';
import { fileLink, isFile, saysFull, uploadOne } from '../../google/drive';
import { conferenceOf } from '../../tables/book';
import { placeIn } from '../../tables/tables';
import { openWithPapers } from '../../work/mail/outbox/open-mail';
import { paintMail, withRows } from '../../work/mail/outbox/paint-outbox';
import { statedMails } from '../../work/mail/outbox/states';
import type { MailSurvey } from '../../work/mail/survey/mail-survey';
import { openFolder } from '../../work/papers/folder';
import { sheetMark } from '../../work/papers/practice';
import { filesNow } from '../../work/papers/survey';
import { newLine, record } from '../../work/sheet/journal';
import { isRefusal, refusal, sheetRefusal } from '../../work/sheet/refusal';
import { type Pack, packOf } from '../../work/writing/pack';

/** Under which mark the pack is kept. */
const packMark = 'pack';
const zipType = 'application/zip';
const place = placeIn('documents');

/** Đóng gói phát hành: papers, words of the mails and addresses in one ZIP, for an office that issues through another system. */
export const makePack = action({
  name: 'make-pack',
  runs: 'writes',
  press: 'Đóng gói phát hành (Gửi thư)',
  help: 'Ghi văn bản, lời thư và danh sách gửi vào một tệp .zip trong thư mục Drive, để phát hành trên QLVB hoặc hộp thư công vụ; không gửi gì.',
  request: z.object({}),
  refuses: ['sheet', 'pack-empty', 'upload-failed', 'drive-full'],
  act: pack,
});

function pack() {
  const seen = openWithPapers();
  if (isRefusal(seen)) return seen;
  const mails = statedMails(withRows(seen), seen);
  // What is said to be issued later stands in rows.
  paintMail(mails, seen);
  const packed = packOf(mails, seen);
  if (packed.papers > 0) return kept(packed, seen);
  const stops = packed.problems.filter(({ weight }) => weight === 'blocks');
  return stops.length > 0 ? sheetRefusal(stops) : refusal('pack-empty', place);
}

/** Keeps the pack in the conference's folder; the next one takes its place. */
function kept({ files, papers, mails, problems }: Pack, seen: MailSurvey) {
  const conference = conferenceOf(seen.book);
  const name = `${fileNameOf(`Gói phát hành - ${conference.event ?? ''}`)}.zip`;
  const folder = openFolder(conference, {
    sheet: sheetMark(),
    found: seen.folder,
    list: () => filesNow().folder,
  });
  const file = uploadOne({
    id: seen.files.get(packMark)?.id,
    folder: folder.id,
    name,
    marks: { sheet: sheetMark(), paper: packMark },
    content: { kept: archiveOf(files), type: zipType },
  });
  if (!isFile(file)) return refusal(saysFull(file) ? 'drive-full' : 'upload-failed', place, name);
  record(newLine('pack', seen.me, papers), seen);
  const link = fileLink(file.id);
  return { id: file.id, name, link, papers, mails, problems: [...problems, ...folder.problems] };
}
