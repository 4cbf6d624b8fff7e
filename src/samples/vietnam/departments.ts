/** Kind of the departments of a province in Đơn vị. */
export const departmentKind = 'sở, ban, ngành';

/** The departments that most provinces have since March 2025 (Nghị định 45/2025/NĐ-CP); each province corrects the list. */
export const departments: readonly string[] = [
  'Văn phòng UBND tỉnh',
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Sở Tài chính',
  'Sở Công Thương',
  'Sở Nông nghiệp và Môi trường',
  'Sở Xây dựng',
  'Sở Khoa học và Công nghệ',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Sở Giáo dục và Đào tạo',
  'Sở Y tế',
  'Sở Dân tộc và Tôn giáo',
  'Sở Ngoại vụ',
  'Thanh tra tỉnh',
  'Ban Quản lý các khu công nghiệp',
];
