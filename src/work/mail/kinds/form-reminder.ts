import { answeredCodes } from '../../../domain/forms/registration-state';
import { formReminderLetter, formReminderSubject } from '../../../letters/of-form';
import type { Reminded } from '../../forms/reached-units';
import { answersNow } from '../../forms/reading';
import { readerOf } from '../../replies/read';
import { replyTabs } from '../../replies/row-form';
import type { MailKind, Wanted } from '../survey/mail-kind';
import type { MailLedger } from '../survey/mail-ledger';
import type { MailSurvey } from '../survey/mail-survey';
import { type Reminders, remindedBy, remindersCoded } from '../survey/reminders';
import { formCallCode } from './form-call';
import { addressee, formOfAnother, formsSeen, type MadeForm, toldForm } from './of-forms';

/** Thư nhắc phiếu: asks whoever has not answered a Form. */
export const formReminder: MailKind = {
  name: 'form-reminder',
  code: 'NP',
  words: {
    name: 'Thư nhắc phiếu',
    badge: 'Thư nhắc phiếu',
    forWhom: 'mỗi nơi chưa trả lời, khi có người bấm và khi sắp tới hạn',
  },
  to: 'unit',
  reads: [...replyTabs, 'papers'],
  wanted: reminderMails,
  without: 'mail-without-cause',
  faults: (mail, seen) => {
    const made = formOf(mail.code, seen);
    return made ? formOfAnother(seen, made) : [];
  },
  isNeedless: ({ code }, seen, look) => {
    const made = formOf(code, seen);
    if (!made || made.entry.maker !== seen.me) return false;
    const came = cameOf(made, seen, look === 'now');
    return made.asked.some((one) => came.has(one.code ?? '') && isFor(code, made, one.code ?? ''));
  },
};

const prefixOf = (form: string, who: string): string => `${formReminder.code}·${form}·${who}·`;

const isFor = (code: string, { form }: MadeForm, who: string): boolean =>
  code.startsWith(prefixOf(form.code, who)) && /^\d+$/.test(code.slice(prefixOf(form.code, who).length));

const formOf = (code: string, seen: MailSurvey): MadeForm | undefined =>
  formsSeen(seen).find(({ form }) => code.startsWith(`${formReminder.code}·${form.code}·`));

/** Who has answered, by the Form itself; read once for all mails, and again where something may have come since. */
const came = new WeakMap<MadeForm, { codes: ReadonlySet<string> }>();

function cameOf(made: MadeForm, { book }: MailSurvey, isNow: boolean): ReadonlySet<string> {
  const known = isNow ? undefined : came.get(made);
  const codes = known?.codes ?? answeredCodes(readerOf(made, answersNow(made.entry, made.kind).all, book)());
  came.set(made, { codes });
  return codes;
}

/** The reminders that one who is asked was put down for. */
export const formRemindersOf = (form: string, who: string, mail: MailLedger): Reminders =>
  remindersCoded((number) => `${prefixOf(form, who)}${number}`, mail);

/** When one was last reminded, if ever, and whether a reminder is still to leave or to be settled. */
export const formRemindedIn =
  (form: string, mail: MailLedger) =>
  ({ code = '' }: { code: string | undefined }): Reminded =>
    remindedBy(formRemindersOf(form, code, mail), formCallCode(form, code), mail);

/** Each reminder that somebody asked for. */
function reminderMails(seen: MailSurvey): Wanted[] {
  return formsSeen(seen).flatMap((made) => {
    const told = toldForm(made, seen);
    return made.asked.flatMap((one) => {
      const { link, ...to } = addressee(made, one);
      const who = one.code ?? '';
      return formRemindersOf(made.form.code, who, seen.mail).all.map(
        (_, index): Wanted => ({
          code: `${prefixOf(made.form.code, who)}${index + 1}`,
          ...to,
          subject: formReminderSubject(told),
          due: true,
          letter: () => formReminderLetter(told, to.recipient, link),
        }),
      );
    });
  });
}
