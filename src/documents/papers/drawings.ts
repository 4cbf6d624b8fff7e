import { type Drawing, drawingOf, planLineKinds } from '../../domain/papers/plan';
import { fold } from '../../domain/text/vietnamese';
import type { Assignment } from '../../tables/assignments';
import type { GuestLine } from '../../tables/guest-lines';
import type { PlanLine } from '../../tables/plan-lines';
import { budgetFields, consecutive } from '../money/budget-table';
import { closed, dashed, listed } from '../text/endings';
import { type Block, groupBlock, paragraphs, type Values } from './blocks';
import { sectionAbout } from './headings';
import type { PlanSource } from './plan-source';
import { programmeBlocks } from './programme-blocks';

/** What each tab that a `Lấy từ` line may name prints in its place. */
const drawers: Record<Drawing, (source: PlanSource, values: Values) => Block[]> = {
  'Thành phần': ({ guestLines }, values) => guestBlocks(guestLines, values),
  'Chương trình': ({ programme }, values) => programmeBlocks(programme, values),
  'Phân công': ({ assignments }, values) => assignmentBlocks(assignments, values),
  'Dự toán': ({ budget }) => budgetBlocks(budgetFields(budget)),
};

/** The blocks a `Lấy từ` line stands for; none when it names no tab that can be drawn, which `check` reports. */
export function drawn(title: string, source: PlanSource, values: Values): Block[] {
  const drawing = drawingOf(title);
  return drawing ? drawers[drawing](source, values) : [];
}

/** Lines of one group under its heading, as bullets; a line without a group is a paragraph of its own. VI: thành phần. */
function guestBlocks(lines: readonly GuestLine[], values: Values): Block[] {
  const groups = consecutive(
    lines.filter((line) => line.text),
    (line) => line.group,
  );
  return groups.flatMap(({ name, rows }) => {
    const texts = rows.map((line) => line.text ?? '');
    if (name === '') return texts.flatMap((text) => paragraphs(closed(text, '.'), values));
    return [groupBlock(name, values), ...bullets(texts, values)];
  });
}

const assignmentBlocks = (assignments: readonly Assignment[], values: Values): Block[] =>
  bullets(assignments.filter((one) => one.lead || one.task).map(assignmentText), values);

/**
 * One task as a sentence of the plan.
 * @example assignmentText({ row: 2, lead: 'Văn phòng Sở', cooperating: 'phòng QLKHCNCS', task: 'in tài liệu' })
 * // 'Văn phòng Sở phối hợp với phòng QLKHCNCS in tài liệu'
 */
export function assignmentText({ lead = '', cooperating, task = '' }: Assignment): string {
  const joint = fold(lead).endsWith('chủ trì') ? ', ' : ' ';
  return `${lead}${cooperating ? `${joint}phối hợp với ${cooperating}` : ''} ${task}`.trim();
}

const budgetBlocks = (budget: ReturnType<typeof budgetFields>): Block[] =>
  budget ? [{ kind: 'budget', budget }] : [];

const bullets = (texts: readonly string[], values: Values): Block[] =>
  listed(texts).flatMap((text) => paragraphs(dashed(text), values));

/**
 * The plan's lines, with a line that draws the budget where none was typed though there is a budget: at the end of the
 * section on funds, else before the closing paragraph.
 */
export function withBudgetDrawn({ plan, budget }: PlanSource): PlanLine[] {
  const body = plan.filter((line) => line.text && line.kind !== planLineKinds.recipient);
  const calls = (line: PlanLine) => line.kind === planLineKinds.drawn && drawingOf(line.text) === 'Dự toán';
  if (budget.length === 0 || body.some(calls)) return body;
  const closing = body[body.length - 1]?.kind === planLineKinds.paragraph ? body.length - 1 : body.length;
  const at = Math.min(sectionAbout(body, 'kinh phí')?.to ?? closing, closing);
  return [...body.slice(0, at), { row: 0, kind: planLineKinds.drawn, text: 'Dự toán' }, ...body.slice(at)];
}
