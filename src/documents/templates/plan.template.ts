import { budgetTable } from './budget-parts';
import { paperDocument, wordParagraphs } from './frame-parts';
import { bodyParagraph, when, words } from './parts';

/** Kế hoạch: the user's lines in their order, each in the look of its kind. */
export default paperDocument({ type: 'KẾ HOẠCH', abbreviation: 'KH' }, [
  ...when(
    'Nội dung',
    ...when('Đề mục', bodyParagraph(words({ bold: true }), { keepNext: true })),
    ...when('Nhóm', bodyParagraph(words({ bold: true, italics: true }), { keepNext: true })),
    ...wordParagraphs('Đoạn văn'),
    ...wordParagraphs('Đoạn kết', '', true),
    ...when('Bảng dự toán', ...budgetTable()),
  ),
]);
