import { resultOf } from '../snippet';

/** Each snippet shows one strict behaviour of Google's services that the local workspace keeps. */
describe('a script in the local workspace', () => {
  it.each([
    [
      'reads what it wrote as typed',
      `put([['1.250.000', '007', 'x']]); return tab().getRange(1, 1, 1, 3).getValues()[0]`,
      [1250000, 7, 'x'],
    ],
    [
      'keeps texts under @',
      `tab().getRange(1, 1).setNumberFormat('@'); put([['007']]); return tab().getRange(1, 1).getValues()[0][0]`,
      '007',
    ],
    [
      'keeps a text that looks like a formula under @',
      `tab().getRange(1, 1).setNumberFormat('@'); put([['=A2']]); return [tab().getRange(1, 1).getValues()[0][0], tab().getRange(1, 1).getFormulas()[0][0]]`,
      ['=A2', ''],
    ],
    ['makes formulas', `put([['=A2']]); return tab().getRange(1, 1).getFormulas()[0][0]`, '=A2'],
    ['has the empty text in empty cells', `return tab().getRange(5, 5).getValues()[0][0]`, ''],
    [
      'clears a cell with null',
      `put([['a']], 3, 2); put([[null]], 3, 2); const all = tab().getDataRange(); return [all.getNumRows(), all.getNumColumns(), all.getValues()[0][0]]`,
      [1, 1, ''],
    ],
    [
      'gets days as Dates of its own realm',
      `put([['24/7/2020']]); const day = tab().getRange(1, 1).getValues()[0][0]; return [day instanceof Date, day.toISOString()]`,
      [true, '2020-07-23T17:00:00.000Z'],
    ],
    [
      'gets times of day in local mean time of 1899',
      `put([['08:00']]); return tab().getRange(1, 1).getValues()[0][0].toISOString()`,
      '1899-12-30T00:53:30.000Z',
    ],
    [
      'writes Dates in the zone of the Sheet',
      `put([[new Date('2020-07-23T17:00:00Z')]]); return tab().getRange(1, 1).getDisplayValues()[0][0]`,
      '24/07/2020',
    ],
    [
      'shows numbers the Vietnamese way',
      `tab().getRange(1, 1).setNumberFormat('#,##0'); put([[1250000]]); return tab().getRange(1, 1).getDisplayValues()[0][0]`,
      '1.250.000',
    ],
    [
      'cannot write fewer rows than the range has',
      `return message(() => tab().getRange(1, 1, 2, 1).setValues([['a']]))`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'cannot write more columns than the range has',
      `return message(() => tab().getRange(1, 1).setValues([['a', 'b']]))`,
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
    [
      'cannot leave the grid',
      `return message(() => tab().getRange(1001, 1))`,
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'gives all that has data where -1 is asked for, and of an empty tab nothing',
      `const empty = message(() => tab().getSheetValues(1, 1, -1, -1)); put([['a', 'b'], ['c', '']]); return [empty, tab().getSheetValues(1, 1, -1, -1), tab().getSheetValues(2, 1, 1, 1)]`,
      [
        'The number of rows in the range must be at least 1.',
        [
          ['a', 'b'],
          ['c', ''],
        ],
        [['c']],
      ],
    ],
    [
      'grows the grid only when asked',
      `tab().insertRowsAfter(1000, 5); tab().insertColumnsAfter(26, 2); const last = tab().getRange(1005, 28); return [tab().getMaxRows(), tab().getMaxColumns(), last.getRow(), last.getColumn()]`,
      [1005, 28, 1005, 28],
    ],
    [
      'has no range without rows',
      `return message(() => tab().getRange(1, 1, 0, 1))`,
      'The number of rows in the range must be at least 1.',
    ],
    [
      'has A1 as the data of an empty tab',
      `const all = tab().getDataRange(); return [all.getRow(), all.getColumn(), all.getNumRows(), all.getNumColumns()]`,
      [1, 1, 1, 1],
    ],
    [
      'cannot make a tab twice',
      `const sheet = SpreadsheetApp.getActiveSpreadsheet(); sheet.insertSheet('A', 0); return [tab().getName(), message(() => sheet.insertSheet('A', 1))]`,
      ['A', 'A sheet with the name "A" already exists. Please enter another name.'],
    ],
    [
      'inserts a tab at its place',
      `SpreadsheetApp.getActiveSpreadsheet().insertSheet('B', 1); return SpreadsheetApp.getActiveSpreadsheet().getSheets().map((each) => each.getName())`,
      ['Trang tính1', 'B'],
    ],
    [
      'has only the listed members',
      `return [typeof tab().appendRow, typeof SpreadsheetApp.openByUrl, typeof DriveApp]`,
      ['undefined', 'undefined', 'undefined'],
    ],
    [
      'gets a TypeError for another member',
      `try { tab().appendRow([]) } catch (error) { return error instanceof TypeError }`,
      true,
    ],
    [
      'stores properties as texts',
      `const store = PropertiesService.getDocumentProperties(); store.setProperties({ a: 1 }).setProperties({ b: true }); store.deleteProperty('c'); return store.getProperties()`,
      { a: '1', b: 'true' },
    ],
    [
      'reads one property',
      `const store = PropertiesService.getDocumentProperties(); store.setProperties({ a: 1 }); return [store.getProperty('a'), store.getProperty('toString')]`,
      ['1', null],
    ],
    [
      'cannot store more than 9 KB in a property',
      `return message(() => PropertiesService.getDocumentProperties().setProperties({ a: 'x'.repeat(9217) }))`,
      'Argument too large: value',
    ],
    [
      'cannot store more than 500 KB',
      `const store = PropertiesService.getDocumentProperties(); return message(() => { for (let i = 0; i < 60; i += 1) store.setProperties({ ['k' + i]: 'x'.repeat(9000) }) })`,
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
    [
      'has signed bytes',
      `const made = UrlFetchApp.fetchAll([request('post', '/drive/v3/files?fields=name', { name: 'Đ', mimeType: 'application/vnd.google-apps.folder' })])[0]; return [made.getContent().slice(-4), Utilities.base64Encode([-1, -2, 1])]`,
      [[-60, -112, 34, 125], '//4B'],
    ],
    ['knows its user', `return Session.getEffectiveUser().getEmail()`, 'chuyen.vien@example.gov.vn'],
    [
      'cannot show a page that is not pushed',
      `return message(() => HtmlService.createHtmlOutputFromFile('Other'))`,
      'No HTML file named Other was found.',
    ],
    [
      'can fetch from whitelisted hosts only',
      `return message(() => UrlFetchApp.fetchAll([{ url: 'https://example.com/' }]))`,
      'Access to the URL is not permitted by urlFetchWhitelist: https://example.com/',
    ],
    [
      'cannot send parameters that do not exist',
      `return message(() => UrlFetchApp.fetchAll([{ url: 'https://www.googleapis.com/', body: 'x' }]))`,
      'Attribute provided with invalid value: body',
    ],
    [
      'is refused without a token',
      `return UrlFetchApp.fetchAll([{ url: 'https://www.googleapis.com/drive/v3/files', muteHttpExceptions: true }])[0].getResponseCode()`,
      401,
    ],
    [
      'meets an exception for a refusal it did not mute',
      `return message(() => UrlFetchApp.fetchAll([{ url: 'https://www.googleapis.com/drive/v3/files' }])).slice(0, 60)`,
      'Request failed for https://www.googleapis.com returned code ',
    ],
  ])('%s', (_title, body, expected) => {
    expect(resultOf(body)).toEqual(expected);
  });

  it('sets looks that a person sees', () => {
    const look = resultOf(`
      put([['Mã', 'Tên']]);
      tab().getRange(1, 1, 1, 2).setFontWeight('bold').setBackground('#d9ead3').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setVerticalAlignment('middle').setNotes([['Ghi chú', null]]);
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['có', 'không'], true).setAllowInvalid(false).build();
      tab().getRange(2, 2, 999, 1).setDataValidation(rule);
      tab().setFrozenRows(1);
      tab().setFrozenColumns(1);
      tab().getRange(1, 1, 1, 2).protect().setWarningOnly(true);
      tab().setColumnWidths(2, 1, 240);
      return tab().getRange(1, 1, 1, 2).getMergedRanges().length`);
    expect(look).toBe(0);
  });
});
