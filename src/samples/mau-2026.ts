import { lineKinds as kinds } from '../domain/papers/lines';
import { line, planEnding, planGuests, type Start } from './start';

/** Communes of a province of 2026, with the codes and names of 30 April 2026 (see vietnam/README.md); mailboxes are examples. */
const communes: [code: string, kind: string, name: string][] = [
  ['07210', 'phường', 'Bắc Giang'],
  ['07288', 'xã', 'Yên Thế'],
  ['07339', 'xã', 'Tân Yên'],
  ['07375', 'xã', 'Lạng Giang'],
  ['07444', 'xã', 'Lục Nam'],
  ['07840', 'xã', 'Hiệp Hoà'],
];

const agency = 'Sở Nội vụ';

/** A whole conference of a province of 2026: communes, a person, a programme, one invitation for all. People and mailboxes are examples. */
export const mau2026: Start = {
  name: 'mau-2026',
  conference: {
    event: 'Hội nghị giao ban công tác nội vụ quý I năm 2026',
    superior: 'UBND tỉnh Bắc Ninh',
    agency,
    placeName: 'Bắc Ninh',
    symbol: 'SNV',
    issueMonth: '3/2026',
    planAbstract: 'Tổ chức {{Tên hội nghị}}',
    statedGuests: 'khoảng 20',
    startDay: '27/3/2026',
    startTime: '8h00',
    length: '01 buổi',
    plannedMonth: '3/2026',
    hall: 'Hội trường tầng 3, Sở Nội vụ',
    address: 'phường Bắc Giang, tỉnh Bắc Ninh',
    chair: 'Đồng chí Trần Văn An, Giám đốc Sở Nội vụ',
    signerPost: 'GIÁM ĐỐC',
    signerName: 'Trần Văn An',
    fundSource: 'dự toán chi thường xuyên của Sở Nội vụ năm 2026',
    archive: 'VT, VP',
    contact: 'Văn phòng Sở Nội vụ',
    replyTo: 'vanphong@snv.example',
  },
  plan: [
    line(kinds.heading, 'Mục đích, yêu cầu'),
    line(kinds.bullet, 'Đánh giá kết quả công tác nội vụ quý I, làm rõ việc còn chậm và nguyên nhân.'),
    line(kinds.bullet, 'Thống nhất nhiệm vụ, giải pháp trọng tâm quý II năm 2026.'),
    line(kinds.heading, 'Nội dung'),
    line(kinds.bullet, 'Báo cáo kết quả công tác quý I; phương hướng, nhiệm vụ quý II năm 2026;'),
    line(kinds.bullet, 'Thảo luận về sắp xếp cán bộ, công chức cấp xã;'),
    line(kinds.bullet, 'Kết luận của chủ trì hội nghị.'),
    ...planGuests,
    ...planEnding.filter(({ text }) => !String(text).includes('[…')),
  ],
  units: communes.map(([code, kind, name], index) => ({
    code,
    name: `${kind} ${name}`,
    kind,
    order: String(index + 1),
    email: `ubnd.${code}@bacninh.example`,
    validFrom: '01/7/2025',
  })),
  people: [
    {
      code: 'DB1',
      honorific: 'Ông',
      name: 'Lê Văn Bình',
      post: 'Phó Chủ tịch',
      workplace: 'UBND tỉnh Bắc Ninh',
      email: 'le.van.binh@bacninh.example',
      group: 'Lãnh đạo tỉnh',
    },
  ],
  guestLines: [
    {
      group: 'Đại biểu mời',
      text: 'Đại diện lãnh đạo UBND tỉnh',
      units: 'Lãnh đạo tỉnh',
      seats: '1',
      salaried: 'Có',
      invited: 'Có',
    },
    {
      group: 'Đại biểu mời',
      text: 'Lãnh đạo UBND các xã, phường',
      units: 'xã; phường',
      role: 'Lãnh đạo UBND {{Tên đơn vị}}',
      seats: '1',
      salaried: 'Có',
      invited: 'Có',
    },
    {
      group: agency,
      text: 'Lãnh đạo Sở, trưởng các phòng, đơn vị thuộc Sở',
      seats: '13',
      salaried: 'Có',
      invited: 'Không',
    },
  ],
  assignments: [
    { lead: 'Văn phòng Sở', task: 'chủ trì chuẩn bị tài liệu, giấy mời, chương trình, hội trường.' },
    { lead: 'Phòng Công chức, viên chức', task: 'chuẩn bị báo cáo về cán bộ, công chức cấp xã.' },
  ],
  programme: [
    { from: '7h30', to: '8h00', content: 'Đón tiếp đại biểu', speaker: 'Văn phòng Sở' },
    { from: '8h00', to: '8h15', content: 'Khai mạc hội nghị', speaker: 'Giám đốc Sở' },
    { from: '8h15', to: '9h00', content: 'Báo cáo kết quả công tác quý I', speaker: 'Chánh Văn phòng' },
    { from: '9h00', to: '11h00', content: 'Thảo luận', lead: 'Giám đốc Sở' },
    { from: '11h00', to: '11h30', content: 'Kết luận, bế mạc', speaker: 'Giám đốc Sở' },
  ],
  papers: [{ kind: 'Kế hoạch' }, { kind: 'Giấy mời' }],
};
