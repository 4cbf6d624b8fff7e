import { ledgerBytes } from '../../../domain/limits/run-limits';
import { type Problem, problem } from '../../../domain/problem';
import { codeKey } from '../../../domain/text/digest';
import { writeEntries } from '../../../google/ledger';
import { now } from '../../../google/session';
import { calendarFile } from '../../../letters/mime/calendar';
import { type Attachment, type Message, mimeOf } from '../../../letters/mime/message';
import { toOneself } from '../../../letters/oneself';
import { conferenceOf } from '../../../tables/book';
import { placeIn } from '../../../tables/tables';
import { distinct } from '../../papers/wanted';
import { journalEntry } from '../../sheet/journal';
import { isRefusal, type Refusal, sheetRefusal } from '../../sheet/refusal';
import { kindOf } from '../kinds/mail-kinds';
import type { Outgoing } from '../survey/mail-kind';
import { singleText } from '../survey/mail-ledger';
import type { MailSurvey } from '../survey/mail-survey';
import { attachmentsOf } from './attachments';
import { faultsOf } from './mail-faults';
import { openMail } from './open-mail';
import { outgoingMails } from './outgoing';

/** Nothing in a message can look like this: its parts are base64. */
const boundary = 'giao-ban-part';

/** A mail as it leaves, its entry for the calendar behind its papers: from the running account under the agency's name, answers to the office. */
export function messageOf(
  { to, cc, bcc, contents }: Pick<Outgoing, 'to' | 'cc' | 'bcc' | 'contents'>,
  { book, me }: MailSurvey,
  papers: readonly Attachment[],
): Message {
  const { agency = '', replyTo = '' } = conferenceOf(book);
  const { letter, calendar } = contents();
  const { subject, text, html } = letter ?? { subject: '', text: '', html: '' };
  const attachments = [...papers, ...(calendar ? [calendarFile(calendar, now())] : [])];
  return { from: { name: agency, address: me }, to, cc, bcc, replyTo, subject, text, html, attachments };
}

/** The text that is handed to Gmail. */
export const rawOf = (message: Message): string => mimeOf(message, boundary);

/** In practice every mail turns to its sender; what is shown before sending is how it would be in earnest. */
const asPractised = (message: Message, { me, practice }: MailSurvey): Message =>
  practice ? toOneself(message, me, 'practice') : message;

/** What each mail of a batch says, its files with it; only what was fetched is held. */
export function messagesOf(
  batch: readonly Outgoing[],
  files: Map<string, Attachment[]>,
  seen: MailSurvey,
): Map<string, Message> {
  const messages = new Map<string, Message>();
  for (const mail of batch) {
    const own = files.get(mail.code);
    if (own) messages.set(mail.code, asPractised(messageOf(mail, seen, own), seen));
    files.delete(mail.code);
  }
  return messages;
}

/** One mail with all that goes into it, and what keeps it from leaving. */
type Single = { seen: MailSurvey; mail: Outgoing; message: Message; problems: Problem[] };

/** Writes one mail of the outbox as it would leave, its attachment fetched. */
export function singleMail(code: string): Single | Refusal<'sheet'> {
  const seen = openMail();
  if (isRefusal(seen)) return seen;
  const mail = outgoingMails(seen).find((one) => codeKey(one.code) === codeKey(code));
  if (!mail?.kind || !mail.wanted)
    return sheetRefusal([
      problem(kindOf(code)?.without ?? 'not-understood', placeIn('outbox', 0, 'code'), code),
    ]);
  const { byCode, problems } = attachmentsOf([mail]);
  const message = messageOf(mail, seen, [...byCode.values()].flat());
  return { seen, mail, message, problems: distinct([...problems, ...faultsOf(mail, seen)]) };
}

/**
 * Writes down a test to oneself: it counts in the quota of its account. The oldest go when one entry takes no more; what a later version
 * wrote stays as it is.
 */
export function rememberTest({ mail: { tests, unread }, me, now }: Tested): void {
  const kept = [...tests, { at: now, by: me }];
  while (JSON.stringify(kept).length > ledgerBytes.entry) kept.shift();
  const entry = unread.get('tests') === 'newer-entry' ? {} : singleText('tests', kept);
  writeEntries({ ...entry, ...journalEntry('test', me, 1) });
}

type Tested = Pick<MailSurvey, 'mail' | 'me' | 'now'>;
