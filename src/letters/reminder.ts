import { oneLine } from '../documents/text/inline';
import { conferenceValues } from '../documents/text/tags';
import { sayDeadline, writeDays } from '../domain/days/said';
import type { Conference } from '../tables/conference';
import type { Unit } from '../tables/units';
import { answerBlock, ending, type Letter, letterOf, paragraph, salutation } from './parts';

/**
 * The subject of a reminder.
 * @example reminderSubject({ row: 0, callCloses: onDay('2020-07-20') })
 * // 'Nhắc đăng ký nhiệm vụ khoa học và công nghệ, hạn 20/7/2020'
 */
export const reminderSubject = ({ callCloses }: Conference): string =>
  `Nhắc đăng ký nhiệm vụ khoa học và công nghệ${callCloses ? `, hạn ${writeDays(callCloses)}` : ''}`;

/**
 * Asks a unit that has not registered to do so by its own link. It names the last day and not how many are left, since a letter must say
 * the same on the day it leaves as on the day it was agreed to. VI: thư nhắc.
 * @param cites the công văn that invited, in words
 */
export function reminderLetter(conference: Conference, unit: Unit, cites = ''): Letter {
  const agency = oneLine(conference.agency);
  const { callCloses, callLink = '' } = conference;
  const link = unit.link ?? callLink;
  // Somebody else may have answered in the unit's name.
  const way = unit.link ? ' gửi qua biểu mẫu riêng' : '';
  const last = callCloses ? `Hạn đăng ký: ${sayDeadline(callCloses)}.` : '';
  return letterOf(reminderSubject(conference), [
    salutation(unit),
    paragraph([
      {
        words:
          `${agency} chưa nhận được đăng ký nhiệm vụ khoa học và công nghệ của quý đơn vị${way}${cites && ` theo ${cites}`}.`.trim(),
      },
      { words: last },
    ]),
    paragraph([
      { label: unit.link ? 'Biểu mẫu riêng của quý đơn vị' : 'Biểu mẫu đăng ký', words: link, href: link },
      {
        words: 'Mỗi nhiệm vụ gửi một lần. Nếu không có nhiệm vụ đăng ký, xin trả lời để chúng tôi được biết.',
      },
    ]),
    answerBlock(conference, conferenceValues(conference)),
    ending(agency),
  ]);
}
