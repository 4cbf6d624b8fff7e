/** What the Form says beside its questions, and of an answer that fails a check. */
export const formWords = {
  title: 'Đăng ký nhiệm vụ khoa học và công nghệ',
  once: 'Mỗi nhiệm vụ gửi một lần; gửi lại cùng tên nhiệm vụ là thay bản cũ.',
  confirmation: 'Đã nhận đăng ký. Có thể mở lại link để sửa cho tới hạn. Xin cảm ơn.',
  closing: 'Đợt đăng ký đã hết hạn. Xin liên hệ đầu mối nếu cần.',
  email: 'Xin ghi một địa chỉ email.',
  year: 'Xin ghi năm, ví dụ 2021.',
  phone: 'Xin ghi số điện thoại, chỉ gồm chữ số.',
} as const;
