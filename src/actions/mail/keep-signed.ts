import { largestAttachments } from '../../domain/limits/mail';
import { longestFileName } from '../../domain/limits/texts';
import { type Problem, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { isFile, uploadAll } from '../../google/drive';
import { sizeOf } from '../../letters/mime/message';
import type { Mailing } from '../../spoken/mail';
import { conferenceOf } from '../../tables/book';
import { tables } from '../../tables/tables';
import { kindOf } from '../../work/mail/kinds/all';
import { paperWords } from '../../work/mail/known/fault';
import { newLine, record } from '../../work/mail/known/journal';
import { signedKey } from '../../work/mail/known/survey';
import { mailingAfter } from '../../work/mail/mailing';
import { letterTabs, openMail } from '../../work/mail/open';
import { openFolder } from '../../work/papers/folder';
import { sheetMark } from '../../work/papers/practising';
import { filesNow } from '../../work/papers/survey';
import { isRefusal, type Refusal, refusal } from '../../work/sheet/answers';

/** The signed and stamped paper that the clerk picked: its file's name and its bytes in base64. */
type SignedPaper = { paper: string; name: string; base64: string };

const place = { tab: tables.outbox.title, row: 0, column: tables.outbox.columns.paper.title };
/** How every PDF begins, in base64 (`%PDF-`). */
const pdfBeginning = 'JVBERi0';

/** Chọn bản ký: the signed and stamped PDF of a paper, which goes instead of the Doc from then on. */
export const keepSigned = (picked: SignedPaper): Mailing<Problem> | Refusal => mailingAfter(keep(picked));

/**
 * Keeps the signed PDF of a paper beside it in the conference's folder; from then on it goes instead of the Doc. Picking again replaces it.
 * The mark says of which making of the paper it is.
 */
function keep(picked: SignedPaper): Problem[] | Refusal {
  const wrong = faultIn(picked);
  if (wrong) return refusal(wrong);
  const seen = openMail(letterTabs);
  if (isRefusal(seen)) return seen;
  const key = codeKey(picked.paper);
  const file = seen.files.get(key);
  if (!file) return refusal(withoutPaper(picked.paper));
  const { id: folder, problems } = openFolder(conferenceOf(seen.book), {
    sheet: sheetMark(),
    found: seen.folder,
    list: () => filesNow().folder,
  });
  const [kept] = uploadAll([
    {
      id: seen.files.get(signedKey(key))?.id,
      folder,
      name: fileName(picked.name),
      marks: { sheet: sheetMark(), paper: signedKey(key), of: file.appProperties.made ?? '' },
      content: { pdf: picked.base64 },
    },
  ]);
  if (!kept || !isFile(kept)) return refusal(problem('upload-failed', place, picked.name));
  record(newLine('signed', seen.me, 1), seen);
  return problems;
}

function withoutPaper(code: string): Problem {
  const carries = kindOf(code)?.carries;
  return carries
    ? problem('mail-without-paper', place, code, paperWords(carries))
    : problem('not-understood', place, code);
}

function faultIn({ name, base64 }: SignedPaper): Problem | undefined {
  if (!base64.startsWith(pdfBeginning) || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
    return problem('not-a-pdf', place, name);
  const size = sizeOf({ name, type: 'application/pdf', base64 });
  return size > largestAttachments ? problem('mail-too-large', place, name) : undefined;
}

/** One line that ends as a PDF's name does. */
const fileName = (name: string): string =>
  `${
    name
      .normalize('NFC')
      .replace(/\.pdf$/i, '')
      .replace(/[\p{Cc}/\\]+/gu, ' ')
      .trim()
      .slice(0, longestFileName) || 'Bản ký'
  }.pdf`;
