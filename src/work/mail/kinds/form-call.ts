import { codeKey } from '../../../domain/text/digest';
import { formCallLetter, formCallSubject } from '../../../letters/of-form';
import { formTabs } from '../../forms/sheet-form';
import type { MailKind, Wanted } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { addressee, formCallCode, formsSeen, toldForm } from './of-forms';

/** Thư gửi phiếu: brings everybody who is asked their own link. */
export const formCall: MailKind<'PT'> = {
  name: 'form-call',
  code: 'PT',
  words: { name: 'Thư gửi phiếu', badge: 'Thư gửi phiếu', forWhom: 'mỗi nơi được hỏi, khi có người bấm' },
  to: 'unit',
  reads: [...formTabs, 'papers'],
  wanted: callMails,
  without: 'mail-without-cause',
  isNeedless: undefined,
};

/** Each that somebody asked for. */
function callMails(seen: MailSurvey): Wanted[] {
  return formsSeen(seen).flatMap((made) => {
    const told = toldForm(made, seen);
    return made.asked.flatMap((one): Wanted[] => {
      const code = formCallCode(made.form.code, one.code ?? '');
      if (!seen.mail.entries.has(codeKey(code))) return [];
      const { link, ...to } = addressee(made, one);
      const letter = () => formCallLetter(told, to.recipient, link);
      return [{ code, ...to, subject: formCallSubject(told), due: true, letter }];
    });
  });
}
