import { listed } from '../documents/frame/endings';
import { linesOf } from '../documents/frame/inline';
import { conferenceValues, unitValues } from '../documents/frame/tags';
import { guestsOf } from '../documents/papers/invitation-blocks';
import { type Days, writeDays } from '../domain/days/day-phrases';
import { lineKinds as kinds } from '../domain/papers/lines';
import { addressedTo, calledInText } from '../domain/people/addressed';
import { nfc } from '../domain/text/vietnamese';
import type { Conference } from '../tables/conference';
import type { GuestLine } from '../tables/guest-lines';
import type { Guest } from '../tables/guests';
import {
  calendarTag,
  calendarWords,
  closingLines,
  enclosingLine,
  enclosingValues,
  type InCalendar,
  type LetterNeeds,
  meetingLine,
  meetingValues,
  paperTags,
} from './facts';
import { asSubject, filled, type Letter, sentence, type Values } from './parts';
import { readyWords } from './ready-words';
import { asList, mailValues, onOneLine, wordedLetter } from './worded';

/** Where the mail says what the conference is about. */
export const contentTag = 'Nội dung';
/** Where the mail brings its recipient's own link to answer. */
export const replyTag = 'Phiếu trả lời';
const noteTitle = 'Đề nghị trong giấy mời';

/** What the mail that carries an invitation says. VI: thư mời. */
export const invitationWords = readyWords({
  name: 'Thư mời',
  tags: ['Khách mời', contentTag, ...paperTags, calendarTag, replyTag],
  ready: [
    [kinds.headingWithValue, 'Kính gửi: {{Kính gửi}}'],
    [kinds.paragraph, '{{Cơ quan ban hành}} trân trọng kính mời {{Khách mời}} tới dự {{Tên hội nghị}}.'],
    [kinds.paragraph, `Nội dung:\n{{${contentTag}}}`],
    meetingLine,
    [kinds.paragraph, `{{${calendarTag}}}`],
    [kinds.paragraph, `{{${noteTitle}}}`],
    enclosingLine('Giấy mời'),
    [kinds.headingWithValue, `Trả lời trên mạng: {{${replyTag}}}`],
    ...closingLines,
  ],
});

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
 * The mail that carries the invitation of one unit; `lines` are the guest lines that invite it, `content` what the conference is about, as
 * the paper says it, `calendar` = what became of the entry that came with an invitation before, `reply` = the unit's own link of an open Form. What the Sheet
 * does not say is left out.
 */
export function invitationLetter(
  conference: Conference,
  {
    unit,
    lines,
    content,
    calendar = 'none',
    reply,
  }: {
    unit: Guest;
    lines: readonly GuestLine[];
    content: readonly string[];
    calendar?: InCalendar;
    reply?: ReplyLink | undefined;
  },
  needs: LetterNeeds,
): Letter {
  const known = conferenceValues(conference);
  const values = { ...known, ...unitValues(unit) };
  const note = linesOf(conference.invitationNote ?? '').map((line) => sentence(filled(line, values)));
  return wordedLetter(
    subjectFrom(conference, known),
    invitationWords,
    {
      ...mailValues(conference),
      ...onOneLine(unitValues(unit)),
      ...meetingValues(conference, values),
      ...enclosingValues(needs),
      'Kính gửi': addressedTo(unit),
      'Khách mời': invitedWords(unit, guestsOf(unit, lines, values).map(nfc)),
      [contentTag]: asList(content.map((line) => bare(filled(line, values)))),
      [noteTitle]: note.join('\n'),
      [calendarTag]: calendarWords(calendar, true),
      [replyTag]: reply ? replyWords(reply) : '',
    },
    needs,
  );
}

/** Somebody's own link of a Form, and until when it takes answers. */
export type ReplyLink = { link: string; closes: Days | undefined };

/** @example replyWords({ link: 'https://…', closes: undefined }) // 'mở phiếu dành riêng cho nơi nhận thư: https://…' */
const replyWords = ({ link, closes }: ReplyLink): string =>
  `mở phiếu dành riêng cho nơi nhận thư${closes ? ` (hạn ${writeDays(closes)})` : ''}: ${link}`;

/** Whom the mail invites: one on the line, several as a list. Whoever was addressed by name is not named again. */
function invitedWords(unit: Guest, guests: readonly string[]): string {
  if (guests.length > 1) return asList(listed(guests.map(bare)));
  const [only = addressedTo(unit)] = guests;
  return only === addressedTo(unit) ? calledInText(unit) : bare(only).replace(/[.;,]$/, '');
}

const bare = (line: string): string => line.replace(/^[-–—+]\s*/, '');
