import { anchorOf } from '../../words/desk/guide';

/** One view of the sidebar. */
type Shown = {
  /** The heading, and the words of the menu. */
  title: string;
  /** What it is for, in one sentence. */
  purpose: string;
  /** Where the guide says more: a page of docs/huong-dan and a heading in it. */
  page: string;
  heading?: string;
  /** For a view that writes papers: by which action, and what is said before. */
  writes?: { action: string; introduction: string };
};

/** The sidebar's views by the name that a menu verb gives them; its help and the guide's reference of the menu follow. */
export const views = {
  desk: {
    title: 'Bảng điều hành',
    purpose: 'Chuẩn bị tới đâu rồi, việc tiếp theo là gì và vì sao.',
    page: 'hoi-nghi-dau-tien',
    heading: '3. Xem việc tiếp theo',
  },
  tables: {
    title: 'Tạo bảng',
    purpose: 'Thêm các trang tính còn thiếu, trống hoặc có hội nghị mẫu; trang đang có được giữ nguyên.',
    page: 'hoi-nghi-dau-tien',
    heading: '2. Tạo các trang tính',
  },
  people: {
    title: 'Thêm đơn vị, đại biểu',
    purpose:
      'Thêm xã, phường, sở, ngành của một tỉnh, hoặc dán danh sách từ Excel; dòng đang có được giữ nguyên.',
    page: 'giay-moi-va-thu',
    heading: 'Thêm đơn vị, đại biểu',
  },
  check: {
    title: 'Kiểm tra',
    purpose: 'Liệt kê mọi chỗ cần sửa trong một lần, bấm là tới ô.',
    page: 'hoi-nghi-dau-tien',
    heading: '4. Kiểm tra',
  },
  plan: {
    title: 'Soạn kế hoạch',
    purpose: 'Soạn kế hoạch thành một văn bản Google; bấm lại thì cập nhật, đường liên kết giữ nguyên.',
    page: 'hoi-nghi-dau-tien',
    heading: '5. Soạn kế hoạch',
    writes: {
      action: 'write-plan',
      introduction:
        'Soạn kế hoạch từ các trang tính. Bấm lại sau khi sửa: đường dẫn giữ nguyên, nội dung mới.',
    },
  },
  invitations: {
    title: 'Soạn giấy mời',
    purpose: 'Soạn giấy mời cho từng đơn vị được mời.',
    page: 'giay-moi-va-thu',
    heading: 'Soạn giấy mời',
    writes: {
      action: 'write-invitations',
      introduction:
        'Soạn mỗi đơn vị được mời một giấy mời. Bấm lại lúc nào cũng được: giấy nào đúng rồi thì giữ nguyên.',
    },
  },
  mail: {
    title: 'Gửi thư',
    purpose: 'Xem từng thư sẽ đi, gửi thử cho mình, rồi xác nhận gửi qua Gmail.',
    page: 'giay-moi-va-thu',
    heading: 'Xem từng thư',
  },
  registration: {
    title: 'Mở đăng ký',
    purpose: 'Lập biểu mẫu để các đơn vị đăng ký nhiệm vụ, đọc đăng ký, nhắc đơn vị chưa gửi.',
    page: 'dang-ky',
    heading: 'Lập biểu mẫu',
  },
  summary: {
    title: 'Soạn bảng tổng hợp',
    purpose: 'Soạn một bảng từ các đăng ký đang tính, để trình lãnh đạo.',
    page: 'dang-ky',
    heading: 'Bảng tổng hợp',
    writes: {
      action: 'write-summary',
      introduction:
        'Soạn một bảng từ các đăng ký đang tính ở trang Đăng ký. Muốn có đăng ký mới nhất, bấm Đọc đăng ký ở mục Mở đăng ký trước.',
    },
  },
  'self-check': {
    title: 'Tự kiểm tra',
    purpose:
      'Xem bảng tính và tài khoản đã sẵn sàng chưa, và Google có làm đúng như Giao Ban trông cậy không.',
    page: 'cho-it',
    heading: 'Tự kiểm tra',
  },
} as const satisfies Record<string, Shown>;

export type View = keyof typeof views;

export const isView = (name: string): name is View => name in views;

/** Where the guide opens for a view. @example guidePlaceOf('registration') // 'dang-ky--lập-biểu-mẫu' */
export function guidePlaceOf(view: View): string {
  const { page, heading }: Shown = views[view];
  return anchorOf(page, heading);
}

/** How a view writes papers; undefined for any other. */
export const writingOf = (view: View) => {
  const shown = views[view];
  return 'writes' in shown ? shown.writes : undefined;
};
