import { factsOf } from '../../../domain/answers/parts';
import { isUntold, writeStanding } from '../../../domain/answers/registration-state';
import { sentWith } from '../../../domain/answers/sent-with';
import type { ReadyForm } from '../../../domain/forms/ready-form';
import { areOf } from '../../../domain/mail/mailboxes';
import { codeKey } from '../../../domain/text/digest';
import { formReceiptLetter, formReceiptSubject } from '../../../letters/of-form';
import { conferenceOf } from '../../../tables/book';
import { receiptWays } from '../../../tables/conference';
import type { ShownAnswer } from '../../forms/form-answer';
import { keepingOf } from '../../forms/keepings';
import { filledLink } from '../../forms/links';
import type { MadeForm } from '../../forms/sheet-form';
import type { Wanted } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { formsSeen, toldForm } from './of-forms';

/** One receipt for each answer of a Form whose letters have no words of their own; `codeOf` = under which code. */
export function formReceipts(seen: MailSurvey, codeOf: (answer: string) => string): Wanted[] {
  const isWanted = conferenceOf(seen.book).callReceipts !== receiptWays.none;
  const sentTo = new Map(seen.book.outbox.rows.map(({ code = '', to }) => [codeKey(code), to]));
  const forms = formsSeen(seen).filter(({ form }) => !form.ready.ownLetters);
  return forms.flatMap((made) => {
    const own = new Map(made.asked.map(({ name, email = '' }) => [name, email]));
    const told = toldForm(made, seen);
    const { rows } = keepingOf(made).shown(made);
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
          isUntold: row.state !== undefined && isUntold(row.state),
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
  return filledLink(keepingOf(made).linkOf(one, made.entry), made.entry.entries, facts);
}
