import { writeStanding } from '../../../domain/forms/registration-state';
import { areOf } from '../../../domain/mail/mailboxes';
import { factsOf } from '../../../domain/replies/parts';
import type { ReadyForm } from '../../../domain/replies/ready-form';
import { sentWith } from '../../../domain/replies/sent-with';
import { codeKey } from '../../../domain/text/digest';
import { formReceiptLetter, formReceiptSubject } from '../../../letters/of-form';
import { conferenceOf } from '../../../tables/book';
import { receiptWays } from '../../../tables/conference';
import { filledLink } from '../../forms/links';
import { type ShownAnswer, shownAnswers } from '../../replies/answers-tab';
import { linkOf } from '../../replies/own-links';
import type { Wanted } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { formsSeen, type MadeForm, toldForm } from './of-forms';

/** One receipt for each answer of the Forms of rows; `codeOf` = under which code. */
export function formReceipts(seen: MailSurvey, codeOf: (answer: string) => string): Wanted[] {
  const isWanted = conferenceOf(seen.book).callReceipts !== receiptWays.none;
  const sentTo = new Map(seen.book.outbox.rows.map(({ code = '', to }) => [codeKey(code), to]));
  return formsSeen(seen).flatMap((made) => {
    const own = new Map(made.asked.map(({ name, email = '' }) => [name, email]));
    const told = toldForm(made, seen);
    const { rows } = shownAnswers(made.form, made.kind, made.entry);
    return rows.flatMap((row): Wanted[] => {
      const answer = row.code ?? '';
      if (!answer || !row.editLink) return [];
      const code = codeOf(answer);
      const email = seen.receipts?.get(answer) ?? own.get(row.unit) ?? '';
      return [
        {
          code,
          recipient: row.unit ?? '',
          email,
          subject: formReceiptSubject(told.title, row.unit ?? '', answer),
          due: isWanted && (seen.mail.entries.has(codeKey(code)) || seen.receipts?.has(answer) === true),
          letter: () =>
            formReceiptLetter(told, {
              ...answerTold(row, made, rows),
              againLink: againFor(row, made, sentTo.get(codeKey(code)) ?? [email]),
            }),
        },
      ];
    });
  });
}

const answerTold = (row: ShownAnswer, { kind, form }: MadeForm, all: readonly ShownAnswer[]) => ({
  beside: sentWith(row, all).map(({ answers }) => titleIn(answers, form.ready)),
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

/** What an answer registers, in its own words. */
const titleIn = (answers: ShownAnswer['answers'], { oneFor }: ReadyForm): string =>
  (oneFor === 'sender' ? undefined : answers[oneFor.question]) ?? '';

/** The own link with what is asked of the sender alone filled in, where several things can be registered; it goes to nobody but the unit’s own mailbox. */
function againFor({ unit, answers }: ShownAnswer, made: MadeForm, to: readonly string[]): string {
  const one = made.asked.find(({ name }) => name === unit);
  const keys = factsOf(made.kind.questionnaire);
  if (!one || keys.length === 0 || !areOf(one.email, to)) return '';
  const facts = Object.fromEntries(keys.map((key) => [key, answers[key]]));
  return filledLink(linkOf(made.entry, one), made.entry.entries, facts);
}
