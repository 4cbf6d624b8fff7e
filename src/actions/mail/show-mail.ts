import * as z from 'zod/mini';
import { action } from '../../action';
import type { Problem } from '../../domain/problem';
import { sizeOf } from '../../letters/mime/message';
import type { MailShown } from '../../spoken/mail';
import { singleMail } from '../../work/mail/single';
import { code } from '../../work/sheet/asked';
import { isRefusal } from '../../work/sheet/refusal';

/** One mail as its recipient will see it. Writes nothing. */
export const showMail = action({
  name: 'show-mail',
  runs: 'reads',
  press: 'Xem từng thư',
  help: 'Hiện thư đúng như người nhận sẽ thấy; không gửi gì.',
  verb: false,
  request: z.object({ code }),
  refuses: ['sheet'],
  act: show,
});

function show(request: { code: string }) {
  const single = singleMail(request.code);
  if (isRefusal(single)) return single;
  const { from, attachments, to, cc, bcc, ...words } = single.message;
  const shown: MailShown<Problem> = {
    ...words,
    code: single.code,
    from: from.name ? `${from.name} <${from.address}>` : from.address,
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    attachments: attachments.map((one) => ({ name: one.name, size: sizeOf(one) })),
    problems: single.problems,
  };
  return shown;
}
