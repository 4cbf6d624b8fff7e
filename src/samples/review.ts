import { lineKinds as kinds } from '../domain/papers/lines';
import type { StartName } from '../domain/papers/starts';
import {
  blankConference,
  line,
  planEnding,
  planGuests,
  type Start,
  usualAssignments,
  usualGuests,
} from './start';

/** A review of what was done: results, shortcomings, causes, lessons, rewards; of a part of the time, or of all of it. VI: sơ kết, tổng kết. */
const review = (name: StartName, period: string): Start => ({
  name,
  conference: blankConference(`Hội nghị ${period} [… chương trình, phong trào, giai đoạn]`),
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
      `Báo cáo ${period}: kết quả đạt được; tồn tại, hạn chế; nguyên nhân; bài học kinh nghiệm;`,
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
  guestLines: usualGuests,
  assignments: usualAssignments,
  papers: [{ kind: 'Kế hoạch' }, { kind: 'Giấy mời' }, { kind: 'Đề nghị báo cáo' }, { kind: 'Chương trình' }],
});

export const soKet = review('so-ket', 'sơ kết');
export const tongKet = review('tong-ket', 'tổng kết');
