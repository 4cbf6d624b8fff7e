import { both, either, end, many, map, type Parser, perhaps, piece, piecesOf } from '../text/grammar';
import { joint, type Part, partOf, partWords, type Span, span } from './clock-grammar';
import { monthNumber, type Series, series } from './date-grammar';
import { weekdayPattern } from './weekdays';

/** What an hour or a day is said of, where it is not the meeting as such. VI: đón tiếp, khai mạc, bế mạc, giải lao. */
export type Label = 'reception' | 'opening' | 'end' | 'break';

/** A piece of what people write where they say when something is. */
export type Piece =
  | ({ is: 'hours' } & Span)
  | ({ is: 'days' } & Series)
  | { is: 'part'; part: Part | '' }
  | { is: 'label'; means: Label }
  | { is: 'length'; days: number }
  /** `trước`, `chậm nhất`: a time to be done by. */
  | { is: 'until' }
  /** `hôm nay`: a day that hangs on the one who reads. */
  | { is: 'relative' }
  /** `,` `;` end what a label is said of; a joint or words that say nothing of when do not. */
  | { is: 'stop' }
  | { is: 'joint'; to: boolean }
  | { is: 'aside' }
  | { is: 'brackets'; inside: Piece[] }
  /** `hoặc`: it is one or the other. */
  | { is: 'choice' }
  | { is: 'stray' };

const stray: Piece = { is: 'stray' };
const aside = (pattern: string): Parser<Piece> => piece(pattern, () => ({ is: 'aside' }));

/** A number behind one of these counts rooms, floors, sessions or courses. */
const counted =
  'tầng|lầu|lô|phòng(?: họp)?(?: số)?|p\\.|số|nhà(?: số)?|khu|hội trường(?: số)?|phiên(?: thứ| họp thứ)?|đợt|khóa|kỳ(?: họp)?|lần|lớp|ca|nhóm|đoàn|tổ|khối|cơ sở|điểm(?: cầu)?|vòng|buổi|cụm|phường|quận|xã|thôn|ấp|km|tòa(?: nhà)?|ngõ|ngách|học kỳ|bài|chuyên đề|hội nghị lần';
const ordinalNumber = String.raw`(?: thứ)? ?(?:\d{1,4}[a-z]?(?:[.-]\d{1,3})?(?: và \d{1,4}|, ?\d{3}){0,9}(?!\d| ?[/.] ?\d|\p{L}| tháng)|[a-z]\d{0,3}(?![\p{L}\d])|[ivx]+(?![\p{L}\d])|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))`;
/** `phòng họp số 2`, `kỳ họp thứ 3`, in folded or in running text. */
export const numberedThing = `(?:${counted})${ordinalNumber}`;
/** Words that do not belong to the name of a place. */
const notOfPlaces = String.raw`(?:ngày|lúc|vào|hồi|sáng|chiều|tối|trưa|khai mạc|đón|bế mạc|kết thúc|dự kiến|mùng|mồng|buổi|chủ nhật|hôm nay|hôm sau|trước(?= (?:ngày|lúc|\d)))(?![\p{L}])|(?:từ|đến) (?:ngày|\d|sáng|chiều|lúc|thứ)|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])(?![\p{L}\d])|t[2-7]${end}|cn${end}|[\d(),;:÷→~–-]`;
/** Streets and squares bear days, houses numbers with a stroke: `Quảng trường 3/2`, `số 12/3 Trần Phú`. */
const dayNamed = String.raw`(?:quảng trường|nhà hát|đường|phố|rạp|công viên|bệnh viện|trường|sân vận động|nhà văn hóa|chợ|cầu) \d{1,2}/\d{1,2}(?! ?[/\d])`;
const houseNumber = String.raw`(?:số(?: nhà)?|ngõ|tại|ở) \d{1,4}(?:/\d{1,4})+(?= (?!ngày|tháng|năm|lúc|từ|đến|và|tại|hoặc|sáng|chiều|thứ)\p{L}{2})`;
const placeWord = `(?:${numberedThing}|${dayNamed}|${houseNumber}|(?!${notOfPlaces})[^ ,;()]+)`;
const placeNoun =
  'hội trường|phòng họp|phòng|trụ sở|nhà văn hóa|nhà khách|trung tâm|khách sạn|sở|ubnd|ủy ban|hđnd|huyện ủy|tỉnh ủy|thành ủy|xã|phường|huyện|tỉnh|thành phố|thị trấn|thị xã|trường|văn phòng|trực tuyến|tầng|nhà|khu|đường|địa điểm|điểm cầu|hình thức|qua zoom|zoom|online';
