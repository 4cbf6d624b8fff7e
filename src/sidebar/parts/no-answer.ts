/** What to say about a call that brought no answer, and what to do. */
export type NoAnswer = { trouble: string; steps?: readonly string[] };

/**
 * Google's own texts are in English or in the user's language, so only what is known to be constant is matched. PERMISSION_DENIED comes
 * when several accounts are signed in: the page asks as the first of them, and the Sheet was opened with another.
 */
export function noAnswer(message: string): NoAnswer {
  if (message.includes('PERMISSION_DENIED')) return { trouble: twoAccounts, steps: oneAccountSteps };
  if (message.includes('NetworkError'))
    return { trouble: 'Mất kết nối mạng. Việc đã làm xong vẫn còn; xin kiểm tra mạng rồi bấm lại.' };
  return {
    trouble: 'Google chưa trả lời được. Việc đã làm xong vẫn còn; xin đợi một phút rồi bấm lại.',
  };
}

/** Google ends a run in which it asks for a permission: the press has to be repeated. */
export const askedForPermission: NoAnswer = {
  trouble:
    'Google đang hỏi quyền còn thiếu, ở cửa sổ hoặc thẻ vừa mở. Đánh dấu quyền ấy, bấm Cho phép, rồi bấm lại.',
  steps: [
    'Nếu không thấy Google hỏi: đóng thanh bên và mở lại từ thực đơn Giao Ban.',
    'Vẫn không thấy: mở myaccount.google.com/connections, xóa quyền truy cập của Giao Ban, rồi mở lại từ thực đơn và đồng ý đủ các ô.',
  ],
};

const twoAccounts =
  'Google chưa cho phép. Trình duyệt này có lẽ đang đăng nhập nhiều tài khoản Google, và Google lấy nhầm tài khoản khác với tài khoản đang mở bảng tính. Dữ liệu vẫn còn nguyên, chưa có gì bị gửi đi.';

const oneAccountSteps = [
  'Bấm ảnh đại diện ở góc trên bên phải bảng tính để xem có mấy tài khoản.',
  'Cách nhanh: mở cửa sổ ẩn danh (Ctrl+Shift+N), chỉ đăng nhập tài khoản công vụ, rồi mở lại bảng tính.',
  'Cách lâu dài: tạo một hồ sơ trình duyệt riêng cho tài khoản công vụ (ảnh đại diện của trình duyệt → Thêm hồ sơ), và luôn mở bảng tính ở đó.',
  'Nếu chỉ có một tài khoản mà vẫn thấy lời này: đóng bảng tính, mở lại, rồi chạy “Tự kiểm tra” để xem thiếu quyền nào.',
];
