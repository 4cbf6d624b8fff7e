import type { Remark, RemarkCode } from '../domain/answers/remark';
import { writeShortDay, writeSpan } from '../domain/days/days';
import { titleOf } from '../domain/forms/questionnaire';
import { writeVnd } from '../domain/money/money';

type Words = { titles: string; seen: string; about: Readonly<Record<string, string | number>> };

/** What each remark says, to the clerk beside the row and to the sender in the acknowledgement alike. */
const sentences: Record<RemarkCode, (words: Words) => string> = {
  incomplete: ({ titles }) => `Còn thiếu: ${titles}. Xin bổ sung.`,
  'level-without-unit': ({ titles, about }) => `Nhiệm vụ ${about.level} cần có: ${titles}. Xin bổ sung.`,
  'unknown-choice': ({ titles, seen }) => `${titles}: “${seen}” không có trong các lựa chọn. Xin chọn lại.`,
  'unknown-link-code': () =>
    'Mã đăng ký không phải mã của đơn vị nào nên lấy theo tên đơn vị đã chọn. Xin mở đúng link của đơn vị.',
  'changed-link-code': ({ about }) =>
    `Mã đăng ký của đơn vị đã đổi ngày ${dayWords(about.day)} nên mã cũ không còn dùng: câu trả lời này chờ xét. Xin mở link mới của đơn vị.`,
  'foreign-link-code': ({ seen, about }) =>
    `Mã đăng ký là của ${about.name} nhưng tên được chọn là “${seen}” nên chưa tính cho đơn vị nào. Xin hỏi lại: nhận thì tính cho “${seen}”.`,
  'code-against-unit': ({ seen, about }) =>
    `Mã đăng ký là của ${about.name} nhưng tên được chọn là “${seen}”. Đã ghi cho ${about.name}; nếu không đúng xin báo lại.`,
  'unknown-unit': ({ seen }) =>
    `Không có đơn vị tên “${seen}” trong danh sách. Xin mở link của đơn vị hoặc báo đầu mối.`,
  'several-units': ({ seen }) =>
    `Có hơn một đơn vị tên “${seen}” nên chưa rõ của đơn vị nào. Xin gửi lại bằng link riêng của đơn vị.`,
  'unit-not-valid': ({ seen, about }) =>
    `${seen} không còn hoặc chưa có hiệu lực vào ngày ${dayWords(about.day)}. Xin xem lại tên đơn vị.`,
  'bad-year': ({ titles, seen }) => `${titles}: “${seen}” không phải là năm. Xin ghi bốn chữ số, ví dụ 2021.`,
  'years-reversed': ({ about }) => `Năm kết thúc ${about.to} trước năm bắt đầu ${about.from}. Xin xem lại.`,
  'years-outside-call': ({ about }) =>
    `Thời gian ${writeSpan(about.from, about.to)} nằm ngoài giai đoạn ${writeSpan(about.callFrom, about.callTo)} của đợt đăng ký. Xin xem lại.`,
  'money-unreadable': ({ titles, seen }) =>
    `${titles}: chưa đọc được “${seen}” nên chưa cộng. Xin ghi số đồng, ví dụ 1.500.000.000, hoặc 1,5 tỷ, 300 triệu.`,
  'money-unsure': ({ titles, seen }) =>
    `${titles}: “${seen}” là đồng, nghìn đồng hay triệu đồng? Chưa cộng số này. Xin ghi rõ, ví dụ 150 triệu.`,
  'money-about': ({ titles, seen, about }) =>
    `${titles}: “${seen}” được hiểu là ${writeVnd(Number(about.amount))}. Nếu không đúng xin sửa lại.`,
  'hidden-characters': ({ titles }) =>
    `${titles}: đã bỏ các ký tự ẩn hoặc đảo chiều chữ. Xin đọc lại cho đúng ý.`,
  'long-text': ({ titles }) =>
    `${titles}: dài hơn mức vừa một văn bản. Bảng tính giữ đủ; xin gửi thêm bản rút gọn.`,
  'text-cut': ({ titles }) =>
    `${titles}: dài quá một ô bảng tính nên ở đây chỉ có phần đầu; bản đủ vẫn ở biểu mẫu (Link sửa). Xin gửi bản rút gọn.`,
  'template-tag': ({ titles }) =>
    `${titles}: có dấu {{ hoặc }}. Được giữ như chữ thường, không lấy dữ liệu nào.`,
  'like-formula': ({ titles }) => `${titles}: viết như công thức. Được giữ như chữ thường, không tính.`,
  'doubled-title': ({ about }) =>
    `Cùng tên nhiệm vụ với đăng ký của ${about.names}${moreWords(about.more)}. Xin xem có trùng lặp không.`,
  'beside-coded': ({ about }) =>
    `Bản này không có mã đăng ký nên đứng cạnh, chưa thay bản ${about.code} có mã. Xin đơn vị xác nhận.`,
  'changed-since-ruling': () => 'Đã sửa sau khi được xét nên cần xét lại.',
  'figure-unreadable': ({ titles, seen }) =>
    `${titles}: chưa đọc được “${seen}” nên chưa cộng. Xin ghi bằng chữ số, ví dụ 1.250.`,
  'consent-needed': () => 'Giấy mời nêu đích danh chức vụ nên cử người dự thay cần chủ trì đồng ý.',
  'by-office': () => 'Cơ quan ghi lại theo điện thoại hoặc bản giấy.',
  'against-nothing': ({ about }) =>
    `Bản này và bản ${about.code} nói ngược nhau: một bản có đăng ký, bản gửi sau nói không có. Xin đơn vị xác nhận bản nào đúng.`,
  'after-nothing': ({ about }) =>
    `Trước đó đơn vị trả lời không có gì để đăng ký (bản ${about.code}); bản này thay.`,
  'asked-anew': () => 'Trả lời trước khi đổi ngày, giờ họp nên đã hỏi lại.',
};

/**
 * One remark in Vietnamese: what was seen, what became of it, what to do.
 * @example remarkWords({ code: 'incomplete', keys: ['place'] }) // 'Còn thiếu: Địa chỉ ứng dụng. Xin bổ sung.'
 */
export const remarkWords = (remark: Remark): string => remarkSaid(remark, titleOf);

/** The same of any Form's answer; titles hold commas, so semicolons part them. */
export const remarkSaid = <Key extends string>(
  { code, keys, seen = '', about = {} }: Remark<Key>,
  title: (key: Key) => string,
): string => sentences[code]({ titles: keys.map(title).join('; '), seen, about });

const dayWords = (day: string | number | undefined): string => writeShortDay(String(day ?? ''));

const moreWords = (more: string | number | undefined): string =>
  Number(more) > 0 ? ` và ${more} đơn vị khác` : '';
