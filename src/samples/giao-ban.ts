import { lineKinds as kinds } from '../domain/papers/lines';
import {
  blankConference,
  line,
  planEnding,
  planGuests,
  type Start,
  usualAssignments,
  usualGuests,
} from './start';

/** Hội nghị giao ban, by a plan. */
export const giaoBan: Start = {
  name: 'giao-ban',
  conference: blankConference('Hội nghị giao ban [… lĩnh vực, kỳ họp]'),
  plan: [
    line(kinds.heading, 'Mục đích, yêu cầu'),
    line(
      kinds.bullet,
      'Đánh giá kết quả thực hiện nhiệm vụ [… kỳ báo cáo]; làm rõ khó khăn, vướng mắc và nguyên nhân.',
    ),
    line(kinds.bullet, 'Thống nhất nhiệm vụ, giải pháp trọng tâm thời gian tới.'),
    line(kinds.bullet, 'Hội nghị tổ chức thiết thực, tiết kiệm, hiệu quả.'),
    line(kinds.heading, 'Nội dung'),
    line(kinds.bullet, 'Báo cáo kết quả công tác [… kỳ báo cáo]; phương hướng, nhiệm vụ thời gian tới;'),
    line(kinds.bullet, 'Thảo luận về [… chủ đề thảo luận];'),
    line(kinds.bullet, 'Kết luận của chủ trì hội nghị.'),
    ...planGuests,
    ...planEnding,
  ],
  guestLines: usualGuests,
  assignments: usualAssignments,
  papers: [{ kind: 'Kế hoạch' }, { kind: 'Giấy mời' }, { kind: 'Chương trình' }],
};

/** Hội nghị giao ban without a plan: the invitation and the programme. */
export const giaoBanGon: Start = {
  name: 'giao-ban-gon',
  conference: blankConference('Hội nghị giao ban [… lĩnh vực, kỳ họp]'),
  plan: [],
  guestLines: usualGuests,
  assignments: [],
  papers: [{ kind: 'Giấy mời' }, { kind: 'Chương trình' }],
};
