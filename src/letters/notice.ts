import { oneLine } from '../documents/frame/inline';
import { fillTags } from '../documents/frame/tags';
import type { ReadyLine } from '../documents/kinds/paper-kind';
import { factLabels, sayFact, sayPlace, sayTime } from '../domain/papers/fact-labels';
import { type Difference, type Facts, standings } from '../domain/papers/facts';
import { lineKinds as kinds } from '../domain/papers/lines';
import { addressedTo } from '../domain/people/addressed';
import type { Conference } from '../tables/conference';
import {
  calendarTag,
  calendarWords,
  closingLines,
  enclosingLine,
  enclosingValues,
  type InCalendar,
  type LetterNeeds,
  paperTags,
  subjectOf,
} from './facts';
import type { Letter, Values } from './parts';
import { readyWords } from './ready-words';
import { asList, mailValues, wordedLetter } from './worded';

/** How the meeting is not what was told. */
export type NoticeOf = 'moved' | 'postponed' | 'cancelled' | 'withdrawn';

/**
 * What a letter of a change says: to whom, what is other than this one was told, what holds now; `calendar` = whether the entry for the calendar goes with it,
 * must be changed by hand, or there was none.
 */
export type Told = {
  recipient: string;
  /** What told of it before, `giấy mời`. */
  before: string;
  kind: NoticeOf;
  differences: readonly Difference[];
  now: Facts;
  calendar: InCalendar;
};

const subjects: Record<NoticeOf, string> = {
  moved: 'Thông báo thay đổi lịch',
  postponed: 'Thông báo tạm hoãn',
  cancelled: 'Thông báo không tổ chức',
  withdrawn: 'Xin phép rút lời mời dự',
};

/** @example noticeSubject({ row: 0, event: 'Hội nghị giao ban' }, 'moved') // 'Thông báo thay đổi lịch Hội nghị giao ban' */
export const noticeSubject = (conference: Conference, kind: NoticeOf): string =>
  subjectOf(subjects[kind], conference);

/** The lines of a letter of a change behind its first. */
const ready = <const First extends readonly ReadyLine[]>(...first: First) =>
  [
    [kinds.headingWithValue, 'Kính gửi: {{Kính gửi}}'],
    ...first,
    [kinds.paragraph, 'Rất mong nhận được sự thông cảm của quý vị.'],
    ...closingLines,
  ] as const;

const changeTags = ['Điều thông báo', 'Điều thay đổi', ...paperTags, calendarTag] as const;

/** What the mail says that tells a holder what is not so any more; what it tells changes with the kind of notice. VI: thư báo đổi lịch, hoãn. */
export const changeWords = readyWords({
  name: 'Thư báo thay đổi',
  tags: changeTags,
  ready: ready(
    [kinds.paragraph, '{{Điều thông báo}}'],
    [kinds.headingWithValue, '{{Điều thay đổi}}'],
    [kinds.headingWithValue, 'Thời gian: {{Thời gian}}.\nĐịa điểm: {{Địa điểm}}.'],
    enclosingLine('Thông báo'),
    [kinds.paragraph, `{{${calendarTag}}}`],
  ),
});

/** What the mail says that takes an invitation back. VI: thư rút lời mời. */
export const withdrawalWords = readyWords({
  name: 'Thư rút lời mời',
  tags: [calendarTag],
  ready: ready(
    [
      kinds.paragraph,
      '{{Cơ quan ban hành}} đã gửi giấy mời dự {{Tên hội nghị}}. Do thành phần dự họp có điều chỉnh, {{Cơ quan ban hành}} xin phép rút lời mời.',
    ],
    [kinds.paragraph, `{{${calendarTag}}}`],
  ),
});

/** The mail that tells a holder what is not so any more; `needs` without a file where no paper goes along. */
export function noticeLetter(conference: Conference, told: Told, needs: LetterNeeds): Letter {
  const settings = mailValues(conference);
  const isOn = told.kind === 'moved';
  const values: Values = {
    ...settings,
    'Kính gửi': addressedTo({ name: told.recipient }),
    'Điều thông báo':
      told.kind === 'withdrawn'
        ? ''
        : fillTags(opening[told.kind], { ...settings, 'Văn bản trước': told.before }),
    'Điều thay đổi': isOn ? asList(told.differences.map(changeLine)) : '',
    // What holds now, whole: nobody need put old and new together.
    'Thời gian': isOn ? sayTime(told.now) : '',
    'Địa điểm': isOn ? sayPlace(told.now) : '',
    ...enclosingValues(needs),
    [calendarTag]: calendarWords(told.calendar, told.kind === 'moved'),
  };
  return wordedLetter(
    noticeSubject(conference, told.kind),
    told.kind === 'withdrawn' ? withdrawalWords : changeWords,
    values,
    needs,
  );
}

const opening: Record<Exclude<NoticeOf, 'withdrawn'>, string> = {
  moved:
    '{{Cơ quan ban hành}} xin thông báo {{Tên hội nghị}} có thay đổi so với {{Văn bản trước}} đã gửi, như sau:',
  postponed:
    '{{Cơ quan ban hành}} xin thông báo tạm hoãn {{Tên hội nghị}}. Thời gian tổ chức lại sẽ được thông báo sau.',
  cancelled: '{{Cơ quan ban hành}} xin thông báo không tổ chức {{Tên hội nghị}}.',
};

const isStanding = (value: string): boolean => standings.some((one) => one === value);

const changeLine = ({ fact, old, new: next }: Difference): string =>
  `${factLabels[fact]}: ${old === '' ? 'trước đây chưa ghi' : `trước đây ${isStanding(old) ? 'báo' : 'ghi'} ${oneLine(sayFact(fact, old))}`}; nay là ${next === '' ? 'chưa ấn định' : oneLine(sayFact(fact, next))}.`;
