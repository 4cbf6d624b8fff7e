import { unitValues } from '../documents/frame/tags';
import { sayDeadline, writeDays } from '../domain/days/day-phrases';
import { lineKinds as kinds } from '../domain/papers/lines';
import { addressedTo } from '../domain/people/addressed';
import type { Conference } from '../tables/conference';
import type { Unit } from '../tables/units';
import { closingLines } from './facts';
import type { Letter } from './parts';
import { readyWords } from './ready-words';
import { mailValues, onOneLine, type Said, wordedLetter } from './worded';

/**
 * The subject of a reminder.
 * @example reminderSubject({ row: 0, callCloses: onDay('2020-07-20') })
 * // 'Nhắc đăng ký nhiệm vụ khoa học và công nghệ, hạn 20/7/2020'
 */
export const reminderSubject = ({ callCloses }: Conference): string =>
  `Nhắc đăng ký nhiệm vụ khoa học và công nghệ${callCloses ? `, hạn ${writeDays(callCloses)}` : ''}`;

/** What a reminder says. VI: thư nhắc. */
export const reminderWords = readyWords({
  name: 'Thư nhắc',
  tags: ['Cách gửi', 'Biểu mẫu riêng', 'Biểu mẫu chung'],
  ready: [
    [kinds.headingWithValue, 'Kính gửi: {{Kính gửi}}'],
    [
      kinds.paragraph,
      '{{Cơ quan ban hành}} chưa nhận được đăng ký nhiệm vụ khoa học và công nghệ của quý đơn vị {{Cách gửi}}.\nHạn đăng ký: {{Hạn đăng ký}}.',
    ],
    [
      kinds.headingWithValue,
      `Biểu mẫu riêng của quý đơn vị: {{Biểu mẫu riêng}}
Biểu mẫu đăng ký: {{Biểu mẫu chung}}
Mỗi lần gửi được tới ba nhiệm vụ. Nếu không có, xin chọn Không có nhiệm vụ trong biểu mẫu để chúng tôi được biết.`,
    ],
    ...closingLines,
  ],
});

/**
 * Asks a unit that has not registered to do so by its own link. It names the last day and not how many are left, since a letter must say
 * the same on the day it leaves as on the day it was agreed to. VI: thư nhắc.
 * @param cites the công văn that invited, in words
 * @param needsLetter whether a registration counts only with the unit's own công văn
 */
export function reminderLetter(
  conference: Conference,
  unit: Unit,
  said: Said = {},
  cites = '',
  needsLetter = false,
): Letter {
  const { callCloses, callLink = '' } = conference;
  const { link } = unit;
  const values = {
    ...mailValues(conference),
    ...onOneLine(unitValues(unit)),
    'Kính gửi': addressedTo(unit),
    // Somebody else may have answered in the unit's name.
    'Cách gửi':
      [link && 'gửi qua biểu mẫu riêng', cites && `theo ${cites}`].filter(Boolean).join(' ') +
      (needsLetter ? ', hoặc chưa nhận được công văn xác nhận đăng ký ấy' : ''),
    'Hạn đăng ký': callCloses ? sayDeadline(callCloses) : '',
    'Biểu mẫu riêng': link ?? '',
    'Biểu mẫu chung': link ? '' : callLink,
  };
  return wordedLetter(reminderSubject(conference), reminderWords, values, said);
}
