import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Tờ trình, with the estimate it asks approval for. */
export const submission = ofLines({
  name: 'submission',
  code: 'TTr',
  words: { name: 'Tờ trình' },
  title: 'TỜ TRÌNH',
  abbreviation: 'TTr',
  abstract: 'Về việc phê duyệt kế hoạch và dự toán kinh phí tổ chức {{Tên hội nghị}}',
  addressee: '[… cấp có thẩm quyền]',
  forWhom: forWhomWords.all,
  ready: [
    [
      kinds.paragraph,
      'Thực hiện [… chương trình công tác], [… đơn vị trình] trình phê duyệt kế hoạch và dự toán kinh phí tổ chức {{Tên hội nghị}} như sau:',
    ],
    [kinds.heading, 'Sự cần thiết'],
    [kinds.paragraph, '[… vì sao tổ chức hội nghị]'],
    [kinds.heading, 'Nội dung trình'],
    [kinds.bullet, 'Thời gian: {{Thời gian}};'],
    [kinds.bullet, 'Địa điểm: {{Hội trường}};'],
    [kinds.bullet, 'Thành phần: {{Số đại biểu dự kiến}} đại biểu.'],
    [kinds.heading, 'Dự toán kinh phí'],
    [kinds.paragraph, 'Kinh phí được bảo đảm từ {{Nguồn kinh phí}}, dự toán như sau:'],
    [kinds.drawn, 'Dự toán'],
    [kinds.paragraph, 'Kính trình xem xét, phê duyệt.'],
    [kinds.recipient, 'Như trên'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});
