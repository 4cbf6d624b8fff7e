import * as z from 'zod/mini';
import { action } from '../../action';
import { momentAt } from '../../domain/days/zones';
import { type Problem, problem } from '../../domain/problem';
import { placeIn } from '../../tables/tables';
import { kindOf } from '../../work/mail/kinds/mail-kinds';
import { mailingAfter } from '../../work/mail/outbox/mailing';
import { whileNoneLeave, writeSettled } from '../../work/mail/settle';
import type { MailSurvey } from '../../work/mail/survey/mail-survey';

/** Thư không đến được: all that Gmail accepted since a moment of the Sheet's own clock (`2020-07-10T08:00`) may not have arrived. */
export const markReturned = action({
  name: 'mark-returned',
  runs: 'writes',
  press: 'Chuyển sang Chưa rõ đã gửi',
  help: 'Mọi thư Gmail đã nhận từ lúc ghi thành chưa rõ đã gửi, để xem lại.',
  verb: false,
  request: z.object({ since: z.iso.datetime({ local: true, precision: -1 }) }),
  refuses: ['sheet', 'newer-entry', 'sending-elsewhere'],
  act: ({ since }) => mailingAfter(whileNoneLeave((seen) => settleSince(since, seen))),
});

function settleSince(since: string, seen: MailSurvey): Problem[] {
  const from = momentAt(seen.zone, since);
  const back = [...seen.mail.entries.values()].filter(
    ({ code, state, at }) => kindOf(code) && state === 'accepted' && at >= from,
  );
  writeSettled('doubted', back, seen);
  return back.length > 0 ? [] : [problem('nothing-returned', placeIn('outbox', 0, 'code'))];
}
