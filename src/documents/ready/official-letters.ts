import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Công văn: of no named type; what it is about stands under its number (Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5). */
export const letter = ofLines({
  name: 'letter',
  code: 'CV',
  words: { name: 'Công văn' },
  title: '',
  abbreviation: '',
  abstract: '[… việc gì] {{Tên hội nghị}}',
  addressee: '[… nơi nhận, mỗi nơi một dòng]',
  ready: [
    [kinds.paragraph, 'Thực hiện [… chương trình, kế hoạch], {{Cơ quan ban hành}} tổ chức {{Tên hội nghị}}.'],
    [kinds.paragraph, 'Để hội nghị đạt kết quả tốt, {{Cơ quan ban hành}} đề nghị quý cơ quan, đơn vị:'],
    [kinds.heading, '[… việc đề nghị thứ nhất]'],
    [kinds.heading, '[… việc đề nghị thứ hai]'],
    [kinds.paragraph, 'Thông tin chi tiết xin liên hệ: {{Đầu mối liên hệ}}.'],
    [kinds.paragraph, 'Rất mong nhận được sự phối hợp của quý cơ quan, đơn vị.'],
    [kinds.recipient, 'Như trên'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});

/** Đề nghị báo cáo: a công văn with outline, figures, cut-off and deadline. */
export const reportRequest = ofLines({
  name: 'report-request',
  code: 'DNBC',
  words: { name: 'Đề nghị báo cáo' },
  title: '',
  abbreviation: '',
  abstract: 'đề nghị báo cáo phục vụ {{Tên hội nghị}}',
  addressee: '[… các cơ quan, đơn vị, mỗi nơi một dòng]',
  ready: [
    [
      kinds.paragraph,
      'Để chuẩn bị nội dung {{Tên hội nghị}}, {{Cơ quan ban hành}} đề nghị quý cơ quan, đơn vị báo cáo theo các nội dung sau:',
    ],
    [kinds.heading, 'Kết quả thực hiện'],
    [kinds.point, '[… nhiệm vụ, chỉ tiêu chính];'],
    [kinds.point, '[… kết quả nổi bật, cách làm hay].'],
    [kinds.heading, 'Tồn tại, khó khăn và nguyên nhân'],
    [kinds.paragraph, '[… nêu rõ nguyên nhân khách quan, chủ quan]'],
    [kinds.heading, 'Phương hướng, nhiệm vụ thời gian tới; đề xuất, kiến nghị'],
    [kinds.paragraph, '[… việc cụ thể, đơn vị giải quyết]'],
    [kinds.heading, 'Số liệu'],
    [kinds.paragraph, 'Số liệu tính đến ngày [… ngày chốt số liệu], theo biểu tại Phụ lục kèm theo.'],
    [
      kinds.paragraph,
      'Báo cáo gửi về {{Cơ quan ban hành}} (qua {{Đầu mối liên hệ}}; hộp thư {{Email nhận trả lời}}) trước ngày [… hạn gửi].',
    ],
    [kinds.annex, 'Phụ lục\nBIỂU SỐ LIỆU BÁO CÁO\n(Kèm theo {{Viện dẫn DNBC}})'],
    [kinds.bullet, '[… chỉ tiêu thứ nhất, đơn vị tính]: kế hoạch …, thực hiện …;'],
    [kinds.bullet, '[… chỉ tiêu thứ hai, đơn vị tính]: kế hoạch …, thực hiện ….'],
    [kinds.recipient, 'Như trên'],
    [kinds.recipient, 'Lưu: {{Nơi lưu}}'],
  ],
});
