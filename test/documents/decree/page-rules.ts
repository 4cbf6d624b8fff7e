import { isShown } from './measured';
import { framed, inWord } from './rule';
import { isRuleRight } from './widths';

/** The sheet of paper, and what stands at its head in every paper. */
export const pageRules = inWord(
  {
    name: 'Khổ A4; lề trên, dưới 20-25 mm, trái 30-35 mm, phải 15-20 mm',
    source: 'Phụ lục I, phần I, mục I.1-3',
    holds: ({ size, margins: { top, bottom, left, right } }) =>
      [...size].sort().join() === '210,297' &&
      [top, bottom].every((side) => side >= 20 && side <= 25) &&
      [left - 15, right].every((side) => side >= 15 && side <= 20),
  },
  {
    name: 'Phông chữ Times New Roman, màu đen',
    source: 'Phụ lục I, phần I, mục I.4',
    holds: ({ fonts, colours }) =>
      [...fonts].join() === 'w:ascii="Times New Roman"' && colours.every((one) => one === '000000'),
  },
  {
    name: 'Số trang cỡ 13-14, giữa lề trên, không ghi ở trang đầu',
    source: 'Phụ lục I, phần I, mục I.7',
    holds: ({ pageNumber: { points, isCentred, isOnFirst } }) =>
      [13, 14].includes(points) && isCentred && !isOnFirst,
  },
  ...framed(
    {
      name: 'Quốc hiệu 12-13, Tiêu ngữ 13-14, đậm, giữa; gạch dưới Tiêu ngữ',
      source: 'Phụ lục I, ô 1',
      holds: ({ head: { national, motto } }) =>
        isShown(national, { points: [12, 13], bold: true, italic: false, align: 'center' }) &&
        isShown(motto, { points: [13, 14], bold: true, italic: false, align: 'center' }) &&
        motto?.ruleInset !== undefined,
    },
    {
      name: 'Cơ quan chủ quản đứng, cơ quan ban hành đậm, chữ hoa 12-13, giữa; gạch dài 1/3-1/2 dòng chữ',
      source: 'Phụ lục I, ô 2',
      holds: ({ head: { superior, agency, hasSuperior }, size }) =>
        [superior, agency].every((one) => one?.text === one?.text.toUpperCase()) &&
        (!hasSuperior ||
          isShown(superior, { points: [12, 13], bold: false, italic: false, align: 'center' })) &&
        isShown(agency, { points: [12, 13], bold: true, italic: false, align: 'center' }) &&
        isRuleRight(agency, size[0] === 210 ? 60 : 101),
    },
    {
      name: 'Địa danh và ngày tháng năm 13-14 nghiêng, giữa, có dấu phẩy sau địa danh',
      source: 'Phụ lục I, ô 4',
      holds: ({ head: { date } }) =>
        isShown(date, { points: [13, 14], bold: false, italic: true, align: 'center' }),
    },
  ),
);
