/** A column of a drawn table: its title, its width in mm, and whether short words stand in its middle. */
type DrawnColumn = readonly [title: string, width: number, middle?: true];

/** Tables that a line of kind “Lấy từ”, or the contents of a set, prints whole, with the columns of each. The decree lays out none; widths fill the 160 mm of a line. */
export const drawnTables = {
  'Bảng chương trình': [
    ['Thời gian', 32, true],
    ['Nội dung', 83],
    ['Người thực hiện', 45],
  ],
  'Danh sách đại biểu': [
    ['TT', 10, true],
    ['Họ và tên, thành phần', 50],
    ['Chức vụ', 34],
    ['Nơi công tác', 34],
    ['Ghi chú', 32],
  ],
  'Bảng trả lời': [
    ['TT', 10, true],
    ['Đơn vị, người được hỏi', 48],
    ['Trả lời', 74],
    ['Ghi chú', 28],
  ],
  'Bảng trả lời không ghi chú': [
    ['TT', 10, true],
    ['Đơn vị, người được hỏi', 48],
    ['Trả lời', 102],
  ],
  'Bảng cần gọi': [
    ['TT', 10, true],
    ['Đơn vị, người được hỏi', 100],
    ['Điện thoại', 50, true],
  ],
  'Bảng đếm': [
    ['Mục', 70],
    ['Số câu trả lời', 30, true],
    ['Phần trong tổng số', 60],
  ],
  'Bảng ai dự họp': [
    ['TT', 10, true],
    ['Đơn vị, người được mời', 40],
    ['Người dự, chức vụ', 66],
    ['Điện thoại', 28, true],
    ['Số người', 16, true],
  ],
  'Danh sách ký nhận': [
    ['TT', 10, true],
    ['Họ và tên', 48],
    ['Chức vụ, nơi công tác', 62],
    ['Ký nhận', 40],
  ],
  'Danh mục văn bản': [
    ['TT', 10, true],
    ['Số, ký hiệu', 30, true],
    ['Ngày', 22, true],
    ['Tên loại, trích yếu', 58],
    ['Người ký', 22],
    ['Ghi chú', 18],
  ],
  'Mục lục tài liệu': [
    ['TT', 10, true],
    ['Tài liệu', 88],
    ['Số, ngày', 40],
    ['Số bản', 22, true],
  ],
} as const satisfies Record<string, readonly DrawnColumn[]>;

export type DrawnTable = keyof typeof drawnTables;
