import { oneLine } from '../documents/frame/inline';
import { writeStanding } from '../domain/answers/registration-state';
import { sayDeadline } from '../domain/days/day-phrases';
import { writeSpan } from '../domain/days/days';
import { sameMailbox } from '../domain/mail/mailboxes';
import { writeVnd } from '../domain/money/money';
import { addressedTo } from '../domain/people/addressed';
import type { Conference } from '../tables/conference';
import type { RegistrationRow } from '../tables/registrations';
import type { Block, Line } from './html';
import {
  againBlock,
  asSubject,
  cutBetweenWords,
  type Letter,
  officeLetter,
  paragraph,
  sentence,
} from './parts';

/** Letters of one answer that a receipt repeats; the whole stands behind the link. */
const longestAnswer = 300;
/** Remarks that a receipt lists. */
const mostFindings = 20;

/**
 * The subject of a receipt.
 * @example receiptSubject({ row: 2, code: 'DK·1A', unit: 'huyện Yên Thế' })
 * // 'Đã nhận đăng ký nhiệm vụ của huyện Yên Thế (DK·1A)'
 */
export const receiptSubject = ({ code = '', unit }: RegistrationRow): string => {
  const of = unit ? ` của ${glance(unit)}` : '';
  return asSubject(`Đã nhận đăng ký nhiệm vụ${of} (${code})`);
};

/**
 * What a sender hears of one registration: that it came, what was understood, what to look at again, and the link to change it. Its words
 * come from outside, so no tag in them is filled. VI: thư xác nhận.
 * @param beside what else came in the same answer; `againLink` = the own link with the sender filled in, '' where it goes to anybody else
 * @param sentTo where it goes, which may be elsewhere than the sender asked for
 */
export function receiptLetter(
  conference: Conference,
  registration: RegistrationRow,
  sentTo: readonly string[] = [],
  { beside = [], againLink = '' }: { beside?: readonly string[]; againLink?: string } = {},
): Letter {
  const agency = oneLine(conference.agency);
  const { code = '', at = '', contact, unit } = registration;
  const to = [contact, unit && addressedTo({ name: unit })].map(glance).filter(Boolean).join(' - ');
  return officeLetter(receiptSubject(registration), conference, to, [
    paragraph([
      { words: `${agency} đã nhận đăng ký nhiệm vụ khoa học và công nghệ, mã ${code}, lúc ${at}.`.trim() },
      ...facts(registration),
      { label: 'Gửi cùng', words: sentence(glance(beside.join('; '))) },
    ]),
    otherMailboxBlock(registration, sentTo),
    ...findingBlocks(registration),
    againBlock(againLink),
    changeBlock(conference, registration),
  ]);
}

function facts(row: RegistrationRow): Line[] {
  const known: [string, string | undefined][] = [
    ['Tên nhiệm vụ', row.title],
    ['Cấp', row.level],
    ['Loại hình', row.kind],
    ['Lĩnh vực', row.field],
    ['Thời gian', writeSpan(row.fromYear, row.toYear)],
    ['Kinh phí từ ngân sách', moneyWords(row.stateMoney)],
    ['Kinh phí từ nguồn khác', moneyWords(row.otherMoney)],
    ['Trạng thái', row.state && writeStanding(row.state)],
  ];
  return known.map(([label, words]) => ({ label, words: sentence(glance(words)) }));
}

/** Whoever reads it elsewhere than the sender asked for is told, and can say that it was somebody else. */
function otherMailboxBlock({ email = '' }: RegistrationRow, sentTo: readonly string[]): Block {
  if (!email || sentTo.length === 0 || sentTo.some((one) => sameMailbox(one, email))) return paragraph([]);
  const typed = cutBetweenWords(oneLine(email), 100);
  return paragraph([
    {
      words: `Người gửi ghi hộp thư ${typed}, chưa phải hộp thư đã biết của quý đơn vị nên thư này gửi tới đây.`,
    },
    { words: 'Nếu không phải quý đơn vị đăng ký, xin báo ngay.' },
  ]);
}

const moneyWords = (amount: number | undefined): string => (amount === undefined ? '' : writeVnd(amount));

function findingBlocks({ findings = '' }: RegistrationRow): Block[] {
  const lines = findings.split('\n').filter(Boolean);
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostFindings).map((words) => ({ words: glance(words) }));
  return [paragraph([{ words: 'Xin quý đơn vị xem lại:' }]), { list: true, lines: shown }];
}

/** Whoever has the link can change the answer, which is said. */
function changeBlock({ callCloses }: Conference, { editLink = '' }: RegistrationRow): Block {
  if (!editLink) return paragraph([]);
  const by = callCloses && sayDeadline(callCloses);
  const until = by ? (callCloses?.text ? ` (hạn: ${by})` : ` đến ${by}`) : '';
  return paragraph([
    { label: `Sửa đăng ký này${until}`, words: editLink, href: editLink },
    { words: 'Ai có đường liên kết trên đều sửa được đăng ký, xin không chuyển tiếp thư này.' },
  ]);
}

/** One answer as far as a receipt repeats it. */
const glance = (words: string | undefined): string => cutBetweenWords(oneLine(words), longestAnswer);
