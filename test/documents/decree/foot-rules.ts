import { isShown } from './measured';
import { framed, inWord, signed } from './rule';

/** Who gets it, who signs, what comes behind. */
export const footRules = inWord(
  ...framed(
    ...signed(
      {
        name: '“Nơi nhận:” 12 nghiêng đậm; dưới đó 11 đứng, đầu dòng “-”, cuối dòng “;”, dòng cuối “.”, có “Lưu:”',
        source: 'Phụ lục I, ô 9b',
        holds: ({ recipientsTitle, recipients, parts }) =>
          !parts.recipients
            ? recipientsTitle === undefined && 'đi kèm văn bản khác nên không có nơi nhận riêng'
            : isShown(recipientsTitle, { points: 12, bold: true, italic: true, align: 'left' }) &&
              recipients.every((one) =>
                isShown(one, { points: 11, bold: false, italic: false, align: 'left' }),
              ) &&
              recipients.every(({ text }) => /^- .*[;.]$/.test(text)) &&
              recipients.some(({ text }) => text.startsWith('- Lưu: ')),
      },
      {
        name: 'Chức vụ chữ hoa, họ tên chữ thường, 13-14 đậm, giữa, ngang hàng Nơi nhận, đi cùng dòng cuối',
        source: 'Phụ lục I, ô 7a, 7b',
        holds: ({ posts, signer, closing }) =>
          posts.length > 0 &&
          [...posts, signer].every((one) =>
            isShown(one, { points: [13, 14], bold: true, italic: false, align: 'center' }),
          ) &&
          posts.every(({ text }) => text === text.toUpperCase()) &&
          signer?.inTable === true &&
          (closing?.keepsNext ?? false),
      },
    ),
  ),
  {
    name: 'Phụ lục sang trang riêng; “Phụ lục” 14 và tên chữ hoa 13-14 đậm, giữa; có dòng kèm theo; kết thúc “./.”',
    source: 'Phụ lục I, phần II, mục 1 (phụ lục)',
    holds: ({ annex: [title, name, attachedTo, ...others], parts }) =>
      !parts.annex
        ? title === undefined && 'không có phụ lục'
        : title?.opensPage === true &&
          isShown(title, { points: 14, bold: true, italic: false, align: 'center' }) &&
          isShown(name, { points: [13, 14], bold: true, italic: false, align: 'center' }) &&
          name?.text === name?.text.toUpperCase() &&
          isShown(attachedTo, { points: [13, 14], bold: false, italic: true, align: 'center' }) &&
          (others[others.length - 1]?.text.endsWith('./.') ?? false),
  },
);
