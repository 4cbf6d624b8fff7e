import { type Drawing, drawingOf } from '../../domain/papers/lines';
import { fold } from '../../domain/text/vietnamese';
import type { Assignment } from '../../tables/assignments';
import type { GuestLine } from '../../tables/guest-lines';
import { closed, dashed, listed } from '../frame/endings';
import { attendanceBlocks } from './attendance-blocks';
import { type Block, groupBlock, paragraphs, type Values } from './blocks';
import { budgetFields, consecutive } from './budget-table';
import { tableBlocks } from './drawn-tables';
import { programmeBlocks } from './programme-blocks';
import type { PaperSource } from './source';

/** What each tab that a `Lấy từ` line may name prints in its place. */
const drawers: Record<Drawing, (source: PaperSource, values: Values, under: string) => Block[]> = {
  'Thành phần': ({ guestLines }, values) => guestBlocks(guestLines, values),
  'Chương trình': ({ programme }, values) => programmeBlocks(programme, values),
  'Khách mời': ({ guestLines }, values, under) => invitedBlocks(guestLines, values, under),
  'Phân công': ({ assignments }, values) => assignmentBlocks(assignments, values),
  'Dự toán': ({ budget }) => budgetBlocks(budgetFields(budget)),
  'Bảng chương trình': (source, values) => tableBlocks('Bảng chương trình', source, values),
  'Danh sách đại biểu': (source, values) => tableBlocks('Danh sách đại biểu', source, values),
  'Danh sách ký nhận': (source, values) => tableBlocks('Danh sách ký nhận', source, values),
  'Ai dự họp': (source) => attendanceBlocks(source),
  'Danh mục văn bản': (source, values) => tableBlocks('Danh mục văn bản', source, values),
};

/** The blocks a `Lấy từ` line stands for, `under` = the number of the heading above it; none when it names no tab that can be drawn, which `check` reports. */
export function drawn(title: string, source: PaperSource, values: Values, under = ''): Block[] {
  const drawing = drawingOf(title);
  return drawing ? drawers[drawing](source, values, under) : [];
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

/**
 * Those who get the invitation, one a line, numbered under a numbered heading: `1.1.`, `1.2.`; a line that does not say yet is one of them.
 * VI: thành phần mời.
 */
function invitedBlocks(lines: readonly GuestLine[], values: Values, under: string): Block[] {
  const invited = lines.filter((line) => line.invited !== false && line.text).map((line) => line.text ?? '');
  if (!under) return bullets(invited, values);
  return listed(invited).flatMap((text, index) => paragraphs(`${under}.${index + 1}. ${text}`, values));
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
