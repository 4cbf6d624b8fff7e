import { fold } from '../../domain/text/vietnamese';

/** Kinds of places before their names. A header breaks before them rather than anywhere else. */
const places = ['ĐẶC KHU', 'THÀNH PHỐ', 'THỊ XÃ', 'THỊ TRẤN', 'PHƯỜNG', 'QUẬN', 'HUYỆN', 'TỈNH', 'XÃ'].map(
  (kind) => fold(kind).split(' '),
);

/** Words of several syllables in the names of bodies and in abstracts. Ours: from names of bodies in published papers. */
const terms = [
  'ỦY BAN|NHÂN DÂN|HỘI ĐỒNG|MẶT TRẬN|TỔ QUỐC|VIỆT NAM|ĐẠI BIỂU|QUỐC HỘI|THƯỜNG VỤ|BAN CHỈ ĐẠO|NHÀ NƯỚC|CHÍNH PHỦ|QUỐC GIA|TRUNG ƯƠNG',
  'KHOA HỌC|CÔNG NGHỆ|ĐỔI MỚI|SÁNG TẠO|GIÁO DỤC|ĐÀO TẠO|TRUNG HỌC|TIỂU HỌC|MẦM NON|CƠ SỞ|PHỔ THÔNG|ĐẠI HỌC|CAO ĐẲNG|TRUNG CẤP',
  'NÔNG NGHIỆP|NÔNG THÔN|MÔI TRƯỜNG|TÀI NGUYÊN|KINH TẾ|XÃ HỘI|HẠ TẦNG|ĐÔ THỊ|VĂN HÓA|THỂ THAO|DU LỊCH|TÀI CHÍNH|KẾ HOẠCH|THỊ TRƯỜNG',
  'XÂY DỰNG|CÔNG THƯƠNG|TƯ PHÁP|NỘI VỤ|THANH TRA|Y TẾ|DÂN TỘC|TÔN GIÁO|NGOẠI VỤ|LAO ĐỘNG|THƯƠNG BINH|THÔNG TIN|TRUYỀN THÔNG|CHUYỂN ĐỔI SỐ',
  'GIAO THÔNG|VẬN TẢI|ĐẦU TƯ|PHÁT TRIỂN|QUẢN LÝ|NGHIÊN CỨU|THANH NIÊN|PHỤ NỮ|NÔNG DÂN|CỰU CHIẾN BINH|LIÊN ĐOÀN|LIÊN HIỆP|CỰU GIÁO CHỨC',
  'LIÊN MINH|HỢP TÁC XÃ|HIỆP HỘI|DOANH NGHIỆP|TRUNG TÂM|VĂN PHÒNG|BỆNH VIỆN|CHI CỤC|CÔNG AN|QUÂN SỰ|TÒA ÁN|KIỂM SÁT|BẢO HIỂM|CÔNG ĐOÀN',
  'HỘI NGHỊ|HỘI THẢO|GIAO BAN|TỔ CHỨC|TỔNG KẾT|SƠ KẾT|TẬP HUẤN|ĐỐI THOẠI|CÔNG TÁC|HOẠT ĐỘNG|NHIỆM VỤ|KẾT QUẢ|THỰC HIỆN|CHƯƠNG TRÌNH',
  'PHÊ DUYỆT|DỰ TOÁN|KINH PHÍ|THỜI GIAN|ĐỊA ĐIỂM|THAY ĐỔI|BÁO CÁO|THÔNG BÁO|TRIỂN KHAI|BỒI DƯỠNG|CÁN BỘ|CÔNG CHỨC|VIÊN CHỨC|DỰ ÁN',
  'ĐẠI HỘI|KỲ HỌP|NHIỆM KỲ|TRIỆU TẬP|LẦN THỨ|BAN CHẤP HÀNH|LÀM VƯỜN|CHUYÊN ĐỀ|THÀNH LẬP|KỶ NIỆM|ĐẢNG BỘ|ĐẢNG ỦY|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY',
  'THỐNG KÊ|KHO BẠC|PHÁT THANH|TRUYỀN HÌNH|CHÍNH TRỊ|HÀNH CHÍNH|HÀNH CHÍNH CÔNG|ỨNG DỤNG|KỸ THUẬT|DỊCH VỤ|CÔNG CỘNG|KHUYẾN NÔNG|PHỤC VỤ|CHI BỘ|ĐẢNG VIÊN',
  'Y HỌC|Y DƯỢC|Y HỌC CỔ TRUYỀN|Y DƯỢC CỔ TRUYỀN|CỔ TRUYỀN|DƯỢC LIỆU|ĐA KHOA|CHUYÊN KHOA|QUÂN Y|PHÁP Y|THÚ Y|NGOẠI NGỮ|TIN HỌC|VĂN HỌC|NGHỆ THUẬT|SINH HỌC|TOÁN HỌC|HÓA HỌC',
  'CÔNG TY|CỔ PHẦN|TRÁCH NHIỆM|HỮU HẠN|MỘT THÀNH VIÊN|HAI THÀNH VIÊN|TẬP ĐOÀN|XÍ NGHIỆP|NGÂN HÀNG|CHÍNH SÁCH|THƯƠNG MẠI|SẢN XUẤT|XUẤT KHẨU',
  'NHẬP KHẨU|XUẤT NHẬP KHẨU|KHAI THÁC|CÔNG TRÌNH|THỦY LỢI|THỦY SẢN|HẢI SẢN|LÂM NGHIỆP|CÔNG NGHIỆP|THỦ CÔNG|KHU CÔNG NGHIỆP|KHU CHẾ XUẤT',
  'CÔNG NGHỆ CAO|BƯU CHÍNH|VIỄN THÔNG|ĐIỆN LỰC|ĐIỆN BIÊN|BƯU ĐIỆN|MỸ PHẨM|THỰC PHẨM|DƯỢC PHẨM|MỸ THUẬT|KIẾN TRÚC|QUY HOẠCH|BẤT ĐỘNG SẢN',
  'KIỂM SOÁT|KIỂM SOÁT BỆNH TẬT|CÔNG NGHỆ THÔNG TIN|KIỂM NGHIỆM|KIỂM ĐỊNH|KIỂM LÂM|KIỂM TRA|KIỂM DỊCH|BỆNH TẬT|PHÒNG CHỐNG|PHÒNG HỘ|ĐẶC DỤNG|BẢO VỆ|BẢO TỒN|BẢO TÀNG|BẢO TRỢ',
  'TIÊU CHUẨN|ĐO LƯỜNG|CHẤT LƯỢNG|SỞ HỮU TRÍ TUỆ|AN TOÀN|VỆ SINH|DỊCH TỄ|HẢI QUAN|BIÊN PHÒNG|BỘ ĐỘI|CHỈ HUY|THI HÀNH ÁN|DÂN SỰ|HÌNH SỰ',
  'KHU VỰC|DÂN SỐ|TRẺ EM|GIA ĐÌNH|NGƯỜI CAO TUỔI|KHUYẾT TẬT|VIỆC LÀM|NGHỀ NGHIỆP|THƯỜNG XUYÊN|NỘI TRÚ|BÁN TRÚ|TƯ THỤC|DÂN LẬP|CÔNG LẬP',
  'LIÊN CẤP|NĂNG KHIẾU|SƯ PHẠM|TỰ NHIÊN|NHÂN VĂN|HỌC VIỆN|BÁCH KHOA|NGÔN NGỮ|NGOẠI THƯƠNG|ĐẤT ĐAI|QUỸ ĐẤT|ĐẤU GIÁ|TÀI SẢN|PHÁP LÝ|TRỢ GIÚP',
  'CÔNG CHỨNG|LUẬT SƯ|LUẬT GIA|NHÀ BÁO|THƯ VIỆN|LƯU TRỮ|LỊCH SỬ|DI TÍCH|DI SẢN|DANH THẮNG|NHÀ HÁT|ĐIỆN ẢNH|PHỤC HỒI CHỨC NĂNG|CỘNG ĐỒNG|TIẾN BỘ|CÂU LẠC BỘ',
  'CHỮ THẬP ĐỎ|NẠN NHÂN|CHẤT ĐỘC|DA CAM/DIOXIN|CỘNG SẢN|HỮU NGHỊ|KHUYẾN HỌC|TỪ THIỆN|NHÂN ĐẠO|CHĂN NUÔI|TRỒNG TRỌT|THỰC VẬT|ĐỘNG VẬT',
  'NƯỚC SẠCH|XÚC TIẾN|ĐIỀU PHỐI|NÔNG THÔN MỚI|QUAN TRẮC|KHÍ TƯỢNG|THỦY VĂN|ĐỊA CHẤT|KHOÁNG SẢN|BIẾN ĐỔI|KHÍ HẬU|TIẾP CÔNG DÂN|DÂN VẬN',
  'TUYÊN GIÁO|TUYÊN TRUYỀN|NỘI CHÍNH|THI ĐUA|KHEN THƯỞNG|TỔNG HỢP|QUẢN TRỊ|TIẾT KIỆM|VẬT LIỆU|CƠ KHÍ|DẦU KHÍ|HÓA CHẤT|PHÂN ĐẠM',
  'CỬA KHẨU|CẢNG VỤ|HÀNG HẢI|HÀNG KHÔNG|ĐƯỜNG SẮT|ĐƯỜNG BỘ|ĐƯỜNG THỦY|ĐĂNG KIỂM|ĐĂNG KÝ|XE CƠ GIỚI|TRẬT TỰ|CỨU HỘ|CỨU NẠN|PHÒNG CHÁY',
  'CHỮA CHÁY|THIÊN TAI|DÂN CA|QUAN HỌ|CA MÚA NHẠC|DÂN QUÂN|TỰ VỆ|GIẢI PHÓNG MẶT BẰNG|ĐÔNG Y|CHÂM CỨU|CHÍNH QUYỀN|CẢI CÁCH|HỘI NHẬP|QUỐC TẾ',
  'QUỐC PHÒNG|AN NINH|QUỐC DÂN|QUÂN ĐỘI|GIÁO HỘI|ĐOÀN KẾT|PHÒNG KHÔNG|DÂN TỘC HỌC|HẢI DƯƠNG HỌC|CẢI LƯƠNG|THỪA PHÁT LẠI|ĐỒNG BẰNG|CHỦ TỊCH|HỒ CHÍ MINH',
  'SỐT RÉT|KÝ SINH TRÙNG|CÔN TRÙNG|DINH DƯỠNG|TÂM THẦN|DA LIỄU|UNG BƯỚU|LÃO KHOA|HUYẾT HỌC|TRUYỀN MÁU|NỘI TIẾT|PHỤ SẢN|SẢN NHI|SẢN - NHI|NHI ĐỒNG',
]
  .join('|')
  .split('|')
  .map((term) => fold(term).split(' '));

