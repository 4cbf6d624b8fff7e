import { lineKinds as kinds } from '../domain/papers/lines';
import { blankConference, guest, line, planEnding, planGuests, type Start, usualAssignments } from './start';

/** Hội nghị đối thoại: with who answers, and results that are published. */
export const doiThoai: Start = {
  name: 'doi-thoai',
  conference: blankConference(
    'Hội nghị đối thoại giữa [… lãnh đạo] với [… người dân, thanh niên, doanh nghiệp]',
  ),
  plan: [
    line(kinds.heading, 'Mục đích, yêu cầu'),
    line(
      kinds.bullet,
      'Lắng nghe tâm tư, nguyện vọng, kiến nghị của [… đối tượng]; giải đáp, tháo gỡ khó khăn, vướng mắc theo thẩm quyền.',
    ),
    line(kinds.bullet, 'Đối thoại dân chủ, công khai, đúng quy định.'),
    line(kinds.heading, 'Nội dung, hình thức'),
    line(kinds.bullet, 'Nội dung: [… lĩnh vực đối thoại];'),
    line(
      kinds.bullet,
      'Hình thức: đối thoại trực tiếp; ý kiến gửi trước về [… nơi nhận] trước ngày [… hạn gửi];',
    ),
    line(kinds.bullet, 'Trả lời: [… cơ quan, người trả lời theo từng lĩnh vực].'),
    line(kinds.heading, 'Công bố kết quả'),
    line(
      kinds.bullet,
      'Kết luận đối thoại được thông báo bằng văn bản và công khai trước ngày [… ngày công bố].',
    ),
    ...planGuests,
    ...planEnding,
  ],
  guestLines: [
    guest('Đại biểu đối thoại', 'Đại diện [… người dân, thanh niên, doanh nghiệp]'),
    guest('Cơ quan trả lời', 'Lãnh đạo {{Cơ quan ban hành}} và [… các cơ quan liên quan]'),
  ],
  assignments: usualAssignments,
  papers: [{ kind: 'Kế hoạch' }, { kind: 'Giấy mời' }, { kind: 'Chương trình' }, { kind: 'Thông báo' }],
};
