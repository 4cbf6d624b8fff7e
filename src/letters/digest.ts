import { oneLine } from '../documents/text/inline';
import { conferenceValues } from '../documents/text/tags';
import { type Standing, writeStanding } from '../domain/forms/registration-state';
import { longestDigest, receiptsADay } from '../domain/limits/forms';
import type { Conference } from '../tables/conference';
import type { RegistrationRow } from '../tables/registrations';
import type { Unit } from '../tables/units';
import type { Block, Line } from './html';
import {
  answerBlock,
  asSubject,
  cutBetweenWords,
  ending,
  type Letter,
  letterOf,
  paragraph,
  salutation,
} from './parts';

/** Letters of a title in the list. */
const longestTitle = 120;

/** @example digestSubject({ row: 2, name: 'huyện Yên Thế' }, 57) // 'Đã nhận 57 đăng ký nhiệm vụ của huyện Yên Thế' */
export const digestSubject = ({ name }: Unit, count: number): string =>
  asSubject(`Đã nhận ${count} đăng ký nhiệm vụ${name ? ` của ${oneLine(name)}` : ''}`);

/**
 * Tells a unit in one letter of registrations that came by its link and were too many for receipts. It asks for a word when they are not
 * the unit's: then the link has leaked. Titles come from outside, so no tag in them is filled. VI: thư xác nhận gộp.
 * @param registrations as Đăng ký shows them; `count` = how many there are
 */
export function digestLetter(
  conference: Conference,
  unit: Unit,
  registrations: readonly RegistrationRow[],
  count: number,
): Letter {
  const agency = oneLine(conference.agency);
  return letterOf(digestSubject(unit, count), [
    salutation(unit),
    paragraph([
      {
        words:
          `${agency} đã nhận ${count} đăng ký nhiệm vụ khoa học và công nghệ gửi bằng link riêng của quý đơn vị.`.trim(),
      },
      {
        words: `Mỗi ngày một đơn vị nhận nhiều nhất ${receiptsADay} thư xác nhận riêng, nên các đăng ký dưới đây được báo chung:`,
      },
    ]),
    ...listBlocks(registrations, count),
    paragraph([
      { words: 'Muốn sửa đăng ký nào, xin gửi lại cùng tên nhiệm vụ bằng link riêng; bản mới thay bản cũ.' },
      {
        words:
          'Nếu quý đơn vị không gửi những đăng ký này, link riêng có thể đã lộ. Xin báo ngay để chúng tôi đổi link.',
      },
    ]),
    answerBlock(conference, conferenceValues(conference)),
    ending(agency),
  ]);
}

function listBlocks(registrations: readonly RegistrationRow[], count: number): Block[] {
  const shown = registrations.slice(0, longestDigest);
  const more = count - shown.length;
  return [
    { list: true, lines: shown.map(lineOf) },
    paragraph([{ words: more > 0 ? `Và ${more} đăng ký khác.` : '' }]),
  ];
}

const lineOf = ({ code = '', at = '', title, state }: RegistrationRow): Line => ({
  label: [at, code].filter(Boolean).join(', '),
  words: [cutBetweenWords(oneLine(title), longestTitle) || '(không ghi tên)', state && standingWords(state)]
    .filter(Boolean)
    .join(' - '),
});

/** Which answer replaces it may change until the letter leaves, and then it would wait for a person. */
const standingWords = (state: Standing): string =>
  writeStanding(state).replace(state.replacedBy ? ` ${state.replacedBy}` : '', '');