const setOf = (words: string): ReadonlySet<string> => new Set(fold(words).split(' '));

/** Words of one syllable that are no part of somebody's name where they stand in the name of a body. */
const alone = setOf(
  'VÀ CỦA CÁC VỀ CHO VỚI TẠI TRÊN BỘ SỞ BAN PHÒNG CỤC TỔNG VỤ VIỆN TRƯỜNG KHOA HỘI ĐOÀN TỔ ĐỘI TRẠM TRẠI HẠT ĐÀI BÁO CHI QUỸ THUẾ NGHỀ CHUYÊN LUẬT TỈNH XÃ MẮT PHỔI NHI RỪNG VƯỜN MAY TNHH THPT THCS HĐND UBND MTTQ TNCS LĐLĐ PTDTNT GDNN GDTX KHU CỤM DỰ',
);

/** With these a name of a person begins, whatever stands before it. */
const surnames = setOf('NGUYỄN TRẦN LÊ PHẠM PHAN HOÀNG HUỲNH VŨ VÕ ĐẶNG BÙI NGÔ LƯƠNG ĐINH TRỊNH TRƯƠNG');

/** What a break costs: within a word or a name it is torn, and between the kind of a place and its name it is only apart. */
const torn = 200;
const apart = 60;
const unliked = 30;

