import { lateWords } from '../domain/registration-state';
import { type Grouping, moneyDoubts, type Numbered, sumsOf } from '../domain/summary';
import { writeAmount } from '../domain/vietnamese';
import type { RegistrationRow } from '../tables/registrations';
import type { Fields } from './paper';
import { cellText, shortened } from './shortened';

/** Texts of a registration by their column, with the characters that fit it: a row as long as these allow fits one page. */
const texts = [
  ['Tên nhiệm vụ', 'title', 500],
  ['Tính cấp thiết', 'necessity', 300],
  ['Mục tiêu', 'aims', 300],
  ['Nội dung', 'content', 300],
  ['Sản phẩm', 'products', 300],
  ['Địa chỉ ứng dụng', 'place', 150],
] as const;
/** Characters of anything small. */
const few = 80;

/** Shown where a sum is not certain. */
const unclear = 'chưa rõ';
/** Stands behind a total that lacks it. */
export const lacking = '*';

/** One task as a row of the table. */
export const taskFields = ({ row, number }: Numbered<RegistrationRow>, by: Grouping): Fields => ({
  TT: String(number),
  'Đơn vị': joined(
    shortened(row.unit, 150),
    shortened(row.contact, few),
    shortened(row.phone, few),
    shortened(row.code, few),
    row.state?.late ? `(${lateWords})` : '',
  ),
  'Phân loại': joined(shortened(by === 'field' ? row.level : row.field, few), shortened(row.kind, few)),
  ...Object.fromEntries(texts.map(([column, key, longest]) => [column, shortened(row[key], longest)])),
  'Thời gian': yearsOf(row),
  ...moneyFields(row),
  'Ý kiến': joined(shortened(row.opinion, few), shortened(row.result, few)),
});

/** Whether something of a task is not printed whole. */
export const isShortened = (row: RegistrationRow): boolean =>
  texts.some(([, key, longest]) => shortened(row[key], longest) !== cellText(row[key])) ||
  [row.opinion, row.result].some((text) => shortened(text, few) !== cellText(text));

const joined = (...lines: string[]): string => lines.filter(Boolean).join('\n');

/** @example yearsOf({ row: 2, fromYear: '2021', toYear: '2022' }) // '2021-2022' */
const yearsOf = ({ fromYear, toYear }: RegistrationRow): string => {
  const [from, to] = [shortened(fromYear, 20), shortened(toYear, 20)];
  return from === to ? from : [from, to].filter(Boolean).join('-');
};

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
