import { agrees, differs, type Saying } from './saying';

const numbers = '[[0, 1, 2], [1, 2, 3], [2, 3, 4]]';
const names = 'book.getSheets().map((each) => each.getName())';

export const ofTabs: readonly Saying[] = [
  agrees(
    'Sheet.getMaxRows',
    'testsheetsvalues.js:41',
    'the grid is counted',
    'return tab().getMaxRows() >= 1',
    true,
  ),
  agrees(
    'Sheet.getMaxColumns',
    'testsheetsvalues.js:42',
    'so is its width',
    'return tab().getMaxColumns() >= 1',
    true,
  ),
  agrees(
    'Spreadsheet.insertSheet',
    'testsheetsvalues.js:46',
    'a tab without a place goes to the end',
    `book.insertSheet('a-end'); return ${names}.pop()`,
    'a-end',
  ),
  agrees(
    'Spreadsheet.insertSheet',
    'testsheetsvalues.js:48',
    'place 1 is behind the first',
    `book.insertSheet('a-second', 1); return ${names}[1]`,
    'a-second',
  ),
  agrees(
    'Spreadsheet.getSheets',
    'testsheetsvalues.js:52',
    'tabs come in their order on the page',
    `const before = ${names}; book.insertSheet('a-first', 0); return ${names}.slice(1).join() === before.join()`,
    true,
  ),
  agrees(
    'Sheet.setColumnWidth',
    'testsheetsvalues.js:109',
    'a width gives the tab back',
    'return tab().setColumnWidth(2, 200).getName() === tab().getName()',
    true,
  ),
  agrees(
    'Sheet.getDataRange',
    'testsheetsvalues.js:197',
    'data reach to the last cell with something in it',
    `put(${numbers}); return tab().getDataRange().getValues()`,
    JSON.parse(numbers),
  ),
  agrees(
    'Sheet.getDataRange',
    'testsheets.js:304',
    'an empty tab has one empty cell',
    'return tab().getDataRange().getValues()',
    [['']],
  ),
  agrees(
    'Sheet.getRange',
    'testsheetsvui.js:252',
    'no rows are refused by name',
    `return /number of rows/.test(message(() => tab().getRange(1, 1, 0, 1)))`,
    true,
  ),
  agrees(
    'Sheet.getRange',
    'testsheetsvui.js:253',
    'so are no columns',
    `return /number of columns/.test(message(() => tab().getRange(1, 1, 1, 0)))`,
    true,
  ),
  agrees(
    'Sheet.insertColumnsAfter',
    'testsheetstext.js:193',
    'two columns in the middle move the last one by two',
    `put([['a', 'b', 'c']]); tab().insertColumnsAfter(2, 2); return tab().getDataRange().getValues()`,
    [['a', 'b', '', '', 'c']],
  ),
  agrees(
    'Sheet.insertRowsAfter',
    'testsheetstext.js:209',
    'empty rows below add nothing to the data',
    `put([['a']]); tab().insertRowsAfter(2, 2); return tab().getDataRange().getNumRows()`,
    1,
  ),
  agrees(
    'Sheet.getFilter',
    'testsheetssets.js:31',
    'there is none where nobody set one',
    'return tab().getFilter()',
    null,
  ),
  agrees(
    'SpreadsheetApp.flush',
    'testsheetsexotics.js:256',
    'gives nothing',
    `put([['x']]); return SpreadsheetApp.flush() === undefined`,
    true,
  ),
  differs(
    'The add-on names places by numbers; so a text where a number belongs is found here.',
    "The parameters (String,Object,Object,Object) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    'Sheet.getRange',
    'testsheets.js:389',
    'a place may be named as in a formula',
    `return message(() => tab().getRange('A1:C3'))`,
    'no error',
  ),
];
