import { broken } from '../../../src/documents/frame/breaks';

test.each([
  ['ỦY BAN NHÂN DÂN XÃ TÂN YÊN', ['ỦY BAN NHÂN DÂN', 'XÃ TÂN YÊN']],
  ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', ['SỞ KHOA HỌC', 'VÀ CÔNG NGHỆ']],
  ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', ['SỞ GIÁO DỤC', 'VÀ ĐÀO TẠO']],
  ['TRƯỜNG TRUNG HỌC CƠ SỞ LÊ QUÝ ĐÔN', ['TRƯỜNG TRUNG HỌC', 'CƠ SỞ LÊ QUÝ ĐÔN']],
  ['LIÊN MINH HỢP TÁC XÃ TỈNH BẮC NINH', ['LIÊN MINH HỢP TÁC XÃ', 'TỈNH BẮC NINH']],
  ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', ['SỞ VĂN HÓA,', 'THỂ THAO VÀ DU LỊCH']],
  ['BỘ Y TẾ', ['BỘ Y TẾ']],
])('%s', (name, lines) => expect(broken([name], 60, 13)).toEqual({ lines, isWhole: true }));

test('a break that was typed stays', () =>
  expect(broken(['BAN QUẢN LÝ', 'KHU KINH TẾ'], 60, 13).lines).toEqual(['BAN QUẢN LÝ', 'KHU KINH TẾ']));

test('a name that does not fit whole is said to be torn, so that a smaller size is tried', () => {
  const city = ['ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH'];
  expect(broken(city, 60, 13).isWhole).toBe(false);
  expect(broken(city, 60, 12)).toEqual({
    lines: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH'],
    isWhole: true,
  });
});

test('an abstract breaks where no word is torn and no year is left alone', () => {
  const about = 'Về việc tổ chức Hội nghị giao ban hoạt động khoa học và công nghệ năm 2020';
  expect(broken([about], 160, 14).lines).toEqual([
    'Về việc tổ chức Hội nghị giao ban',
    'hoạt động khoa học và công nghệ năm 2020',
  ]);
});
