import type { Conference } from '../tables/conference';
import type { Unit } from '../tables/units';
import { carryingLetter, carryingLines, type LetterNeeds, paperTags, subjectOf } from './facts';
import type { Letter } from './parts';
import { readyWords } from './ready-words';

/** What the mail that brings the plan says. VI: thư gửi kế hoạch. */
export const planWords = readyWords({
  name: 'Thư gửi kế hoạch',
  tags: paperTags,
  ready: carryingLines(
    '{{Cơ quan ban hành}} gửi kế hoạch tổ chức {{Tên hội nghị}} để biết, phối hợp thực hiện.',
    'Kế hoạch',
  ),
});

/**
 * The subject of the mail that brings the plan to its recipients.
 * @example planSubject({ row: 0, event: 'Hội nghị giao ban' }) // 'Kế hoạch tổ chức Hội nghị giao ban'
 */
export const planSubject = (conference: Conference): string => subjectOf('Kế hoạch tổ chức', conference);

/** Brings the issued plan to one of its recipients. VI: gửi kế hoạch tới nơi nhận. */
export const planLetter = (conference: Conference, unit: Unit, needs: LetterNeeds): Letter =>
  carryingLetter(planSubject(conference), planWords, { conference, unit }, needs);
