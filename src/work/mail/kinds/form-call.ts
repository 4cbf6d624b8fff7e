import { taskForm } from '../../../domain/replies/task-form';
import { codeKey } from '../../../domain/text/digest';
import { type FormTold, formCallLetter, formCallSubject } from '../../../letters/of-form';
import { conferenceOf } from '../../../tables/book';
import { letterWays } from '../../../tables/conference';
import { unitsOfCall } from '../../forms/call';
import { registration } from '../../forms/registration';
import { citedWords } from '../../replies/cited-words';
import { replyTabs } from '../../replies/row-form';
import type { MailKind, Wanted } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { addressee, formsSeen, toldForm } from './of-forms';

/** Thư gửi phiếu: brings everybody who is asked their own link. */
export const formCall: MailKind = {
  name: 'form-call',
  code: 'PT',
  words: { name: 'Thư gửi phiếu', badge: 'Thư gửi phiếu', forWhom: 'mỗi nơi được hỏi, khi có người bấm' },
  to: 'unit',
  reads: [...replyTabs, 'papers'],
  wanted: callMails,
  without: 'mail-without-cause',
  isNeedless: undefined,
};

/** @example formCallCode('TL', '213') // 'PT·TL·213' */
export const formCallCode = (form: string, who: string): string => `${formCall.code}·${form}·${who}`;

/** Each that somebody asked for. */
function callMails(seen: MailSurvey): Wanted[] {
  const ofRows = formsSeen(seen).flatMap((made) =>
    mailsOf(
      made.form.code,
      seen,
      toldForm(made, seen),
      made.asked.map((one) => ({ code: one.code ?? '', ...addressee(made, one) })),
    ),
  );
  return [...mailsOf(taskForm, seen, tasksTold(seen), unitsOfTasks(seen)), ...ofRows];
}

type Called = { code: string; recipient: string; email: string; link: string };

const mailsOf = (form: string, seen: MailSurvey, told: FormTold, asked: readonly Called[]): Wanted[] =>
  asked.flatMap(({ code: who, link, ...to }): Wanted[] => {
    const code = formCallCode(form, who);
    if (!seen.mail.entries.has(codeKey(code))) return [];
    const letter = () => formCallLetter(told, to.recipient, link);
    return [{ code, ...to, subject: formCallSubject(told), due: true, letter }];
  });

const unitsOfTasks = ({ book, form }: MailSurvey): Called[] =>
  form
    ? unitsOfCall(book).map(({ code = '', name = '', email = '', link = '' }) => ({
        code,
        recipient: name,
        email,
        link,
      }))
    : [];

/** The registration of tasks as letters speak of it. */
export function tasksTold({ book }: MailSurvey): FormTold {
  const { words } = registration;
  const conference = conferenceOf(book);
  const { title, invites, deadline } = words;
  const letter = conference.callLetter === letterWays.needed;
  return { title, invites, deadline, conference, letter, cites: citedWords(conference.callPaper, book) };
}
