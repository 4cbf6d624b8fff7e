import { emptyZip } from '../word/zip';

/** A column of a small workbook: its title, and about how many letters it shows. */
export type SheetColumn = { title: string; width: number };

/** What XML 1.0 cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very signs that XML refuses
const unheld = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(unheld, '').replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

/**
 * A workbook of one sheet, in base64, its first row the titles. Every cell is text, as it is given: what begins with `=` is no formula
 * (ECMA-376, 18.3.1.4, inline strings).
 */
export function spreadsheetOf(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly string[])[],
): string {
  const zip = emptyZip();
  const parts = {
    ...frame,
    'xl/workbook.xml': workbook(name),
    'xl/worksheets/sheet1.xml': sheet(columns, rows),
  };
  for (const [path, xml] of Object.entries(parts)) zip.file(path, `${declaration}${xml}`);
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const contents = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What is the same in every such workbook; the second cell style is that of titles. */
const frame = {
  '[Content_Types].xml': [
    `<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${contents}.sheet.main+xml"/>`,
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contents}.worksheet+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${contents}.styles+xml"/>`,
    '</Types>',
  ].join(''),
  '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': [
    `<Relationships xmlns="${packaged}/relationships">`,
    `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>`,
    `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>`,
    '</Relationships>',
  ].join(''),
  'xl/styles.xml': [
    `<styleSheet xmlns="${main}">`,
    '<fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="2">',
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    '</cellXfs>',
    '</styleSheet>',
  ].join(''),
};

const workbook = (name: string): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

function sheet(columns: readonly SheetColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = [columns.map(({ title }) => title), ...rows].map(
    (cells, index) => `<row r="${index + 1}">${cells.map((cell) => cellXml(cell, index)).join('')}</row>`,
  );
  return [
    `<worksheet xmlns="${main}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`,
  ].join('');
}

const cellXml = (text: string, line: number): string =>
  `<c t="inlineStr" s="${line === 0 ? 1 : 0}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
