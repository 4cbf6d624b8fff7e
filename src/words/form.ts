import { tasksCode } from '../domain/forms/tasks-code';

const usual = {
  begin:
    'Mở phiếu thì câu hỏi có ở trang Câu hỏi, link riêng ở trang Link riêng. Sửa câu hỏi, hạn rồi cập nhật: link và câu trả lời giữ nguyên.',
  make: 'Mở phiếu',
  update: 'Cập nhật phiếu',
  read: 'Đọc câu trả lời',
  opening: 'Đang mở phiếu…',
  adding: 'Phiếu đã mở; đang thêm trang để gửi nhiều mục một lần…',
  made: 'Đã mở phiếu',
  updated: 'Phiếu đã cập nhật',
  linked: 'nơi đã có link riêng ở trang Link riêng',
  reading: 'Đang đọc câu trả lời…',
  one: 'câu trả lời',
  whom: 'nơi',
  tab: 'câu trả lời',
  summary:
    'Soạn một bảng từ các câu trả lời đang tính: ai trả lời gì, cộng số liệu, còn phải gọi ai. Bấm Đọc câu trả lời trước.',
  /** Where a flood came, behind how many. */
  at: (code: string) => `ở phiếu ${code} `,
};

/** How the page speaks of a Form. */
export type FormWords = typeof usual;

const ofTasks: FormWords = {
  begin:
    'Lập biểu mẫu để các đơn vị đăng ký nhiệm vụ, ghi link riêng của từng đơn vị vào trang Đơn vị. Bấm lại sau khi sửa: biểu mẫu, link và câu trả lời giữ nguyên.',
  make: 'Lập biểu mẫu',
  update: 'Cập nhật biểu mẫu',
  read: 'Đọc đăng ký',
  opening: 'Đang lập biểu mẫu…',
  adding: 'Biểu mẫu đã nhận câu trả lời; đang thêm trang để gửi nhiều nhiệm vụ một lần…',
  made: 'Đã lập biểu mẫu',
  updated: 'Biểu mẫu đã cập nhật',
  linked: 'đơn vị đã có link riêng ở trang Đơn vị',
  reading: 'Đang đọc đăng ký…',
  one: 'đăng ký',
  whom: 'đơn vị',
  tab: 'Đăng ký',
  summary:
    'Soạn một bảng từ các đăng ký đang tính ở trang Đăng ký. Muốn có đăng ký mới nhất, bấm Đọc đăng ký trước.',
  at: () => '',
};

/** By the codes of those that have words of their own. */
const own: Readonly<Record<string, FormWords>> = { [tasksCode]: ofTasks };

/** @example formWords('TL').read // 'Đọc câu trả lời' */
export const formWords = (code: string): FormWords => own[code] ?? usual;

/** The Form that is shown where none was asked for. */
export const firstForm = tasksCode;

/** What a Form says of an answer that fails a check. */
export const checkWords = {
  email: 'Xin ghi một địa chỉ email.',
  year: 'Xin ghi năm, ví dụ 2021.',
  phone: 'Xin ghi số điện thoại, chỉ gồm chữ số.',
} as const;
