import type { Conference } from '../tables/conference';
import type { Unit } from '../tables/units';
import { carryingLetter, carryingWords, type LetterNeeds, subjectOf } from './facts';
import type { Letter } from './parts';

/** What the mail that brings the internal notice says. VI: thư thông báo nội bộ. */
export const internalNoticeWords = carryingWords('Thư thông báo nội bộ', {
  said: '{{Cơ quan ban hành}} thông báo để phòng, đơn vị chuẩn bị và tham dự {{Tên hội nghị}}.',
  called: 'Thông báo',
});

/**
 * The subject of the mail that brings the internal notice.
 * @example noticeSubject({ row: 0, event: 'Hội nghị giao ban' }) // 'Thông báo chuẩn bị Hội nghị giao ban'
 */
export const noticeSubject = (conference: Conference): string => subjectOf('Thông báo chuẩn bị', conference);

/** Brings an own office the internal notice. VI: thông báo nội bộ. */
export const noticeLetter = (conference: Conference, unit: Unit, needs: LetterNeeds): Letter =>
  carryingLetter(noticeSubject(conference), internalNoticeWords, { conference, unit }, needs);
