import {
  AlignmentType,
  Document,
  Header,
  type IParagraphOptions,
  type ISectionPropertiesOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { framed } from '../frame/paper';
import { profile, type Sheet } from '../frame/profile';
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

const { size } = profile;

/**
 * The official frame (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4) around the body of a paper; used when templates are built.
 * Page number from page 2 in the middle of the top margin.
 */
export const paperDocument = (
  body: readonly (Paragraph | Table)[],
  sheet: Sheet = profile,
  annexes: readonly (Paragraph | Table)[] = [],
): Document =>
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
        properties: { titlePage: true, page: pageOf(sheet) },
        headers: {
          default: new Header({ children: [...practiceLine(), pageNumber] }),
          first: new Header({ children: [...practiceLine(), new Paragraph({})] }),
        },
        children: [
          ...when<Paragraph | Table>(framed, headerTable(sheet), ...titleBlock(sheet), ...addresseeBlock()),
          ...body,
          ...when<Paragraph | Table>(framed, ...footBlock(sheet)),
          ...annexes,
        ],
      },
    ],
  });

/** Who signs and who gets it, below the body. */
const footBlock = (sheet: Sheet): (Paragraph | Table)[] => [
  gap(6),
  ...signatures('Hai chữ ký', 2, sheet),
  ...signatures('Ba chữ ký', 3, sheet),
  signatureTable(sheet),
  gap(1), // Word wants a paragraph after a last table
];

/**
 * On every page of a paper that was made to practise, and on no other. A line and not a picture behind the words: Docs is not known to keep
 * those when it converts.
 */
const practiceLine = () =>
  when(
    'Bản tập',
    line('{{Chữ}}', { size: profile.practice.size, bold: true, color: profile.practice.color }),
  );

/** A .docx tells a turned sheet by its upright size and a word. */
const pageOf = ({ page }: Sheet): ISectionPropertiesOptions['page'] => ({
  size: {
    width: mm(Math.min(page.width, page.height)),
    height: mm(Math.max(page.width, page.height)),
    orientation: page.width > page.height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: {
    top: mm(page.top),
    bottom: mm(page.bottom),
    left: mm(page.left),
    right: mm(page.right),
    header: mm(profile.pageNumber.top),
    footer: mm(profile.pageNumber.top),
  },
});

const pageNumber = new Paragraph({
  alignment: AlignmentType.CENTER,
  children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(profile.pageNumber.size) })],
});

/** Boxes 1–4 and 5b: agency and Quốc hiệu, then number and date on one level, and under the number what a công văn is about. */
const headerTable = ({ header }: Sheet): Table =>
  columns(
    [header.left, header.right],
    [
      [
        [
          ...sized('Dòng cơ quan chủ quản', [size.agency, size.smallAgency], {}),
          ...sized('Dòng cơ quan ban hành', [size.agency, size.smallAgency], { bold: true }),
          ...chosenRule('Kẻ dưới cơ quan', header.left),
        ],
        [
          line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: size.nationalName, bold: true }),
          line('Độc lập - Tự do - Hạnh phúc', { size: size.motto, bold: true }),
          rule(profile.mottoRule, header.right),
        ],
      ],
      [
        [
          line('{{Số, ký hiệu}}', { size: size.number }, { spacing: { before: pt(6) } }),
          ...when('Về việc', line('{{Về việc}}', { size: size.subject }, { spacing: { before: pt(6) } })),
        ],
        [
          ...sized(
            'Địa danh, ngày tháng',
            [size.placeAndDate, size.smallPlaceAndDate],
            { italics: true },
            { spacing: { before: pt(6) } },
          ),
        ],
      ],
    ],
  );

/** A line in its usual size, or in the smaller one where the words need it. */
const sized = (
  name: string,
  [usual, small]: readonly [number, number],
  style: { bold?: boolean; italics?: boolean },
  layout: IParagraphOptions = {},
): Paragraph[] => [
  ...when(name, line('{{Chữ}}', { ...style, size: usual }, layout)),
  ...when(`${name} (nhỏ)`, line('{{Chữ}}', { ...style, size: small }, layout)),
];

/** Room in points; it stays with what follows. */
const gap = (points: number): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { line: pt(points), lineRule: LineRuleType.EXACT } });

/** Box 5a: the type, and what the paper is about. A công văn has neither, only room. */
const titleBlock = (sheet: Sheet): (Paragraph | Table)[] => [
  ...when(
    'Tên loại',
    line('{{Chữ}}', { size: size.type, bold: true }, { spacing: { before: pt(18) }, keepNext: true }),
  ),
  ...when('Trích yếu', line('{{Trích yếu}}', { size: size.abstract, bold: true }, { keepNext: true })),
  ...chosenRule('Kẻ dưới trích yếu', textWidth(sheet)),
  gap(8),
];

/** Box 9a: one addressee on the line, several listed under it. */
const addresseeBlock = (): (Paragraph | Table)[] => [
  ...when(
    'Kính gửi một nơi',
    line('Kính gửi: {{Chữ}}', {}, { spacing: { before: pt(6), after: pt(12) }, keepNext: true }),
  ),
  ...when(
    'Kính gửi nhiều nơi',
    line(
      'Kính gửi:',
      {},
      {
        alignment: AlignmentType.LEFT,
        indent: { left: mm(addresseeIndent) },
        spacing: { before: pt(6) },
        keepNext: true,
      },
    ),
    ...when(
      'Nơi',
      line(
        '{{Chữ}}',
        {},
        { alignment: AlignmentType.LEFT, indent: { left: mm(addresseeIndent + 12) }, keepNext: true },
      ),
    ),
    gap(12),
  ),
];

/** Mm from the left margin at which `Kính gửi:` stands when several are addressed (Phụ lục III, Mẫu 1.5). */
const addresseeIndent = 32;

/** Boxes 7 and 9b side by side: for whom, and who signs with room for signature and stamp. Kept on one page. */
const signatureTable = (sheet: Sheet): Table =>
  columns(
    [textWidth(sheet) / 2, textWidth(sheet) / 2],
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
        when('Một chữ ký', ...signature()),
      ],
    ],
  );

/** Who signs, with room for signature and stamp. */
const signature = (): Paragraph[] => [
  ...when('Chức vụ', line('{{Chữ}}', { size: size.signature, bold: true })),
  new Paragraph({
    keepNext: true,
    spacing: { line: mm(profile.signatureRoom), lineRule: LineRuleType.EXACT },
  }),
  ...when('Người ký', line('{{Chữ}}', { size: size.signature, bold: true })),
];

/** Several who sign, side by side above Nơi nhận. */
const signatures = (name: string, count: number, sheet: Sheet): (Paragraph | Table)[] =>
  when<Paragraph | Table>(
    name,
    columns(
      Array.from({ length: count }, () => textWidth(sheet) / count),
      [Array.from({ length: count }, (_, index) => when(`Chữ ký ${index + 1}`, ...signature()))],
    ),
    gap(6),
  );

/** A paragraph of the user's words, printed for each field `name`. */
export const wordParagraphs = (name: string, keepNext = false): (Paragraph | Table)[] =>
  when(name, bodyParagraph(words(), { keepNext, keepLines: keepNext }));
