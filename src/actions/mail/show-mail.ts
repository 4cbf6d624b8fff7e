import type { Problem } from '../../domain/problem';
import { sizeOf } from '../../letters/mime/message';
import type { MailShown } from '../../spoken/mail';
import { singleMail } from '../../work/mail/single';
import { isRefusal, type Refusal } from '../../work/sheet/answers';

/** One mail as its recipient will see it. Writes nothing. */
export function showMail({ code }: { code: string }): MailShown<Problem> | Refusal {
  const single = singleMail(code);
  if (isRefusal(single)) return single;
  const { from, attachments, to, cc, bcc, ...words } = single.message;
  return {
    ...words,
    code: single.code,
    from: from.name ? `${from.name} <${from.address}>` : from.address,
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    attachments: attachments.map((one) => ({ name: one.name, size: sizeOf(one) })),
    problems: single.problems,
  };
}
