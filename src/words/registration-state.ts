/** What the tab Đăng ký says of one registration. */
export const registrationState = ({ replacedBy, late }: { replacedBy?: string; late: boolean }): string =>
  [replacedBy ? `Đã có bản thay ${replacedBy}` : 'Đang tính', late ? 'nộp muộn' : '']
    .filter(Boolean)
    .join(', ');
