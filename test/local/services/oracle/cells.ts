import { agrees, differs, type Saying } from './saying';

const numbers = '[[0, 1, 2], [1, 2, 3], [2, 3, 4]]';

export const ofCells: readonly Saying[] = [
  agrees(
    'Range.setValues',
    'testsheetsvalues.js:257',
    'a range written is read back from what setValues gives',
    `return put(${numbers}).getValues()`,
    JSON.parse(numbers),
  ),
  agrees(
    'Range.getValues',
    'testsheetsvalues.js:216',
    'texts, a moment in milliseconds, fractions and signs come back as they were',
    `return put([['red eye', 1720000000000, 0.25], [-87, 'bub ble', true], [false, 98, 'bar']]).getValues()`,
    [
      ['red eye', 1720000000000, 0.25],
      [-87, 'bub ble', true],
      [false, 98, 'bar'],
    ],
  ),
  agrees(
    'Range.getValues',
    'testsheetsvalues.js:271',
    'a truth value stands among numbers',
    'return put([[4, false], [9, 10]]).getValues()',
    [
      [4, false],
      [9, 10],
    ],
  ),
  agrees(
    'Range.getFormulas',
    'testsheetsvalues.js:333',
    'a formula behind spaces is a text',
    `return [put([['   =SUM(1,2)']]).getFormulas()[0][0], tab().getRange(1, 1).getValues()[0][0].trim()]`,
    ['', '=SUM(1,2)'],
  ),
  agrees(
    'Range.getValues',
    'testsheetsvalues.js:342',
    'what is empty is an empty text',
    `return tab().getRange(1, 1, 100, 26).getValues().flat().every((cell) => cell === '')`,
    true,
  ),
  agrees(
    'Range.getMergedRanges',
    'testsheets.js:409',
    'nothing is merged where nobody merged',
    `put(${numbers}); return tab().getDataRange().getMergedRanges().length`,
    0,
  ),
  agrees(
    'Range.setNotes',
    'testsheets.js:793',
    'a text in place of rows of notes is refused',
    `return /don't match the method signature/.test(message(() => tab().getRange(1, 1, 3, 1).setNotes('foo')))`,
    true,
  ),
  agrees(
    'Range.getFormulas',
    'testsheetsvui.js:257',
    'there is a text for every cell',
    'return put([[1, 2], [3, 4]]).getFormulas()',
    [
      ['', ''],
      ['', ''],
    ],
  ),
  agrees(
    'Range.getFormulas',
    'testsheets.js:2184',
    'formulas come back with their sign',
    `return put([['=A1', '=B1'], ['=A2', '=B2']], 5, 5).getFormulas()`,
    [
      ['=A1', '=B1'],
      ['=A2', '=B2'],
    ],
  ),
  agrees(
    'Range.getRow',
    'testsheetsvui.js:207',
    'rows count from 1',
    'return tab().getRange(2, 3, 4, 5).getRow()',
    2,
  ),
  agrees(
    'Range.getColumn',
    'testsheetsvui.js:208',
    'columns too',
    'return tab().getRange(2, 3, 4, 5).getColumn()',
    3,
  ),
  agrees(
    'Range.getNumRows',
    'testsheetsvui.js:240',
    'a range knows its height',
    'return tab().getRange(2, 3, 4, 5).getNumRows()',
    4,
  ),
  agrees(
    'Range.getNumColumns',
    'testsheetsvui.js:241',
    'and its width',
    'return tab().getRange(2, 3, 4, 5).getNumColumns()',
    5,
  ),
  agrees(
    'Range.getDisplayValues',
    'testsheetsvui.js:250',
    'a plain text is shown as it is',
    `return put([['chữ']]).getDisplayValues()[0][0]`,
    'chữ',
  ),
  ...[
    ["setBackground('#ff0000')", 'testsheets.js:2435'],
    ["setNotes([['foo']])", 'testsheets.js:789'],
    ["setFontWeight('bold')", 'testsheetsexotics.js:86'],
    ["setVerticalAlignment('middle')", 'testsheetsexotics.js:92'],
    ['setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)', 'testsheetsexotics.js:93'],
    ["setNumberFormat('0.#')", 'testsheets.js:2304'],
  ].map(([call = '', at = '']) =>
    agrees(
      `Range.${call.split('(')[0]}`,
      at,
      'is taken, and leaves what is in the cell',
      `return put([['x']]).${call}.getValues()[0][0]`,
      'x',
    ),
  ),
  differs(
    'The reference promises names of colours; the add-on writes numbers alone, and a name that is misspelt is taken without a word by Google.',
    'Invalid color: LIGHTCORAL',
    'Range.setBackground',
    'testsheetssets.js:331',
    'names of colours are taken, in any case',
    `return message(() => tab().getRange(1, 1).setBackground('LIGHTCORAL'))`,
    'no error',
  ),
];
