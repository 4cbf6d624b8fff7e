import { contactQuestions, readyForm } from './ready-form';

const figures = 'Số liệu';
const words = 'Đánh giá';

/** Nộp báo cáo: the figures of the outline asked for, and where the report itself lies. */
export const report = readyForm({
  name: 'report',
  code: 'BC',
  kind: 'Nộp báo cáo',
  tab: 'Báo cáo đã nộp',
  asks: 'units',
  oneFor: 'sender',
  subject: 'kết quả thực hiện nhiệm vụ',
  words: {
    title: 'Báo cáo {{Nội dung}}',
    invites: 'đề nghị các đơn vị báo cáo {{Nội dung}}',
    once: 'Mỗi đơn vị một báo cáo; gửi lại là thay bản cũ.',
    confirmation: 'Đã nhận báo cáo. Có thể mở lại link để sửa cho tới hạn. Xin cảm ơn.',
    closing: 'Đã hết hạn nộp báo cáo. Xin liên hệ đầu mối nếu cần.',
    deadline: 'Hạn nộp báo cáo',
  },
  questions: [
    {
      key: 'done',
      section: figures,
      title: 'Số nhiệm vụ đã hoàn thành',
      way: 'number',
      help: 'Ghi bằng chữ số; không có thì ghi 0.',
      sums: true,
    },
    {
      key: 'late',
      section: figures,
      title: 'Số nhiệm vụ chậm tiến độ',
      way: 'number',
      help: 'Ghi bằng chữ số; không có thì ghi 0.',
      sums: true,
    },
    {
      key: 'spent',
      section: figures,
      title: 'Kinh phí đã thực hiện',
      way: 'money',
      required: false,
      help: 'Ghi bằng đồng, ví dụ 1.500.000.000; cũng có thể ghi 1,5 tỷ hoặc 300 triệu.',
      sums: true,
    },
    { key: 'results', section: words, title: 'Kết quả chính', way: 'paragraph' },
    { key: 'troubles', section: words, title: 'Khó khăn, kiến nghị', way: 'paragraph', required: false },
    {
      key: 'file',
      section: words,
      title: 'Đường liên kết tới tệp báo cáo',
      way: 'link',
      required: false,
      help: 'Nơi để bản báo cáo đã ký, nếu có.',
    },
    ...contactQuestions(words),
  ],
  needs: [],
});
