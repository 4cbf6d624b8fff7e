/**
 * The clipboard's text of cells: tabs between columns, lines between rows; a cell that holds either, or begins with a quotation
 * mark, stands in quotation marks with its own doubled. Excel, LibreOffice and Google Sheets write and read this.
 * @example tsvOf([['a', 'b\nc']]) // 'a\t"b\nc"'
 */
export const tsvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quoted).join('\t')).join('\n');

const quoted = (text: string): string =>
  /^"|[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A cell and what ends it. Quotation marks that enclose no whole cell are letters like others. */
const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;

/**
 * Inverse of {@link tsvOf}. The line end that Excel puts after the last row makes no row of its own.
 * @example cellsOf('a\t"b\nc"\r\n') // [['a', 'b\nc']]
 */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const content = /[\r\n]$/.test(text) ? text.replace(/\r?\n$|\r$/, '') : text;
  cell.lastIndex = 0;
  for (let found = cell.exec(content); found; found = cell.exec(content)) {
    const [, inside, plain = '', end] = found;
    rows.at(-1)?.push(inside?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
