import { seenLook } from '../word/looks';
import type { Bytes } from '../word/paragraphs';

/** A row of a table as its XML has it: its bytes, and each cell's. `isMerged` = one of its cells goes over several columns or rows. */
export type RawRow = Bytes & { cells: Bytes[]; isMerged: boolean };
/** A table by its number in the part. `isNested` = it holds another one, or lies in one. */
export type RawTable = { table: number; rows: RawRow[]; isNested: boolean };

const everyTag = /<(\/?)(w:tbl|w:tr|w:tc|w:gridSpan|w:vMerge|w:hMerge)(?=[\s/>])([^<>]*)>/g;

/** The tables of a part, numbered as its paragraphs number them. */
export function tablesIn(xml: string): RawTable[] {
  const all: RawTable[] = [];
  const open: RawTable[] = [];
  for (const { index, 0: whole, 1: slash, 2: name, 3: marks = '' } of xml.matchAll(everyTag)) {
    const own = open[open.length - 1];
    const row = own?.rows[own.rows.length - 1];
    const to = index + whole.length;
    if (name === 'w:tbl' && !slash) {
      const table = { table: all.length, rows: [], isNested: own !== undefined };
      if (own) own.isNested = true;
      all.push(table);
      open.push(table);
    } else if (name === 'w:tbl') open.pop();
    else if (name === 'w:tr' && !slash) own?.rows.push({ from: index, to, cells: [], isMerged: false });
    else if (name === 'w:tr' && row) row.to = to;
    else if (name === 'w:tc' && !slash) row?.cells.push({ from: index, to });
    else if (name === 'w:tc') setEnd(row, to);
    else if (row && !/w:val="1"/.test(marks)) row.isMerged = true;
  }
  return all;
}

function setEnd(row: RawRow | undefined, to: number): void {
  const cell = row?.cells[row.cells.length - 1];
  if (cell) cell.to = to;
}

/** What differs from row to row and nobody sees: who typed it when, marks of spelling, where a page ended. */
const unseen =
  /\s(?:w:rsid\w*|w14:(?:paraId|textId))="[^"]*"|<w:(?:proofErr|lang|noProof|bookmarkStart|bookmarkEnd|lastRenderedPageBreak)\b[^<>]*\/>/g;
const words = /<w:t(?:\s[^<>]*)?>[^<]*<\/w:t>|<w:t\/>/g;
const emptyProperties = /<w:rPr>\s*<\/w:rPr>|<w:rPr\/>/g;
/** How the mark of a paragraph looks, in which there are words. */
const marks = /<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>(?=<\/w:pPr>)/gs;

/**
 * How a stretch of XML looks, whatever its words: equal for two rows or cells that can stand for one another, however their runs are split.
 * @example shapeOf('<w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>') // '<w:r></w:r>'
 */
export function shapeOf(xml: string): string {
  const bare = seenLook(xml.replace(unseen, '').replace(words, '').replace(marks, ''))
    .replace(emptyProperties, '')
    .replace(/>\s+</g, '><');
  return bare
    .replace(/<w:r(?: [^<>]*)?>/g, '<w:r>')
    .replace(/(<w:r>(?:(?!<\/w:r>).)*<\/w:r>)(?:\1)+/gs, '$1');
}

/** Whether rows differ in nothing but their words: the one that repeats then gives the others back tag by tag. */
export const isSameBytes = (xml: string, rows: readonly Bytes[]): boolean =>
  new Set(rows.map(({ from, to }) => xml.slice(from, to).replace(words, '<w:t/>'))).size <= 1;
