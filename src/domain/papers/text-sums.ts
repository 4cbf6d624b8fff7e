import type { BudgetLine } from '../money/norms';
import { readSum } from '../money/sum';
import { budgetTotal } from '../money/totals';
import type { Fault } from '../problem';
import { fold, tonesFolded } from '../text/vietnamese';
import type { TextLine } from './lines';

const unit = '(?:tỷ|tỉ|triệu|nghìn|ngàn)';
/** A sentence that speaks of the whole sum; one of a year, of about so much, or of what is elsewhere does not speak of this one. */
const saysTotal = new RegExp(
  tonesFolded(
    `tổng (?:số |mức |nhu cầu )?(?:kinh phí|dự toán|chi phí|chi|cộng|số tiền)(?:(?!nhiệm vụ|đề tài|dự án|mỗi|từng|khoảng|ước|tối đa|không quá)[^\\d.;]){0,60}?((?:\\d[\\d.,]*\\d|\\d)(?: ?${unit}(?: \\d[\\d.]* ?${unit}){0,9})? ?(?:đồng|đ|vnđ))(?![\\p{L}/])`,
  ),
  'u',
);

/** Sums in running text that speak of the total and are not that of the estimate. */
export function sumFaults(lines: readonly TextLine[], budget: readonly BudgetLine[]): Fault<'text'>[] {
  const right = budgetTotal(budget);
  if (right === 0) return [];
  return lines.flatMap(({ row, text = '' }): Fault<'text'>[] => {
    const read = readSum(saysTotal.exec(fold(text))?.[1] ?? '');
    return 'value' in read && read.value !== right
      ? [{ code: 'text-against-budget', row, field: 'text', seen: read.value, about: { right } }]
      : [];
  });
}
