import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Không tổ chức hội nghị: it will not take place. */
export const cancelled = ofLines({
  name: 'cancelled',
  code: 'KTC',
  words: { name: 'Không tổ chức hội nghị' },
  title: 'THÔNG BÁO',
  abbreviation: 'TB',
  abstract: 'Về việc không tổ chức {{Tên hội nghị}}',
  forWhom: forWhomWords.all,
  ready: [
    [kinds.paragraph, 'Ngày [… ngày gửi giấy mời], {{Cơ quan ban hành}} đã gửi {{Viện dẫn GM}}.'],
    [
      kinds.paragraph,
      'Do [… lý do], {{Cơ quan ban hành}} không tổ chức hội nghị nêu trên. Các nội dung dự kiến trao đổi tại hội nghị được thực hiện bằng [… hình thức khác].',
    ],
    [kinds.paragraph, '{{Cơ quan ban hành}} trân trọng thông báo.'],
    [kinds.recipient, 'Các đại biểu được mời'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});
