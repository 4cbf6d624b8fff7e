import { lineKinds as kinds } from '../domain/papers/lines';
import { blankConference, guest, line, planEnding, planGuests, type Start, usualAssignments } from './start';

/** Hội thảo: a workshop with papers handed in. */
export const hoiThao: Start = {
  name: 'hoi-thao',
  conference: blankConference('Hội thảo [… chủ đề hội thảo]'),
  plan: [
    line(kinds.heading, 'Mục đích, yêu cầu'),
    line(kinds.bullet, 'Trao đổi, làm rõ cơ sở lý luận và thực tiễn về [… chủ đề hội thảo].'),
    line(kinds.bullet, 'Đề xuất, kiến nghị [… cơ chế, chính sách, giải pháp].'),
    line(kinds.heading, 'Chủ đề'),
    line(kinds.bullet, '[… chủ đề thứ nhất];'),
    line(kinds.bullet, '[… chủ đề thứ hai].'),
    line(kinds.heading, 'Bài tham luận'),
    line(kinds.bullet, 'Nơi nhận bài: [… đơn vị, hộp thư];'),
    line(kinds.bullet, 'Hạn đăng ký tên bài: [… ngày];'),
    line(kinds.bullet, 'Hạn gửi toàn văn: [… ngày];'),
    line(kinds.bullet, 'Thông báo kết quả nhận bài: [… ngày].'),
    line(
      kinds.bullet,
      'Quy cách: [… số trang], khổ A4, phông chữ Times New Roman cỡ 14; ghi rõ họ tên, học hàm, học vị, đơn vị, điện thoại.',
    ),
    line(kinds.heading, 'Ban tổ chức'),
    line(kinds.bullet, 'Trưởng ban: [… họ tên, chức vụ];'),
    line(kinds.bullet, 'Thành viên: [… họ tên, chức vụ].'),
    ...planGuests,
    ...planEnding,
  ],
  guestLines: [
    guest('Đại biểu mời', '[… các nhà khoa học, chuyên gia, cơ quan quản lý]'),
    guest('Cơ quan chủ trì', 'Lãnh đạo {{Cơ quan ban hành}}'),
  ],
  assignments: usualAssignments,
  papers: [{ kind: 'Kế hoạch' }, { kind: 'Thông báo' }, { kind: 'Giấy mời' }, { kind: 'Chương trình' }],
};
