import { type Problem, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { now } from '../../google/session';
import type { Mailing, Settlement } from '../../spoken/mail';
import { isUnderstood } from '../../work/mail/kinds/all';
import type { MailEntry } from '../../work/mail/known/ledger';
import type { MailSurvey } from '../../work/mail/known/survey';
import { mailingAfter } from '../../work/mail/mailing';
import { place, whileNoneLeave, writeSettled } from '../../work/mail/settle';
import type { Refusal } from '../../work/sheet/answers';

/** From which states a person may settle a mail. Nothing but `again` lets a mail that may have left leave once more. */
const ways: Record<Settlement, readonly (MailEntry['state'] | undefined)[]> = {
  sent: ['claimed', 'returned'],
  again: ['claimed', 'returned', 'refused', 'by-hand'],
  'by-hand': [undefined, 'waiting', 'claimed', 'returned', 'refused', 'confirmed'],
  returned: ['accepted', 'arrived'],
};

/**
 * What a person knows of some mails: they arrived, are to be sent again, were delivered by hand, came back. Those that are no longer in a
 * state that can be settled so are told.
 */
export const settleMail = (request: {
  as: Settlement;
  codes: readonly string[];
}): Mailing<Problem> | Refusal => mailingAfter(whileNoneLeave((seen) => settle(request, seen)));

function settle({ as, codes }: { as: Settlement; codes: readonly string[] }, seen: MailSurvey): Problem[] {
  const known = codes.map((code) => ({ code, entry: seen.mail.entries.get(codeKey(code)) }));
  const fits = known.filter(
    ({ code, entry }) => isUnderstood(code, seen.mail) && ways[as].includes(entry?.state),
  );
  writeSettled(
    as,
    fits.map(({ code, entry }) => entry ?? fresh(code, seen)),
    seen,
  );
  return known
    .filter((one) => !fits.includes(one))
    .map(({ code }) => problem('mail-not-settled', place, code));
}

const fresh = (code: string, { me }: MailSurvey): MailEntry => ({
  code,
  state: 'waiting',
  at: now(),
  by: me,
  recipients: 0,
  job: '',
  note: '',
  to: '',
});
