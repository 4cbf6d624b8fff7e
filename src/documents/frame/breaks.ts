import { boldWidth } from './widths';

/** A kind of place before its name: a header line breaks before it rather than anywhere else. */
const places = ['ĐẶC KHU', 'THÀNH PHỐ', 'THỊ XÃ', 'THỊ TRẤN', 'PHƯỜNG', 'QUẬN', 'HUYỆN', 'TỈNH', 'XÃ'];

/** Words of several syllables in the names of bodies, which are not torn. Ours: from names of bodies in published papers. */
const compounds = [
  'ỦY BAN|NHÂN DÂN|HỘI ĐỒNG|MẶT TRẬN|TỔ QUỐC|VIỆT NAM|ĐẠI BIỂU|QUỐC HỘI|THƯỜNG VỤ|BAN CHỈ ĐẠO|NHÀ NƯỚC',
  'KHOA HỌC|CÔNG NGHỆ|ĐỔI MỚI|SÁNG TẠO|GIÁO DỤC|ĐÀO TẠO|TRUNG HỌC|TIỂU HỌC|MẦM NON|CƠ SỞ|PHỔ THÔNG|ĐẠI HỌC|CAO ĐẲNG',
  'NÔNG NGHIỆP|NÔNG THÔN|MÔI TRƯỜNG|TÀI NGUYÊN|KINH TẾ|XÃ HỘI|HẠ TẦNG|ĐÔ THỊ|VĂN HÓA|THỂ THAO|DU LỊCH|TÀI CHÍNH|KẾ HOẠCH',
  'XÂY DỰNG|CÔNG THƯƠNG|TƯ PHÁP|NỘI VỤ|THANH TRA|Y TẾ|DÂN TỘC|TÔN GIÁO|NGOẠI VỤ|LAO ĐỘNG|THƯƠNG BINH|THÔNG TIN|TRUYỀN THÔNG',
  'GIAO THÔNG|VẬN TẢI|ĐẦU TƯ|PHÁT TRIỂN|QUẢN LÝ|NGHIÊN CỨU|THANH NIÊN|PHỤ NỮ|NÔNG DÂN|CỰU CHIẾN BINH|LIÊN ĐOÀN|LIÊN HIỆP',
  'LIÊN MINH|HỢP TÁC XÃ|HIỆP HỘI|DOANH NGHIỆP|TRUNG TÂM|VĂN PHÒNG|BỆNH VIỆN|CHI CỤC|CÔNG AN|QUÂN SỰ|TÒA ÁN|KIỂM SÁT|BẢO HIỂM',
  'HỘI NGHỊ|HỘI THẢO|GIAO BAN|TỔ CHỨC|TỔNG KẾT|SƠ KẾT|TẬP HUẤN|ĐỐI THOẠI|CÔNG TÁC|HOẠT ĐỘNG|NHIỆM VỤ|KẾT QUẢ|THỰC HIỆN|CHƯƠNG TRÌNH',
  'PHÊ DUYỆT|DỰ TOÁN|KINH PHÍ|THỜI GIAN|ĐỊA ĐIỂM|THAY ĐỔI|BÁO CÁO|THÔNG BÁO|TRIỂN KHAI|BỒI DƯỠNG|CÁN BỘ|CÔNG CHỨC|VIÊN CHỨC',
  'THỐNG KÊ|KHO BẠC|PHÁT THANH|TRUYỀN HÌNH|CHÍNH TRỊ|HÀNH CHÍNH|ỨNG DỤNG|KỸ THUẬT|DỊCH VỤ|CÔNG CỘNG|KHUYẾN NÔNG|PHỤC VỤ',
]
  .join('|')
  .split('|')
  .map((word) => word.split(' '));

/** What one line may cost: the worse a break, the more. */
const torn = 100;
const danglingAnd = 30;

/** More words than these are only balanced: the ways to break them grow too fast. */
export const mostBroken = 40;

