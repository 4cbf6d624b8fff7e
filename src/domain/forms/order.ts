import { contactQuestions, hasQuestion, hasSomething, readyForm, whenSomething } from './ready-form';

const section = 'Nội dung đề xuất';

/** Đề xuất đặt hàng: what a unit asks the province to have researched, by level, year and period. */
export const order = readyForm({
  name: 'order',
  code: 'DH',
  kind: 'Đề xuất đặt hàng',
  tab: 'Đề xuất đặt hàng',
  asks: 'units',
  oneFor: { question: 'title' },
  subject: 'nhiệm vụ khoa học và công nghệ',
  words: {
    title: 'Đề xuất đặt hàng {{Nội dung}}',
    invites: 'mời các đơn vị đề xuất đặt hàng {{Nội dung}}',
    once: 'Mỗi nhiệm vụ gửi một lần; gửi lại cùng tên là thay bản cũ.',
    confirmation: 'Đã nhận đề xuất. Có thể mở lại link để sửa cho tới hạn. Xin cảm ơn.',
    closing: 'Đã hết hạn đề xuất. Xin liên hệ đầu mối nếu cần.',
    deadline: 'Hạn đề xuất',
  },
  questions: [
    hasQuestion,
    {
      key: 'title',
      section,
      title: 'Tên nhiệm vụ đặt hàng',
      way: 'text',
      help: 'Ghi tên đầy đủ, không viết tắt.',
      when: whenSomething,
    },
    { key: 'level', section, title: 'Cấp', way: 'choice', choices: ['cấp tỉnh', 'cấp cơ sở'] },
    { key: 'year', section, title: 'Năm bắt đầu', way: 'year', help: 'Ghi bốn chữ số, ví dụ 2027.' },
    {
      key: 'period',
      section,
      title: 'Giai đoạn',
      way: 'text',
      help: 'Các năm thực hiện, ví dụ 2027-2029.',
    },
    { key: 'need', section, title: 'Lý do đặt hàng', way: 'paragraph', help: 'Vấn đề cần giải quyết.' },
    { key: 'result', section, title: 'Kết quả cần có', way: 'paragraph' },
    { key: 'use', section, title: 'Đơn vị tiếp nhận, ứng dụng', way: 'text' },
    {
      key: 'money',
      section,
      title: 'Kinh phí dự kiến',
      way: 'money',
      required: false,
      help: 'Ghi bằng đồng, ví dụ 1.500.000.000; cũng có thể ghi 1,5 tỷ hoặc 300 triệu.',
      sums: true,
    },
    ...contactQuestions('Người liên hệ'),
  ],
  needs: ['title'],
  groupsBy: hasSomething.key,
  nothing: { question: hasSomething.key, choice: hasSomething.no },
});
