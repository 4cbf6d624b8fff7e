/** What papers are called, as the list of papers offers them. VI: loại văn bản (Nghị định 30/2020/NĐ-CP, Điều 7, and habits of offices). */
export const paperNames = [
  'Kế hoạch',
  'Quyết định',
  'Giấy mời',
  'Công văn',
  'Thông báo',
  'Tờ trình',
  'Chương trình',
  'Giấy triệu tập',
  'Danh sách đại biểu',
  'Phân công nhiệm vụ',
  'Gợi ý thảo luận',
  'Đề nghị báo cáo',
  'Thông báo nội bộ',
  'Danh sách ký nhận',
  'Ai dự họp',
  'Phụ lục',
  'Danh mục văn bản hội nghị',
  'Bảng tổng hợp',
  'Mục lục tài liệu',
  'Chuyển lịch họp',
  'Tạm hoãn hội nghị',
  'Không tổ chức hội nghị',
  'Văn bản khác',
] as const;

export type PaperName = (typeof paperNames)[number];
