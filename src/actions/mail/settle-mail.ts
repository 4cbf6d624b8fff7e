import * as z from 'zod/mini';
import { action } from '../../action';
import { type Problem, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import type { Settlement } from '../../spoken/mail';
import { placeIn } from '../../tables/tables';
import { kindOf } from '../../work/mail/kinds/mail-kinds';
import { mailingAfter } from '../../work/mail/outbox/mailing';
import { whileNoneLeave, writeSettled } from '../../work/mail/settle';
import { type MailEntry, waitingMail } from '../../work/mail/survey/mail-entry';
import type { MailSurvey } from '../../work/mail/survey/mail-survey';
import { code } from '../../work/sheet/request-parts';

const settledByHand = [undefined, 'waiting', 'claimed', 'returned', 'refused', 'confirmed'] as const;

/** From which states a person may settle a mail. Nothing but `again` lets a mail that may have left leave once more. */
const ways: Record<Settlement, readonly (MailEntry['state'] | undefined)[]> = {
  sent: ['claimed', 'returned'],
  again: ['claimed', 'returned', 'refused', 'by-hand'],
  'by-hand': settledByHand,
  elsewhere: settledByHand,
  returned: ['accepted', 'arrived'],
};

const settled = z.object({
  as: z.enum(['sent', 'again', 'by-hand', 'elsewhere', 'returned']),
  codes: z.array(code).check(z.minLength(1), z.maxLength(10_000)),
});

/**
 * What a person knows of some mails: they arrived, are to be sent again, were delivered by hand, came back. Those that are no longer in a
 * state that can be settled so are told.
 */
export const settleMail = action({
  name: 'settle-mail',
  runs: 'writes',
  press: 'Đã tới nơi, Gửi lại, Đã gửi trực tiếp, Đã phát hành trên QLVB, Không đến được',
  help: 'Ghi điều chỉ người mới biết về một thư.',
  verb: false,
  request: settled,
  refuses: ['sheet', 'newer-entry', 'sending-elsewhere'],
  act: (request) => mailingAfter(whileNoneLeave((seen) => settle(request, seen))),
});

function settle({ as, codes }: z.output<typeof settled>, seen: MailSurvey): Problem[] {
  const { entries, unrecognised } = seen.mail;
  const known = codes.map((one) => ({ code: one, entry: entries.get(codeKey(one)) }));
  // What this version does not know, or cannot read the ledger of, is left alone.
  const fits = known.filter(
    ({ code: one, entry }) =>
      kindOf(one) && !unrecognised.has(codeKey(one)) && ways[as].includes(entry?.state),
  );
  writeSettled(
    as,
    fits.map((one) => one.entry ?? waitingMail(one.code)),
    seen,
  );
  return known
    .filter((one) => !fits.includes(one))
    .map((one) => problem('mail-not-settled', placeIn('outbox', 0, 'code'), one.code));
}
