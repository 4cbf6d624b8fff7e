import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Phân công nhiệm vụ: who does what for the conference. */
export const assignment = ofLines({
  name: 'assignment',
  code: 'PC',
  words: { name: 'Phân công nhiệm vụ' },
  title: 'PHÂN CÔNG NHIỆM VỤ',
  abstract: 'Chuẩn bị và phục vụ {{Tên hội nghị}}',
  ready: [
    [kinds.paragraph, 'Để chuẩn bị và phục vụ {{Tên hội nghị}}, {{Cơ quan ban hành}} phân công như sau:'],
    [kinds.drawn, 'Phân công'],
    [
      kinds.paragraph,
      'Các đơn vị, cá nhân được phân công chủ động thực hiện; có vướng mắc báo cáo [… lãnh đạo phụ trách] để xử lý.',
    ],
    [kinds.recipient, 'Các đơn vị, cá nhân được phân công'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});

/** Thông báo nội bộ: to the own offices. */
export const internalNotice = ofLines({
  name: 'internal-notice',
  code: 'TBNB',
  words: { name: 'Thông báo nội bộ' },
  title: 'THÔNG BÁO',
  abbreviation: 'TB',
  abstract: 'Về việc chuẩn bị và tham dự {{Tên hội nghị}}',
  ready: [
    [kinds.paragraph, '{{Cơ quan ban hành}} thông báo tới các phòng, đơn vị trực thuộc:'],
    [kinds.headingWithValue, 'Thời gian: {{Thời gian}}.'],
    [kinds.headingWithValue, 'Địa điểm: {{Địa điểm}}'],
    [kinds.headingWithValue, 'Thành phần: lãnh đạo các phòng, đơn vị trực thuộc và [… thành phần khác].'],
    [kinds.heading, 'Phân công chuẩn bị'],
    [kinds.drawn, 'Phân công'],
    [kinds.paragraph, 'Đề nghị các phòng, đơn vị thực hiện.'],
    [kinds.recipient, 'Các phòng, đơn vị trực thuộc'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});

/** Danh mục văn bản hội nghị: which papers the conference has, with number, day and signer; kept with the file, so it has no number of its own. */
export const register = ofLines({
  name: 'register',
  code: 'DMVB',
  words: { name: 'Danh mục văn bản hội nghị' },
  title: 'DANH MỤC VĂN BẢN',
  abstract: '{{Tên hội nghị}}',
  isOffices: true,
  ready: [
    [kinds.drawn, 'Danh mục văn bản'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});
