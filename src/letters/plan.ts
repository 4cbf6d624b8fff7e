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

/** What the mail that brings the plan says. VI: thư gửi kế hoạch. */
export const planWords: Worded = {
  name: 'Thư gửi kế hoạch',
  tags: paperTags,
  ready: [
    [kinds.headingWithValue, 'Kính gửi: {{Kính gửi}}'],
    [
      kinds.paragraph,
      '{{Cơ quan ban hành}} gửi kế hoạch tổ chức {{Tên hội nghị}} để biết, phối hợp thực hiện.',
    ],
    meetingLine,
    enclosingLine('Kế hoạch'),
    ...closingLines,
  ],
};

/**
 * The subject of the mail that brings the plan to its recipients.
 * @example planSubject({ row: 0, event: 'Hội nghị giao ban' }) // 'Kế hoạch tổ chức Hội nghị giao ban'
 */
export const planSubject = (conference: Conference): string =>
  asSubject(`Kế hoạch tổ chức ${filled(conference.event, conferenceValues(conference))}`.trim());

/** Brings the issued plan to one of its recipients. VI: gửi kế hoạch tới nơi nhận. */
export const planLetter = (conference: Conference, unit: Unit, needs: LetterNeeds): Letter =>
  carryingLetter(planSubject(conference), planWords, { conference, unit }, needs);
