import { isShown } from './measured';
import { framed, inWord } from './rule';
import { isRuleRight } from './widths';

/** What tells a paper from others: its number, type, what it is about, to whom. */
export const titleRules = inWord(
  ...framed(
    {
      name: 'Số 13 đứng, giữa; ký hiệu chữ hoa; số dưới 10 có số 0 đứng trước',
      source: 'Phụ lục I, ô 3',
      holds: ({ head: { number }, listed }) =>
        listed.abbreviation === undefined
          ? number === undefined && 'không lấy số: đi kèm văn bản khác hoặc là bảng nội bộ'
          : isShown(number, { points: 13, bold: false, italic: false, align: 'center' }) &&
            /^Số: (?: {3}|0[1-9]|[1-9]\d+)\/\p{Lu}[\p{L}\d.-]*$/u.test(number?.text ?? ''),
    },
    {
      name: 'Tên loại chữ hoa, trích yếu chữ thường, 13-14 đậm, giữa; gạch dài 1/3-1/2 dòng chữ',
      source: 'Phụ lục I, ô 5a',
      holds: ({ head: { type, abstract }, listed, size }) =>
        listed.title === ''
          ? 'công văn không có tên loại'
          : type?.text === listed.title.toUpperCase() &&
            isShown(type, { points: [13, 14], bold: true, italic: false, align: 'center' }) &&
            isShown(abstract, { points: [13, 14], bold: true, italic: false, align: 'center' }) &&
            isRuleRight(abstract, size[0] === 210 ? 160 : 252),
    },
    {
      name: 'Trích yếu công văn sau chữ “V/v”, 12-13 đứng, giữa, ngay dưới số',
      source: 'Phụ lục I, ô 5b',
      holds: ({ head: { afterNumber }, listed }) =>
        listed.title !== ''
          ? !afterNumber?.text.startsWith('V/v') && 'văn bản có tên loại: trích yếu ở dưới tên loại'
          : isShown(afterNumber, { points: [12, 13], bold: false, italic: false, align: 'center' }) &&
            (afterNumber?.text.startsWith('V/v ') ?? false),
    },
    {
      name: '“Kính gửi:” 13-14 đứng, một nơi thì cùng dòng',
      source: 'Phụ lục I, ô 9a',
      holds: ({ head: { addressed }, listed }) =>
        listed.addressees.length === 0
          ? addressed === undefined && 'không gửi riêng nơi nào'
          : isShown(addressed, { points: [13, 14], bold: false, italic: false }) &&
            (listed.addressees.length > 1 ? /^Kính gửi:$/ : /^Kính gửi: \S/).test(addressed?.text ?? ''),
    },
  ),
);
