import { cleaned } from './outside-text';

/**
 * The rows of cells that a spreadsheet puts on the clipboard: tabs between cells, quotation marks around one that holds line ends, doubled inside.
 * Nothing invisible comes in; rows without a word are left out.
 * @example pastedCells('Mã\tTên\n01\t"xã ""A"""') // [['Mã', 'Tên'], ['01', 'xã "A"']]
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  // A quoted cell, or an unquoted one, with what ends it.
  for (const [, quoted, plain = '', end] of text.replace(/\r\n?/g, '\n').matchAll(cell)) {
    rows[rows.length - 1]?.push(cleaned(quoted === undefined ? plain : quoted.replace(/""/g, '"')));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.some(Boolean));
}

const cell = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g;
