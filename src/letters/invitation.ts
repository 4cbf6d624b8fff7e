import { guestsOf } from '../documents/papers/invitation';
import { placeWords, timeWords } from '../documents/papers/when-where';
import { closed, listed } from '../documents/text/endings';
import { oneLine } from '../documents/text/inline';
import { conferenceValues, unitValues } from '../documents/text/tags';
import { writeMonths } from '../domain/days/said';
import { capitalised, nfc } from '../domain/text/vietnamese';
import type { Conference } from '../tables/conference';
import type { GuestLine } from '../tables/guest-lines';
import type { Guest } from '../tables/guests';
import type { Block, Line } from './html';
import {
  answerBlock,
  asSubject,
  ending,
  filled,
  type Letter,
  letterOf,
  paragraph,
  sentence,
  type Values,
} from './parts';

/**
 * What a letter must know of the paper it carries: its file's name, whether it is the signed scan, where it can be read ('' = nowhere), and its number and
 * day, `số 126/GM-SNV ngày 09 tháng 3 năm 2026`, once it has both.
 */
export type LetterNeeds = { attachment: string; signed: boolean; link: string; numbered?: string };

/**
 * The subject of an invitation's mail, on one line; too long a name is cut between words.
 * @example invitationSubject({ row: 0, event: 'Hội nghị giao ban' }) // 'Giấy mời dự Hội nghị giao ban'
 */
export const invitationSubject = (conference: Conference): string =>
  subjectFrom(conference, conferenceValues(conference));

function subjectFrom({ event }: Conference, values: Values): string {
  const words = filled(event, values);
  return asSubject(words ? `Giấy mời dự ${words}` : 'Giấy mời');
}

/**
 * The mail that carries the invitation of one unit; `lines` are the guest lines that invite it. What the Sheet does not say is left out.
 */
export function invitationLetter(
  conference: Conference,
  unit: Guest,
  lines: readonly GuestLine[],
  needs: LetterNeeds,
): Letter {
  const known = conferenceValues(conference);
  const values = { ...known, ...unitValues(unit) };
  const subject = subjectFrom(conference, known);
  const agency = oneLine(conference.agency);
  return letterOf(subject, [
    paragraph([{ label: 'Kính gửi', words: capitalised(oneLine(unit.name)) }]),
    ...invitingBlocks(agency, guestsOf(unit, lines, values).map(nfc), filled(conference.event, values)),
    paragraph(factLines(conference, values)),
    paragraph(paperLines(needs)),
    answerBlock(conference, values),
    ending(agency),
  ]);
}

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
  return planned || plannedMonth?.text || (plannedMonth ? `dự kiến tháng ${writeMonths(plannedMonth)}` : '');
}

/** No full stop after a link, which would become part of it. Where no PDF is to be had a .docx goes, so the file is named without its kind. */
function paperLines({ attachment, signed, link, numbered }: LetterNeeds): Line[] {
  const name = oneLine(attachment).replace(/\.pdf$/i, '');
  const paper = [`Giấy mời`, numbered, signed ? '(bản ký, đóng dấu)' : ''].filter(Boolean).join(' ');
  return [
    { words: name && `${paper} được gửi kèm thư này: tệp “${name}”.` },
    { label: 'Xem giấy mời trên mạng', words: link, href: link },
  ];
}
