import { isShown } from './measured';
import { inWord, signed } from './rule';

/** The text itself. */
export const bodyRules = inWord(
  {
    name: 'Thẩm quyền ban hành đậm, giữa; dưới đó mỗi căn cứ một dòng nghiêng, cuối dòng “;”, dòng cuối “.”',
    source: 'Phụ lục I, ô 6; Phụ lục III, Mẫu 1.2',
    holds: ({ bases, beforeBases, parts }) =>
      !parts.bases
        ? bases.length === 0 && 'không mở đầu bằng căn cứ'
        : isShown(beforeBases, { points: [13, 14], bold: true, italic: false, align: 'center' }) &&
          bases.every((one) =>
            isShown(one, { points: [13, 14], bold: false, italic: true, align: 'both' }),
          ) &&
          bases.every(({ text }, index) => text.endsWith(index === bases.length - 1 ? '.' : ';')),
  },
  {
    name: 'Nội dung 13-14 đứng, dàn đều; dòng đầu lùi 10 hoặc 12,7 mm; cách đoạn từ 6 pt',
    source: 'Phụ lục I, ô 6',
    holds: ({ running, listed }) =>
      listed.kind.text === undefined
        ? 'chỉ có bảng và ghi chú dưới bảng'
        : running.every(
            ({ points, italic, align, firstLine, after }) =>
              (points === 13 || points === 14) &&
              italic !== true &&
              align === 'both' &&
              [10, 12.7].includes(firstLine) &&
              after >= 6,
          ),
  },
  {
    name: 'Đề mục đậm, số liền mạch',
    source: 'Phụ lục I, ô 6',
    holds: ({ headings, parts }) =>
      !parts.headings
        ? headings.length === 0 && 'không chia đề mục'
        : headings.length > 0 &&
          headings.every(({ text, startsBold }, index) => startsBold && text.startsWith(`${index + 1}. `)),
  },
  {
    name: 'Dòng “(Kèm theo …)” 13-14 nghiêng, giữa',
    source: 'Phụ lục I, phần II, mục 1 (phụ lục)',
    holds: ({ attachedTo, parts }) =>
      !parts.attachedTo
        ? attachedTo === undefined && 'không kèm văn bản khác'
        : isShown(attachedTo, { points: [13, 14], bold: false, italic: true, align: 'center' }),
  },
  ...signed({
    name: 'Dấu “./.” một lần, ở cuối nội dung',
    source: 'Phụ lục III, các mẫu',
    holds: ({ body, closing }) =>
      body.filter(({ text }) => text.includes('./.')).length === 1 &&
      (closing?.text.endsWith('./.') ?? false),
  }),
);
