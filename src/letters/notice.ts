import { oneLine } from '../documents/text/inline';
import { conferenceValues } from '../documents/text/tags';
import type { Difference, Facts } from '../domain/told/facts';
import { factLabels, sayFact, sayPlace, sayTime } from '../domain/told/said';
import type { Conference } from '../tables/conference';
import type { LetterNeeds } from './facts';
import type { Line } from './html';
import {
  answerBlock,
  asSubject,
  ending,
  filled,
  type Letter,
  letterOf,
  paragraph,
  salutation,
  sentence,
} from './parts';

/** How the meeting is not what was told. */
export type NoticeOf = 'moved' | 'postponed' | 'cancelled' | 'withdrawn';

/**
 * What a letter of a change says: to whom, what is other than this one was told, what holds now; `calendar` = whether the entry for the calendar goes with it,
 * must be changed by hand, or there was none.
 */
export type Told = {
  recipient: string;
  kind: NoticeOf;
  differences: readonly Difference[];
  now: Facts;
  calendar: 'attached' | 'by-hand' | 'none';
};

const subjects: Record<NoticeOf, string> = {
  moved: 'Thông báo thay đổi lịch',
  postponed: 'Thông báo tạm hoãn',
  cancelled: 'Thông báo không tổ chức',
  withdrawn: 'Xin phép rút lời mời dự',
};

/** @example noticeSubject({ row: 0, event: 'Hội nghị giao ban' }, 'moved') // 'Thông báo thay đổi lịch Hội nghị giao ban' */
export const noticeSubject = (conference: Conference, kind: NoticeOf): string =>
  asSubject(`${subjects[kind]} ${filled(conference.event, conferenceValues(conference))}`.trim());

/** The mail that tells a holder what is not so any more. VI: thư báo đổi lịch, hoãn. */
export function noticeLetter(conference: Conference, told: Told, needs: LetterNeeds | undefined): Letter {
  const values = conferenceValues(conference);
  const event = filled(conference.event, values);
  const agency = oneLine(conference.agency);
  return letterOf(noticeSubject(conference, told.kind), [
    salutation({ name: told.recipient }),
    paragraph([{ words: opening[told.kind](agency, event) }]),
    { list: true, lines: told.kind === 'moved' ? told.differences.map(changeLine) : [] },
    paragraph(told.kind === 'moved' ? factLines(told.now) : []),
    paragraph([...paperLine(needs), ...calendarLine(told)]),
    paragraph([{ words: 'Rất mong nhận được sự thông cảm của quý vị.' }]),
    answerBlock(conference, values),
    ending(agency),
  ]);
}

const opening: Record<NoticeOf, (agency: string, event: string) => string> = {
  moved: (agency, event) => `${agency} xin thông báo ${event} có thay đổi so với giấy mời đã gửi, như sau:`,
  postponed: (agency, event) =>
    `${agency} xin thông báo tạm hoãn ${event}. Thời gian tổ chức lại sẽ được thông báo sau.`,
  cancelled: (agency, event) => `${agency} xin thông báo không tổ chức ${event}.`,
  withdrawn: (agency, event) =>
    `${agency} đã gửi giấy mời dự ${event}. Do thành phần dự họp có điều chỉnh, ${agency} xin phép rút lời mời.`,
};

const changeLine = ({ fact, old, new: next }: Difference): Line => ({
  label: factLabels[fact],
  words: `${old === '' ? 'trước đây chưa ghi' : `trước đây ghi ${sayFact(fact, old)}`}; nay là ${next === '' ? 'chưa ấn định' : sayFact(fact, next)}.`,
});

/** What holds now, whole: nobody need put old and new together. */
function factLines(now: Facts): Line[] {
  const facts: [string, string][] = [
    ['Thời gian', sayTime(now)],
    ['Địa điểm', sayPlace(now)],
  ];
  return facts.map(([label, words]) => ({ label, words: sentence(words) }));
}

function paperLine(needs: LetterNeeds | undefined): Line[] {
  const name = oneLine(needs?.attachment).replace(/\.pdf$/i, '');
  return [{ words: name && `Thông báo được gửi kèm thư này: tệp “${name}”.` }];
}

const calendarLine = ({ calendar, kind }: Told): Line[] => {
  if (calendar === 'none') return [];
  if (calendar === 'by-hand')
    return [{ words: 'Nếu đã ghi cuộc họp vào lịch, xin quý vị tự sửa lại cho đúng.' }];
  return [
    {
      words:
        kind === 'moved'
          ? 'Tệp lịch kèm thư này thay cho tệp lịch đã gửi; nếu lịch của quý vị không tự đổi, xin sửa lại cho đúng.'
          : 'Tệp lịch kèm thư này bỏ cuộc họp khỏi lịch; nếu lịch của quý vị không tự đổi, xin xóa cuộc họp ấy.',
    },
  ];
};
