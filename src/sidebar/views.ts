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

const isView = (name: string): name is View => name in views;

/** Whether the Sheet practises, as the server said when the page was opened. */
export const practisesAtFirst = (page: Document): boolean =>
  page.getElementById('opening-view')?.dataset.practice === 'true';

/** The view that the menu asked for: the server appends it to the page. */
export function openingView(page: Document): View {
  const asked = page.getElementById('opening-view')?.dataset.view ?? '';
  return isView(asked) ? asked : 'desk';
}
