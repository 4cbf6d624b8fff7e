import { deadlineFacts } from '../../../documents/papers/facts';
import { reminderLetter, reminderSubject, reminderWords } from '../../../letters/reminder';
import { conferenceOf } from '../../../tables/book';
import { citedWords } from '../../forms/cited-words';
import { faultAt, type MailKind } from '../survey/mail-kind';
import { formsSeen, reminderCodes, remindersBy } from './of-forms';

const ofOwnWords = remindersBy(
  ({ ready }) => ready.ownLetters === true,
  ({ form }, { book }) => {
    const conference = conferenceOf(book);
    const cites = citedWords(conference.callPaper, book);
    const subject = reminderSubject(conference);
    return (unit) => ({
      subject,
      letter: (needs) => reminderLetter(conference, unit, needs, cites, form.row.letter === true),
      tells: () => deadlineFacts(conference),
    });
  },
);

/** Thư nhắc: asks a unit that has not registered to do so. */
export const reminder: MailKind<'NH'> = {
  name: 'reminder',
  code: reminderCodes.own,
  words: {
    name: 'Thư nhắc',
    badge: 'Thư nhắc',
    forWhom: 'mỗi đơn vị chưa đăng ký, khi có người bấm và khi sắp tới hạn',
  },
  text: reminderWords,
  to: 'unit',
  reads: ['conference', 'units', 'registrations', 'papers', 'questions'],
  without: 'mail-without-cause',
  ...ofOwnWords,
  // Whether a unit has registered says its Form, which only the account that made it can read.
  faults: (mail, seen) =>
    formsSeen(seen).some(({ form }) => form.ready.ownLetters)
      ? (ofOwnWords.faults?.(mail, seen) ?? [])
      : [faultAt(mail, 'mail-without-cause', 'code')],
};
