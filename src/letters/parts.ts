import { closed } from '../documents/frame/endings';
import { oneLine } from '../documents/frame/inline';
import { conferenceValues, fillTags } from '../documents/frame/tags';
import { longestSubject } from '../domain/limits/mail-limits';
import { nfc } from '../domain/text/vietnamese';
import type { Conference } from '../tables/conference';
import { type Block, htmlOf, type Line, textOf } from './html';

/** What a mail says: the subject, and the same words as text and as HTML. */
export type Letter = { subject: string; text: string; html: string };

/** What tags in cells stand for. */
export type Values = Record<string, string>;

/** The beginning of a line, cut between words. @example cutBetweenWords('Giấy mời dự', 10) // 'Giấy mời…' */
export const cutBetweenWords = (line: string, longest: number): string =>
  line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')}…`;

/** The words as a subject; too long ones are cut between words. @example asSubject('Giấy mời') // 'Giấy mời' */
export const asSubject = (words: string): string => cutBetweenWords(words, longestSubject);

/** A letter out of its blocks; those that say nothing are left out. */
export function letterOf(subject: string, blocks: readonly Block[]): Letter {
  const said = blocks.filter(({ lines }) => lines.length > 0);
  return { subject, text: textOf(said), html: htmlOf(subject, said) };
}

/** A cell's words on one line, its tags filled. */
export const filled = (text: string | undefined, values: Values): string =>
  nfc(fillTags(oneLine(text), values));

/** The lines that say something. */
export const paragraph = (lines: readonly Line[]): Block => ({
  list: false,
  lines: lines.filter(({ words }) => words),
});

/** For whoever has more to register than one answer takes: the Form again, with what the sender said of itself filled in; '' = not said. */
export const againBlock = (link: string): Block =>
  paragraph([
    {
      label: 'Còn mục khác để đăng ký',
      words: link && 'mở phiếu đã điền sẵn đơn vị và người liên hệ',
      href: link,
    },
  ]);

/** Words with a full stop; nothing stays nothing. */
export const sentence = (words: string): string => words && closed(words, '.');

/** A letter of the office: to whom, what it says, where to answer, and how every letter ends. `to` = as it is to be read, on one line. */
export const officeLetter = (
  subject: string,
  conference: Conference,
  to: string,
  said: readonly Block[],
): Letter =>
  letterOf(subject, [
    paragraph([{ label: 'Kính gửi', words: to }]),
    ...said,
    answerBlock(conference),
    paragraph([{ words: 'Trân trọng.' }, { words: oneLine(conference.agency) }]),
  ]);

/** Where to answer and whom to ask. */
const answerBlock = (conference: Conference): Block => {
  const { replyTo = '', contact } = conference;
  return paragraph([
    { label: 'Trả lời xin gửi về', words: replyTo, href: `mailto:${replyTo}` },
    { label: 'Đầu mối liên hệ', words: sentence(filled(contact, conferenceValues(conference))) },
  ]);
};
