import type { Fault } from '../problem';
import type { Row } from '../row';
import { fold } from '../text/vietnamese';
import { levelOf, numberFaults } from './numbering';

/** What a line of a paper is, as the clerk chooses it. `drawn`: its text comes from another tab, at this place. VI: kiểu dòng. */
export const lineKinds = {
  basis: 'Căn cứ',
  part: 'Phần',
  heading: 'Đề mục',
  headingWithValue: 'Đề mục kèm nội dung',
  label: 'Nhãn đậm',
  group: 'Nhóm',
  point: 'Điểm',
  bullet: 'Gạch đầu dòng',
  subBullet: 'Gạch cấp hai',
  paragraph: 'Đoạn văn',
  drawn: 'Lấy từ',
  pageBreak: 'Sang trang',
  annex: 'Phụ lục',
  recipient: 'Nơi nhận',
} as const;

export type LineKind = (typeof lineKinds)[keyof typeof lineKinds];
export type TextLine = Row<{ kind: LineKind; text: string }>;

/** What a line of kind “Lấy từ” can draw. */
export const drawings = [
  'Thành phần',
  'Khách mời',
  'Chương trình',
  'Phân công',
  'Dự toán',
  'Bảng chương trình',
  'Danh sách đại biểu',
  'Danh sách ký nhận',
  'Ai dự họp',
  'Danh mục văn bản',
] as const;
export type Drawing = (typeof drawings)[number];

/** The tab or list that a line of kind “Lấy từ” names. @example drawingOf('thành phần') // 'Thành phần' */
export const drawingOf = (text: string | undefined): Drawing | undefined =>
  drawings.find((one) => fold(one) === fold(text ?? ''));

export const isHeading = (line: TextLine): boolean =>
  line.kind === lineKinds.heading || line.kind === lineKinds.headingWithValue;

/** Slips in the order of a paper's lines: what is drawn that does not exist, twice, or empty; headings numbered out of turn. `filled` = rows to draw. */
export const lineFaults = (lines: readonly TextLine[], filled: Record<Drawing, number>): Fault<'text'>[] => [
  ...drawingFaults(lines, filled),
  ...numberFaults(
    lines
      .filter((line) => isHeading(line) || line.kind === lineKinds.part)
      .map((line) => ({ ...line, isPart: line.kind === lineKinds.part })),
  ),
];

function drawingFaults(lines: readonly TextLine[], filled: Record<Drawing, number>): Fault<'text'>[] {
  const drawn = lines.filter((line) => line.kind === lineKinds.drawn && line.text);
  return drawn.flatMap((line, index): Fault<'text'>[] => {
    const at = { row: line.row, field: 'text', seen: line.text } as const;
    const from = drawingOf(line.text);
    if (!from) return [{ ...at, code: 'unknown-drawing' }];
    if (drawn.slice(0, index).some((earlier) => drawingOf(earlier.text) === from))
      return [{ ...at, code: 'drawn-twice' }];
    return filled[from] === 0 && from !== 'Dự toán' ? [{ ...at, code: 'drawn-empty' }] : [];
  });
}

/** How deep a heading stands: 1 for `I.`, 2 for `1.` and what carries no number, 3 for `1.1.` … */
export const depthOf = (line: TextLine): number => levelOf(line.text ?? '');

/** Where the first section whose heading speaks of something begins and ends, as positions in the lines; what stands deeper belongs to it. */
export function sectionAbout(
  lines: readonly TextLine[],
  words: string,
): { from: number; to: number } | undefined {
  const from = lines.findIndex((line) => isHeading(line) && fold(line.text ?? '').includes(words));
  const opening = lines[from];
  if (!opening) return undefined;
  const next = lines.findIndex(
    (line, index) => index > from && isHeading(line) && depthOf(line) <= depthOf(opening),
  );
  return { from, to: next < 0 ? lines.length : next };
}
