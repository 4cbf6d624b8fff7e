import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Chuyển lịch họp: the first paper is cited, what changes is said, what stays is said. */
export const moved = ofLines({
  name: 'moved',
  code: 'CL',
  words: { name: 'Chuyển lịch họp' },
  title: 'THÔNG BÁO',
  abbreviation: 'TB',
  abstract: 'Về việc thay đổi lịch tổ chức {{Tên hội nghị}}',
  ready: [
    [kinds.paragraph, 'Ngày [… ngày gửi giấy mời], {{Cơ quan ban hành}} đã gửi {{Viện dẫn GM}}.'],
    [kinds.paragraph, 'Do [… lý do], {{Cơ quan ban hành}} thông báo thay đổi như sau:'],
    [kinds.bullet, 'Thời gian trước đây: [… ngày, giờ cũ]; nay chuyển sang: {{Thời gian}};'],
    [kinds.bullet, 'Địa điểm trước đây: [… nơi cũ]; nay chuyển sang: {{Địa điểm}}'],
    [kinds.paragraph, 'Các nội dung khác giữ nguyên. Đầu mối liên hệ: {{Đầu mối liên hệ}}.'],
    [
      kinds.paragraph,
      '{{Cơ quan ban hành}} trân trọng thông báo và mong các đại biểu thông cảm, sắp xếp thời gian tham dự.',
    ],
    [kinds.recipient, 'Các đại biểu được mời'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});

/** Tạm hoãn hội nghị: until a new day is told. */
export const postponed = ofLines({
  name: 'postponed',
  code: 'TH',
  words: { name: 'Tạm hoãn hội nghị' },
  title: 'THÔNG BÁO',
  abbreviation: 'TB',
  abstract: 'Về việc tạm hoãn {{Tên hội nghị}}',
  ready: [
    [kinds.paragraph, 'Ngày [… ngày gửi giấy mời], {{Cơ quan ban hành}} đã gửi {{Viện dẫn GM}}.'],
    [
      kinds.paragraph,
      'Do [… lý do], {{Cơ quan ban hành}} tạm hoãn hội nghị nêu trên. Thời gian tổ chức lại sẽ được thông báo bằng văn bản.',
    ],
    [kinds.paragraph, '{{Cơ quan ban hành}} trân trọng thông báo và mong các đại biểu thông cảm.'],
    [kinds.recipient, 'Các đại biểu được mời'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});

/** Không tổ chức hội nghị: it will not take place. */
export const cancelled = ofLines({
  name: 'cancelled',
  code: 'KTC',
  words: { name: 'Không tổ chức hội nghị' },
  title: 'THÔNG BÁO',
  abbreviation: 'TB',
  abstract: 'Về việc không tổ chức {{Tên hội nghị}}',
  ready: [
    [kinds.paragraph, 'Ngày [… ngày gửi giấy mời], {{Cơ quan ban hành}} đã gửi {{Viện dẫn GM}}.'],
    [
      kinds.paragraph,
      'Do [… lý do], {{Cơ quan ban hành}} không tổ chức hội nghị nêu trên. Các nội dung dự kiến trao đổi tại hội nghị được thực hiện bằng [… hình thức khác].',
    ],
    [kinds.paragraph, '{{Cơ quan ban hành}} trân trọng thông báo.'],
    [kinds.recipient, 'Các đại biểu được mời'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});
