import { addressedTo, calledInText } from '../../../src/domain/people/addressed';

test.each([
  ['phường Bắc Giang', 'UBND phường Bắc Giang'],
  ['Xã Tân Yên'.normalize('NFD'), 'UBND xã Tân Yên'],
  ['xã\u00A0 Tân Yên', 'UBND xã\u00A0 Tân Yên'],
  ['đặc khu Phú Quốc', 'UBND đặc khu Phú Quốc'],
  ['Đặc khu Cô Tô', 'UBND đặc khu Cô Tô'],
  ['XÃ Tân Yên', 'UBND XÃ Tân Yên'],
  ['phường 5', 'UBND phường 5'],
  ['huyện Yên Thế', 'UBND huyện Yên Thế'],
  ['Thành phố Hồ Chí Minh', 'UBND thành phố Hồ Chí Minh'],
  // What the clerk wrote otherwise stays.
  ['UBND xã Tân Yên', 'UBND xã Tân Yên'],
  ['Đảng ủy phường Bắc Giang', 'Đảng ủy phường Bắc Giang'],
  ['xã đoàn Tân Yên', 'Xã đoàn Tân Yên'],
  ['thành đoàn Bắc Giang', 'Thành đoàn Bắc Giang'],
  ['phòng Nông nghiệp', 'Phòng Nông nghiệp'],
  ['báo Bắc Ninh', 'Báo Bắc Ninh'],
  ['', ''],
])('%s is addressed as %s', (name, to) => {
  expect(addressedTo({ name })).toBe(to);
});

test('a name that says how its bearer is called is not called otherwise', () => {
  expect(addressedTo({ name: 'Ông Lê An, Giám đốc', person: 'Ông Lê An' })).toBe('Ông Lê An, Giám đốc');
});

test('a person is called as the Sheet says, or as either; the text speaks to her so', () => {
  const person = 'Trần Văn A';
  expect(addressedTo({ name: 'Trần Văn A, Giám đốc', person })).toBe('Ông/Bà Trần Văn A, Giám đốc');
  expect(addressedTo({ name: 'tS. Trần Văn A', person, honorific: 'Ông' })).toBe('TS. Trần Văn A');
  expect([{ name: 'xã Tân Yên' }, { person }, { person, honorific: 'Ông' }].map(calledInText)).toEqual([
    'quý đơn vị',
    'Ông/Bà',
    'Ông',
  ]);
});
