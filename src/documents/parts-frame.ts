import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import {
  bodyParagraph,
  chosenRule,
  columns,
  halfPoints,
  line,
  mm,
  pt,
  rule,
  textWidth,
  when,
  words,
} from './parts';
import { profile } from './profile';

/** What a named type of paper says in its own name: `KẾ HOẠCH` with `KH` in its symbol. */
type NamedType = { type: string; abbreviation: string };

const { size, header, page } = profile;

/**
 * A paper of a named type (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4) around its body; used when templates are built.
 * Page number from page 2 in the middle of the top margin.
 */
export const paperDocument = (named: NamedType, body: readonly (Paragraph | Table)[]): Document =>
  new Document({
    creator: 'Giao Ban',
    styles: {
      default: {
        document: {
          run: { font: profile.font, size: halfPoints(size.body), language: { value: 'vi-VN' } },
          paragraph: {
            spacing: {
              line: 240 * profile.paragraph.lines,
              lineRule: LineRuleType.AUTO,
              after: 0,
              before: 0,
            },
          },
        },
      },
    },
    sections: [
      {
        properties: { titlePage: true, page: { size: paperSize, margin: margins } },
        headers: {
          default: new Header({ children: [pageNumber] }),
          first: new Header({ children: [new Paragraph({})] }),
        },
        children: [
          headerTable(named.abbreviation),
          ...titleBlock(named.type),
          ...body,
          gap(6),
          signatureTable(),
          gap(1), // Word wants a paragraph after a last table
        ],
      },
    ],
  });

const paperSize = { width: mm(page.width), height: mm(page.height) };
const margins = {
  top: mm(page.top),
  bottom: mm(page.bottom),
  left: mm(page.left),
  right: mm(page.right),
  header: mm(profile.pageNumber.top),
  footer: mm(profile.pageNumber.top),
};

const pageNumber = new Paragraph({
  alignment: AlignmentType.CENTER,
  children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(profile.pageNumber.size) })],
});

/** Boxes 1–4: agency and Quốc hiệu, then number and date on one level. The blanks are the clerk's. */
const headerTable = (abbreviation: string): Table =>
  columns(
    [header.left, header.right],
    [
      [
        [
          ...when('Dòng cơ quan chủ quản', line('{{Dòng cơ quan chủ quản}}', { size: size.superior })),
          ...when(
            'Dòng cơ quan ban hành',
            line('{{Dòng cơ quan ban hành}}', { size: size.agency, bold: true }),
          ),
          ...chosenRule('Kẻ dưới cơ quan', header.left),
        ],
        [
          line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: size.nationalName, bold: true }),
          line('Độc lập - Tự do - Hạnh phúc', { size: size.motto, bold: true }),
          rule(profile.mottoRule, header.right),
        ],
      ],
      [
        [line(`Số:    /${abbreviation}-{{Ký hiệu}}`, { size: size.number }, { spacing: { before: pt(6) } })],
        [
          line(
            '{{Địa danh, ngày tháng}}',
            { size: size.placeAndDate, italics: true },
            { spacing: { before: pt(6) } },
          ),
        ],
      ],
    ],
  );

/** Room in points; it stays with what follows. */
const gap = (points: number): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { line: pt(points), lineRule: LineRuleType.EXACT } });

/** Box 5a: the type, and what the paper is about. */
const titleBlock = (type: string): Paragraph[] => [
  line(type, { size: size.type, bold: true }, { spacing: { before: pt(18) }, keepNext: true }),
  line('{{Trích yếu}}', { size: size.abstract, bold: true }, { keepNext: true }),
  ...chosenRule('Kẻ dưới trích yếu', textWidth),
  gap(8),
];

/** Boxes 7 and 9b side by side: for whom, and who signs with room for signature and stamp. Kept on one page. */
const signatureTable = (): Table =>
  columns(
    [textWidth / 2, textWidth / 2],
    [
      [
        when(
          'Nơi nhận',
          line(
            '{{Tên}}',
            { size: size.recipientsTitle, bold: true, italics: true },
            { alignment: AlignmentType.LEFT },
          ),
          ...when('Nơi', line('{{Chữ}}', { size: size.recipients }, { alignment: AlignmentType.LEFT })),
        ),
        [
          ...when('Chức vụ', line('{{Chữ}}', { size: size.signature, bold: true })),
          line(
            '{{Người ký}}',
            { size: size.signature, bold: true },
            { spacing: { before: mm(profile.signatureRoom) } },
          ),
        ],
      ],
    ],
  );

/** A paragraph of the user's words, printed for each field `name`. */
export const wordParagraphs = (name: string, lead = '', keepNext = false): (Paragraph | Table)[] =>
  when(
    name,
    bodyParagraph([...(lead ? [new TextRun(lead)] : []), ...words()], { keepNext, keepLines: keepNext }),
  );