/** How the words of a header stand: their lines, and whether no word had to be torn. */
type Broken = { lines: string[]; isWhole: boolean };

/**
 * Breaks the name of a body into as few lines as fit, before a place, else where no word is torn, as even as may be; a break that was
 * typed stays.
 * @example broken(['ỦY BAN NHÂN DÂN XÃ TÂN YÊN'], 60, 13).lines // ['ỦY BAN NHÂN DÂN', 'XÃ TÂN YÊN']
 */
export function broken(typed: readonly string[], room: number, points: number): Broken {
  const parts = typed.map((text) => best(text.split(' ').filter(Boolean), room, points));
  return { lines: parts.flatMap(({ lines }) => lines), isWhole: parts.every(({ isWhole }) => isWhole) };
}

function best(words: readonly string[], room: number, points: number): Broken {
  const fits = (line: readonly string[]): boolean =>
    line.length <= 1 || boldWidth(line.join(' '), points) <= room;
  for (let count = 1; count <= words.length; count += 1) {
    const ways = splits(words, count).filter((lines) => lines.every(fits));
    const priced = ways.map((lines) => ({ lines, cost: costOf(lines, words, points) }));
    const [cheapest] = priced.sort((one, other) => one.cost - other.cost);
    if (cheapest) {
      const isWhole = endsOf(cheapest.lines).every((end) => breakCost(words, end) < torn);
      return { lines: cheapest.lines.map((line) => line.join(' ')), isWhole };
    }
  }
  return { lines: [words.join(' ')], isWhole: true };
}

/** Every way to break words into so many lines. */
function splits(words: readonly string[], count: number): string[][][] {
  if (count <= 1) return [[[...words]]];
  return words
    .slice(1)
    .flatMap((_, index) =>
      splits(words.slice(index + 1), count - 1).map((rest) => [words.slice(0, index + 1), ...rest]),
    );
}

function costOf(lines: readonly string[][], words: readonly string[], points: number): number {
  const widths = lines.map((line) => boldWidth(line.join(' '), points));
  const uneven = Math.max(...widths) - Math.min(...widths);
  return endsOf(lines).reduce((cost, end) => cost + breakCost(words, end), uneven / 10);
}

/** Before which words the lines break. */
const endsOf = (lines: readonly string[][]): number[] =>
  lines.slice(0, -1).map((_, index) => lines.slice(0, index + 1).flat().length);

/** The price of a break before the word at a position; a year stays with the word before it. */
function breakCost(typed: readonly string[], at: number): number {
  const words = typed.map((word) => word.toUpperCase());
  if (words[at - 1] === 'NĂM' && /^\d/.test(words[at] ?? '')) return torn;
  const isTorn = compounds.some((compound) =>
    compound.some((_, inside) => inside > 0 && startsAt(words, at - inside, compound)),
  );
  if (isTorn || insidePlace(words, at)) return torn;
  if (startsPlace(words, at)) return -danglingAnd;
  return words[at - 1] === 'VÀ' ? danglingAnd : 0;
}

const startsAt = (words: readonly string[], at: number, expected: readonly string[]): boolean =>
  at >= 0 && expected.every((word, index) => words[at + index] === word);

const startsPlace = (words: readonly string[], at: number): boolean =>
  places.some((place) => startsAt(words, at, place.split(' '))) &&
  !compounds.some((compound) => compound.some((_, inside) => startsAt(words, at - inside, compound)));

/** Whether a position is within the name of the last place, which runs to the end. */
function insidePlace(words: readonly string[], at: number): boolean {
  const starts = words.flatMap((_, index) => (startsPlace(words, index) ? [index] : []));
  const last = starts[starts.length - 1];
  return last !== undefined && at > last && words.length - last <= longestPlace;
}

/** Words of the longest name of a place with its kind, `THÀNH PHỐ HỒ CHÍ MINH`. */
const longestPlace = 5;
