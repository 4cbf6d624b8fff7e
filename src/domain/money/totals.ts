import { fold, tonesFolded, unmarked } from '../text/vietnamese';
import type { BudgetLine } from './norms';

const numbering = String.raw`[-+*•]? ?(?:(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2}){0,9}|[a-zđ])[.)/] ?)?`;
const totalHeads =
  '(?:(?:kinh phí |chi phí |số tiền )?tổng cộng(?: tiền \\p{L}+)?|total|sum|tổng thực chi|tiểu cộng|tạm cộng|cộng (?:trang|chuyển|mang)(?: sang)?|cộng (?:tiền|chi phí|kinh phí|khoản)(?: \\p{L}+){0,9}|tổng dự trù|tổng quyết toán|cộng dồn|cộng gộp|cộng tổng|tổng số|tổng kinh phí|tổng chi phí|tổng chi|tổng dự toán|tổng mức|tổng nhu cầu|tổng tiền|tổng giá trị|tổng trị giá|tổng thu|tổng ngân sách|tổng|cộng)';
/** What may stand behind: what is added up, and of what. */
const totalTail =
  'số|thành tiền|tiền|kinh phí|chi phí|chi|thu|dự toán|dự trù|quyết toán|dự kiến|thứ|nhất|thanh toán|đã|bao gồm|đề nghị|đề xuất|xin|cấp|hỗ trợ|hợp đồng|được duyệt|cần|phải|các|khoản|mục|phần|nhóm|nội dung|tiểu mục|thực tế|lớp|tập huấn|toàn bộ|cả|chung|của|cho|từ|đến|và|hội nghị|hội thảo|tổ chức|cuộc họp|buổi họp|thực hiện|kế hoạch|nhiệm vụ|năm|đợt|ngày|nguồn|ngân sách|nhà nước|tỉnh|huyện|xã|làm tròn|bằng số|sau thuế|trước thuế|vat|trên|lại|hai|ba|bốn|tất cả|là|cộng|dòng|bảng|a|b|c|d|đ|e';
const totalPattern = tonesFolded(
  String.raw`^${numbering}\(?${totalHeads}(?![\p{L}\d])(?: |[:=+.,;&/*()-]|(?:${totalTail}|[ivx]{1,5}|\d{1,4}(?:\.\d{1,2}){0,9})(?![\p{L}\d])){0,40}$`,
);
const totalWords = new RegExp(totalPattern, 'u');
/** The same as typed without any accent. */
const plainWords = new RegExp(unmarked(totalPattern), 'u');
/** `A+B`, `I + II`: what is added says it all. */
const letters = /^(?:[a-zđ](?: ?\+ ?[a-zđ]){1,9}|[ivx]+(?: ?\+ ?[ivx]+){1,9})$/;

/**
 * Whether the content of a row says that it adds up others; not `Tổng kết`, `Cộng tác viên`. VI: dòng cộng.
 * @example isTotal('Cộng mục I') // true
 */
export function isTotal(content: string): boolean {
  const words = fold(content.replace(besideTotal, ' '));
  return totalWords.test(words) || plainWords.test(words) || letters.test(words);
}
/** What is said beside a total: remarks in brackets, the sum itself. */
const besideTotal =
  /(?<=\p{L}\s*)(?:\(?(?:viết )?b[ằa]ng ch[ữu]\s*:.*$|\([^()]*\)|:?\s*\d[\d.,]*\s*(?:đồng|đ|vnđ|triệu)(?!\p{L}).*$)/giu;

/** Income among the lines of an estimate of spending: `Thu hội phí`; clearing up, recording and the like are spent. VI: khoản thu. */
export const isIncomeLine = ({ content, group }: Pick<BudgetLine, 'content' | 'group'>): boolean =>
  [content, group].some((words) =>
    /^(?:[\divx]+[.)] ?)?(?:(?:các |tổng )?(?:khỏan |nguồn |số )?thu)(?:$|[:,;]| (?!dọn|âm|hình|thập|gom|xếp|phát|mua|nhận|hồi))/.test(
      fold(words ?? ''),
    ),
  );

/** Quantity × times × price, rounded once to whole đồng. */
export const computed = (line: BudgetLine): number =>
  Math.round((line.quantity ?? 0) * (line.times ?? 1) * (line.price ?? 0));

/** What the line shows: the amount typed, else the product. @example lineAmount({ row: 2, quantity: 50, times: 2, price: 20000 }) // 2000000 */
export const lineAmount = (line: BudgetLine): number => line.amount ?? computed(line);

/**
 * What a line of the estimate is to the sum. Only what is `spent` is added; a `heading` may carry the sum of the lines under it, a `subtotal` of its section,
 * a `total` of all. VI: vai của dòng.
 */
export type Role = 'spent' | 'income' | 'heading' | 'subtotal' | 'total';

/** What a line is, and what it should come to where it adds up others: any of these. */
export type Sorted<Line> = { line: Line; role: Role; sums: readonly number[] };

/** How deep a line stands by its mark: `A.`, `1.`, `1.1`, `a)`, none, `-`. */
const marks = [
  /^(?:[IVX]{1,5}|[A-ZĐ])[.)/] ?\S/,
  /^\d{1,2}[.)] ?\D/,
  /^\d{1,2}\.\d/,
  /^[a-zđ]\) ?\S/,
  /^[^-+*•]|^$/,
];
const plainDepth = 4;
const depthOf = ({ content = '' }: BudgetLine): number => {
  const depth = marks.findIndex((mark) => mark.test(content.trim()));
  return depth < 0 ? marks.length : depth;
};

