import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Tạm hoãn hội nghị: until a new day is told. */
export const postponed = ofLines({
  name: 'postponed',
  code: 'TH',
  words: { name: 'Tạm hoãn hội nghị' },
  title: 'THÔNG BÁO',
  abbreviation: 'TB',
  abstract: 'Về việc tạm hoãn {{Tên hội nghị}}',
  forWhom: forWhomWords.all,
  ready: [
    [kinds.paragraph, 'Ngày [… ngày gửi giấy mời], {{Cơ quan ban hành}} đã gửi {{Viện dẫn GM}}.'],
    [
      kinds.paragraph,
      'Do [… lý do], {{Cơ quan ban hành}} tạm hoãn hội nghị nêu trên. Thời gian tổ chức lại sẽ được thông báo bằng văn bản.',
    ],
    [kinds.paragraph, '{{Cơ quan ban hành}} trân trọng thông báo và mong các đại biểu thông cảm.'],
    [kinds.recipient, 'Các đại biểu được mời'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});
