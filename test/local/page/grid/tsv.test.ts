import * as fc from 'fast-check';
import { cellsOf, tsvOf } from '../../../../local/page/grid/tsv';

const text = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom('"', '\t', '\n', '\r', 'ế', ' ', '\u00a0', '\u200b', 'e\u0302\u0301', '='),
  }),
);
const rows = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) => fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1 }));

test('what is copied is pasted, whatever the cells hold', () => {
  // The one row that no text tells from none: a single empty cell at the end.
  fc.assert(fc.property(rows, (cells) => expect(cellsOf(`${tsvOf(cells)}\r\n`)).toEqual(cells)));
});

test.each([
  [
    'Excel: quotes only where a line breaks',
    'a\t"b\r\nc ""d"""\r\n5"\t\r\n',
    [
      ['a', 'b\r\nc "d"'],
      ['5"', ''],
    ],
  ],
  [
    'quotation marks that begin a cell and do not enclose it',
    '"Ứng dụng" KHCN\tb',
    [['"Ứng dụng" KHCN', 'b']],
  ],
  ['a quotation mark that never closes', '"a\tb\nc', [['"a', 'b'], ['c']]],
  ['a line of its own in LibreOffice', 'a\nb\n', [['a'], ['b']]],
  ['an empty line in between', 'a\n\nb', [['a'], [''], ['b']]],
  ['a single cell', 'Sơn Động', [['Sơn Động']]],
  ['nothing', '', [['']]],
])('%s', (_case, pasted, cells) => expect(cellsOf(pasted)).toEqual(cells));

test('a long text without end is read in one go', () => {
  const line = `${'"a'.repeat(50_000)}\t`;
  expect(cellsOf(line.repeat(10))[0]).toHaveLength(11);
});
