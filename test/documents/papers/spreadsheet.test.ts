import { Workbook } from '@cj-tech-master/excelts';
import { spreadsheetOf } from '../../../src/documents/papers/spreadsheet';

test('every cell is read back as the text that it is, also what would run', async () => {
  const cells = [
    '=HYPERLINK("http://x.example")',
    '+84 912',
    '  hai  dòng\nmột ô ',
    '<b>&"\'',
    'a\u0000\u000Bb',
  ];
  const base64 = spreadsheetOf(
    'Danh sách & gửi',
    [{ title: 'Nơi nhận', width: 20 }],
    cells.map((cell) => [cell]),
  );
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(base64, 'base64') as never);
  const [sheet] = book.worksheets;
  expect(sheet?.name).toBe('Danh sách & gửi');
  expect(sheet?.getCell('A1').value).toBe('Nơi nhận');
  expect(cells.map((_, index) => sheet?.getCell(index + 2, 1).value)).toEqual([...cells.slice(0, 4), 'ab']);
});
