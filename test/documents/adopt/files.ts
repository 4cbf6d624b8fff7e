import {
  Document,
  ExternalHyperlink,
  Header,
  ImageRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import PizZip from 'pizzip';

type Look = { bold?: boolean; italics?: boolean };
export type Block = Paragraph | Table;

/** A run for each piece between tabs. */
const runs = (text: string, look: Look = {}): TextRun[] =>
  text
    .split('\t')
    .flatMap((piece, index) => [
      ...(index > 0 ? [new TextRun({ children: [new Tab()] })] : []),
      ...(piece ? [new TextRun({ text: piece, ...look })] : []),
    ]);

export const line = (text: string, look: Look = {}): Paragraph =>
  new Paragraph({ children: runs(text, look) });
export const bold = (text: string): Paragraph => line(text, { bold: true });
export const of = (...children: ParagraphChild[]): Paragraph => new Paragraph({ children });
export const run = (text: string, look: Look = {}): TextRun => new TextRun({ text, ...look });
export const link = (text: string): ExternalHyperlink =>
  new ExternalHyperlink({ link: 'https://so.example/', children: [new TextRun(text)] });

/** A table of rows of cells, each with its paragraphs. */
export const table = (...rows: Block[][][]): Table =>
  new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((children) => new TableCell({ children })) }),
    ),
  });

/** One white pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';
export const picture = (): Paragraph =>
  of(
    new ImageRun({
      type: 'png',
      data: Buffer.from(png, 'base64'),
      transformation: { width: 20, height: 20 },
    }),
  );

/** The bytes of a .docx, in base64, of one section or more; `over` = the line over each page. */
export async function word(sections: Block[][], over?: string): Promise<string> {
  const headers = over === undefined ? {} : { headers: { default: new Header({ children: [line(over)] }) } };
  return Packer.toBase64String(
    new Document({ sections: sections.map((children) => ({ ...headers, children })) }),
  );
}

/** The same file with the XML of its text changed. */
export function changed(docx: string, change: (xml: string) => string, part = 'word/document.xml'): string {
  const zip = new PizZip(docx, { base64: true });
  zip.file(part, change(zip.file(part)?.asText() ?? ''));
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}

/** As Word saves what was typed, spelt and corrected: runs split in the middle of words, with marks of spelling between. */
export const asTyped = (docx: string, every = 7): string =>
  changed(docx, (xml) =>
    xml.replace(
      /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<&]+)<\/w:t><\/w:r>/g,
      (_, look = '', text: string) =>
        (text.match(new RegExp(`[^]{1,${every}}`, 'gu')) ?? [])
          .map(
            (piece, index) =>
              `<w:r w:rsidR="00A${index}">${look}<w:t${/^\s|\s$/.test(piece) ? ' xml:space="preserve"' : ''}>${piece}</w:t></w:r>`,
          )
          .join('<w:proofErr w:type="spellStart"/>'),
    ),
  );

/** A text box as Word writes it: once for itself, once for programs that know none. */
export const boxed = (text: string): string => {
  const inside = `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${inside}</mc:Choice><mc:Fallback><w:pict>${inside}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
};

/** A date that Word shows anew each day. */
export const dateField = (shown: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> DATE \\@ "dd/MM/yyyy" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

/** A control in which a date is picked. */
export const dateControl = (shown: string): string =>
  `<w:sdt><w:sdtPr><w:date w:fullDate="2025-07-24T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/></w:date></w:sdtPr><w:sdtContent><w:p><w:r><w:t>${shown}</w:t></w:r></w:p></w:sdtContent></w:sdt>`;

/** A control for words, filled from nowhere. */
export const wordControl = (text: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Nơi họp"/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:sdtContent></w:sdt>`;

/** Puts XML before the end of the text. */
export const before =
  (mark: string, added: string) =>
  (xml: string): string => {
    const at = xml.indexOf(mark);
    const from = xml.lastIndexOf('<w:p>', at);
    return xml.slice(0, from) + added + xml.slice(from);
  };

/** The bytes of every part, by its name. */
export const partsOf = (docx: string): Map<string, string> =>
  new Map(
    Object.values(new PizZip(docx, { base64: true }).files).map((file) => [file.name, file.asBinary()]),
  );
