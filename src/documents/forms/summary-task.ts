import { lateWords, unconfirmedWords } from '../../domain/answers/registration-state';
import { type Grouping, moneyDoubts, type Numbered } from '../../domain/answers/summary';
import { writeSpan } from '../../domain/days/days';
import { writeAmount } from '../../domain/money/money';
import { sumsOf } from '../../domain/money/sums';
import { capitalised } from '../../domain/text/vietnamese';
import type { RegistrationRow } from '../../tables/registrations';
import type { Fields } from '../frame/fields';
import { cellText, shortened } from '../frame/shortened';

/** Long texts of a registration by their column, and others with the characters that fit theirs. */
const longTexts = [
  ['Tính cấp thiết', 'necessity'],
  ['Mục tiêu', 'aims'],
  ['Nội dung', 'content'],
  ['Sản phẩm', 'products'],
] as const;
const texts = [
  ['Tên nhiệm vụ', 'title', 500],
  ['Địa chỉ ứng dụng', 'place', 150],
] as const;
/** A row with long texts up to this fits one page, which is more than a reader of the whole wants. */
const longest = 300;
/** What all long texts of a table may have together: a Google Doc holds 1.02 million characters (Google's help, answer 37603). */
const roomOfAll = 600_000;

/**
 * Characters of a long text in a table of so many tasks.
 * @example roomFor(900) // 166
 */
export const roomFor = (tasks: number): number =>
  Math.min(longest, Math.floor(roomOfAll / (longTexts.length * tasks)));

/** Characters of anything small. */
const few = 80;

/** Shown where a sum is not certain. */
const unclear = 'chưa rõ';
/** Stands behind a total that lacks it. */
export const lacking = '*';

/** One task as a row of the table; `room` = characters of each long text. */
export const taskFields = (
  { row, number }: Numbered<RegistrationRow>,
  by: Grouping,
  room: number,
): Fields => ({
  TT: String(number),
  'Đơn vị': joined(
    capitalised(shortened(row.unit, 150)),
    shortened(row.contact, few),
    shortened(row.phone, few),
    ...marksOf(row).map((mark) => `(${mark})`),
  ),
  'Phân loại': joined(shortened(by === 'field' ? row.level : row.field, few), shortened(row.kind, few)),
  ...Object.fromEntries(texts.map(([column, key, most]) => [column, shortened(row[key], most)])),
  ...Object.fromEntries(longTexts.map(([column, key]) => [column, shortened(row[key], room)])),
  'Thời gian': yearsOf(row),
  ...moneyFields(row),
  'Ý kiến': joined(...judged(row).map((words) => shortened(words, few))),
});

/** What the office says of a task: its opinion, what becomes of it and why, how urgent it is, who said so. */
const judged = ({ opinion, result, merged = '', why, priority, reviewer }: RegistrationRow): string[] =>
  [
    opinion,
    result && [result, merged].filter(Boolean).join(' '),
    why && `Lý do: ${why}`,
    priority && `Ưu tiên ${priority}`,
    reviewer,
  ].flatMap((words) => words ?? []);

const marksOf = ({ state }: RegistrationRow): string[] => [
  ...(state?.late ? [lateWords] : []),
  ...(state?.unconfirmed ? [unconfirmedWords] : []),
];

/** Whether something of a task is not printed whole. */
export const isShortened = (row: RegistrationRow, room: number): boolean => {
  const differs = (text: string | undefined, most: number) => shortened(text, most) !== cellText(text);
  return (
    texts.some(([, key, most]) => differs(row[key], most)) ||
    longTexts.some(([, key]) => differs(row[key], room)) ||
    judged(row).some((text) => differs(text, few))
  );
};

const joined = (...lines: string[]): string => lines.filter(Boolean).join('\n');

/** @example yearsOf({ row: 2, fromYear: '2021', toYear: '2022' }) // '2021-2022' */
const yearsOf = ({ fromYear, toYear }: RegistrationRow): string =>
  writeSpan(shortened(fromYear, 20), shortened(toYear, 20));

/** The three sums: a total is what is certain of its parts, with a mark when one is not. */
function moneyFields(row: RegistrationRow): Fields {
  const doubts = moneyDoubts(row).map(({ key }) => key);
  const { state, other, total } = sumsOf([row]);
  const nothing = doubts.includes('stateMoney') && row.otherMoney === undefined;
  return {
    Tổng: nothing ? unclear : writeAmount(total) + (doubts.length > 0 ? lacking : ''),
    'Ngân sách': doubts.includes('stateMoney') ? unclear : writeAmount(state),
    'Nguồn khác': doubts.includes('otherMoney') ? unclear : writeAmount(other),
  };
}