/** Where something is: a place with its name, a numbered room or session. VI: địa điểm. */
export const place: Parser<Piece> = aside(
  String.raw`(?:${numberedThing}|${dayNamed}|${houseNumber}|(?:địa điểm ?:? ?)?(?:tại|ở|về|qua|cho)${end}(?: \d{1,4}[a-z]?(?= (?!tháng|giờ|h\d|h )\p{L}))?|(?:địa điểm ?:|${placeNoun})${end})(?: ${placeWord}){0,24}`,
);

const labels: Record<Label, string> = {
  reception:
    'đón (?:tiếp|khách|đại biểu)|tiếp đón|tiếp đại biểu|ổn định(?: tổ chức)?|điểm danh|(?:đại biểu )?có mặt|đăng ký đại biểu|(?:phát|nhận) tài liệu|tập trung|check-?in|văn nghệ(?: chào mừng)?',
  opening: 'bắt đầu(?= (?:lúc |từ )?\\d{1,2} ?(?:h|g|giờ|:))|khai mạc|khai hội|vào họp|vào hội nghị',
  end: 'kết thúc|bế mạc|xong',
  break: 'giải lao|nghỉ (?:trưa|giải lao|giữa giờ)|ăn trưa|cơm trưa|dùng cơm(?: trưa)?|tea ?break',
};
const afterLabel =
  '(?: (?:hội nghị|cuộc họp|tổ chức|đại biểu|khách mời|khách|và|tài liệu|phát|nhận|ổn định|họp|trước(?= (?:lúc )?\\d))(?![\\p{L}])){0,9}';
const label = (Object.keys(labels) as Label[]).map((one) =>
  piece<Piece>(`(?:${labels[one]})${end}${afterLabel}`, () => ({ is: 'label', means: one })),
);

const amounts: Record<string, number> = { '½': 0.5, '1/2': 0.5, nửa: 0.5, cả: 1 };
const amount = String.raw`(\d{1,2}(?:[.,]\d)?|½|1/2|nửa|cả|một|hai|ba|bốn|năm|sáu|bảy)(?: ?\([^()]*\))?`;
const lengthIn = piece<Piece>(
  String.raw`(?:(?:trong|thời gian(?=[^,;]*(?:ngày|buổi|đêm|tối))(?![^,;]*giờ)|thời lượng|kéo dài|cả)(?: vòng)?:? ){0,9}${amount} ?(ngày|buổi|đêm|tối|giờ|tiếng|phút)${end}(?: (rưỡi))?(?: (?:sáng|chiều))?(?! ?\d{1,2} ?[/.] ?\d)`,
  ([number = '', unit, isHalf]) => ({
    is: 'length',
    days:
      unit === 'ngày' ? (amounts[number] ?? monthNumber(number.replace(',', '.'))) + (isHalf ? 0.5 : 0) : 0,
  }),
);

const untilWords =
  'trước(?: khi)?|hoàn thành|đăng ký|gửi(?: danh sách| báo cáo| văn bản| phiếu| hồ sơ| kết quả)?|báo cáo|gia hạn|lùi|nộp(?: hồ sơ| báo cáo)?|nhận hồ sơ|deadline|(?:chậm|muộn) nhất(?: là| vào)?|hạn(?: cuối(?: cùng)?| chót| nộp| gửi| trả lời| đăng ký)?(?: là)?|không (?:quá|muộn hơn|chậm hơn)|đến hết|hết|thời hạn|gửi về|trả lời|phản hồi|nộp';
const relative =
  'hôm nay|ngày mai|hôm qua|ngày kia|(?:tuần|tháng|năm|quý)(?: này| sau| tới| trước| nay| tiếp theo)|cuối tuần|đầu tuần|giữa tuần|hôm sau|sang năm';

