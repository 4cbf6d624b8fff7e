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
