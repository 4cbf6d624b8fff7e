import * as z from 'zod/mini';
import { action } from '../../action';
import { type Problem, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { placeIn, tables } from '../../tables/tables';
import { mailingAfter } from '../../work/mail/outbox/mailing';
import { withRows } from '../../work/mail/outbox/paint-outbox';
import { type StatedMail, statedMails } from '../../work/mail/outbox/states';
import { whileNoneLeave, writeSettled } from '../../work/mail/settle';
import { waitingMail } from '../../work/mail/survey/mail-entry';
import type { MailSurvey } from '../../work/mail/survey/mail-survey';
import { code } from '../../work/sheet/request-parts';

/** Đã phát hành trên QLVB: those who were to get the mails hold their papers by another way, from this day on. */
export const issuedElsewhere = action({
  name: 'issued-elsewhere',
  runs: 'writes',
  press: 'Đã phát hành trên QLVB: cả … thư',
  help: 'Ghi là văn bản đã phát hành trên QLVB hoặc hộp thư công vụ: các nơi ấy coi như đã nhận từ hôm nay, không gửi thư nữa.',
  request: z.object({
    codes: z.optional(
      z
        .array(code)
        .check(
          z.minLength(1),
          z.maxLength(10_000),
          z.describe('mã các thư, cách nhau dấu phẩy; không ghi là mọi thư còn chờ'),
        ),
    ),
  }),
  refuses: ['sheet', 'newer-entry', 'sending-elsewhere'],
  act: ({ codes }) => mailingAfter(whileNoneLeave((seen) => settle(codes, seen))),
});

/** What may be marked without being named: what waits, and what only lacks an address, which another system need not have. */
function settle(codes: readonly string[] | undefined, seen: MailSurvey): Problem[] {
  const mails = statedMails(withRows(seen), seen);
  const named = codes && new Set(codes.map(codeKey));
  const due = mails.filter((mail) =>
    named ? named.has(codeKey(mail.code)) && isOpen(mail) : isOpen(mail) && waits(mail),
  );
  writeSettled(
    'elsewhere',
    due.map(({ code: one, entry }) => entry ?? waitingMail(one)),
    seen,
  );
  const marked = new Set(due.map((mail) => codeKey(mail.code)));
  const missed = (codes ?? []).filter((one) => !marked.has(codeKey(one)));
  return due.length === 0 && !codes
    ? [problem('nothing-to-issue', placeIn('outbox', 0, 'code'))]
    : missed.map((one) => problem('mail-not-settled', placeIn('outbox', 0, 'code'), one));
}

/** It carries a paper that is there, and nobody has it yet. */
const isOpen = ({ kind, wanted, paper, state, faults }: StatedMail): boolean =>
  kind?.carries !== undefined &&
  wanted !== undefined &&
  paper !== undefined &&
  !done.has(state) &&
  !faults.some(({ weight, at }) => weight === 'blocks' && at.column === tables.outbox.columns.paper.title);

const done: ReadonlySet<string> = new Set(['accepted', 'by-hand', 'elsewhere', 'needless']);

const waits = ({ state }: StatedMail): boolean =>
  state === 'ready' || state === 'hidden' || state === 'blocked';
