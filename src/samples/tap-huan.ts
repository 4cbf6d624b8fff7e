import { lineKinds as kinds } from '../domain/papers/lines';
import { blankConference, guest, line, planEnding, planGuests, type Start, usualAssignments } from './start';

/** Hội nghị tập huấn: a training course. */
export const tapHuan: Start = {
  name: 'tap-huan',
  conference: blankConference('Hội nghị tập huấn [… nội dung tập huấn]'),
  plan: [
    line(kinds.heading, 'Mục tiêu'),
    line(kinds.bullet, 'Cập nhật, nâng cao kiến thức, kỹ năng về [… nội dung tập huấn] cho [… đối tượng].'),
    line(kinds.bullet, 'Sau tập huấn, học viên [… làm được việc gì].'),
    line(kinds.heading, 'Hình thức, đối tượng'),
    line(kinds.bullet, 'Hình thức: [… trực tiếp hoặc trực tuyến];'),
    line(kinds.bullet, 'Đối tượng: [… đối tượng], khoảng [… số] học viên.'),
    line(kinds.heading, 'Nội dung'),
    line(kinds.bullet, '[… chuyên đề thứ nhất];'),
    line(kinds.bullet, '[… chuyên đề thứ hai];'),
    line(kinds.bullet, 'Thảo luận, giải đáp, kiểm tra cuối khóa.'),
    line(kinds.heading, 'Báo cáo viên, tài liệu'),
    line(kinds.bullet, 'Báo cáo viên: [… họ tên, chức vụ, cơ quan];'),
    line(kinds.bullet, 'Tài liệu: [… tài liệu], gửi học viên trước ngày [… ngày].'),
    ...planGuests,
    ...planEnding,
  ],
  guestLines: [
    guest('Học viên', '[… đối tượng học viên] của [… các cơ quan, đơn vị]'),
    guest('Ban tổ chức', 'Báo cáo viên, cán bộ phục vụ lớp tập huấn'),
  ],
  assignments: usualAssignments,
  papers: [{ kind: 'Kế hoạch' }, { kind: 'Giấy triệu tập' }, { kind: 'Chương trình' }],
};
