import { forWhomWords } from '../domain/papers/for-whom';
import { paperNames } from '../domain/papers/names';
import { choice, code, day, linkOrCode, paperNumber, text } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

/** Danh mục văn bản: which papers this conference has, one a row; copies for units share a row. */
export const papersTable = table({
  title: 'Danh mục văn bản',
  purpose:
    'Các văn bản của hội nghị, mỗi văn bản một dòng; lời của chúng ở trang Lời văn, của kế hoạch ở trang Kế hoạch.',
  begins: 'sample',
  made: 'when-needed',
  anew: ['number', 'issued', 'state', 'link'],
  forPapers: true,
  named: 'kind',
  columns: {
    code: column('Mã', code, 'Mã ngắn, không trùng, ví dụ TB; cột Văn bản của trang Lời văn ghi mã này.', {
      blank: 'blocks',
      width: 70,
    }),
    kind: column(
      'Loại',
      choice(paperNames),
      'Loại văn bản; loại chưa có thì chọn Văn bản khác rồi ghi Tên loại.',
      {
        blank: 'blocks',
        width: 170,
      },
    ),
    title: column('Tên loại', text, 'Chữ in hoa trên đầu văn bản; để trống thì theo Loại.', { width: 150 }),
    abbreviation: column(
      'Chữ viết tắt',
      text,
      'Chữ viết tắt của tên loại trong số, ký hiệu, ví dụ TB; trống thì theo Loại.',
      {
        width: 80,
      },
    ),
    abstract: column(
      'Trích yếu',
      text,
      'Dòng dưới tên loại, hoặc sau V/v của công văn; trống thì theo Loại.',
      {
        width: 320,
      },
    ),
    forWhom: column(
      'Dành cho',
      choice(Object.values(forWhomWords)),
      'Một bản cho tất cả, hoặc mỗi đơn vị, mỗi người được mời một bản, chung số, ngày và chữ ký; trống thì theo Loại.',
      { width: 150 },
    ),
    guests: column(
      'Nhóm khách',
      text,
      'Chỉ cho một nhóm của trang Thành phần, ví dụ do người khác ký; trống là mọi nhóm còn lại.',
      {
        width: 150,
      },
    ),
    addressee: column('Kính gửi', text, 'Mỗi nơi một dòng trong ô; dùng cho công văn, tờ trình.', {
      width: 240,
    }),
    signingPower: column('Thẩm quyền ký', text, 'Chỉ ghi khi khác trang Hội nghị, ví dụ TL. GIÁM ĐỐC.', {
      width: 140,
    }),
    signerPost: column('Chức vụ người ký', text, 'Chỉ ghi khi khác trang Hội nghị.', { width: 160 }),
    signerName: column('Người ký', text, 'Chỉ ghi khi khác trang Hội nghị.', { width: 150 }),
    number: column('Số', paperNumber, 'Số do văn thư cấp; để trống khi chưa có.', { width: 60 }),
    issued: column('Ngày ban hành', day, 'Ngày ghi trên văn bản; để trống khi chưa ký.', { width: 110 }),
    template: column(
      'Mẫu riêng',
      text,
      'Máy ghi khi lấy mẫu từ tệp Word: văn bản soạn theo mẫu ấy; xóa ô này thì soạn theo mẫu có sẵn.',
      { keeper: 'once', width: 160, added: true },
    ),
    attached: column(
      'Gửi kèm',
      text,
      'Gửi cùng mọi thư của văn bản này, mỗi dòng một thứ: mã văn bản khác, hoặc tên tệp đã đưa lên ở Gửi thư.',
      { width: 180, added: true },
    ),
    state: column('Trạng thái', text, 'Máy ghi: đã soạn mấy bản.', { keeper: 'machine', width: 130 }),
    link: column('Liên kết', linkOrCode, 'Máy ghi: văn bản, hoặc bản đầu tiên.', {
      keeper: 'machine',
      width: 200,
    }),
  },
});

export type PaperRow = RowOf<typeof papersTable>;
