import type { Conference } from '../tables/conference';
import type { Unit } from '../tables/units';
import { carryingLetter, carryingLines, type LetterNeeds, paperTags, subjectOf } from './facts';
import type { Letter } from './parts';
import { readyWords } from './ready-words';

/** What the mail that brings the internal notice says. VI: thư thông báo nội bộ. */
export const internalNoticeWords = readyWords({
  name: 'Thư thông báo nội bộ',
  tags: paperTags,
  ready: carryingLines(
    '{{Cơ quan ban hành}} thông báo để phòng, đơn vị chuẩn bị và tham dự {{Tên hội nghị}}.',
    'Thông báo',
  ),
});

/**
 * The subject of the mail that brings the internal notice.
 * @example noticeSubject({ row: 0, event: 'Hội nghị giao ban' }) // 'Thông báo chuẩn bị Hội nghị giao ban'
 */
export const noticeSubject = (conference: Conference): string => subjectOf('Thông báo chuẩn bị', conference);

/** Brings an own office the internal notice. VI: thông báo nội bộ. */
export const noticeLetter = (conference: Conference, unit: Unit, needs: LetterNeeds): Letter =>
  carryingLetter(noticeSubject(conference), internalNoticeWords, { conference, unit }, needs);
