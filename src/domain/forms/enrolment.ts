import { contactQuestions, hasQuestion, hasSomething, readyForm, whenSomething } from './ready-form';

const section = 'Nội dung đăng ký';

/** Đăng ký chung: training places, awards, initiatives, whatever the row of the Form says is registered. */
export const enrolment = readyForm({
  name: 'enrolment',
  code: 'DC',
  kind: 'Đăng ký chung',
  tab: 'Đăng ký chung',
  asks: 'units',
  oneFor: { question: 'title' },
  subject: 'tham gia',
  words: {
    title: 'Đăng ký {{Nội dung}}',
    invites: 'mời các đơn vị đăng ký {{Nội dung}}',
    once: 'Mỗi mục đăng ký gửi một lần; gửi lại cùng tên là thay bản cũ.',
    confirmation: 'Đã nhận đăng ký. Có thể mở lại link để sửa cho tới hạn. Xin cảm ơn.',
    closing: 'Đợt đăng ký đã hết hạn. Xin liên hệ đầu mối nếu cần.',
    deadline: 'Hạn đăng ký',
  },
  questions: [
    hasQuestion,
    {
      key: 'title',
      section,
      title: 'Tên mục đăng ký',
      way: 'text',
      when: whenSomething,
      help: 'Ghi tên đầy đủ, ví dụ tên lớp, danh hiệu, sáng kiến.',
    },
    {
      key: 'quantity',
      section,
      title: 'Số lượng',
      way: 'number',
      required: false,
      help: 'Số người, số suất; ghi bằng chữ số.',
      sums: true,
    },
    { key: 'note', section, title: 'Ghi chú', way: 'paragraph', required: false },
    ...contactQuestions('Người liên hệ'),
  ],
  needs: ['title'],
  groupsBy: hasSomething.key,
  nothing: { question: hasSomething.key, choice: hasSomething.no },
});
