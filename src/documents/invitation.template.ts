import { bodyParagraph, run, when } from './parts';
import { paperDocument, wordParagraphs } from './parts-frame';

/** Giấy mời (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.7). */
export default paperDocument({ type: 'GIẤY MỜI', abbreviation: 'GM' }, [
  ...when('Một khách', bodyParagraph([run('{{Cơ quan ban hành}} trân trọng kính mời: {{Chữ}}')])),
  ...when(
    'Nhiều khách',
    bodyParagraph([run('{{Cơ quan ban hành}} trân trọng kính mời:')], { keepNext: true }),
    ...when('Khách mời', bodyParagraph([run('{{Chữ}}')])),
  ),
  bodyParagraph([run('Tới dự {{Tên hội nghị}}.')]),
  ...when('Nội dung', bodyParagraph([run('Nội dung:')], { keepNext: true }), ...wordParagraphs('Dòng')),
  ...wordParagraphs('Chủ trì', 'Chủ trì: '),
  ...wordParagraphs('Thời gian', 'Thời gian: '),
  ...wordParagraphs('Địa điểm', 'Địa điểm: ', true),
  ...wordParagraphs('Đề nghị', '', true),
  ...wordParagraphs('Đầu mối liên hệ', 'Đầu mối liên hệ: ', true),
]);
