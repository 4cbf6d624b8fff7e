import type { DocDiffers } from '../spoken/problems';

/** Each question with its two answers; the safe one is `no`. */
export const questionWords = {
  'overwrite-by-hand': {
    text: 'Các văn bản này đã được sửa tay sau khi soạn. Ghi đè bằng nội dung mới từ bảng tính?',
    yes: 'Ghi đè',
    no: 'Giữ bản sửa tay',
  },
  'replace-sent': {
    text: 'Các văn bản này đã gửi. Soạn lại thì máy làm văn bản mới thay văn bản đã gửi: tệp mới, số mới; văn bản cũ giữ nguyên. Làm văn bản mới?',
    yes: 'Làm văn bản thay',
    no: 'Giữ văn bản đã gửi',
  },
  'new-from-copy': {
    text: 'Bảng tính này là bản sao của một hội nghị khác. Bắt đầu hội nghị mới? Sổ văn bản sẽ được xóa trắng; văn bản cũ vẫn còn.',
    yes: 'Hội nghị mới từ bản sao',
    no: 'Để nguyên',
  },
  'renew-template-doc': {
    text: 'Đã có bản Google Docs của mẫu này, khác mẫu đang dùng. Làm lại bản ấy từ mẫu đang dùng? Những gì sửa trong Docs mà chưa lấy về sẽ mất.',
    yes: 'Làm lại bản Docs',
    no: 'Giữ bản Docs đang có',
  },
  'bin-papers': {
    text: (count) =>
      `Đưa ${count} văn bản mới soạn ở lần vừa rồi vào thùng rác của Drive? Lấy lại được trong 30 ngày, nhưng sổ văn bản không còn ghi.`,
    yes: 'Đưa vào thùng rác',
    no: 'Giữ lại',
  },
  'erase-personal': {
    text: 'Xóa dữ liệu cá nhân dưới đây? Không lấy lại được, trừ từ lịch sử phiên bản của bảng tính. Thư đã gửi không gửi lại.',
    yes: 'Xóa dữ liệu cá nhân',
    no: 'Giữ lại',
  },
  'bin-personal-papers': {
    text: (count) =>
      `Đưa thêm ${count} văn bản gửi đích danh, bảng tổng hợp vào thùng rác của Drive? Hồ sơ phải lưu thì in, tải về trước.`,
    yes: 'Đưa vào thùng rác',
    no: 'Giữ văn bản',
  },
  'erase-person': {
    text: 'Xóa những gì về người này ở các nơi dưới đây? Câu trả lời bị xóa khỏi phiếu, nơi ấy thành chưa trả lời.',
    yes: 'Xóa',
    no: 'Giữ lại',
  },
  'off-hours': {
    text: 'Ngoài giờ làm việc. Vẫn gửi ngay? Nếu không, thư nằm chờ và tự đi lúc:',
    yes: 'Gửi ngay',
    no: 'Chờ tới giờ ấy',
  },
  'asked-off-hours': {
    text: 'Giờ đã hẹn là ngoài giờ làm việc. Vẫn gửi đúng giờ ấy? Nếu không, thư nằm chờ và tự đi lúc:',
    yes: 'Gửi đúng giờ đã hẹn',
    no: 'Chờ tới giờ làm việc',
  },
  'send-unready': {
    text: 'Các văn bản này chưa hoàn chỉnh. Vẫn gửi? Tiêu đề thư sẽ ghi rõ là dự thảo hoặc bản chưa ký.',
    yes: 'Gửi bản chưa ký',
    no: 'Chưa gửi',
  },
  'invited-twice': {
    text: 'Các nơi này được mời hai lần tới cùng một cuộc họp. Vẫn gửi cả?',
    yes: 'Vẫn gửi cả',
    no: 'Chưa gửi',
  },
  'share-large': {
    text: 'Các tệp này lớn quá nên đi bằng liên kết Drive. Mở cho bất kỳ ai có liên kết xem? Nếu không, thư có tệp ấy chưa đi.',
    yes: 'Mở và gửi liên kết',
    no: 'Không mở',
  },
} as const satisfies Record<string, { text: string | ((count: number) => string); yes: string; no: string }>;

/** Questions only the user can decide. */
export type QuestionCode = keyof typeof questionWords;

/** A question to put to the user; `about` = names of what it touches. */
export type Question = { code: QuestionCode; about: string[]; differs?: DocDiffers[] };
