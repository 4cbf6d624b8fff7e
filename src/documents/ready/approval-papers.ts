import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Quyết định phê duyệt kế hoạch (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2). */
export const decision = ofLines({
  name: 'decision',
  code: 'QD',
  words: { name: 'Quyết định' },
  title: 'QUYẾT ĐỊNH',
  abbreviation: 'QĐ',
  abstract: 'Về việc phê duyệt Kế hoạch tổ chức {{Tên hội nghị}}',
  ready: [
    [kinds.part, '[… thẩm quyền ban hành: chức vụ người đứng đầu, hoặc tên tập thể lãnh đạo]'],
    [kinds.basis, 'Căn cứ [… văn bản quy định chức năng, nhiệm vụ, quyền hạn của {{Cơ quan ban hành}}];'],
    [kinds.basis, 'Căn cứ [… chương trình công tác năm];'],
    [kinds.basis, 'Theo đề nghị của [… đơn vị tham mưu].'],
    [kinds.part, 'QUYẾT ĐỊNH:'],
    [kinds.label, 'Điều 1. Phê duyệt Kế hoạch tổ chức {{Tên hội nghị}} (có Kế hoạch kèm theo).'],
    [kinds.label, 'Điều 2. Kinh phí thực hiện: {{Nguồn kinh phí}}.'],
    [kinds.label, 'Điều 3. Quyết định này có hiệu lực kể từ ngày ký.'],
    [kinds.label, 'Điều 4. [… thủ trưởng các đơn vị liên quan] chịu trách nhiệm thi hành Quyết định này.'],
    [kinds.recipient, 'Như Điều 4'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});

/** Tờ trình, with the estimate it asks approval for. */
export const submission = ofLines({
  name: 'submission',
  code: 'TTr',
  words: { name: 'Tờ trình' },
  title: 'TỜ TRÌNH',
  abbreviation: 'TTr',
  abstract: 'Về việc phê duyệt kế hoạch và dự toán kinh phí tổ chức {{Tên hội nghị}}',
  addressee: '[… cấp có thẩm quyền]',
  isOffices: true,
  ready: [
    [
      kinds.paragraph,
      'Thực hiện [… chương trình công tác], [… đơn vị tham mưu] trình phê duyệt kế hoạch và dự toán kinh phí tổ chức {{Tên hội nghị}} như sau:',
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
