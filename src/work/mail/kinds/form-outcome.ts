import { versionOfOutcomes } from '../../../domain/answers/outcomes';
import { codeKey } from '../../../domain/text/digest';
import type { FormTold } from '../../../letters/of-form';
import { formOutcomeLetter, formOutcomeSubject } from '../../../letters/outcome';
import { outcomesOf, type UnitOutcomes } from '../../forms/outcomes';
import { formTabs } from '../../forms/sheet-form';
import type { MailKind, Wanted } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { formsSeen, toldForm } from './of-forms';

/** Thư báo kết quả: tells a unit what became of what it proposed. */
export const formOutcome: MailKind<'KQ'> = {
  name: 'form-outcome',
  code: 'KQ',
  words: {
    name: 'Thư báo kết quả',
    badge: 'Thư báo kết quả',
    forWhom: 'mỗi nơi có đề xuất đã ghi kết quả xét, khi có người bấm',
  },
  to: 'unit',
  reads: [...formTabs, 'registrations'],
  wanted: outcomeMails,
  without: 'mail-without-cause',
  isNeedless: undefined,
};

/** Other outcomes are another mail, so what was told once is told once. */
export const outcomeCode = (form: string, { asked, outcomes }: UnitOutcomes): string =>
  `${formOutcome.code}·${form}·${asked.code ?? ''}·${versionOfOutcomes(outcomes)}`;

/** Each that somebody asked for. */
function outcomeMails(seen: MailSurvey): Wanted[] {
  const isAsked = [...seen.mail.entries.values()].some(({ code }) => code.startsWith(`${formOutcome.code}·`));
  if (!isAsked) return [];
  return formsSeen(seen).flatMap((made) =>
    mailsOf(made.form.code, outcomesOf(made), toldForm(made, seen), seen),
  );
}

const mailsOf = (form: string, all: readonly UnitOutcomes[], told: FormTold, seen: MailSurvey): Wanted[] =>
  all.flatMap((one): Wanted[] => {
    const code = outcomeCode(form, one);
    if (!seen.mail.entries.has(codeKey(code))) return [];
    const { name: recipient = '', email = '' } = one.asked;
    const letter = () => formOutcomeLetter(told, recipient, one.outcomes);
    return [{ code, recipient, email, subject: formOutcomeSubject(told), due: true, letter }];
  });
