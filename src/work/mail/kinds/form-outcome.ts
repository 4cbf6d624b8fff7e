import { versionOfOutcomes } from '../../../domain/replies/outcomes';
import { codeKey } from '../../../domain/text/digest';
import { formOutcomeLetter, formOutcomeSubject } from '../../../letters/outcome';
import { outcomesOf, type UnitOutcomes } from '../../replies/outcomes';
import { replyTabs } from '../../replies/row-form';
import type { MailKind, Wanted } from '../known/mail-kind';
import type { MailSurvey } from '../known/survey';
import { addressee, formsSeen, toldForm } from './of-forms';

/** Thư báo kết quả: tells a unit what became of what it proposed. */
export const formOutcome: MailKind = {
  name: 'form-outcome',
  code: 'KQ',
  words: {
    name: 'Thư báo kết quả',
    badge: 'Thư báo kết quả',
    forWhom: 'mỗi nơi có đề xuất đã ghi kết quả xét, khi có người bấm',
  },
  to: 'unit',
  reads: replyTabs,
  wanted: outcomeMails,
  without: 'mail-without-cause',
};

/** Other outcomes are another mail, so what was told once is told once. */
export const outcomeCode = (form: string, { asked, outcomes }: UnitOutcomes): string =>
  `${formOutcome.code}·${form}·${asked.code ?? ''}·${versionOfOutcomes(outcomes)}`;

/** Each that somebody asked for. */
function outcomeMails(seen: MailSurvey): Wanted[] {
  const isAsked = [...seen.mail.entries.values()].some(({ code }) => code.startsWith(`${formOutcome.code}·`));
  if (!isAsked) return [];
  return formsSeen(seen).flatMap((made) => {
    const told = toldForm(made, seen);
    return outcomesOf(made).flatMap((one): Wanted[] => {
      const code = outcomeCode(made.form.code, one);
      if (!seen.mail.entries.has(codeKey(code))) return [];
      const { recipient, email } = addressee(made, one.asked);
      const letter = () => formOutcomeLetter(told, recipient, one.outcomes);
      return [{ code, recipient, email, subject: formOutcomeSubject(told), due: true, letter }];
    });
  });
}
