import * as z from 'zod/mini';
import { action } from '../../action';
import { paperWords } from '../../documents/kinds/paper-kind';
import { codeKey } from '../../domain/text/digest';
import { conferenceOf } from '../../tables/book';
import { placeIn } from '../../tables/tables';
import { kindOf } from '../../work/mail/kinds/mail-kinds';
import { mailingAfter } from '../../work/mail/outbox/mailing';
import { openMail } from '../../work/mail/outbox/open-mail';
import { keepScan, scanFault } from '../../work/papers/signed';
import { newLine, record } from '../../work/sheet/journal';
import { isRefusal, type Refusal, refusal } from '../../work/sheet/refusal';
import { code, pickedFile } from '../../work/sheet/request-parts';
import { signingOf } from '../../work/writing/signing';

/** The signed and stamped paper that the clerk picked. */
const signedPaper = z.extend(pickedFile, { paper: code });

const place = placeIn('outbox', 0, 'paper');

/** Chọn bản ký: the signed and stamped PDF of a paper or of one of its copies, which goes instead of the Doc from then on. */
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
    'pdf-locked',
    'mail-too-large',
    'mail-without-paper',
    'not-understood',
    'upload-failed',
    'drive-full',
  ],
  act: (picked) => mailingAfter(keep(picked)),
});

function keep({ paper, ...picked }: z.output<typeof signedPaper>) {
  const wrong = scanFault(picked);
  if (wrong) return wrong;
  const seen = openMail();
  if (isRefusal(seen)) return seen;
  const signing = signingOf(paper, seen.book, seen.files) ?? {
    key: codeKey(paper),
    first: { key: codeKey(paper), file: seen.files.get(codeKey(paper)) },
    copies: 1,
  };
  const { file } = signing.first;
  if (!file) return withoutPaper(paper);
  const kept = keepScan(
    picked,
    { ...signing, first: { ...signing.first, file } },
    seen,
    conferenceOf(seen.book),
  );
  if (!isRefusal(kept)) record(newLine('signed', seen.me, signing.copies), seen);
  return kept;
}

function withoutPaper(unknown: string): Refusal<'mail-without-paper' | 'not-understood'> {
  const carries = kindOf(unknown)?.carries;
  return carries
    ? refusal('mail-without-paper', place, unknown, paperWords(carries))
    : refusal('not-understood', place, unknown);
}
