import { type Day, writeShortDay } from '../domain/days/days';

/** What a Form says of persons' data: who asks, for what, which, until when (or how many days after the conference), and whom to ask. */
export type PrivacyTold = {
  agency: string;
  fields: readonly string[];
  until: Day | undefined;
  days: number;
  contact: string;
};

/**
 * @example privacyWords({ agency: 'Sở Nội vụ', fields: ['điện thoại'], until: '2026-06-30', days: 90, contact: 'Văn phòng' })
 * // 'Dữ liệu cá nhân: Sở Nội vụ hỏi điện thoại chỉ để tổ chức hội nghị, tổng hợp và liên hệ lại; giữ tới hết ngày 30/6/2026 rồi xóa. Muốn xem, sửa hoặc xóa, xin hỏi Văn phòng.'
 */
export function privacyWords({ agency, fields, until, days, contact }: PrivacyTold): string {
  if (fields.length === 0) return '';
  const kept = until ? `tới hết ngày ${writeShortDay(until)}` : `tới ${days} ngày sau hội nghị`;
  return [
    `Dữ liệu cá nhân: ${agency || 'cơ quan'} hỏi ${fields.join(', ')} chỉ để tổ chức hội nghị, tổng hợp và liên hệ lại; giữ ${kept} rồi xóa.`,
    `Muốn xem, sửa hoặc xóa, xin hỏi ${contact || 'cơ quan gửi phiếu này'}.`,
  ].join(' ');
}

/** Where persons' data stand, as questions and answers count them. */
export const heldWords = {
  people: 'dòng ở trang Đại biểu',
  links: 'dòng ở trang Link riêng',
  mails: 'thư có địa chỉ, tên người nhận',
  letters: 'thư máy giữ đúng như đã gửi',
  submitted: 'lời văn bản đã trình máy giữ',
  registrations: 'dòng ở trang Đăng ký',
  papers: 'tên văn bản gửi đích danh',
} as const;

/** @example answersHeld('Trả lời giấy mời') // 'câu trả lời ở phiếu Trả lời giấy mời' */
export const answersHeld = (title: string): string => `câu trả lời ở phiếu ${title}`;

/** What no script reaches: a person has to. */
export const unreachedWords: readonly string[] = [
  'Thư đã gửi còn ở mục Đã gửi trong Gmail của từng tài khoản đã gửi và trong hộp thư người nhận.',
  'Lịch sử phiên bản của bảng tính còn các bản trước lúc xóa, Google không cho máy xóa; muốn bỏ hẳn thì sao chép bảng tính rồi xóa bảng cũ.',
  'Bản sao của bảng tính, tệp đã tải về, bản in, tệp đính kèm và văn bản trong Drive còn nguyên; thùng rác của Drive giữ 30 ngày.',
  'Trang Hội nghị, Đơn vị, Thành phần, Phân công, Chương trình và lời văn do người gõ nên được giữ; còn họ tên ai không nên giữ thì sửa tay.',
  'Nhật ký giữ tài khoản cán bộ đã làm từng việc.',
];

export const formOfAnotherWords = (title: string, maker: string): string =>
  `Phiếu ${title} do ${maker} mở nên câu trả lời và trang của phiếu còn nguyên: nhờ người đó bấm Xóa dữ liệu cá nhân.`;
export const formLostWords = (title: string): string =>
  `Google chưa cho mở phiếu ${title} nên câu trả lời trong phiếu có thể còn: mở phiếu, mục Câu trả lời, xóa tất cả.`;
export const unreadWords = (count: number): string =>
  `${count} mục máy ghi nhớ (thư, văn bản, phiếu) máy không đọc được nên tên, địa chỉ, câu trả lời ở đó có thể còn: mở bằng bản Giao Ban mới hơn rồi bấm xóa lại.`;
export const papersOfOthersWords = (count: number): string =>
  `${count} văn bản do người khác soạn hoặc Drive chưa cho bỏ: nhờ người soạn bỏ.`;
export const paperNames = 'văn bản gửi đích danh, bảng tổng hợp';

/** What a question about one person names. */
export const rowToErase = (tab: string, row: number): string => `Trang ${tab}, hàng ${row}`;
export const answersToErase = (count: number): string => `${count} câu trả lời trong các phiếu`;
export const mailsToErase = (count: number): string => `địa chỉ ở ${count} thư đã gửi`;