/** What a line of one word costs, the last one or another, and from what price on something is a flaw rather than a matter of taste. */
export const lonely = 80;
export const lonelyBefore = 40;
export const flawed = apart;

/** Words that stand together, from one to before another. `own` = where the own name of a place begins; `isRest` = it goes on with a long name. */
type Piece = { from: number; to: number; own?: number; isRest?: boolean };

/**
 * The price of a break before each word: high within a word of several syllables, a name, or a place with its kind. A name is what is no word
 * that bodies are called by.
 * @example breakPrices(['ĐẢNG', 'ỦY', 'XÃ', 'TÂN', 'YÊN']) // [0, 200, -30, 60, 200]
 */
export function breakPrices(typed: readonly string[]): number[] {
  const words = typed.map(fold);
  const pieces = new Map(piecesOf(typed, words).map((piece) => [piece.from, piece]));
  let piece: Piece | undefined;
  return words.map((word, at) => {
    piece = pieces.get(at) ?? piece;
    if (partsNumber(words, at)) return torn;
    if (piece && piece.from < at) return at === piece.own ? apart : torn;
    if (isDash(word)) return apart;
    if (piece?.own !== undefined) return -unliked;
    return piece?.isRest || words[at - 1] === 'và' ? unliked : 0;
  });
}

