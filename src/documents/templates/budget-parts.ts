import {
  AlignmentType,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { profile } from '../frame/profile';
import { line, mm, pt } from './parts';

const titles = [
  'TT',
  'Nội dung chi',
  'ĐVT',
  'Số lượng',
  'Số buổi/ngày',
  'Đơn giá',
  'Thành tiền',
  'Ghi chú',
] as const;
const { LEFT, CENTER, RIGHT } = AlignmentType;
const alignments = [CENTER, LEFT, CENTER, CENTER, CENTER, RIGHT, RIGHT, LEFT] as const;
const widths = profile.budgetColumns;
const size = profile.size.table;
const padding = { top: mm(0.5), bottom: mm(0.5), left: mm(1), right: mm(1) };

type Style = { bold?: boolean; keepNext?: boolean };
type Place = {
  column: number;
  span?: number;
  alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
};

/**
 * The budget as the department prints it: its unit above, a part and its sum, its lines, the whole in figures and words. The titles
 * repeat on every page, and no row is split. VI: bảng dự toán kinh phí.
 */
export const budgetTable = (): (Paragraph | Table)[] => [
  line(
    'ĐVT: đồng',
    { size, italics: true },
    { alignment: RIGHT, keepNext: true, spacing: { before: pt(3), after: pt(3) } },
  ),
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + mm(width), 0), type: WidthType.DXA },
    columnWidths: widths.map((width) => mm(width)),
    margins: padding,
    rows: [titleRow, partRow, lineRow, totalRow],
  }),
  line(
    'Bằng chữ: {{Bằng chữ}}{{Dấu kết}}',
    { italics: true },
    {
      alignment: AlignmentType.JUSTIFIED,
      keepNext: true, // else a signature may stand alone on the last page
      indent: { firstLine: mm(profile.paragraph.firstLine) },
      spacing: { before: pt(profile.paragraph.after), after: pt(profile.paragraph.after) },
    },
  ),
];

const cell = (
  text: string,
  { column, span = 1, alignment = alignments[column] }: Place,
  { bold, keepNext }: Style,
): TableCell =>
  new TableCell({
    children: [line(text, { size, bold }, { alignment, keepNext })],
    columnSpan: span,
    width: {
      size: widths.slice(column, column + span).reduce((sum, width) => sum + mm(width), 0),
      type: WidthType.DXA,
    },
    verticalAlign: VerticalAlignTable.CENTER,
  });

/** A slash alone gives no place to break a narrow title. */
const titleRow = new TableRow({
  cantSplit: true,
  tableHeader: true,
  children: titles.map((title, column) =>
    cell(title.replace('/', '/ '), { column, alignment: CENTER }, { bold: true, keepNext: true }),
  ),
});

const partStyle = { bold: true, keepNext: true };

/** `{{#Phần}}` opens here and closes at the end of the line row, so both rows come once for each part. */
const partRow = new TableRow({
  cantSplit: true,
  children: [
    cell('{{#Phần}}{{#Tên phần}}{{TT}}', { column: 0 }, partStyle),
    cell('{{Nội dung chi}}', { column: 1, span: 5 }, partStyle),
    cell('{{Cộng}}', { column: 6 }, partStyle),
    cell('{{/Tên phần}}', { column: 7 }, partStyle),
  ],
});

const lineRow = new TableRow({
  cantSplit: true,
  children: titles.map((title, column) => {
    const opening = column === 0 ? '{{#Dòng}}' : '';
    const closing = column === titles.length - 1 ? '{{/Dòng}}{{/Phần}}' : '';
    return cell(`${opening}{{${title}}}${closing}`, { column }, {});
  }),
});

const totalRow = new TableRow({
  cantSplit: true,
  children: [
    cell('Tổng cộng', { column: 0, span: 6, alignment: CENTER }, { bold: true, keepNext: true }),
    cell('{{Tổng cộng}}', { column: 6 }, { bold: true, keepNext: true }),
    cell('', { column: 7 }, { keepNext: true }),
  ],
});
