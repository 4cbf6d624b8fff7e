import { AlignmentType, Paragraph } from 'docx';
import { profile } from '../frame/profile';
import { budgetTable } from './budget-parts';
import { drawnTablesParts } from './drawn-parts';
import { paperDocument, wordParagraphs } from './frame-parts';
import { bodyParagraph, line, pt, when, words } from './parts';

/** Centred words of the body: a part, the title of an annex, or with which paper this one goes. */
const centred = (before: number, style: { bold?: boolean; italics?: boolean }) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: pt(before), after: pt(6) },
    keepNext: true,
    children: words(style),
  });

/** Lines in their order, each in the look of its kind. */
const lines = (name: string) =>
  when(
    name,
    ...when('Căn cứ', bodyParagraph(words({ italics: true }))),
    ...when('Phần', centred(6, { bold: true })),
    ...when('Đề mục', bodyParagraph(words({ bold: true }), { keepNext: true })),
    ...when('Nhóm', bodyParagraph(words({ bold: true, italics: true }), { keepNext: true })),
    ...when('Câu dẫn', bodyParagraph(words(), { keepNext: true })),
    ...wordParagraphs('Đoạn văn'),
    ...wordParagraphs('Đoạn kết', true),
    ...when('Bảng dự toán', ...budgetTable()),
    ...drawnTablesParts(),
    ...when('Khoảng cách', line('', { size: 6 })),
    ...when('Sang trang', line('', { size: 1 }, { pageBreakBefore: true })),
    ...when('Kèm văn bản', centred(0, { italics: true })),
    ...when('Phụ lục', new Paragraph({ ...annexLayout(), children: words({ bold: true }) })),
  );

/** Every paper of lines, of a named type or a công văn; annexes come behind the signature. */
export default paperDocument(lines('Nội dung'), profile, lines('Kèm theo'));

/** An annex begins a page of its own (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục IV). */
function annexLayout() {
  return {
    alignment: AlignmentType.CENTER,
    pageBreakBefore: true,
    keepNext: true,
    spacing: { after: pt(6) },
  };
}
