/** The sidebar's views by the name that a menu verb gives them, with the heading each shows. */
export const views = {
  desk: 'Bảng điều hành',
  tables: 'Tạo bảng',
  check: 'Kiểm tra',
  plan: 'Soạn kế hoạch',
  invitations: 'Soạn giấy mời',
  mail: 'Gửi thư',
  registration: 'Mở đăng ký',
  summary: 'Soạn bảng tổng hợp',
  'self-check': 'Tự kiểm tra',
} as const;

export type View = keyof typeof views;

export const isView = (name: string): name is View => name in views;
