import fc from 'fast-check';
import { understood, unrecognised } from '../../../src/domain/people/pasted';
import { nameParts, unitParts } from '../../../src/domain/people/pasted-names';
import { pastedCells } from '../../../src/domain/text/pasted-cells';

const known = [
  { field: 'code', titles: ['Mã'] },
  { field: 'honorific', titles: ['Ông/Bà'] },
  { field: 'name', titles: ['Họ và tên', 'họ tên'] },
  { field: 'post', titles: ['Chức vụ'] },
  { field: 'workplace', titles: ['Nơi công tác', 'đơn vị công tác'] },
  { field: 'email', titles: ['Email', 'thư điện tử'] },
  { field: 'phone', titles: ['Điện thoại', 'đt'] },
];
const fields = (text: string) => understood(pastedCells(text), known).columns.map(({ field }) => field);

test('cells as a spreadsheet puts them on the clipboard', () => {
  expect(pastedCells('Mã\tTên\r\n01\t"xã ""A""\nhai dòng"\t\r\n\r\n"02"\tb "c"')).toEqual([
    ['Mã', 'Tên'],
    ['01', 'xã "A"\nhai dòng', ''],
    ['02', 'b "c"'],
  ]);
  expect(pastedCells('')).toEqual([]);
  expect(pastedCells('"chưa đóng\tb')).toEqual([['"chưa đóng', 'b']]);
});

test('titles in any order and spelling, under a heading of the list', () => {
  const text =
    'DANH SÁCH ĐẠI BIỂU\n\nSTT\tThư điện tử\tHỌ TÊN (in hoa)\tĐ.T\tGhi chú\tĐơn vị công tác:\n1\ta@b.vn\tLê B\t0912\tx\tSở Y tế';
  const pasted = understood(pastedCells(text), known);
  expect(pasted.columns.map(({ field }) => field)).toEqual(['', 'email', 'name', 'phone', '', 'workplace']);
  expect([pasted.above, pasted.rows.length, unrecognised(pasted)]).toEqual([1, 1, ['Ghi chú']]);
});

test.each([
  ['two titles', 'Họ tên\tEmail\na\tb@c.vn', 0, 1],
  ['two titles beside another', 'Họ tên\tx\tEmail\na\t\tb@c.vn', 0, 1],
  ['one title in a list of one column', 'Email\nb@c.vn', 0, 1],
  ['one title among words', 'Email\tLê A\nb@c.vn\tLê B', 0, 2],
  ['one title alone in a row of two', 'Email\t\nb@c.vn\tLê B', 0, 2],
  ['titles in the tenth row', `${'x\ty\n'.repeat(9)}Họ tên\tEmail\na\tb@c.vn`, 9, 1],
  ['titles in the eleventh', `${'x\ty\n'.repeat(10)}Họ tên\tEmail\na\tb@c.vn`, 0, 12],
])('%s', (_case, text, above, rows) => {
  const pasted = understood(pastedCells(text), known);
  expect([pasted.above, pasted.rows.length]).toEqual([above, rows]);
});

test.each([
  ['of two cells one alone', 'a@b.vn\nLê A', 'name'],
  ['most of three', 'a@b.vn\nLê A\nc@d.vn', 'email'],
  ['numbers that do not count', '1\n3', 'name'],
  ['numbers that count from another', '7\n8', ''],
])('a column is what most of its cells look like: %s', (_case, text, field) =>
  expect(fields(text)).toEqual([field]),
);

test('without titles columns are known by what stands in them', () => {
  const text = '1\tÔng\tLê A\tGiám đốc\tSở Y tế\ta@b.vn\t0912 345 678\n2\tBà\tLê B\tPhó\tSở Nội vụ\tb@b.vn\t';
  expect(fields(text)).toEqual(['', 'honorific', 'name', 'post', 'workplace', 'email', 'phone']);
});

test('columns that look like no field of the table, or like one that another has, are left out', () => {
  const few = known.filter(({ field }) => ['name', 'email'].includes(field));
  const looking = (text: string) => understood(pastedCells(text), few).columns.map(({ field }) => field);
  expect(looking('0912 345 678\tLê A\ta@b.vn\tc@d.vn\tSở Y tế')).toEqual(['', 'name', 'email', '', '']);
  expect([understood([], known), understood([[]], known)]).toEqual([
    { columns: [], rows: [], above: 0 },
    { columns: [], rows: [[]], above: 0 },
  ]);
});

test('of two columns with the title of one field the first is it, and the other is told', () => {
  const pasted = understood(pastedCells('Họ tên\tHọ và tên\tEmail\na\tb\tc@d.vn'), known);
  expect(pasted.columns.map(({ field }) => field)).toEqual(['name', '', 'email']);
  expect(unrecognised(pasted)).toEqual(['Họ và tên']);
});

test.each([
  ['Ông Nguyễn Văn A', { honorific: 'Ông', name: 'Nguyễn Văn A' }],
  ['đ/c Lê B', { honorific: 'đ/c', name: 'Lê B' }],
  ['Bành Thị C', { name: 'Bành Thị C' }],
])('the name of a person: %s', (typed, parts) => expect(nameParts(typed)).toStrictEqual(parts));

test.each([
  ['Xã Tân Yên', { name: 'xã Tân Yên', kind: 'xã' }],
  ['UBND Phường Bắc Giang', { name: 'UBND phường Bắc Giang', kind: 'phường' }],
  ['Sở Y tế', { name: 'Sở Y tế', kind: 'sở' }],
  ['Văn phòng UBND tỉnh', { name: 'Văn phòng UBND tỉnh', kind: 'văn phòng' }],
  ['Công an xã', { name: 'Công an xã', kind: 'công an' }],
  ['Trạm Y tế xã', { name: 'Trạm Y tế xã', kind: 'trạm y tế' }],
  ['Ủy ban nhân dân Xã Tân Yên'.normalize('NFD'), { name: 'Ủy ban nhân dân xã Tân Yên', kind: 'xã' }],
])('the name of a unit: %s', (typed, parts) => expect(unitParts(typed)).toEqual(parts));

test('nothing pasted makes it throw, and every row has all columns', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\t', '\n', '"', 'Mã', 'a', '1', '@', '\r') }), (text) => {
      const { columns, rows } = understood(pastedCells(text), known);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }),
  ));
