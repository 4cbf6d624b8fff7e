import { type Problem, problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import type { Message } from '../../../letters/mime/message';
import { tables } from '../../../tables/tables';
import { isRefusal, type Refusal, sheetRefusal } from '../../sheet/refusal';
import { kindOf } from '../kinds/mail-kinds';
import type { MailSurvey } from '../survey/mail-survey';
import { attachmentsOf } from './attachments';
import { wordsFaults } from './mail-words';
import { messageOf } from './message';
import { letterTabs, openMail } from './open-mail';
import { outgoingMails } from './outgoing';

/** One mail with all that goes into it. */
export type Single = { seen: MailSurvey; code: string; message: Message; problems: Problem[] };

/** Writes one mail of the outbox as it would leave, its attachment fetched. */
export function singleMail(code: string): Single | Refusal<'sheet'> {
  const seen = openMail(letterTabs);
  if (isRefusal(seen)) return seen;
  const mail = outgoingMails(seen).find((one) => codeKey(one.code) === codeKey(code));
  if (!mail?.kind || !mail.wanted) {
    const at = { tab: tables.outbox.title, row: 0, column: tables.outbox.columns.code.title };
    return sheetRefusal([problem(kindOf(code)?.without ?? 'not-understood', at, code)]);
  }
  const { byCode, problems } = attachmentsOf([mail]);
  const message = messageOf(mail, seen, [...byCode.values()].flat());
  return { seen, code: mail.code, message, problems: [...problems, ...wordsFaults(mail, seen.book)] };
}
