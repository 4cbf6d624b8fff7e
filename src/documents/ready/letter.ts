import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Công văn: of no named type; what it is about stands under its number (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5). */
export const letter = ofLines({
  name: 'letter',
  code: 'CV',
  words: { name: 'Công văn' },
  title: '',
  abbreviation: '',
  abstract: '[… việc gì] {{Tên hội nghị}}',
  addressee: '[… nơi nhận, mỗi nơi một dòng]',
  forWhom: forWhomWords.all,
  ready: [
    [kinds.paragraph, 'Thực hiện [… chương trình, kế hoạch], {{Cơ quan ban hành}} tổ chức {{Tên hội nghị}}.'],
    [kinds.paragraph, 'Để hội nghị đạt kết quả tốt, {{Cơ quan ban hành}} đề nghị quý cơ quan, đơn vị:'],
    [kinds.heading, '[… việc đề nghị thứ nhất]'],
    [kinds.heading, '[… việc đề nghị thứ hai]'],
    [kinds.paragraph, 'Thông tin chi tiết xin liên hệ: {{Đầu mối liên hệ}}.'],
    [kinds.paragraph, 'Rất mong nhận được sự phối hợp của quý cơ quan, đơn vị.'],
    [kinds.recipient, 'Như trên'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});
