import { now } from '../../../google/session';
import { calendarFile } from '../../../letters/mime/calendar';
import { type Attachment, type Message, mimeOf } from '../../../letters/mime/message';
import { toOneself } from '../../../letters/oneself';
import { conferenceOf } from '../../../tables/book';
import type { Outgoing } from '../survey/mail-kind';
import type { MailSurvey } from '../survey/mail-survey';

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
export const asPractised = (message: Message, { me, practice }: MailSurvey): Message =>
  practice ? toOneself(message, me, 'practice') : message;
