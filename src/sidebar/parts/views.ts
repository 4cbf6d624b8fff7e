import { anchorOf } from '../../words/guide';

/** One view of the sidebar. */
type Shown = {
  /** The heading, and the words of the menu where that has it. */
  title: string;
  /** What it is for, in one sentence. */
  purpose: string;
  /** Where the guide says more: a page of docs/huong-dan and a heading in it. */
  page: string;
  heading?: string;
  /** From which view it is opened, where the menu does not name it. */
  under?: string;
};

/** The sidebar's views by name, those of the menu in its order; its help and the guide's reference of the menu follow. */
export const views = {
  desk: {
    title: 'Việc cần làm',
    purpose: 'Chuẩn bị tới đâu rồi, việc tiếp theo là gì và vì sao.',
    page: 'hoi-nghi-dau-tien',
    heading: '3. Xem việc tiếp theo',
  },
  papers: {
    title: 'Soạn văn bản',
    purpose: 'Danh mục các văn bản của hội nghị: soạn tất cả hay từng văn bản, thêm văn bản, sửa lời.',
    page: 'hoi-nghi-dau-tien',
    heading: '5. Soạn văn bản',
  },
  mail: {
    title: 'Gửi thư',
    purpose: 'Xem từng thư sẽ đi, gửi thử cho mình, rồi xác nhận gửi qua Gmail.',
    page: 'giay-moi-va-thu',
    heading: 'Xem từng thư',
  },
  registration: {
    title: 'Phiếu trả lời',
    purpose:
      'Các phiếu: trả lời giấy mời, đăng ký, báo cáo; mở phiếu, đọc câu trả lời, nhắc nơi chưa trả lời, soạn bảng tổng hợp.',
    page: 'dang-ky',
    heading: 'Lập biểu mẫu',
  },
  check: {
    title: 'Kiểm tra',
    purpose: 'Liệt kê mọi chỗ cần sửa trong một lần, bấm là tới ô.',
    page: 'hoi-nghi-dau-tien',
    heading: '4. Kiểm tra',
  },
  help: {
    title: 'Cài đặt và trợ giúp',
    purpose:
      'Cài đặt của hội nghị, sổ văn bản, tạo bảng, thêm đơn vị, đại biểu, tự kiểm tra, hướng dẫn, tập dượt.',
    page: 'README',
  },
  changes: {
    title: 'Thay đổi',
    purpose: 'Điều đã báo mà bảng tính nay ghi khác, những nơi đang giữ, lập thông báo, chép tin nhắn.',
    page: 'giay-moi-va-thu',
    heading: 'Khi lịch thay đổi',
    under: 'desk',
  },
  tables: {
    title: 'Tạo bảng',
    purpose: 'Thêm các trang tính còn thiếu, trống hoặc có hội nghị mẫu; trang đang có được giữ nguyên.',
    page: 'hoi-nghi-dau-tien',
    heading: '2. Tạo các trang tính',
    under: 'help',
  },
  people: {
    title: 'Thêm đơn vị, đại biểu',
    purpose:
      'Thêm xã, phường, sở, ngành của một tỉnh, hoặc dán danh sách từ Excel; dòng đang có được giữ nguyên.',
    page: 'giay-moi-va-thu',
    heading: 'Thêm đơn vị, đại biểu',
    under: 'help',
  },
  templates: {
    title: 'Mẫu văn bản',
    purpose: 'Lấy tệp Word năm trước làm mẫu; sửa mẫu trong Word hoặc Google Docs; kiểm tra mẫu, soạn thử.',
    page: 'mau-van-ban',
    under: 'papers',
  },
  fields: {
    title: 'Trường trộn',
    purpose: 'Mọi trường ghi được trong mẫu và lời văn, giá trị hiện nay; bấm là chép.',
    page: 'mau-van-ban',
    heading: 'Trường trộn',
    under: 'templates',
  },
  personal: {
    title: 'Dữ liệu cá nhân',
    purpose: 'Đang giữ gì của ai, tới bao giờ; xem, sửa, xóa của một người; xóa tất cả khi hết hạn.',
    page: 'quyen-rieng-tu',
    heading: 'Dữ liệu cá nhân',
    under: 'help',
  },
  'self-check': {
    title: 'Tự kiểm tra',
    purpose:
      'Xem bảng tính và tài khoản đã sẵn sàng chưa, và Google có làm đúng như Giao Ban trông cậy không.',
    page: 'cho-it',
    heading: 'Tự kiểm tra',
    under: 'help',
  },
} as const satisfies Record<string, Shown>;

export type View = keyof typeof views;

export const isView = (name: string): name is View => name in views;

/** Where the guide opens for a view. @example guidePlaceOf('registration') // 'dang-ky--lập-biểu-mẫu' */
export function guidePlaceOf(view: View): string {
  const { page, heading }: Shown = views[view];
  return anchorOf(page, heading);
}

/** The views that the menu names, in its order. */
export const menuViews = (Object.keys(views) as View[]).filter((view) => !('under' in views[view]));

/** Where the way back from a view leads. @example before('self-check') // 'help' */
export function before(view: View): View {
  const { under = 'desk' }: Shown = views[view];
  return isView(under) ? under : 'desk';
}
