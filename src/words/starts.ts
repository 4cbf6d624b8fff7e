import type { StartName } from '../domain/papers/starts';

/** What the page calls each text that a conference can begin from. */
export const startWords: Record<StartName, string> = {
  'giao-ban': 'Hội nghị giao ban',
  'giao-ban-gon': 'Giao ban, chỉ giấy mời và chương trình',
  'so-ket': 'Hội nghị sơ kết',
  'tong-ket': 'Hội nghị tổng kết',
  'tap-huan': 'Hội nghị tập huấn',
  'hoi-thao': 'Hội thảo',
  'doi-thoai': 'Hội nghị đối thoại',
  'mau-2026': 'Hội nghị mẫu có xã, phường năm 2026',
};
