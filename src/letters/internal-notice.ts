import { oneLine } from '../documents/text/inline';
import { conferenceValues } from '../documents/text/tags';
import type { Conference } from '../tables/conference';
import type { Unit } from '../tables/units';
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
 * The subject of the mail that brings the internal notice.
 * @example noticeSubject({ row: 0, event: 'Hội nghị giao ban' }) // 'Thông báo chuẩn bị Hội nghị giao ban'
 */
export const noticeSubject = (conference: Conference): string =>
  asSubject(`Thông báo chuẩn bị ${filled(conference.event, conferenceValues(conference))}`.trim());

/** Brings an own office the internal notice. VI: thông báo nội bộ. */
export function noticeLetter(conference: Conference, unit: Pick<Unit, 'name'>, needs: LetterNeeds): Letter {
  const values = conferenceValues(conference);
  const event = filled(conference.event, values);
  return letterOf(noticeSubject(conference), [
    salutation(unit),
    paragraph([
      {
        words:
          event &&
          `${oneLine(conference.agency)} thông báo để phòng, đơn vị chuẩn bị và tham dự ${event}.`.trim(),
      },
    ]),
    paragraph(factLines(conference, values)),
    paragraph(paperLines('Thông báo', needs)),
    answerBlock(conference, values),
    ending(oneLine(conference.agency)),
  ]);
}
