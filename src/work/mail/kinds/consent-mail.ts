import { isCounted } from '../../../domain/answers/registration-state';
import type { Said } from '../../../domain/answers/ruling';
import { codeKey } from '../../../domain/text/digest';
import { consentLetter, consentSubject } from '../../../letters/consent';
import type { ShownAnswer } from '../../forms/form-answer';
import { keepingOf } from '../../forms/keepings';
import { formTabs } from '../../forms/sheet-form';
import type { MailKind, Wanted } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';
import { addressee, formsSeen, toldForm } from './of-forms';

/** Thư báo ý kiến chủ trì: tells whoever sends a deputy whether the chair lets them come. */
export const consentMail: MailKind<'YK'> = {
  name: 'consent',
  code: 'YK',
  words: {
    name: 'Thư báo ý kiến chủ trì',
    badge: 'Ý kiến chủ trì',
    forWhom: 'nơi cử người dự thay, khi chủ trì đã đồng ý hoặc không',
  },
  to: 'unit',
  reads: formTabs,
  wanted: consentMails,
  without: 'mail-without-cause',
  isNeedless: undefined,
};

/** One for each thing that can be said of an answer. @example consentCode('TL·1A2B3C4D', 'taken') // 'YK·TL·1A2B3C4D·1' */
export const consentCode = (answer: string, said: Said): string =>
  `${consentMail.code}·${answer}·${said === 'taken' ? 1 : 0}`;

/** Each that a press asked for, as long as what was said of the answer is so still. */
function consentMails(seen: MailSurvey): Wanted[] {
  if (![...seen.mail.entries.values()].some(({ code }) => code.startsWith(`${consentMail.code}·`))) return [];
  return formsSeen(seen).flatMap((made) => {
    const told = toldForm(made, seen);
    const asked = new Map(made.asked.map((one) => [one.name, one]));
    return keepingOf(made)
      .shown(made)
      .rows.flatMap((row): Wanted[] => {
        const [one, said] = [asked.get(row.unit), saidOf(row)];
        const code = said && consentCode(row.code ?? '', said);
        if (!one || !code || !seen.mail.entries.has(codeKey(code))) return [];
        const { recipient, email } = addressee(made, one);
        const deputy = [row.answers.deputyName, row.answers.deputyPost].filter(Boolean).join(', ');
        const about = { recipient, deputy, agreed: said === 'taken' };
        return [
          {
            code,
            recipient,
            email,
            subject: consentSubject(told, about),
            due: true,
            letter: () => consentLetter(told, about),
          },
        ];
      });
  });
}

function saidOf({ state, ruling, answers }: ShownAnswer): Said | undefined {
  if (!state || !ruling || !answers.deputyName) return undefined;
  const holds = ruling.as === 'taken' ? isCounted(state) : state.refused === true;
  return holds ? ruling.as : undefined;
}
