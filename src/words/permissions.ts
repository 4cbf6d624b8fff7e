/** What each permission of appsscript.json is for, as the user hears of it; names without their common beginning. */
export const permissionReasons = {
  'spreadsheets.currentonly': 'đọc và ghi các trang tính của chính bảng tính này, không bảng nào khác',
  'drive.file': 'soạn văn bản và biểu mẫu trên Drive; chỉ thấy tệp do Giao Ban tạo ra',
  forms: 'lập biểu mẫu đăng ký và đọc câu trả lời',
  'gmail.send': 'gửi những thư đã được xác nhận; không đọc được hộp thư',
  'script.send_mail': 'hỏi Google hôm nay còn được gửi tới bao nhiêu người nhận',
  'script.scriptapp': 'làm tiếp khi đã đóng trang',
  'script.container.ui': 'hiện thanh bên Giao Ban bên cạnh bảng tính',
  'script.external_request': 'gọi Google Drive và Gmail; không gọi máy chủ nào khác',
  'userinfo.email': 'ghi ai đã soạn văn bản, ai đã gửi thư',
} as const;

export type Permission = keyof typeof permissionReasons;

export const isPermission = (name: string): name is Permission => name in permissionReasons;

/** Each permission with its reason, those not given marked in words. @example permissionLines([]).length // 9 */
export const permissionLines = (missing: readonly string[]): string[] =>
  Object.keys(permissionReasons)
    .filter(isPermission)
    .map((name) =>
      missing.includes(name)
        ? `✗ Chưa cho: ${permissionReasons[name]} (${name})`
        : `✓ Đã cho: ${permissionReasons[name]} (${name})`,
    );