/** Says a sum by its first word, whatever follows; not what only begins so. */
const perhapsTotal = /^(?:tổng|cộng) (?!kết|hợp|vệ|duyệt|đài|thể|quan|biên|đạo|tác|đồng|sự|hòa)/;
/** The section that a subtotal names. */
const sectionNamed =
  /^\S*(?:cộng|tổng)\D*? (?:mục |phần |nhóm |khoản ){0,9}([ivx]{1,5}|[a-zđ]|\d{1,2})[.:)]?$/;

/** Each line of an estimate, in its order, with what it is and what it should come to. */
export function sorted<Line extends BudgetLine>(lines: readonly Line[]): Sorted<Line>[] {
  const all = lines.map((line): Sorted<Line> => ({ line, role: wordRole(line), sums: [] }));
  for (let at = all.length - 1; at >= 0; at -= 1) sortHeading(all, at);
  all.forEach((one, at) => {
    if (one.role === 'total' || looksTotal(all, at)) sortTotal(all, at);
  });
  return all;
}

const wordRole = (line: BudgetLine): Role =>
  isIncomeLine(line) ? 'income' : isTotal(line.content ?? '') ? 'total' : 'spent';

const spentIn = (all: readonly Sorted<BudgetLine>[]): Sorted<BudgetLine>[] =>
  all.filter(({ role }) => role === 'spent');
const sumOf = (all: readonly Sorted<BudgetLine>[]): number =>
  spentIn(all).reduce((sum, { line }) => sum + lineAmount(line), 0);

/** The lines under one: all that stand deeper, up to the next that does not, or that adds up. */
function under(all: readonly Sorted<BudgetLine>[], at: number): Sorted<BudgetLine>[] {
  const depth = all[at] ? depthOf(all[at].line) : 0;
  const rest = all.slice(at + 1);
  const end = rest.findIndex(({ line, role }) => role === 'total' || depthOf(line) <= depth);
  return end < 0 ? rest : rest.slice(0, end);
}

const isBare = ({ quantity, price, norm }: BudgetLine): boolean =>
  quantity === undefined && price === undefined && !norm;

/** A line with lines under it that is none of what is spent: it says no sum, or theirs. */
function sortHeading(all: Sorted<BudgetLine>[], at: number): void {
  const one = all[at];
  if (one?.role !== 'spent' || !isBare(one.line)) return;
  const [own, depth] = [under(all, at), depthOf(one.line)];
  const [sum, { amount }] = [sumOf(own), one.line];
  const isClear = spentIn(own).length > 1 || own.some(({ line }) => depthOf(line) !== plainDepth);
  const isHeading =
    depth === 0 || (depth < plainDepth && amount === undefined) || (isClear && amount === sum);
  if (spentIn(own).length === 0 || !isHeading) return;
  all[at] = { ...one, role: 'heading', sums: [sum] };
}

/** A line that begins as a total and says just what the lines above come to. */
function looksTotal(all: readonly Sorted<BudgetLine>[], at: number): boolean {
  const { line, role } = all[at] ?? {};
  if (!line || role !== 'spent' || !isBare(line) || !perhapsTotal.test(fold(line.content ?? '')))
    return false;
  const above = all.slice(0, at);
  return [above, since(above)].some((part) => spentIn(part).length > 1 && sumOf(part) === line.amount);
}

/** What stands behind the last line that adds up, or heads a section. */
const since = (above: readonly Sorted<BudgetLine>[]): Sorted<BudgetLine>[] => {
  const last = above.map(
    ({ line, role }) => role.endsWith('total') || (role === 'heading' && depthOf(line) === 0),
  );
  return above.slice(last.lastIndexOf(true) + 1);
};

function sortTotal(all: Sorted<BudgetLine>[], at: number): void {
  const one = all[at];
  if (!one) return;
  const [above, words] = [all.slice(0, at), fold(one.line.content ?? '')];
  const [whole, section] = [sumOf(above), sumOf(since(above))];
  const ofGroup = sumOf(above.filter(({ line }) => fold(line.group ?? '') === fold(one.line.group ?? '')));
  const name = sectionNamed.exec(words)?.[1];
  const isLast = !all.slice(at + 1).some(({ role }) => role === 'spent');
  if (name !== undefined) all[at] = { ...one, role: 'subtotal', sums: [named(above, name) ?? section] };
  else if (isLast && words.includes('tổng')) all[at] = { ...one, role: 'total', sums: [whole] };
  else {
    const isPart = !isLast || (one.line.amount !== whole && one.line.amount === section);
    all[at] = { ...one, role: isPart ? 'subtotal' : 'total', sums: [whole, section, ofGroup] };
  }
}

/** The sum under the heading that bears a name: of `I. Chi hội trường` by `i`. */
function named(above: readonly Sorted<BudgetLine>[], name: string): number | undefined {
  const at = above.findIndex(
    ({ line, role }) => role === 'heading' && new RegExp(`^${name}[.)/]`).test(fold(line.content ?? '')),
  );
  return at < 0 ? undefined : sumOf(under(above, at));
}

/** Whether a line that adds up says what it should; one that says it is rounded may differ by that. */
export function isRight({ line, sums }: Sorted<BudgetLine>): boolean {
  const { amount, content = '' } = line;
  if (amount === undefined || sums.length === 0 || sums.includes(amount)) return true;
  const steps = fold(content).includes('làm tròn') ? [1e3, 1e4, 1e5, 1e6] : [];
  return steps.some((step) => amount % step === 0 && sums.some((sum) => Math.abs(amount - sum) < step));
}

/** The sum of what is spent. */
export const budgetTotal = (lines: readonly BudgetLine[]): number => sumOf(sorted(lines));
