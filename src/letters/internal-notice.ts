import { conferenceValues } from '../documents/text/tags';
import { lineKinds as kinds } from '../domain/papers/lines';
import type { Conference } from '../tables/conference';
import type { Unit } from '../tables/units';
import {
  carryingLetter,
  closingLines,
  enclosingLine,
  type LetterNeeds,
  meetingLine,
  paperTags,
} from './facts';
import { asSubject, filled, type Letter } from './parts';
import type { Worded } from './worded';

/** What the mail that brings the internal notice says. VI: thư thông báo nội bộ. */
export const internalNoticeWords: Worded = {
  name: 'Thư thông báo nội bộ',
  tags: paperTags,
  ready: [
    [kinds.headingWithValue, 'Kính gửi: {{Kính gửi}}'],
    [
      kinds.paragraph,
      '{{Cơ quan ban hành}} thông báo để phòng, đơn vị chuẩn bị và tham dự {{Tên hội nghị}}.',
    ],
    meetingLine,
    enclosingLine('Thông báo'),
    ...closingLines,
  ],
};

/**
 * The subject of the mail that brings the internal notice.
 * @example noticeSubject({ row: 0, event: 'Hội nghị giao ban' }) // 'Thông báo chuẩn bị Hội nghị giao ban'
 */
export const noticeSubject = (conference: Conference): string =>
  asSubject(`Thông báo chuẩn bị ${filled(conference.event, conferenceValues(conference))}`.trim());

/** Brings an own office the internal notice. VI: thông báo nội bộ. */
export const noticeLetter = (conference: Conference, unit: Unit, needs: LetterNeeds): Letter =>
  carryingLetter(noticeSubject(conference), internalNoticeWords, { conference, unit }, needs);
