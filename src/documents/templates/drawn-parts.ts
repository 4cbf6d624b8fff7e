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
import { drawnTables } from '../frame/drawn-columns';
import { profile } from '../frame/profile';
import { line, mm, when } from './parts';

const size = profile.size.table;
const padding = { top: mm(0.5), bottom: mm(0.5), left: mm(1), right: mm(1) };

type Columns = (typeof drawnTables)[keyof typeof drawnTables];

/** Every drawn table, of which a round of the body's loop prints the one that it names. Titles repeat on every page, no row is split. */
export const drawnTablesParts = (): (Paragraph | Table)[] =>
  Object.entries(drawnTables).flatMap(([name, columns]) =>
    when<Paragraph | Table>(name, drawnTable(columns)),
  );

const drawnTable = (columns: Columns): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, [, width]) => sum + mm(width), 0), type: WidthType.DXA },
    columnWidths: columns.map(([, width]) => mm(width)),
    margins: padding,
    rows: [
      row(columns, (title) => title, true),
      row(columns, (title, index) => {
        const opening = index === 0 ? '{{#Hàng}}' : '';
        return `${opening}{{${title}}}${index === columns.length - 1 ? '{{/Hàng}}' : ''}`;
      }),
    ],
  });

const row = (columns: Columns, text: (title: string, index: number) => string, isTitle = false): TableRow =>
  new TableRow({
    cantSplit: true,
    tableHeader: isTitle,
    children: columns.map(
      ([title, width, middle], index) =>
        new TableCell({
          children: [
            line(
              text(title, index),
              { size, bold: isTitle },
              { alignment: isTitle || middle ? AlignmentType.CENTER : AlignmentType.LEFT, keepNext: isTitle },
            ),
          ],
          width: { size: mm(width), type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
        }),
    ),
  });
