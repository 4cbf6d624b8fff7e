import { anchorOf } from '../../words/desk/guide';
import type { View } from './views';

/** What a view is for, in one sentence, and where the guide says more: a page of docs/huong-dan and a heading in it. */
type Help = { purpose: string; page: string; heading?: string };

/** The one list from which the sidebar's help and the guide's reference of the menu are made. */
export const help: Record<View, Help> = {
  desk: {
    purpose: 'Chuẩn bị tới đâu rồi, việc tiếp theo là gì và vì sao.',
    page: 'hoi-nghi-dau-tien',
    heading: '3. Xem việc tiếp theo',
  },
  tables: {
    purpose: 'Thêm các trang tính còn thiếu, trống hoặc có hội nghị mẫu; trang đang có được giữ nguyên.',
    page: 'hoi-nghi-dau-tien',
    heading: '2. Tạo các trang tính',
  },
  check: {
    purpose: 'Liệt kê mọi chỗ cần sửa trong một lần, bấm là tới ô.',
    page: 'hoi-nghi-dau-tien',
    heading: '4. Kiểm tra',
  },
  plan: {
    purpose: 'Soạn kế hoạch thành một văn bản Google; bấm lại thì cập nhật, đường liên kết giữ nguyên.',
    page: 'hoi-nghi-dau-tien',
    heading: '5. Soạn kế hoạch',
  },
  invitations: {
    purpose: 'Soạn giấy mời cho từng đơn vị được mời.',
    page: 'giay-moi-va-thu',
    heading: 'Soạn giấy mời',
  },
  mail: {
    purpose: 'Xem từng thư sẽ đi, gửi thử cho mình, rồi xác nhận gửi qua Gmail.',
    page: 'giay-moi-va-thu',
    heading: 'Xem từng thư',
  },
  registration: {
    purpose: 'Lập biểu mẫu để các đơn vị đăng ký nhiệm vụ, đọc đăng ký, nhắc đơn vị chưa gửi.',
    page: 'dang-ky',
    heading: 'Lập biểu mẫu',
  },
  summary: {
    purpose: 'Soạn một bảng từ các đăng ký đang tính, để trình lãnh đạo.',
    page: 'dang-ky',
    heading: 'Bảng tổng hợp',
  },
  'self-check': {
    purpose:
      'Xem bảng tính và tài khoản đã sẵn sàng chưa, và Google có làm đúng như Giao Ban trông cậy không.',
    page: 'cho-it',
    heading: 'Tự kiểm tra',
  },
};

/** Where the guide opens for a view. @example guidePlaceOf('registration') // 'dang-ky--lập-biểu-mẫu' */
export const guidePlaceOf = (view: View): string => anchorOf(help[view].page, help[view].heading);
