import * as z from 'zod/mini';
import { action } from '../../action';
import { paperWords } from '../../documents/kinds/paper-kind';
import { largestAttachments } from '../../domain/limits/mail';
import { codeKey } from '../../domain/text/digest';
import { fileNameOf } from '../../domain/text/file-name';
import { isFile, saysFull, uploadOne } from '../../google/drive';
import { sizeOf } from '../../letters/mime/message';
import { pdfOpens } from '../../letters/mime/pdf';
import { conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { kindOf } from '../../work/mail/kinds/all';
import { newLine, record } from '../../work/mail/known/journal';
import { signedKey } from '../../work/mail/known/survey';
import { mailingAfter } from '../../work/mail/mailing';
import { letterTabs, openMail } from '../../work/mail/open';
import { openFolder } from '../../work/papers/folder';
import { sheetMark } from '../../work/papers/practising';
import { filesNow } from '../../work/papers/survey';
import { code } from '../../work/sheet/asked';
import { isRefusal, type Refusal, refusal } from '../../work/sheet/refusal';

/** The largest file in base64, which takes four thirds of it, and a little more, so that what is just too large is told so. */
const longestFile = 1.44 * largestAttachments;

/** The signed and stamped paper that the clerk picked: its file's name and its bytes in base64. */
const signedPaper = z.object({
  paper: code,
  name: z.string().check(z.maxLength(255)),
  base64: z.string().check(z.maxLength(longestFile)),
});
type SignedPaper = z.output<typeof signedPaper>;

const place = { tab: tables.outbox.title, row: 0, column: tables.outbox.columns.paper.title };

/** Chọn bản ký: the signed and stamped PDF of a paper, which goes instead of the Doc from then on. */
export const keepSigned = action({
  name: 'keep-signed',
  runs: 'writes',
  press: 'Chọn bản ký (PDF)…',
  help: 'Bản quét có chữ ký và dấu được gửi thay bản soạn.',
  verb: false,
  request: signedPaper,
  refuses: [
    'sheet',
    'not-a-pdf',
    'mail-too-large',
    'mail-without-paper',
    'not-understood',
    'upload-failed',
    'drive-full',
  ],
  act: (picked) => mailingAfter(keep(picked)),
});

/**
 * Keeps the signed PDF of a paper beside it in the conference's folder; from then on it goes instead of the Doc. Picking again replaces it.
 * The marks say of which making of the paper it is, and how large it was.
 */
function keep(picked: SignedPaper) {
  const wrong = faultIn(picked);
  if (wrong) return wrong;
  const seen = openMail(letterTabs);
  if (isRefusal(seen)) return seen;
  const key = codeKey(picked.paper);
  const file = seen.files.get(key);
  if (!file) return withoutPaper(picked.paper);
  const { id: folder, problems } = openFolder(conferenceOf(seen.book), {
    sheet: sheetMark(),
    found: seen.folder,
    list: () => filesNow().folder,
  });
  const kept = uploadOne({
    id: seen.files.get(signedKey(key))?.id,
    folder,
    name: fileName(picked.name),
    marks: {
      sheet: sheetMark(),
      paper: signedKey(key),
      of: file.appProperties.made ?? '',
      size: String(sizeIn(picked)),
    },
    content: { pdf: picked.base64 },
  });
  if (!isFile(kept)) return refusal(saysFull(kept) ? 'drive-full' : 'upload-failed', place, picked.name);
  record(newLine('signed', seen.me, 1), seen);
  return problems;
}

function withoutPaper(unknown: string): Refusal<'mail-without-paper' | 'not-understood'> {
  const carries = kindOf(unknown)?.carries;
  return carries
    ? refusal('mail-without-paper', place, unknown, paperWords(carries))
    : refusal('not-understood', place, unknown);
}

function faultIn({ name, base64 }: SignedPaper): Refusal<'not-a-pdf' | 'mail-too-large'> | undefined {
  if (!isBase64(base64) || !pdfOpens(base64)) return refusal('not-a-pdf', place, name);
  return sizeIn({ base64 }) > largestAttachments ? refusal('mail-too-large', place, name) : undefined;
}

const sizeIn = ({ base64 }: Pick<SignedPaper, 'base64'>): number => sizeOf({ name: '', type: '', base64 });

/** Looks for a letter that may not be there: a pattern for the whole would have to remember each of thirty million that may. */
const isBase64 = (text: string): boolean =>
  !/[^A-Za-z0-9+/]/.test(text.slice(0, -2)) && /^[A-Za-z0-9+/=]=?$|^[A-Za-z0-9+/]{2}$/.test(text.slice(-2));

/** It ends as a PDF's name does, and holds no path. */
const fileName = (name: string): string =>
  `${fileNameOf(name.replace(/\.pdf$/i, '').replace(/[/\\]+/g, ' ')) || 'Bản ký'}.pdf`;
