import type { Fault } from '../problem';
import type { Row } from '../row';
import { fold } from '../text/vietnamese';

/** What a line of the plan is, as the clerk chooses it. `drawn`: its text comes from another tab, at this place. VI: kiểu dòng. */
export const planLineKinds = {
  heading: 'Đề mục',
  headingWithValue: 'Đề mục kèm nội dung',
  group: 'Nhóm',
  bullet: 'Gạch đầu dòng',
  paragraph: 'Đoạn văn',
  drawn: 'Lấy từ',
  recipient: 'Nơi nhận',
} as const;

export type PlanLineKind = (typeof planLineKinds)[keyof typeof planLineKinds];
export type PlanLine = Row<{ kind: PlanLineKind; text: string }>;

/** The tabs a plan can draw from. */
export const drawings = ['Thành phần', 'Chương trình', 'Phân công', 'Dự toán'] as const;
export type Drawing = (typeof drawings)[number];

/** The tab that a line of kind “Lấy từ” names. @example drawingOf('thành phần') // 'Thành phần' */
export const drawingOf = (text: string | undefined): Drawing | undefined =>
  drawings.find((one) => fold(one) === fold(text ?? ''));

/** The number a heading was typed with. @example typedNumber('3. Thành phần') // 3 */
export const typedNumber = (text: string): number | undefined => {
  const match = /^\s*(\d{1,2})[.)]/.exec(text);
  return match ? Number(match[1]) : undefined;
};

export const isHeading = (line: PlanLine): boolean =>
  line.kind === planLineKinds.heading || line.kind === planLineKinds.headingWithValue;

/** Slips in the order of the plan: tabs drawn that do not exist, twice, or empty; headings numbered out of turn. `filled` = rows in each drawn tab. */
export function planFaults(lines: readonly PlanLine[], filled: Record<Drawing, number>): Fault<'text'>[] {
  return [...drawingFaults(lines, filled), ...numberFaults(lines)];
}

function drawingFaults(lines: readonly PlanLine[], filled: Record<Drawing, number>): Fault<'text'>[] {
  const drawn = lines.filter((line) => line.kind === planLineKinds.drawn && line.text);
  return drawn.flatMap((line, index): Fault<'text'>[] => {
    const at = { row: line.row, field: 'text', seen: line.text } as const;
    const from = drawingOf(line.text);
    if (!from) return [{ ...at, code: 'unknown-drawing' }];
    if (drawn.slice(0, index).some((earlier) => drawingOf(earlier.text) === from))
      return [{ ...at, code: 'drawn-twice' }];
    return filled[from] === 0 && from !== 'Dự toán' ? [{ ...at, code: 'drawn-empty' }] : [];
  });
}

function numberFaults(lines: readonly PlanLine[]): Fault<'text'>[] {
  return lines.filter(isHeading).flatMap((line, index): Fault<'text'>[] => {
    const typed = typedNumber(line.text ?? '');
    return typed === undefined || typed === index + 1
      ? []
      : [
          {
            code: 'stray-number',
            row: line.row,
            field: 'text',
            seen: line.text,
            about: { right: index + 1 },
          },
        ];
  });
}
