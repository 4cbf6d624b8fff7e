import { lineKinds as kinds } from '../../domain/papers/lines';
import { blankConference, guest, line, planEnding, planGuests, type Start, usualAssignments } from './start';

/** Hội nghị sơ kết: results, shortcomings, causes, lessons, rewards. */
export const soKet: Start = {
  name: 'so-ket',
  conference: blankConference('Hội nghị sơ kết [… chương trình, phong trào, giai đoạn]'),
  plan: [
    line(kinds.heading, 'Mục đích, yêu cầu'),
    line(
      kinds.bullet,
      'Đánh giá đúng kết quả thực hiện [… chương trình, phong trào, giai đoạn]; chỉ rõ tồn tại, hạn chế, nguyên nhân và bài học kinh nghiệm.',
    ),
    line(kinds.bullet, 'Biểu dương, khen thưởng tập thể, cá nhân có thành tích xuất sắc.'),
    line(kinds.bullet, 'Xác định mục tiêu, nhiệm vụ, giải pháp [… giai đoạn tiếp theo].'),
    line(kinds.heading, 'Nội dung'),
    line(
      kinds.bullet,
      'Báo cáo sơ kết: kết quả đạt được; tồn tại, hạn chế; nguyên nhân; bài học kinh nghiệm;',
    ),
    line(kinds.bullet, 'Phương hướng, nhiệm vụ [… giai đoạn tiếp theo];'),
    line(kinds.bullet, 'Tham luận của [… các cơ quan, đơn vị];'),
    line(kinds.bullet, 'Công bố quyết định và trao khen thưởng;'),
    line(kinds.bullet, 'Phát biểu chỉ đạo, kết luận hội nghị.'),
    line(kinds.heading, 'Công tác khen thưởng'),
    line(kinds.bullet, 'Tiêu chuẩn, đối tượng: [… tiêu chuẩn, đối tượng];'),
    line(kinds.bullet, 'Hồ sơ đề nghị khen thưởng gửi về [… nơi nhận hồ sơ] trước ngày [… hạn gửi].'),
    ...planGuests,
    ...planEnding,
  ],
  guestLines: [
    guest('Đại biểu mời', 'Đại diện lãnh đạo [… các cơ quan, đơn vị được mời]'),
    guest('Cơ quan chủ trì', 'Lãnh đạo {{Cơ quan ban hành}}'),
    guest('Cơ quan chủ trì', 'Trưởng, phó các phòng, đơn vị trực thuộc'),
  ],
  assignments: usualAssignments,
  papers: [{ kind: 'Kế hoạch' }, { kind: 'Giấy mời' }, { kind: 'Đề nghị báo cáo' }, { kind: 'Chương trình' }],
};
