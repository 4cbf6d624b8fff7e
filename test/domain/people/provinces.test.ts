import { formerNamesIn, isMade } from '../../../src/domain/people/former-names';
import { provinceNamed } from '../../../src/domain/people/provinces';

const provinces = [
  { code: '24', name: 'tỉnh Bắc Ninh', former: ['tỉnh Bắc Giang', 'tỉnh Bắc Ninh'] },
  { code: '01', name: 'thành phố Hà Nội', former: [] },
  { code: '56', name: 'tỉnh Khánh Hoà', former: ['tỉnh Ninh Thuận', 'tỉnh Khánh Hòa'] },
  { code: '79', name: 'thành phố Hồ Chí Minh', former: ['tỉnh Bình Dương'] },
  { code: '75', name: 'thành phố Đồng Nai', former: ['tỉnh Bình Phước', 'tỉnh Đồng Nai'] },
];

test.each([
  ['Bắc Ninh', '24'],
  ['tỉnh  BẮC NINH', '24'],
  ['tỉnh Bắc Ninh'.normalize('NFD'), '24'],
  ['bac ninh', '24'],
  ['Bắc Giang', '24'],
  ['Khánh Hòa', '56'],
  ['TP. Hà Nội', '01'],
  ['TP.HCM', '79'],
  ['dong nai', '75'],
])('%s is a province', (words, code) => {
  expect(provinceNamed(words, provinces).province?.code).toBe(code);
});

test.each([
  ['Bắc Nih', 'tỉnh Bắc Ninh'],
  ['Hồ Chí Min', 'thành phố Hồ Chí Minh'],
  ['Paris', undefined],
  ['', undefined],
])('%s is none, and the nearest is told', (words, near) => {
  expect(provinceNamed(words, provinces)).toEqual(near === undefined ? {} : { near });
});

test('a name as it is typed goes before one without tone marks, a present one before a former; of two nobody is meant', () => {
  const alike = [
    { code: '1', name: 'tỉnh Hà Tiên', former: ['tỉnh Vĩnh Yên'] },
    { code: '2', name: 'tỉnh Hà Tiến', former: ['tỉnh Vĩnh Yên', 'tỉnh Sơn La'] },
    { code: '3', name: 'tỉnh Sơn La', former: [] },
  ];
  const code = (words: string) => provinceNamed(words, alike).province?.code;
  expect(['Hà Tiên', 'tỉnh Hà Tiến', 'Sơn La', 'son la', 'thanh pho Sơn La'].map(code)).toEqual([
    '1',
    '2',
    '3',
    '3',
    '3',
  ]);
  expect(['ha tien', 'Vĩnh Yên'].map(code)).toEqual([undefined, undefined]);
  expect(provinceNamed('ha tien', alike)).toEqual({ near: 'tỉnh Hà Tiên' });
});

test.each(['HCM', 'TP HCM', 'tp. hcm', 'thanh pho ho chi minh', 'TP. Hồ Chí Minh'])('%s', (words) =>
  expect(provinceNamed(words, provinces).province?.code).toBe('79'),
);

test('what a unit was made of, as names that stand mid-sentence, each once', () => {
  expect(
    formerNamesIn(
      'Xã Yên Trung, Thị trấn Chờ, Phường Vạn An (phần còn lại (sau khi sáp nhập)), xã Yên Trung',
    ),
  ).toBe('xã Yên Trung; thị trấn Chờ; phường Vạn An');
  expect([formerNamesIn('giữ nguyên'), isMade('giữ nguyên'), isMade(''), isMade('Xã A')]).toEqual([
    '',
    false,
    false,
    true,
  ]);
});
