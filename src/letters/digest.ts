import { oneLine } from '../documents/frame/inline';
import { type Standing, writeStanding } from '../domain/answers/registration-state';
import { longestDigest, receiptsADay } from '../domain/limits/form-limits';
import { addressedTo } from '../domain/people/addressed';
import type { Conference } from '../tables/conference';
import type { Block, Line } from './html';
import { asSubject, cutBetweenWords, type Letter, officeLetter, paragraph } from './parts';

/** Letters of a title in the list. */
const longestTitle = 120;

/** What a digest tells of: of which Form, and how its answers are called. */
export type DigestWords = { one: string; of: string; again: string };

/** Of the registration of tasks. */
export const digestOfTasks: DigestWords = {
  one: 'đăng ký',
  of: 'nhiệm vụ khoa học và công nghệ',
  again: 'Muốn sửa đăng ký nào, xin gửi lại cùng tên nhiệm vụ bằng link riêng; bản mới thay bản cũ.',
};
/** Of a Form of a row, by its title. */
export const digestOfForm = (title: string): DigestWords => ({
  one: 'câu trả lời',
  of: `ở phiếu ${oneLine(title)}`,
  again: 'Muốn sửa, xin trả lời lại bằng link riêng; bản mới thay bản cũ.',
});

/** Whom it is for, as a salutation takes one. */
type Addressed = Parameters<typeof addressedTo>[0];

/** One answer as its tab shows it. */
export type Digested = { code?: string; at?: string; title?: string; state?: Standing };

/** @example digestSubject({ row: 2, name: 'huyện Yên Thế' }, 57) // 'Đã nhận 57 đăng ký nhiệm vụ của huyện Yên Thế' */
export const digestSubject = (
  { name }: Addressed,
  count: number,
  what: DigestWords = digestOfTasks,
): string => {
  const things = what === digestOfTasks ? 'đăng ký nhiệm vụ' : `${what.one} ${what.of}`;
  return asSubject(`Đã nhận ${count} ${things}${name ? ` của ${oneLine(name)}` : ''}`);
};

/**
 * Tells a unit in one letter of registrations that came by its link and were too many for receipts. It asks for a word when they are not
 * the unit's: then the link has leaked. Titles come from outside, so no tag in them is filled. VI: thư xác nhận gộp.
 * @param registrations as Đăng ký shows them; `count` = how many there are
 */
export function digestLetter(
  conference: Conference,
  unit: Addressed,
  registrations: readonly Digested[],
  count: number,
  what: DigestWords = digestOfTasks,
): Letter {
  const agency = oneLine(conference.agency);
  return officeLetter(digestSubject(unit, count, what), conference, addressedTo(unit), [
    paragraph([
      {
        words: `${agency} đã nhận ${count} ${what.one} ${what.of} gửi bằng link riêng của quý đơn vị.`.trim(),
      },
      {
        words: `Mỗi ngày một đơn vị nhận nhiều nhất ${receiptsADay} thư xác nhận riêng, nên các ${what.one} dưới đây được báo chung:`,
      },
    ]),
    ...listBlocks(registrations, count, what),
    paragraph([
      { words: what.again },
      {
        words: `Nếu quý đơn vị không gửi những ${what.one} này, link riêng có thể đã lộ. Xin báo ngay để chúng tôi đổi link.`,
      },
    ]),
  ]);
}

function listBlocks(registrations: readonly Digested[], count: number, { one }: DigestWords): Block[] {
  const shown = registrations.slice(0, longestDigest);
  const more = count - shown.length;
  return [
    { list: true, lines: shown.map(lineOf) },
    paragraph([{ words: more > 0 ? `Và ${more} ${one} khác.` : '' }]),
  ];
}

const lineOf = ({ code = '', at = '', title, state }: Digested): Line => ({
  label: [at, code].filter(Boolean).join(', '),
  words: [cutBetweenWords(oneLine(title), longestTitle) || '(không ghi tên)', state && standingWords(state)]
    .filter(Boolean)
    .join(' - '),
});

/** Which answer replaces it may change until the letter leaves, and then it would wait for a person. */
const standingWords = (state: Standing): string =>
  writeStanding(state).replace(state.replacedBy ? ` ${state.replacedBy}` : '', '');
