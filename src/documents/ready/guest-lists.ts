import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Danh sách đại biểu: travels with another paper, so it has no number of its own. */
export const guestList = ofLines({
  name: 'guest-list',
  code: 'DSDB',
  words: { name: 'Danh sách đại biểu' },
  title: 'DANH SÁCH ĐẠI BIỂU',
  abstract: 'Tham dự {{Tên hội nghị}}',
  ready: [
    [kinds.paragraph, '*(Kèm theo {{Viện dẫn GM}})*'],
    [kinds.drawn, 'Danh sách đại biểu'],
    [kinds.paragraph, 'Danh sách có [… số] đại biểu.'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});

/** Danh sách ký nhận: who came, and signs. */
export const signIn = ofLines({
  name: 'sign-in',
  code: 'DSKN',
  words: { name: 'Danh sách ký nhận' },
  title: 'DANH SÁCH KÝ NHẬN',
  abstract: 'Đại biểu dự {{Tên hội nghị}}',
  isOffices: true,
  ready: [
    [kinds.paragraph, 'Thời gian: {{Thời gian}}.'],
    [kinds.paragraph, 'Địa điểm: {{Địa điểm}}'],
    [kinds.drawn, 'Danh sách ký nhận'],
    [kinds.paragraph, 'Tổng số đại biểu ký nhận: … người.'],
  ],
});

/** Ai dự họp: one page for whoever keeps the door and the telephone. */
export const attendance = ofLines({
  name: 'attendance',
  code: 'ADH',
  words: { name: 'Ai dự họp' },
  title: 'DANH SÁCH NGƯỜI DỰ',
  abstract: 'Tham dự {{Tên hội nghị}}',
  isOffices: true,
  ready: [
    [kinds.paragraph, 'Thời gian: {{Thời gian}}.'],
    [kinds.paragraph, 'Địa điểm: {{Địa điểm}}'],
    [kinds.drawn, 'Ai dự họp'],
    [kinds.paragraph, 'Danh sách lập theo các câu trả lời đã nhận.'],
  ],
});
