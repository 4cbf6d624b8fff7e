import { expected, type Problem, type ProblemCode, problem } from '../../src/domain/problem';

/** What each sentence may name beyond the place, for samples and tests. */
export const about = {
  earlier: 2,
  is: 'thứ Sáu',
  length: '01 buổi',
  day: '2020-07-24',
  month: '2020-07',
  seats: 60,
  right: 5,
  norm: 20000,
  offPayrollSeats: 2,
  suggestion: 'Hội trường',
  near: 'tỉnh Bắc Ninh',
  now: 'xã Tân Yên',
  days: 3,
  paper: 'giấy mời',
  sessions: 2,
  sheet: 'Nguyễn Đức Kiên',
  approver: 'lanh.dao@so.example',
  other: 'TB',
  text: 'Gửi báo cáo … để tổng hợp',
  tag: 'Người ký',
  line: 'Địa điểm: {{Hội trườn}}.',
  who: 'xã Tân Yên',
  fact: 'giờ bắt đầu',
  old: '8h00',
  hour: '8h00',
  new: '14h00',
  titles: 'Giấy mời - xã Tân Yên, Giấy mời - phường Tân Yên',
};

/** One problem of each code as it could occur, without a place, in the order of the declarations. */
export const sampleProblems = (): Problem[] =>
  (Object.keys(expected) as ProblemCode[]).map((code) =>
    problem(code, { tab: '', row: 0, column: '' }, expected[code].sample, about),
  );
