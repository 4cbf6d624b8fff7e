import { oneLine } from '../documents/text/inline';
import { conferenceValues } from '../documents/text/tags';
import type { Conference } from '../tables/conference';
import type { Guest } from '../tables/guests';
import { factLines, type LetterNeeds, paperLines } from './facts';
import {
  answerBlock,
  asSubject,
  ending,
  filled,
  type Letter,
  letterOf,
  paragraph,
  salutation,
} from './parts';

/**
 * The subject of the mail that brings the plan to its recipients.
 * @example planSubject({ row: 0, event: 'Hội nghị giao ban' }) // 'Kế hoạch tổ chức Hội nghị giao ban'
 */
export const planSubject = (conference: Conference): string =>
  asSubject(`Kế hoạch tổ chức ${filled(conference.event, conferenceValues(conference))}`.trim());

/** Brings the issued plan to one of its recipients. VI: gửi kế hoạch tới nơi nhận. */
export function planLetter(conference: Conference, unit: Guest, needs: LetterNeeds): Letter {
  const values = conferenceValues(conference);
  const event = filled(conference.event, values);
  const agency = oneLine(conference.agency);
  return letterOf(planSubject(conference), [
    salutation(unit),
    paragraph([
      { words: event && `${agency} gửi kế hoạch tổ chức ${event} để biết, phối hợp thực hiện.`.trim() },
    ]),
    paragraph(factLines(conference, values)),
    paragraph(paperLines('Kế hoạch', needs)),
    answerBlock(conference, values),
    ending(agency),
  ]);
}