/** Words around a day or an hour that change nothing about it. */
const fillers =
  'vào|lúc|hồi|từ nay|từ|kể từ|bắt đầu|dự kiến|thời gian(?: họp| tổ chức| diễn ra)?|diễn ra|được tổ chức|tổ chức|họp|làm việc|hội nghị|khoảng|trong|(?:các |những |cuối )?ngày(?: họp)?|giờ(?: họp| địa phương| việt nam| hà nội)?|buổi|mở|là|gồm|tầm|đúng|của|liên tục|cả|vào khoảng|trực tiếp|theo lịch|lịch|cùng ngày|đề nghị|kính mời|mời|yêu cầu';

const lunar = aside(
  String.raw`(?:tức|nhằm)[^,;()]*(?:âm lịch|tháng (?:giêng|chạp))|[\d/]+ âm lịch|dương lịch`,
);
const weekdays = aside(
  String.raw`(?:thứ [2-7](?: ?(?:,|và|-|&|đến) ?(?:thứ )?[2-7](?!\d| ?[-/.] ?\d)){1,9}|${weekdayPattern})`,
);

/** A paper that is cited has a number, and a day of its own. */
const cited = aside(
  String.raw`(?:(?:theo|kèm|kèm theo|tại|căn cứ) ){0,9}(?:kế hoạch|công văn|giấy mời|thông báo|quyết định|tờ trình|công điện|văn bản|chương trình|giấy triệu tập)(?: số)? ?\d{1,5}/[\p{L}\d/-]+(?:,? (?:ngày )?\d{1,2}/\d{1,2}(?:/\d{4})?)?`,
);

const flat: Parser<Piece>[] = [
  lunar,
  cited,
  piece(
    String.raw`(?:đến|tới|-)(?: khi)? ?(?:kết thúc|xong|hết việc)(?: hội nghị| công việc| chương trình)?(?! ?(?:lúc|vào|:)? ?\d)`,
    () => ({ is: 'aside' }),
  ),
  aside(String.raw`(?:đầu|giữa|cuối) tuần(?= \(?\d)`),
  piece(`(?:${relative})${end}`, () => ({ is: 'relative' })),
  map(span, (one): Piece => ({ is: 'hours', ...one })),
  map(series, (one): Piece => ({ is: 'days', ...one })),
  lengthIn,
  piece(String.raw`(${joint})(?: hết)?(?![\p{L}])|và${end}`, ([to]) => ({ is: 'joint', to: to !== '' })),
  piece(`hoặc(?: là)?${end}`, () => ({ is: 'choice' })),
  ...label,
  place,
  aside(
    String.raw`(?:giao ban|sơ kết|tổng kết)(?: công tác)?(?: (?:tháng|quý|tuần|đợt) (?:\d{1,2}|[ivx]+)(?![/\d]))?${end}`,
  ),
  weekdays,
  piece(partWords, ([part]) => ({ is: 'part', part: partOf(part) })),
  piece(`(?:${untilWords})${end}`, () => ({ is: 'until' })),
  aside(`(?:${fillers})${end}:?`),
  aside(String.raw`để (?:tổng hợp|theo dõi|báo cáo|biết|chuẩn bị|kịp|thẩm định|bố trí|tiện)[^,;()\d]*`),
  aside(String.raw`\d{1,4} (?:đại biểu|người)${end}`),
  piece('[,;.|•*+-]', () => ({ is: 'stop' })),
  aside('[:"“”/]'),
  aside(
    `(?:có|sẽ có) (?:giấy mời|thông báo|chương trình|lịch|kế hoạch)(?: (?:riêng|sau|kèm theo|cụ thể|gửi)){0,9}${end}|(?:gửi )?kèm(?: theo)? bản mềm${end}`,
  ),
];

const word = piece(String.raw`[\p{L}\p{M}\d]+|[^)\]]`, () => stray);
const brackets: Parser<Piece> = both(
  both(
    piece(String.raw`[(\[]`, () => ''),
    many(either([...flat, word])),
    (_, inside) => inside,
  ),
  perhaps(
    piece(String.raw`[)\]]`, () => ''),
    '',
  ),
  (inside) => ({ is: 'brackets', inside }),
);

/** What people write where they say when something is, piece by piece. */
export const piecesOfWhen = (typed: string): Piece[] =>
  piecesOf<Piece>(typed.replace(/^\s*[-–•*+]\s*/, ''), [brackets, ...flat], stray);
