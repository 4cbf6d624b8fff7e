import { formReminderLetter, formReminderSubject } from '../../../letters/of-form';
import { formTabs } from '../../forms/sheet-form';
import type { MailKind } from '../survey/mail-kind';
import { addressee, reminderCodes, remindersBy, toldForm } from './of-forms';

/** Thư nhắc phiếu: asks whoever has not answered a Form. */
export const formReminder: MailKind<'NP'> = {
  name: 'form-reminder',
  code: reminderCodes.usual,
  words: {
    name: 'Thư nhắc phiếu',
    badge: 'Thư nhắc phiếu',
    forWhom: 'mỗi nơi chưa trả lời, khi có người bấm và khi sắp tới hạn',
  },
  to: 'unit',
  reads: [...formTabs, 'papers'],
  without: 'mail-without-cause',
  ...remindersBy(
    ({ ready }) => !ready.ownLetters,
    (made, seen) => {
      const told = toldForm(made, seen);
      const subject = formReminderSubject(told);
      return (one) => {
        const { recipient, link } = addressee(made, one);
        return { subject, letter: () => formReminderLetter(told, recipient, link) };
      };
    },
  ),
};
