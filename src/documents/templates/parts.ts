import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { profile, type Sheet } from '../frame/profile';

/** Building blocks of the templates. They run when the templates are built to .docx, never inside the bundle. */

const twipsPerPoint = 20;
const twipsPerMm = 1440 / 25.4;
/** Millimetres to twips, the unit of lengths in a .docx. */
export const mm = (millimetres: number): number => Math.round(millimetres * twipsPerMm);
/** Points to twips, the unit of spacing in a .docx. */
export const pt = (points: number): number => points * twipsPerPoint;
/** Points to half-points, the unit of font sizes in a .docx. */
export const halfPoints = (points: number): number => points * 2;

/** What lies between the margins, in mm. */
export const textWidth = ({ page }: Sheet): number => page.width - page.left - page.right;

type Style = { size?: number; bold?: boolean; italics?: boolean; color?: string };

/** A run of one size and weight. */
export const run = (text: string, { size = profile.size.body, ...style }: Style = {}): TextRun =>
  new TextRun({ text, size: halfPoints(size), ...style } satisfies IRunOptions);

/** A paragraph without first-line indent or space around, unless `layout` says otherwise. */
export const line = (text: string, style: Style, layout: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, ...layout, children: [run(text, style)] });

/** A line of the template that vanishes when it is filled: it opens or closes a loop or a condition. */
export const marker = (tag: string): Paragraph => new Paragraph({ children: [new TextRun(`{{${tag}}}`)] });

/** Printed when the field is there, or once for each round of a loop. */
export const when = <T>(name: string, ...children: T[]): (T | Paragraph)[] => [
  marker(`#${name}`),
  ...children,
  marker(`/${name}`),
];

/** A text of the body: justified, first line indented (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
export const bodyParagraph = (children: readonly TextRun[], layout: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(profile.paragraph.firstLine) },
    spacing: { after: pt(profile.paragraph.after) },
    widowControl: true,
    ...layout,
    children,
  });

/** The user's words: the runs of a paragraph, each in the style that its field names. */
export const words = (base: Style = {}): TextRun[] => [
  run('{{#chữ}}{{thường}}', base),
  run('{{nghiêng}}', { ...base, italics: !base.italics }),
  run('{{nhãn}}', { ...base, bold: true }),
  run('{{nhãn nghiêng}}', { ...base, bold: true, italics: true }),
  run('{{/chữ}}', base),
];

/** A drawn line of a length in mm, centred in a column `room` mm wide: the upper border of a low paragraph. */
export function rule(length: number, room: number): Paragraph {
  const side = mm((room - length) / 2);
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: side, right: side },
    spacing: { before: pt(2), line: pt(4), lineRule: LineRuleType.EXACT },
    children: [run('', { size: 2 })],
  });
}

/** One line of each length that fits, of which the field `name` chooses one. */
export const chosenRule = (name: string, room: number): Paragraph[] =>
  when(
    name,
    ...profile.rules
      .filter((length) => length <= room / 2)
      .flatMap((length) => when(`Kẻ ${length} mm`, rule(length, room))),
  );

const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: nothing, bottom: nothing, left: nothing, right: nothing };
const noPadding = { top: 0, bottom: 0, left: 0, right: 0 };

/** Columns side by side, without lines or padding; a row is never split over two pages. Widths in mm. */
export const columns = (widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + mm(width), 0), type: WidthType.DXA },
    columnWidths: widths.map((width) => mm(width)),
    borders: { ...noBorders, insideHorizontal: nothing, insideVertical: nothing },
    margins: noPadding,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, index) => cell(children, widths[index] ?? 0)),
        }),
    ),
  });

const cell = (children: readonly Paragraph[], width: number): TableCell =>
  new TableCell({
    children,
    width: { size: mm(width), type: WidthType.DXA },
    borders: noBorders,
    margins: noPadding,
    verticalAlign: VerticalAlignTable.TOP,
  });
