import { oneLine } from '../documents/frame/inline';
import { conferenceValues, unitValues } from '../documents/frame/tags';
import { placeWords, timeWords } from '../documents/papers/when-where';
import { writeMonths } from '../domain/days/day-phrases';
import { lineKinds as kinds } from '../domain/papers/lines';
import { addressedTo } from '../domain/people/addressed';
import type { Conference } from '../tables/conference';
import type { Unit } from '../tables/units';
import { asSubject, filled, type Letter, type Values } from './parts';
import type { Worded } from './ready-words';
import { asList, mailValues, onOneLine, type Said, wordedLetter } from './worded';

/**
 * What a letter must know of the paper it carries: its file's name, whether it is the signed scan, where it can be read ('' = nowhere), its number and
 * day, `số 126/GM-SNV ngày 09 tháng 3 năm 2026`, once it has both, the names of what else goes with it, and what is too large to go and is fetched
 * by its link; and what a clerk wrote for the mail.
 */
export type LetterNeeds = Said & {
  attachment: string;
  signed: boolean;
  link: string;
  numbered?: string;
  enclosed?: readonly string[];
  linked?: readonly { name: string; link: string }[];
};

/** When and where, as letters say it; what the Sheet does not say is blank. */
export const meetingValues = (conference: Conference, values: Values): Values => ({
  'Thời gian': whenWords(conference, values),
  'Địa điểm': filled(placeWords(conference), values),
});

/** The lines of when, where and led by whom. */
export const meetingLine = [
  kinds.headingWithValue,
  'Thời gian: {{Thời gian}}.\nĐịa điểm: {{Địa điểm}}.\nChủ trì: {{Chủ trì}}.',
] as const;

/** The day; while there is none, what is planned. The blank that a paper leaves for the clerk's pen has no place in a mail. */
function whenWords(conference: Conference, values: Values): string {
  const { startDay, plannedTime, plannedMonth } = conference;
  if (startDay) return timeWords(conference);
  const planned = filled(plannedTime, values);
  return planned || plannedMonth?.text || (plannedMonth ? `dự kiến tháng ${writeMonths(plannedMonth)}` : '');
}

/** The tags of the paper that goes with a letter. */
export const paperTags = [
  'Số và ngày',
  'Tên tệp',
  'Tài liệu kèm theo',
  'Tài liệu trên Drive',
  'Liên kết văn bản',
] as const;

/** Which paper goes with a letter. Where no PDF is to be had a .docx goes, so the file is named without its kind. */
export function enclosingValues({
  attachment,
  signed,
  link,
  numbered,
  enclosed = [],
  linked = [],
}: LetterNeeds): Values {
  const name = oneLine(attachment).replace(/\.pdf$/i, '');
  return {
    'Số và ngày': name && [numbered, signed ? '(bản ký, đóng dấu)' : ''].filter(Boolean).join(' '),
    'Tên tệp': name,
    'Tài liệu kèm theo': enclosed.map((one) => `tệp “${oneLine(one)}”`).join(', '),
    'Tài liệu trên Drive': asList(linked.map((one) => `“${oneLine(one.name)}”: ${one.link}`)),
    'Liên kết văn bản': link,
  } satisfies Record<(typeof paperTags)[number], string>;
}

/** The same as lines, `called` = what the paper is. No full stop after a link, which would become part of it. */
export const enclosingLine = (called: string) =>
  [
    kinds.headingWithValue,
    `${called} {{Số và ngày}} được gửi kèm thư này: tệp “{{Tên tệp}}”.
Tài liệu kèm theo: {{Tài liệu kèm theo}}.
Tài liệu lớn để trên Drive, xin mở liên kết để tải về {{Tài liệu trên Drive}}
Xem ${called.toLowerCase()} trên mạng: {{Liên kết văn bản}}`,
  ] as const;

/** Where to answer, whom to ask, and how letters end. */
export const closingLines = [
  [
    kinds.headingWithValue,
    'Trả lời xin gửi về: {{Email nhận trả lời}}\nĐầu mối liên hệ: {{Đầu mối liên hệ}}.',
  ],
  [kinds.paragraph, 'Trân trọng.\n{{Cơ quan ban hành}}'],
] as const;

/** The lines of a mail that brings a unit a paper: `said` = why it comes, `called` = what the paper is. */
export const carryingLines = <const Why extends string>(said: Why, called: string) =>
  [
    [kinds.headingWithValue, 'Kính gửi: {{Kính gửi}}'],
    [kinds.paragraph, said],
    meetingLine,
    enclosingLine(called),
    ...closingLines,
  ] as const;

/**
 * A subject that names the conference.
 * @example subjectOf('Kế hoạch tổ chức', { row: 0, event: 'Hội nghị giao ban' }) // 'Kế hoạch tổ chức Hội nghị giao ban'
 */
export const subjectOf = (words: string, conference: Conference): string =>
  asSubject(`${words} ${filled(conference.event, conferenceValues(conference))}`.trim());

/** A letter that brings a unit a paper, from the words of its kind. */
export function carryingLetter(
  subject: string,
  words: Worded,
  { conference, unit }: { conference: Conference; unit: Unit },
  needs: LetterNeeds,
): Letter {
  const own = unitValues(unit);
  const values = {
    ...mailValues(conference),
    ...onOneLine(own),
    ...meetingValues(conference, { ...conferenceValues(conference), ...own }),
    ...enclosingValues(needs),
    'Kính gửi': addressedTo(unit),
  };
  return wordedLetter(subject, words, values, needs);
}

/** What became of the entry in a recipient's calendar: a newer one goes with the mail, it must be changed by hand, or there was none. */
export type InCalendar = 'attached' | 'by-hand' | 'none';

/** Where a letter says what to do with the calendar. */
export const calendarTag = 'Dặn về lịch';

/** What to do with the entry that came before; `isOn` = the meeting is held. */
export function calendarWords(calendar: InCalendar, isOn: boolean): string {
  if (calendar === 'none') return '';
  if (calendar === 'by-hand') return 'Nếu đã ghi cuộc họp vào lịch, xin quý vị tự sửa lại cho đúng.';
  return isOn
    ? 'Tệp lịch kèm thư này thay cho tệp lịch đã gửi; nếu lịch của quý vị không tự đổi, xin sửa lại cho đúng.'
    : 'Tệp lịch kèm thư này bỏ cuộc họp khỏi lịch; nếu lịch của quý vị không tự đổi, xin xóa cuộc họp ấy.';
}
