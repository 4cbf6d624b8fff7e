import { closed, listed } from '../documents/endings';
import { oneLine } from '../documents/inline';
import { guestsOf, placeWords, timeWords } from '../documents/invitation';
import { conferenceValues, fillTags, unitValues } from '../documents/tags';
import { writeMonth } from '../domain/days';
import { capitalised, nfc } from '../domain/vietnamese';
import type { Conference } from '../tables/conference';
import type { GuestLine } from '../tables/guest-lines';
import type { Unit } from '../tables/units';
import { type Block, htmlOf, type Line, textOf } from './html';

/** What a mail says: the subject, and the same words as text and as HTML. */
export type Letter = { subject: string; text: string; html: string };

/** What a letter must know of the paper it carries: its file's name, whether it is the signed scan, where it can be read ('' = nowhere). */
export type LetterNeeds = { attachment: string; signed: boolean; link: string };

type Values = Record<string, string>;

/** Longest subject that Gmail takes, in letters as it counts them (UTF-16). */
const longestSubject = 250;

/**
 * The subject of an invitation's mail, on one line; too long a name is cut between words.
 * @example invitationSubject({ row: 0, event: 'Hội nghị giao ban' }) // 'Giấy mời dự Hội nghị giao ban'
 */
export const invitationSubject = (conference: Conference): string =>
  subjectFrom(conference, conferenceValues(conference));

function subjectFrom({ event }: Conference, values: Values): string {
  const words = filled(event, values);
  const subject = words ? `Giấy mời dự ${words}` : 'Giấy mời';
  if (subject.length <= longestSubject) return subject;
  return `${subject.slice(0, longestSubject).replace(/\s+\S*$/, '')}…`;
}

/**
 * The mail that carries the invitation of one unit; `lines` are the guest lines that invite it. What the Sheet does not say is left out.
 */
export function invitationLetter(
  conference: Conference,
  unit: Unit,
  lines: readonly GuestLine[],
  needs: LetterNeeds,
): Letter {
  const known = conferenceValues(conference);
  const values = { ...known, ...unitValues(unit) };
  const subject = subjectFrom(conference, known);
  const agency = oneLine(conference.agency);
  const blocks: Block[] = [
    paragraph([{ label: 'Kính gửi', words: capitalised(oneLine(unit.name)) }]),
    ...invitingBlocks(agency, guestsOf(unit, lines, values).map(nfc), filled(conference.event, values)),
    paragraph(factLines(conference, values)),
    paragraph(paperLines(needs)),
    paragraph(answerLines(conference, values)),
    paragraph([{ words: 'Trân trọng.' }, { words: agency }]),
  ].filter((block) => block.lines.length > 0);
  return { subject, text: textOf(blocks), html: htmlOf(subject, blocks) };
}

/** A cell's words on one line, its tags filled. */
const filled = (text: string | undefined, values: Values): string => nfc(fillTags(oneLine(text), values));

/** The lines that say something. */
const paragraph = (lines: readonly Line[]): Block => ({
  list: false,
  lines: lines.filter(({ words }) => words),
});

/** Who invites whom to what, in the words of the paper: one guest stands on the line, several are listed under it. */
function invitingBlocks(agency: string, guests: readonly string[], event: string): Block[] {
  const invites = capitalised(`${agency} trân trọng kính mời:`.trim());
  const to: Line = { words: event && closed(`Tới dự ${event}`, '.') };
  if (guests.length <= 1)
    return [paragraph([{ words: `${invites} ${closed(guests[0] ?? 'quý đơn vị', '.')}` }, to])];
  const bare = guests.map((guest) => guest.replace(/^[-–—+]\s*/, ''));
  return [
    paragraph([{ words: invites }]),
    { list: true, lines: listed(bare).map((words) => ({ words })) },
    paragraph([to]),
  ];
}

function factLines(conference: Conference, values: Values): Line[] {
  const facts: [string, string][] = [
    ['Thời gian', whenWords(conference, values)],
    ['Địa điểm', filled(placeWords(conference), values)],
    ['Chủ trì', filled(conference.chair, values)],
  ];
  return facts.map(([label, words]) => ({ label, words: sentence(words) }));
}

/** The day; while there is none, what is planned. The blank that a paper leaves for the clerk's pen has no place in a mail. */
function whenWords(conference: Conference, values: Values): string {
  const { startDay, plannedTime, plannedMonth } = conference;
  if (startDay) return timeWords(conference);
  const planned = filled(plannedTime, values);
  return planned || (plannedMonth ? `dự kiến tháng ${writeMonth(plannedMonth)}` : '');
}

/** No full stop after a link, which would become part of it. */
function paperLines({ attachment, signed, link }: LetterNeeds): Line[] {
  const name = oneLine(attachment);
  const paper = signed ? 'Giấy mời (bản ký, đóng dấu)' : 'Giấy mời';
  return [
    { words: name && `${paper} được gửi kèm thư này: tệp “${name}”.` },
    { label: 'Xem giấy mời trên mạng', words: link, href: link },
  ];
}

function answerLines({ replyTo = '', contact }: Conference, values: Values): Line[] {
  return [
    { label: 'Trả lời xin gửi về', words: replyTo, href: `mailto:${replyTo}` },
    { label: 'Đầu mối liên hệ', words: sentence(filled(contact, values)) },
  ];
}

const sentence = (words: string): string => words && closed(words, '.');
