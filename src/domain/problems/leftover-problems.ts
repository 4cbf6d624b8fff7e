import { warns } from './expected';

const meant = 'có khi cố ý giữ chữ cũ';
const keep = 'hoặc bấm Giữ nguyên nếu đúng là như vậy';

/** What an earlier conference, or an earlier order of things, left behind in texts. `text` = where in the text. */
export const leftoverProblems = {
  'old-day': warns(
    meant,
    (seen, { text, tag }) =>
      `“${seen}” ở “${text}” là của kỳ trước. ${tag ? `Ghi {{${tag}}}` : 'Sửa cho đúng kỳ này'}, ${keep}.`,
    'trước ngày 20/7/2025',
  ),
  'old-year': warns(
    meant,
    (seen, { text }) => `“${seen}” ở “${text}” là năm của kỳ trước. Sửa cho đúng kỳ này, ${keep}.`,
    'năm 2025',
  ),
  'old-turn': warns(
    meant,
    (seen, { text }) => `“${seen}” ở “${text}” là của kỳ trước. Sửa cho đúng kỳ này, ${keep}.`,
    'lần thứ 5',
  ),
  'old-act': warns(
    meant,
    (seen, { text }) =>
      `“${seen}” ở “${text}” là văn bản của kỳ trước. Ghi số, ngày của văn bản kỳ này, ${keep}.`,
    'số 12/KH-UBND ngày 10/01/2025',
  ),
  'old-name': warns(
    meant,
    (seen, { text, tag, sheet }) =>
      `“${seen}” ở “${text}” là của kỳ trước, mục ${tag} nay ghi “${sheet}”. Ghi {{${tag}}} hoặc sửa chữ, ${keep}.`,
    'Trần Văn Bình',
  ),
  'old-count': warns(
    meant,
    (seen, { text }) => `“${seen}” ở “${text}” là con số của kỳ trước. Xem lại, ${keep}.`,
    'khoảng 80 đại biểu',
  ),
  'unit-ended': warns(
    meant,
    (seen, { text }) =>
      `“${seen}” ở “${text}”: từ ngày 01/7/2025 không còn cấp huyện. Ghi xã, phường, đặc khu hiện nay, ${keep}.`,
    'huyện Yên Thế',
  ),
  'unit-merged': warns(
    meant,
    (seen, { text, now }) =>
      `“${seen}” ở “${text}” không còn từ ngày 01/7/2025, nay là ${now}. Ghi tên hiện nay, ${keep}.`,
    'xã Cao Xá',
  ),
  'act-repealed': warns(
    meant,
    (seen, { text, now }) =>
      `“${seen}” ở “${text}” đã hết hiệu lực, nay là ${now}. Ghi văn bản hiện hành, ${keep}.`,
    'Thông tư 07/2014/TT-BKHCN',
  ),
} as const;
