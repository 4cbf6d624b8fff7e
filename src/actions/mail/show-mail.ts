import * as z from 'zod/mini';
import { action } from '../../action';
import type { Problem } from '../../domain/problem';
import { codeKey, digestOfBase64 } from '../../domain/text/digest';
import { wholeLedger } from '../../google/ledger';
import { sizeOf } from '../../letters/mime/message';
import type { MailShown } from '../../spoken/mail';
import { placeIn } from '../../tables/tables';
import { keptAs } from '../../work/mail/kept-mails';
import { singleMail } from '../../work/mail/outbox/message';
import type { MailEntry } from '../../work/mail/survey/mail-entry';
import { hasLeft, mailIn } from '../../work/mail/survey/mail-ledger';
import { isRefusal, type Refusal, refusal } from '../../work/sheet/refusal';
import { code } from '../../work/sheet/request-parts';

/** One mail as its recipient sees it: as it left, or as it would leave now. Writes nothing. */
export const showMail = action({
  name: 'show-mail',
  runs: 'reads',
  press: 'Xem từng thư',
  help: 'Hiện thư đúng như người nhận sẽ thấy, thư đã gửi thì đúng như lúc gửi; không gửi gì.',
  request: z.object({ code: code.check(z.meta({ named: 'mail', description: 'mã thư ở trang Thư' })) }),
  refuses: ['sheet', 'mail-not-kept'],
  act: show,
});

function show(request: { code: string }) {
  const left = mailIn(wholeLedger()).entries.get(codeKey(request.code));
  if (left && hasLeft(left)) return shownAsLeft(left);
  const single = singleMail(request.code);
  if (isRefusal(single)) return single;
  const { from, attachments, to, cc, bcc, ...words } = single.message;
  const shown: MailShown<Problem> = {
    ...words,
    code: single.code,
    from: fromWords(from),
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    attachments: attachments.map((one) => ({
      name: one.name,
      size: sizeOf(one),
      print: digestOfBase64(one.base64),
    })),
    kept: false,
    problems: single.problems,
  };
  return shown;
}

/** What left is never written anew from the cells of today. */
function shownAsLeft({ code: mail, print }: MailEntry): MailShown<Problem> | Refusal<'mail-not-kept'> {
  const kept = print === undefined ? undefined : keptAs(print);
  if (!kept) return refusal('mail-not-kept', placeIn('outbox', 0, 'code'), mail);
  const { from, attachments, ...words } = kept;
  return {
    ...words,
    code: mail,
    from: fromWords(from),
    attachments: attachments.map(({ name, size, print: own }) => ({ name, size, print: own })),
    kept: true,
    problems: [],
  };
}

const fromWords = ({ name, address }: { name: string; address: string }): string =>
  name ? `${name} <${address}>` : address;
