import { writeStanding } from '../../../domain/forms/registration-state';
import { codeKey } from '../../../domain/text/digest';
import { formReceiptLetter, formReceiptSubject } from '../../../letters/of-form';
import { conferenceOf } from '../../../tables/book';
import { receiptWays } from '../../../tables/conference';
import { type ShownAnswer, shownAnswers } from '../../replies/answers-tab';
import type { Wanted } from '../known/mail-kind';
import type { MailSurvey } from '../known/survey';
import { formsSeen, type MadeForm, toldForm } from './of-forms';

/** One receipt for each answer of the Forms of rows; `codeOf` = under which code. */
export function formReceipts(seen: MailSurvey, codeOf: (answer: string) => string): Wanted[] {
  const isWanted = conferenceOf(seen.book).callReceipts !== receiptWays.none;
  return formsSeen(seen).flatMap((made) => {
    const own = new Map(made.asked.map(({ name, email = '' }) => [name, email]));
    const told = toldForm(made, seen);
    return shownAnswers(made.form, made.kind, made.entry).rows.flatMap((row): Wanted[] => {
      const answer = row.code ?? '';
      if (!answer || !row.editLink) return [];
      const code = codeOf(answer);
      return [
        {
          code,
          recipient: row.unit ?? '',
          email: seen.receipts?.get(answer) ?? own.get(row.unit) ?? '',
          subject: formReceiptSubject(told.title, row.unit ?? '', answer),
          due: isWanted && (seen.mail.entries.has(codeKey(code)) || seen.receipts?.has(answer) === true),
          letter: () => formReceiptLetter(told, answerTold(row, made)),
        },
      ];
    });
  });
}

const answerTold = (row: ShownAnswer, { kind }: MadeForm) => ({
  code: row.code ?? '',
  at: row.at ?? '',
  unit: row.unit ?? '',
  state: row.state ? writeStanding(row.state) : '',
  said: kind.questionnaire.flatMap(({ questions }) =>
    questions.flatMap(({ key, title }) => (row.answers[key] ? [[title, row.answers[key]] as const] : [])),
  ),
  findings: (row.findings ?? '').split('\n').filter(Boolean),
  editLink: row.editLink ?? '',
});
