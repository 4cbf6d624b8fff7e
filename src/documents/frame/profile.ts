type Page = { width: number; height: number; top: number; bottom: number; left: number; right: number };
/** A sheet of paper: its size and margins, and the two columns of the header on it, in mm. */
export type Sheet = { page: Page; header: { left: number; right: number } };

/**
 * The format profile: every size, margin and font of a paper in one place. Values are those of
 * Nghị định 30/2020/NĐ-CP, Phụ lục I (phần I: thể thức và kỹ thuật trình bày); where the decree gives a range, one
 * value of it is chosen. A new decree is a new profile with its own version.
 */
export const profile = {
  version: 'Nghị định 30/2020/NĐ-CP',
  font: 'Times New Roman',
  /** Khổ giấy A4 and định lề trang, in mm (mục I.1, I.3): top and bottom 20–25, left 30–35, right 15–20. */
  page: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20 },
  /** Số trang: size 13–14, centred in the top margin, not on page 1 (mục I.7); `top` in mm from the paper's edge. */
  pageNumber: { size: 14, top: 10 },
  /** The line over each page of a paper made to practise: big enough not to be overlooked, and not of the decree. */
  practice: { size: 20, color: 'B00020' },
  /** The header's two columns in mm. Quốc hiệu at 13 pt bold is 95,7 mm wide, so its column has 100 mm and no padding. */
  header: { left: 60, right: 100 },
  /** A wide table turns the sheet (mục I.1); margins as above, with right 15 for the table's sake. Columns 40 : 60 (Phụ lục III). */
  landscape: {
    page: { width: 297, height: 210, top: 20, bottom: 20, left: 30, right: 15 },
    header: { left: 101, right: 151 },
  },
  /** Font sizes in points, by the box of the decree's layout plan (mục II and IV). */
  size: {
    nationalName: 13, // ô 1: Quốc hiệu, 12–13
    motto: 14, // ô 1: Tiêu ngữ, 13–14
    agency: 13, // ô 2: cơ quan chủ quản, cơ quan ban hành, 12–13
    smallAgency: 12, // the same, for a name that would be torn
    number: 13, // ô 3: số, ký hiệu, 13
    placeAndDate: 14, // ô 4: địa danh và thời gian, 13–14
    smallPlaceAndDate: 13, // the same, for words that would wrap
    type: 14, // ô 5a: tên loại, 13–14
    abstract: 14, // ô 5a: trích yếu, 13–14
    subject: 12, // ô 5b: trích yếu công văn, 12–13
    body: 14, // ô 6: nội dung, 13–14
    table: 12, // not in the decree: eight columns need room
    wideTable: 9, // the same: fourteen columns
    wideAmount: 8.5, // 999.999.999.999 on one line
    signature: 14, // ô 7: chức vụ and họ tên, 13–14
    recipientsTitle: 12, // ô 9b: "Nơi nhận", 12
    recipients: 11, // ô 9b: the places themselves, 11
  },
  /** Body paragraphs (mục II.6): first line 10 or 12,7 mm; at least 6 pt between them; single to 1,5 spacing. */
  paragraph: { firstLine: 12.7, after: 6, lines: 1 },
  /** The line under Tiêu ngữ is as long as its words, in mm (mục II.1). */
  mottoRule: 60.5,
  /**
   * Lengths in mm of the lines under the agency and the abstract, each 1/3 to 1/2 of the words above (mục II.2, II.5).
   * The steps are close enough that one of them suits any words from 17 to 160 mm.
   */
  rules: [8, 11, 15, 20, 28, 40, 56],
  /** Room for signature and stamp, in mm. */
  signatureRoom: 26,
  /** The budget's columns in mm: TT, Nội dung chi, ĐVT, Số lượng, Số buổi/ngày, Đơn giá, Thành tiền, Ghi chú. */
  budgetColumns: [9, 40, 15, 14, 17, 22, 26.5, 16.5],
  /**
   * The summary's columns in mm: TT, Đơn vị, Cấp or Lĩnh vực, Tên, Tính cấp thiết, Mục tiêu, Nội dung, Sản phẩm, Địa chỉ, Thời gian,
   * Tổng, Ngân sách, Nguồn khác, Ý kiến.
   */
  summaryColumns: [6.8, 21, 15, 24, 21, 21, 22, 21, 13, 10, 21.4, 21.4, 21.4, 13],
} as const;
