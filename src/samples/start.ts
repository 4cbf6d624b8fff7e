import type { ForWhom } from '../domain/papers/for-whom';
import { lineKinds as kinds, type LineKind } from '../domain/papers/lines';
import type { PaperName } from '../domain/papers/names';
import type { StartName } from '../domain/papers/starts';
import type { SampleOf } from '../tables/sheet/look';
import type { Tables } from '../tables/tables';

type Row<Name extends keyof Tables> = SampleOf<Tables[Name]>;

/** What a new conference begins with: a text to correct, not to invent. `[… hint]` marks what is still to be filled in. */
export type Start = {
  /** `giao-ban`, as the command line names it. */
  name: StartName;
  conference: Row<'conference'>;
  plan: readonly Row<'plan'>[];
  guestLines: readonly Row<'guestLines'>[];
  assignments: readonly Row<'assignments'>[];
  units?: readonly Row<'units'>[];
  people?: readonly Row<'people'>[];
  programme?: readonly Row<'programme'>[];
  papers: readonly { kind: PaperName; forWhom?: ForWhom }[];
};

/** A line of a plan. */
export const line = (kind: LineKind, text: string): Row<'plan'> => ({ kind, text });

/** The settings that every start leaves to be filled in. */
export const blankConference = (event: string): Row<'conference'> => ({
  event,
  agency: '[… tên cơ quan ban hành]',
  placeName: '[… địa danh]',
  symbol: '[… ký hiệu]',
  planAbstract: 'Tổ chức {{Tên hội nghị}}',
  startTime: '[… giờ họp]',
  length: '01 buổi',
  hall: '[… nơi họp]',
  chair: '[… người chủ trì, chức vụ]',
  signerPost: '[… CHỨC VỤ NGƯỜI KÝ]',
  signerName: '[… họ và tên người ký]',
  fundSource: '[… nguồn kinh phí]',
  archive: 'VT, [… đơn vị soạn thảo]',
  contact: '[… phòng hoặc người liên hệ, số điện thoại]',
});

/** Thời gian, Địa điểm, Kinh phí, Tổ chức thực hiện, and Nơi nhận: how every plan ends. */
export const planEnding: readonly Row<'plan'>[] = [
  line(kinds.headingWithValue, 'Thời gian: {{Thời gian}}.'),
  line(kinds.headingWithValue, 'Địa điểm: {{Hội trường}}.'),
  line(kinds.headingWithValue, 'Kinh phí: Chi từ {{Nguồn kinh phí}}.'),
  line(kinds.heading, 'Tổ chức thực hiện'),
  line(kinds.drawn, 'Phân công'),
  line(kinds.paragraph, 'Trên đây là Kế hoạch tổ chức {{Tên hội nghị}} của {{Cơ quan ban hành}}.'),
  line(kinds.recipient, '[… cơ quan cấp trên để báo cáo]'),
  line(kinds.recipient, 'Các cơ quan, đơn vị dự hội nghị'),
  line(kinds.recipient, 'Lưu: {{Nơi lưu}}'),
];

/** Who comes, in the plan: drawn from the tab Thành phần. */
export const planGuests: readonly Row<'plan'>[] = [
  line(kinds.heading, 'Thành phần'),
  line(kinds.drawn, 'Thành phần'),
];

/** A guest line that names no unit yet. */
export const guest = (group: string, text: string): Row<'guestLines'> => ({ group, text });

/** Who usually comes. */
export const usualGuests: readonly Row<'guestLines'>[] = [
  guest('Đại biểu mời', 'Đại diện lãnh đạo [… các cơ quan, đơn vị được mời]'),
  guest('Cơ quan chủ trì', 'Lãnh đạo {{Cơ quan ban hành}}'),
  guest('Cơ quan chủ trì', 'Trưởng, phó các phòng, đơn vị trực thuộc'),
];

/** Who usually does what. */
export const usualAssignments: readonly Row<'assignments'>[] = [
  {
    lead: '[… phòng, đơn vị tham mưu]',
    task: 'chủ trì chuẩn bị nội dung, tài liệu, giấy mời và chương trình.',
  },
  { lead: '[… phòng tài chính, kế hoạch]', task: 'thẩm định dự toán, bảo đảm kinh phí theo quy định.' },
  { lead: 'Văn phòng', task: 'chuẩn bị hội trường, đón tiếp đại biểu và các điều kiện phục vụ hội nghị.' },
];
