import { paperDocument, wordParagraphs } from './frame-parts';
import { bodyParagraph, run, when } from './parts';

/** A line that may be the last one, which stays with the signature. */
const tail = (name: string, lead = '') => [
  ...wordParagraphs(name, lead),
  ...wordParagraphs(`${name} (cuối)`, lead, true),
];

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
  ...tail('Thời gian', 'Thời gian: '),
  ...tail('Địa điểm', 'Địa điểm: '),
  ...tail('Đề nghị'),
  ...wordParagraphs('Đầu mối liên hệ (cuối)', 'Đầu mối liên hệ: ', true),
]);
