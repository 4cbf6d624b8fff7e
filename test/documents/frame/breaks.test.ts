import { broken } from '../../../src/documents/frame/breaks';
import { boldWidth } from '../../../src/documents/frame/widths';

test.each([
  ['ỦY BAN NHÂN DÂN XÃ TÂN YÊN', ['ỦY BAN NHÂN DÂN', 'XÃ TÂN YÊN']],
  ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', ['SỞ KHOA HỌC', 'VÀ CÔNG NGHỆ']],
  ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', ['SỞ GIÁO DỤC', 'VÀ ĐÀO TẠO']],
  ['TRƯỜNG TRUNG HỌC CƠ SỞ LÊ QUÝ ĐÔN', ['TRƯỜNG TRUNG HỌC', 'CƠ SỞ LÊ QUÝ ĐÔN']],
  ['LIÊN MINH HỢP TÁC XÃ TỈNH BẮC NINH', ['LIÊN MINH HỢP TÁC XÃ', 'TỈNH BẮC NINH']],
  ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', ['SỞ VĂN HÓA,', 'THỂ THAO VÀ DU LỊCH']],
  ['BỘ Y TẾ', ['BỘ Y TẾ']],
])('%s', (name, lines) => expect(broken([name], 60, 13)).toEqual({ lines, flaw: 0 }));

test('a break that was typed stays', () =>
  expect(broken(['BAN QUẢN LÝ', 'KHU KINH TẾ'], 60, 13).lines).toEqual(['BAN QUẢN LÝ', 'KHU KINH TẾ']));

test('a name that does not fit whole is said to be torn, so that a smaller size is tried', () => {
  const city = ['ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH'];
  expect(broken(city, 60, 13).flaw).toBeGreaterThan(0);
  expect(broken(city, 60, 12)).toEqual({
    lines: ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH'],
    flaw: 0,
  });
});

test('an abstract breaks where no word is torn and no year is left alone', () => {
  const about = 'Về việc tổ chức Hội nghị giao ban hoạt động khoa học và công nghệ năm 2020';
  expect(broken([about], 160, 14).lines).toEqual([
    'Về việc tổ chức Hội nghị giao ban',
    'hoạt động khoa học và công nghệ năm 2020',
  ]);
});

test('no number parts from what it counts', () => {
  const about =
    'V/v triệu tập đại biểu dự Đại hội đại biểu Hội Làm vườn tỉnh Phú Thọ lần thứ VI, nhiệm kỳ 2026 - 2031';
  const text = broken([about], 60, 12).lines.join('\n');
  expect(text).not.toMatch(/Đại\nhội|thứ\nVI|2026\n|-\n/);
});

test('a name too wide for its column is broken evenly', () => {
  const lines = (name: string): string => broken([name], 60, 13).lines.join('\n');
  expect(lines('SỞ KHOA HỌC VÀ CÔNG NGHỆ')).toBe('SỞ KHOA HỌC\nVÀ CÔNG NGHỆ');
  expect(lines('SỞ Y TẾ')).toBe('SỞ Y TẾ');
  expect(lines('')).toBe('');
});

test('a long abstract in a narrow column: every word once, in lines that fit', () => {
  const words = Array.from(
    { length: 120 },
    (_, index) => ['hội', 'nghị', 'giao', 'ban', 'năm', '2026'][index % 6] ?? '',
  );
  const { lines } = broken([words.join(' ')], 60, 12);
  expect(lines.join(' ')).toBe(words.join(' '));
  expect(Math.max(...lines.map((line) => boldWidth(line, 12)))).toBeLessThanOrEqual(60);
});