function piecesOf(typed: readonly string[], words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; at = pieces[pieces.length - 1]?.to ?? words.length)
    pieces.push(...piecesAt(typed, words, at));
  return pieces;
}

function piecesAt(typed: readonly string[], words: readonly string[], from: number): Piece[] {
  const term = lengthAt(terms, words, from);
  if (term > 0) return [{ from, to: from + term }];
  const kind = lengthAt(places, words, from);
  const isOwn = kind > 0 || surnames.has(words[from] ?? '');
  const to = nameEnd(typed, words, from + kind, isOwn);
  if (kind > 0) return [{ from, to, ...(to > from + kind ? { own: from + kind } : {}) }];
  return isOwn || to - from <= 3 ? [{ from, to: Math.max(to, from + 1) }] : inPairs(from, to);
}

/** A long run of words is most often of pairs, such as `CẢNG VỤ HÀNG HẢI`. */
const inPairs = (from: number, to: number): Piece[] =>
  Array.from({ length: Math.floor((to - from) / 2) }, (_, index) => {
    const start = from + 2 * index;
    return { from: start, to: start + 3 >= to ? to : start + 2, isRest: index > 0 };
  });

/** Where a name ends that begins with a word. An own name may hold words that are others elsewhere: `XÃ TRƯỜNG SƠN`, `ĐINH BỘ LĨNH`. */
function nameEnd(typed: readonly string[], words: readonly string[], from: number, isOwn: boolean): number {
  let at = from;
  while (at < words.length && goesOn(at)) at += 1;
  return at;

  function goesOn(next: number): boolean {
    const word = words[next] ?? '';
    if (isDash(word)) return next > from && next + 1 < words.length && goesOn(next + 1);
    const begins = isOwn || next > from ? /^[\p{Lu}\d]/u : /^\p{Lu}/u;
    if (!begins.test(typed[next] ?? '') || joining.has(word)) return false;
    if (next > from && words[next - 1]?.endsWith(',')) return false;
    if (isOwn && next < from + 2) return true;
    if (lengthAt(places, words, next) > 0 || lengthAt(terms, words, next) > 0) return false;
    return (
      isOwn ||
      !(
        (alone.has(word) && (next - from) % 2 === 0) ||
        (next > from && next + 1 < words.length && surnames.has(word))
      )
    );
  }
}

const isDash = (word = ''): boolean => /^[-–]$/.test(word);
const joining = setOf('VÀ VỀ CỦA CÁC CHO');

/** Of how many words the longest of some is that stands at a word; 0 = none. */
const lengthAt = (some: readonly string[][], words: readonly string[], at: number): number =>
  Math.max(0, ...some.filter((one) => startsAt(words, at, one)).map(({ length }) => length));

/** What counts behind `NĂM`, `THỨ` or `KHÓA`: `2026`, `VI`, `HAI`. */
const counting = /^(?:\d|[ivx]+(?!\p{L})|(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L}))/u;
const counted = setOf('NĂM THỨ KHÓA SỐ QUÝ THÁNG NGÀY VỰC');

/** Whether a number would part from what it counts, or from the one that it runs to: `2026 - 2031`. */
const partsNumber = (words: readonly string[], at: number): boolean =>
  partsCounted(words[at - 1], words[at], words[at + 1]);

const partsCounted = (before = '', word = '', after = ''): boolean =>
  (counted.has(before) && counting.test(word)) ||
  (word === '-' && /\d$/.test(before) && /^\d/.test(after)) ||
  (before === '-' && /^\d/.test(word));

/** Whether words stand at a place; a comma may be behind them. */
const startsAt = (words: readonly string[], at: number, expected: readonly string[]): boolean =>
  expected.every((word, index) => {
    const found = words[at + index];
    return found === word || (index + 1 === expected.length && found?.replace(/[,;.]+$/, '') === word);
  });
