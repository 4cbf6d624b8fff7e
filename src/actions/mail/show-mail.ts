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
import { isCorrected } from '../../work/mail/outbox/states';
import { entryWords } from '../../work/mail/survey/calendar-entries';
import type { MailEntry } from '../../work/mail/survey/mail-entry';
import type { Outgoing } from '../../work/mail/survey/mail-kind';
import { hasLeft, mailIn } from '../../work/mail/survey/mail-ledger';
import { momentIn } from '../../work/sheet/moments';
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
  if (left && hasLeft(left) && left.state !== 'returned') return shownAsLeft(left);
  const single = singleMail(request.code);
  // What came back is shown as it left, until it is to leave once more.
  if (left && hasLeft(left) && (isRefusal(single) || !isCorrected(single.mail))) return shownAsLeft(left);
  if (isRefusal(single)) return single;
  const { mail, seen, problems } = single;
  const { from, attachments, to, cc, bcc, ...words } = single.message;
  const { calendar } = mail.contents();
  const shown: MailShown<Problem> = {
    ...words,
    code: mail.code,
    from: fromWords(from),
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    attachments: attachments.map((one, index) => ({
      name: one.name,
      size: sizeOf(one),
      print: digestOfBase64(one.base64),
      version: versionWords(mail, index, seen.zone),
    })),
    calendar: calendar ? entryWords(calendar, seen.zone) : '',
    turn: isCorrected(mail) ? 'corrected' : mail.entry?.print === undefined ? 'first' : 'again',
    problems,
  };
  return shown;
}

/** Which making of a paper a file is: the paper itself first, then what goes with it; the calendar's file has none. */
function versionWords({ kind, signed, file, enclosed }: Outgoing, index: number, zone: string): string {
  const own = kind?.carries ? [{ scan: signed !== undefined, from: signed ?? file }] : [];
  const others = enclosed.enclosures.map(({ paper, signed: scan, file: from }) =>
    paper === undefined ? {} : { scan: scan !== undefined, from },
  );
  const { scan, from } = [...own, ...others][index] ?? {};
  return from ? `${scan ? 'bản ký nhận' : 'bản'} lúc ${momentIn(zone, Date.parse(from.modifiedTime))}` : '';
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
    attachments: attachments.map(({ name, size, print: own }) => ({ name, size, print: own, version: '' })),
    calendar: '',
    turn: 'left',
    problems: [],
  };
}

const fromWords = ({ name, address }: { name: string; address: string }): string =>
  name ? `${name} <${address}>` : address;
