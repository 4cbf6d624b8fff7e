import {
  AlignmentType,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { profile } from '../frame/profile';
import { bodyParagraph, halfPoints, line, mm, pt, run, when } from './parts';

const { LEFT, CENTER, RIGHT } = AlignmentType;
const widths = profile.summaryColumns;
const size = profile.size.wideTable;

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/**
 * The columns in order; the field of each has the column's own name, and a title that differs stands beside it. One row of titles without
 * merged cells: merged ones are cut off where a page repeats them.
 */
const columns: readonly { name: string; title?: string; alignment: Alignment; points?: number }[] = [
  { name: 'TT', alignment: CENTER },
  { name: 'Đơn vị', title: 'Đơn vị đề xuất, liên hệ', alignment: LEFT },
  { name: 'Phân loại', title: '{{Tên cột phân loại}}', alignment: LEFT },
  { name: 'Tên nhiệm vụ', alignment: LEFT },
  { name: 'Tính cấp thiết', alignment: LEFT },
  { name: 'Mục tiêu', alignment: LEFT },
  { name: 'Nội dung', alignment: LEFT },
  { name: 'Sản phẩm', title: 'Sản phẩm, chỉ tiêu', alignment: LEFT },
  { name: 'Địa chỉ ứng dụng', alignment: LEFT },
  { name: 'Thời gian', alignment: CENTER },
  { name: 'Tổng', title: 'Tổng kinh phí', alignment: RIGHT, points: profile.size.wideAmount },
  { name: 'Ngân sách', title: 'Từ ngân sách', alignment: RIGHT, points: profile.size.wideAmount },
  { name: 'Nguồn khác', title: 'Từ nguồn khác', alignment: RIGHT, points: profile.size.wideAmount },
  { name: 'Ý kiến', title: 'Ý kiến, kết quả', alignment: LEFT },
];
/** Where the three sums stand. */
const money = { from: 10, to: 13 } as const;
const last = columns.length - 1;

/**
 * The summary: titles on every page, a group and its sums, its tasks, the whole. No row is split over two pages. VI: bảng tổng hợp.
 */
export const summaryTable = (): (Paragraph | Table)[] => [
  line('ĐVT: đồng', { size: profile.size.table, italics: true }, { alignment: RIGHT, keepNext: true }),
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width(0, columns.length), type: WidthType.DXA },
    columnWidths: widths.map((one) => mm(one)),
    margins: { top: mm(0.5), bottom: mm(0.5), left: mm(0.5), right: mm(0.5) },
    rows: [titleRow, groupRow, taskRow, totalRow],
  }),
];

/** The whole in words, then what a reader must know of the sums; all of it stays with the signature. */
export const summaryNotes = (): Paragraph[] => [
  bodyParagraph([new TextRun({ text: 'Bằng chữ: {{Bằng chữ}}{{Dấu kết}}', italics: true })], {
    keepNext: true,
    spacing: { before: pt(profile.paragraph.after), after: pt(profile.paragraph.after) },
  }),
  ...when(
    'Ghi chú',
    bodyParagraph([run('{{Chữ}}', { size: profile.size.table })], {
      keepNext: true,
      spacing: { after: pt(2) },
    }),
  ),
];

const width = (from: number, to: number): number =>
  widths.slice(from, to).reduce((sum, one) => sum + mm(one), 0);

type Place = { from: number; to?: number; alignment?: Alignment };
type Style = { bold?: boolean; keepNext?: boolean };

const cell = (
  text: string,
  { from, to = from + 1, alignment = columns[from]?.alignment }: Place,
  { bold, keepNext }: Style,
): TableCell => {
  const points = columns[from]?.points ?? size;
  // The mark at a paragraph's end is as high as its own size, in Word and in an empty cell.
  const mark = { size: halfPoints(points) };
  return new TableCell({
    children: [line(text, { size: points, bold }, { alignment, keepNext, run: mark })],
    columnSpan: to - from,
    width: { size: width(from, to), type: WidthType.DXA },
    verticalAlign: bold ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
  });
};

const row = (children: TableCell[], tableHeader = false): TableRow =>
  new TableRow({ cantSplit: true, tableHeader, children });

const titled = { bold: true, keepNext: true };
const titleRow = row(
  columns.map(({ name, title = name }, from) => cell(title, { from, alignment: CENTER }, titled)),
  true,
);

/** The three sums of a group or of all, in the order of their columns. */
const sums = (): TableCell[] =>
  columns
    .slice(money.from, money.to)
    .map(({ name }, at) => cell(`{{Cộng ${name}}}`, { from: money.from + at }, titled));

/** `{{#Nhóm}}` opens here and closes at the end of the task row, so both rows come once for each group. */
const groupRow = row([
  cell('{{#Nhóm}}{{TT}}', { from: 0 }, titled),
  cell('{{Tên nhóm}}', { from: 1, to: money.from }, titled),
  ...sums(),
  cell('', { from: last }, titled),
]);

const taskRow = row(
  columns.map(({ name }, from) => {
    const opening = from === 0 ? '{{#Dòng}}' : '';
    const closing = from === last ? '{{/Dòng}}{{/Nhóm}}' : '';
    return cell(`${opening}{{${name}}}${closing}`, { from }, {});
  }),
);

const totalRow = row([
  cell('{{Tên dòng cộng}}', { from: 0, to: money.from, alignment: CENTER }, titled),
  ...sums(),
  cell('', { from: last }, titled),
]);
