/** The command line was not understood; the message says why, in Vietnamese. */
export class WrongUse extends Error {}

export const USAGE = `Cách dùng:
  giao-ban new THƯ_MỤC [--sample | --workbook TỆP.xlsx]   tạo bộ dữ liệu
  giao-ban run THƯ_MỤC VIỆC [--yes] [--now 2020-07-10T08:00] [--as EMAIL] [--json] [--calls] [--die-at SỐ:before|after]
                            [--account consumer|workspace] [--quota SỐ]
                                                       VIỆC: create-tables, check, write-plan, write-invitations,
                                                       send-mail (soạn, xác nhận và gửi thư), carry-on (gửi tiếp),
                                                       open-registration (mở đăng ký), take-answers (đọc đăng ký), remind (xếp thư nhắc),
                                                       show-call (xem tình trạng biểu mẫu),
                                                       write-summary (soạn bảng tổng hợp đăng ký),
                                                       self-check (tự kiểm tra; thêm --yes: gửi cả một thư cho chính mình);
                                                       --quota: hôm nay còn được gửi tới bấy nhiêu người nhận
  giao-ban answer THƯ_MỤC BIỂU_MẪU --file TRẢ_LỜI.json [--now 2020-07-10T08:00] [--edit MÃ_CÂU_TRẢ_LỜI]
                                                       điền và gửi một biểu mẫu (mã, tên, hoặc link, kể cả link riêng
                                                       của đơn vị và link sửa); tệp JSON: {"tên câu hỏi": "câu trả lời", …}
  giao-ban serve THƯ_MỤC [--port SỐ]                     mở bảng tính và bảng điều hành trong trình duyệt
  giao-ban start [--port SỐ]                            như trên, với hội nghị mẫu trong thư mục sample
  giao-ban demo [--out THƯ_MỤC]                          làm thử từ đầu đến cuối với hội nghị mẫu
`;
