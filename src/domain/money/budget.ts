import type { Fault } from '../problem';
import { fold, tonesFolded } from '../text/vietnamese';
import { mostAmount } from './money';
import { type BudgetField, type BudgetFrame, type BudgetLine, crowdFaults, normFaults } from './norms';

const numbering = String.raw`[-+*•]? ?(?:(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)/] ?)?`;
const totalHeads =
  '(?:(?:kinh phí |chi phí |số tiền )?tổng cộng|total|sum|tiểu cộng|tạm cộng|cộng (?:trang|chuyển|mang)(?: sang)?|cộng (?:tiền|chi phí|kinh phí|khoản)(?: \\p{L}+)*|tổng dự trù|tổng quyết toán|cộng dồn|cộng tổng|tổng số|tổng kinh phí|tổng chi phí|tổng chi|tổng dự toán|tổng mức|tổng nhu cầu|tổng tiền|tổng giá trị|tổng thu|tổng ngân sách|tổng|cộng)';
/** What may stand behind: what is added up, and of what. */
const totalTail =
  'số|tiền|kinh phí|chi phí|chi|thu|dự toán|dự trù|quyết toán|dự kiến|thứ|nhất|đã|bao gồm|đề nghị|đề xuất|xin cấp|cấp|được duyệt|cần|phải|các|khoản|mục|phần|nhóm|nội dung|toàn bộ|cả|chung|của|cho|từ|đến|và|hội nghị|hội thảo|tổ chức|cuộc họp|buổi họp|thực hiện|kế hoạch|nhiệm vụ|năm|đợt|ngày|nguồn|ngân sách|nhà nước|tỉnh|huyện|xã|làm tròn|bằng số|sau thuế|trước thuế|vat|trên|lại|hai|ba|bốn|tất cả|là|cộng|dòng|bảng|a|b|c|d|đ|e';
const totalWords = new RegExp(
  tonesFolded(
    String.raw`^${numbering}\(?${totalHeads}(?![\p{L}\d])(?: |[:=+.,;&/*()-]|(?:${totalTail}|[ivx]{1,5}|\d{1,4}(?:\.\d{1,2})*)(?![\p{L}\d]))*$`,
  ),
  'u',
);

/**
 * Whether the content of a row says that it adds up others; not `Tổng kết`, `Cộng tác viên`. VI: dòng cộng.
 * @example isTotal('Cộng mục I') // true
 */
export const isTotal = (content: string): boolean => totalWords.test(fold(content.replace(besideTotal, ' ')));
/** What is said beside a total: remarks in brackets, the sum itself. */
const besideTotal = /(?<=\p{L}\s*)(?:\([^()]*\)|:?\s*\d[\d.,]*\s*(?:đồng|đ|vnđ|triệu)(?!\p{L}).*$)/giu;

/** A total that people add under the lines themselves; one of income stays income. */
export const isTotalLine = (line: Pick<BudgetLine, 'content' | 'group'>): boolean =>
  isTotal(line.content ?? '') && !isIncomeLine(line);

/** Income among the lines of an estimate of spending: `Thu hội phí`; clearing up, recording and the like are spent. VI: khoản thu. */
export const isIncomeLine = ({ content, group }: Pick<BudgetLine, 'content' | 'group'>): boolean =>
  [content, group].some((words) =>
    /^(?:[\divx]+[.)] ?)?(?:(?:các |tổng )?(?:khỏan |nguồn |số )?thu)(?:$|[:,;]| (?!dọn|âm|hình|thập|gom|xếp|phát|mua|nhận))/.test(
      fold(words ?? ''),
    ),
  );

/** Quantity × times × price, rounded once to whole đồng. */
const computed = (line: BudgetLine): number =>
  Math.round((line.quantity ?? 0) * (line.times ?? 1) * (line.price ?? 0));

/** What the line shows: the amount typed, else the product. @example lineAmount({ row: 2, quantity: 50, times: 2, price: 20000 }) // 2000000 */
export const lineAmount = (line: BudgetLine): number => line.amount ?? computed(line);

/** The lines that are spent: neither totals nor income. */
const spent = (lines: readonly BudgetLine[]): BudgetLine[] =>
  lines.filter((line) => !isTotalLine(line) && !isIncomeLine(line));

/** The sum of what is spent. */
export const budgetTotal = (lines: readonly BudgetLine[]): number =>
  spent(lines).reduce((sum, line) => sum + lineAmount(line), 0);

/** All slips of an estimate. */
export function budgetFaults(lines: readonly BudgetLine[], frame: BudgetFrame): Fault<BudgetField>[] {
  const income = lines.filter((line) => isIncomeLine(line) && !isTotalLine(line));
  return [
    ...income.map(
      ({ row, content }): Fault<BudgetField> => ({
        code: 'budget-income',
        row,
        field: 'content',
        seen: content,
      }),
    ),
    ...spent(lines).flatMap((line) => [
      ...amountFaults(line),
      ...normFaults(line, frame),
      ...crowdFaults(line, frame),
    ]),
    ...totalFaults(lines),
  ];
}

const amountFaults = (line: BudgetLine): Fault<BudgetField>[] =>
  lineAmount(line) > mostAmount
    ? [{ code: 'amount-too-large', row: line.row, field: 'price', seen: lineAmount(line) }]
    : differingAmount(line);

const differingAmount = (line: BudgetLine): Fault<BudgetField>[] =>
  line.amount !== undefined &&
  line.quantity !== undefined &&
  line.price !== undefined &&
  line.amount !== computed(line)
    ? [
        {
          code: 'budget-amount-differs',
          row: line.row,
          field: 'amount',
          seen: line.amount,
          about: { right: computed(line) },
        },
      ]
    : [];

function totalFaults(lines: readonly BudgetLine[]): Fault<BudgetField>[] {
  let sum = 0;
  return lines.flatMap((line): Fault<BudgetField>[] => {
    if (!isTotalLine(line)) sum += isIncomeLine(line) ? 0 : lineAmount(line);
    else if (line.amount !== undefined && line.amount !== sum)
      return [
        {
          code: 'budget-total-differs',
          row: line.row,
          field: 'amount',
          seen: line.amount,
          about: { right: sum },
        },
      ];
    return [];
  });
}
