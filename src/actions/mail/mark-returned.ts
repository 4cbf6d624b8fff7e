import * as z from 'zod/mini';
import { action } from '../../action';
import { momentAt } from '../../domain/days/zones';
import { type Problem, problem } from '../../domain/problem';
import { placeIn } from '../../tables/tables';
import { kindOf } from '../../work/mail/kinds/mail-kinds';
import { mailingAfter } from '../../work/mail/outbox/mailing';
import { settleNamed, whileNoneLeave, writeSettled } from '../../work/mail/settle';
import type { MailSurvey } from '../../work/mail/survey/mail-survey';
import { code } from '../../work/sheet/request-parts';

/**
 * Thư không đến được: all that Gmail accepted since a moment of the Sheet's own clock (`2020-07-10T08:00`) may not have arrived; mails that are named came
 * back.
 */
export const markReturned = action({
  name: 'mark-returned',
  runs: 'writes',
  press: 'Chuyển sang Chưa rõ đã gửi',
  help: 'Mọi thư Gmail đã nhận từ lúc ghi thành chưa rõ đã gửi, để xem lại; thư nêu mã thì ghi là không đến được.',
  request: z.object({
    since: z.optional(
      z.iso
        .datetime({ local: true, precision: -1 })
        .check(z.describe('theo giờ của bảng tính, ví dụ 2026-03-16T08:00')),
    ),
    codes: z.optional(
      z.array(code).check(z.minLength(1), z.maxLength(10_000), z.describe('mã các thư, cách nhau dấu phẩy')),
    ),
  }),
  refuses: ['sheet', 'newer-entry', 'sending-elsewhere'],
  act: ({ since, codes }) =>
    mailingAfter(
      whileNoneLeave((seen) => [
        ...(codes ? settleNamed({ as: 'returned', codes }, seen) : []),
        ...(since || !codes ? settleSince(since, seen) : []),
      ]),
    ),
});

function settleSince(since: string | undefined, seen: MailSurvey): Problem[] {
  const from = since === undefined ? Number.POSITIVE_INFINITY : momentAt(seen.zone, since);
  const back = [...seen.mail.entries.values()].filter(
    (one) => kindOf(one.code) && one.state === 'accepted' && one.at >= from,
  );
  writeSettled('doubted', back, seen);
  return back.length > 0 ? [] : [problem('nothing-returned', placeIn('outbox', 0, 'code'))];
}
