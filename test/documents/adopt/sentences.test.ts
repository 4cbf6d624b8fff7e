import { paragraphsOf, read } from '../../../src/documents/adopt/adopted';
import { tagOf } from '../../../src/documents/adopt-facts/read-facts';
import { openZip } from '../../../src/documents/word/zip';
import { line, word } from './files';

test.each([
  [
    'Kính mời đồng chí tới dự Hội nghị tổng kết công tác năm 2025 vào hồi 14 giờ 00 ngày 18/12/2025 tại Hội trường xã.',
    ['Hội nghị tổng kết công tác năm 2025', '18/12/2025', '14 giờ 00', 'Hội trường xã'],
  ],
  [
    'Đúng 7 giờ 30 phút, ngày 24 tháng 7 năm 2025 (thứ Năm), UBND xã tổ chức họp giao ban tháng 7 tại Trụ sở UBND xã.',
    ['Họp giao ban tháng 7', '24/7/2025', '7 giờ 30', 'Trụ sở UBND xã'],
  ],
  [
    'Kính mời Quý vị đến dự Lễ phát động Tết trồng cây, tổ chức vào 7h30 sáng thứ Sáu, ngày 14/02/2025 tại Khu di tích.',
    ['Lễ phát động Tết trồng cây', '14/02/2025', '7 giờ 30', 'Khu di tích'],
  ],
  [
    'Thời gian 01 ngày (24/7/2025), bắt đầu lúc 8h, địa điểm tại tầng 3 nhà A1.',
    ['24/7/2025', '8 giờ 00', 'tầng 3 nhà A1'],
  ],
  ['Báo cáo gửi về Văn phòng trước 16 giờ 00 ngày 20/7/2025 để tổng hợp.', []],
  ['Đề nghị các đơn vị dự Hội nghị đầy đủ thành phần theo giấy mời.', []],
  ['Thực hiện Công văn về việc dự Hội nghị tổng kết năm 2025 lúc 8h00 ngày 24/7/2025.', []],
])('what a sentence tells is asked, not ticked: %s', async (text, values) => {
  const { found } = read(paragraphsOf(openZip(await word([[line('Kính gửi: Các xã.'), line(text)]]))));
  const of = ['Tên hội nghị', 'Ngày họp', 'Giờ bắt đầu', 'Hội trường'];
  const told = found.filter((one) => of.includes(tagOf(one)));
  expect(told.map(({ value }) => value)).toEqual(values);
  expect(told.some(({ sure }) => sure)).toBe(false);
});
