import { LONGEST_TEXT } from '../sheet/typing';
import { type Answers, type FormItem, isQuestion, isText } from './form';

/** RFC 5321, 4.5.3.1.3; a longer text would also keep the pattern busy for minutes. */
const LONGEST_ADDRESS = 254;
/** Google names no limit of its own for an answer, but each has to fit into a cell of the tab that the form fills. */
const LONGEST_ANSWER = LONGEST_TEXT;

/** A page of a form: what stands between two page breaks. The first one has no break that begins it. */
export type Section = { start?: FormItem; questions: FormItem[] };

/** What came of going through a form: answers on the pages that were visited, and what is wrong with them, by item. */
export type Walk = { answers: Answers; faults: Record<string, string> };

export function sectionsOf(items: readonly FormItem[]): Section[] {
  const sections: Section[] = [{ questions: [] }];
  for (const item of items) {
    if (isQuestion(item)) sections[sections.length - 1]?.questions.push(item);
    else sections.push({ start: item, questions: [] });
  }
  return sections;
}

/**
 * The page that comes after one, by its index; undefined: submit. A choice's way wins over that of the next page break,
 * the last such choice over the others, and after the last page nothing has any effect.
 * Source: reference, enum PageNavigationType and PageBreakItem.setGoToPage.
 */
export function nextSection(
  sections: readonly Section[],
  index: number,
  answers: Answers,
): number | undefined {
  const following = sections[index + 1];
  if (!following) return undefined;
  const chosen = sections[index]?.questions.flatMap(
    ({ id, choices }) => choices.find(({ value }) => value === answers[id])?.goTo ?? [],
  );
  const target = chosen?.pop() ?? following.start?.goTo;
  const found = sections.findIndex(({ start }) => start !== undefined && start.id === target);
  return found < 0 ? index + 1 : found;
}

/** Goes from page to page as a person does; answers on pages that are not visited are dropped. */
export function walk(items: readonly FormItem[], given: Answers): Walk {
  const sections = sectionsOf(items);
  const visited = new Set<number>();
  for (let index: number | undefined = 0; index !== undefined; index = nextSection(sections, index, given)) {
    if (visited.has(index))
      throw new Error('Các phần của biểu mẫu dẫn vòng về nhau nên không tới được nút Gửi.');
    visited.add(index);
  }
  const questions = sections.filter((_, index) => visited.has(index)).flatMap((section) => section.questions);
  const answers = questions.flatMap(({ id }) => (given[id] ? [[id, given[id]] as const] : []));
  return { answers: Object.fromEntries(answers), faults: faultsOf(questions, given) };
}

/** What is wrong with the answers to these questions, in words for who answers, by item. */
export function faultsOf(questions: readonly FormItem[], answers: Answers): Record<string, string> {
  const found = questions.flatMap((item) => {
    const fault = faultOf(item, answers[item.id] ?? '');
    return fault === undefined ? [] : [[item.id, fault] as const];
  });
  return Object.fromEntries(found);
}

function faultOf(item: FormItem, answer: string): string | undefined {
  if (answer.trim() === '') return item.required ? 'Câu hỏi này bắt buộc phải trả lời.' : undefined;
  if (answer.length > LONGEST_ANSWER)
    return `Câu trả lời chỉ dài được ${LONGEST_ANSWER.toLocaleString('vi')} ký tự, bạn đã viết ${answer.length.toLocaleString('vi')}.`;
  if (isText(item)) return invalidity(item, answer);
  return item.choices.some(({ value }) => value === answer) ? undefined : `Không có lựa chọn “${answer}”.`;
}

/** The form's own words where it has some. */
function invalidity({ validation }: FormItem, answer: string): string | undefined {
  if (!validation) return undefined;
  const own = validation.helpText || undefined;
  if (validation.kind === 'email')
    return answer.length <= LONGEST_ADDRESS && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer.trim())
      ? undefined
      : (own ?? 'Phải là một địa chỉ email.');
  if (validation.kind === 'number') {
    const { from, to } = validation;
    const number = /^-?\d+([.,]\d+)?$/.test(answer.trim())
      ? Number(answer.trim().replace(',', '.'))
      : Number.NaN;
    return number >= from && number <= to ? undefined : (own ?? `Phải là một số từ ${from} đến ${to}.`);
  }
  const matches = new RegExp(`^(?:${validation.pattern})$`, 'u').test(answer);
  return matches ? undefined : (own ?? 'Câu trả lời chưa đúng dạng.');
}
