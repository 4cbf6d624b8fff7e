import { comings } from './attendance';
import { readyForm } from './ready-form';

const [who, deputy, why] = ['Người dự', 'Người dự thay', 'Lý do'];

/** Trả lời giấy mời: who comes, whom a unit sends instead, who cannot. */
export const reply = readyForm({
  name: 'reply',
  code: 'TL',
  kind: 'Trả lời giấy mời',
  tab: 'Ai dự họp',
  asks: 'guests',
  oneFor: 'sender',
  subject: '',
  words: {
    title: 'Trả lời giấy mời',
    invites: 'đề nghị trả lời giấy mời dự họp',
    once: 'Trả lời lại thì bản mới thay bản cũ.',
    confirmation: 'Đã nhận trả lời. Có thể mở lại link để sửa cho tới hạn. Xin cảm ơn.',
    closing: 'Đã hết hạn trả lời. Xin báo trực tiếp cho đầu mối.',
    deadline: 'Hạn trả lời',
  },
  questions: [
    {
      key: 'coming',
      section: 'Trả lời',
      title: 'Trả lời giấy mời',
      way: 'choice',
      choices: Object.values(comings),
      help: 'Câu hỏi tiếp theo tùy theo câu trả lời.',
    },
    {
      key: 'name',
      section: who,
      title: 'Người dự: họ và tên',
      way: 'text',
      when: `Trả lời giấy mời = ${comings.comes}; ${comings.online}`,
    },
    { key: 'post', section: who, title: 'Người dự: chức vụ', way: 'text' },
    { key: 'phone', section: who, title: 'Người dự: điện thoại', way: 'phone', help: 'Ví dụ 0912 345 678.' },
    {
      key: 'count',
      section: who,
      title: 'Số người dự',
      way: 'number',
      required: false,
      help: 'Kể cả người dự chính; để trống là 1.',
      sums: true,
    },
    {
      key: 'deputyName',
      section: deputy,
      title: 'Người dự thay: họ và tên',
      way: 'text',
      when: `Trả lời giấy mời = ${comings.deputy}`,
    },
    { key: 'deputyPost', section: deputy, title: 'Người dự thay: chức vụ', way: 'text' },
    { key: 'deputyPhone', section: deputy, title: 'Người dự thay: điện thoại', way: 'phone' },
    { key: 'deputyReason', section: deputy, title: 'Lý do cử người dự thay', way: 'text' },
    {
      key: 'reason',
      section: why,
      title: 'Lý do không dự được',
      way: 'text',
      when: `Trả lời giấy mời = ${comings.cannot}`,
    },
  ],
  needs: ['coming'],
  groupsBy: 'coming',
  heads: { question: 'count', unless: comings.cannot },
  ofTheDay: true,
  withInvitation: true,
});
