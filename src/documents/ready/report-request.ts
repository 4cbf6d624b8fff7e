import { forWhomWords } from '../../domain/papers/for-whom';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Đề nghị báo cáo: a công văn with outline, figures, cut-off and deadline. */
export const reportRequest = ofLines({
  name: 'report-request',
  code: 'DNBC',
  words: { name: 'Đề nghị báo cáo' },
  title: '',
  abbreviation: '',
  abstract: 'đề nghị báo cáo phục vụ {{Tên hội nghị}}',
  addressee: '[… các cơ quan, đơn vị, mỗi nơi một dòng]',
  forWhom: forWhomWords.all,
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
