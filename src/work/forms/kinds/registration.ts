import { questionnaire } from '../../../domain/forms/questionnaire';
import type { FormKind } from './form-kind';

/** Biểu mẫu đăng ký: in which units register tasks. */
export const registration: FormKind = {
  name: 'form',
  words: {
    file: 'Biểu mẫu đăng ký',
    title: 'Đăng ký nhiệm vụ khoa học và công nghệ',
    invites: 'mời các đơn vị đăng ký nhiệm vụ khoa học và công nghệ',
    once: 'Mỗi nhiệm vụ gửi một lần; gửi lại cùng tên nhiệm vụ là thay bản cũ.',
    confirmation: 'Đã nhận đăng ký. Có thể mở lại link để sửa cho tới hạn. Xin cảm ơn.',
    closing: 'Đợt đăng ký đã hết hạn. Xin liên hệ đầu mối nếu cần.',
    deadline: 'Hạn đăng ký',
  },
  questionnaire,
  answers: 'registrations',
};
