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
  'ĐẠI HỘI|KỲ HỌP|NHIỆM KỲ|TRIỆU TẬP|LẦN THỨ|BAN CHẤP HÀNH|LÀM VƯỜN|CHUYÊN ĐỀ|THÀNH LẬP|KỶ NIỆM',
  'THỐNG KÊ|KHO BẠC|PHÁT THANH|TRUYỀN HÌNH|CHÍNH TRỊ|HÀNH CHÍNH|ỨNG DỤNG|KỸ THUẬT|DỊCH VỤ|CÔNG CỘNG|KHUYẾN NÔNG|PHỤC VỤ',
]
  .join('|')
  .split('|')
  .map((word) => word.split(' '));

/** What one line may cost: the worse a break, the more. */
const torn = 100;
const danglingAnd = 30;

/** How the words of a header stand: their lines, and whether no word had to be torn. */
type Broken = { lines: string[]; isWhole: boolean };

/**
 * Breaks the name of a body into as few lines as fit, before a place, else where no word is torn, as even as may be; a break that was
 * typed stays.
 * @example broken(['ỦY BAN NHÂN DÂN XÃ TÂN YÊN'], 60, 13).lines // ['ỦY BAN NHÂN DÂN', 'XÃ TÂN YÊN']
 */
export function broken(typed: readonly string[], room: number, points: number): Broken {
  const parts = typed.map((text) => bestOf(text, room, points));
  return { lines: parts.flatMap(({ lines }) => lines), isWhole: parts.every(({ isWhole }) => isWhole) };
}

/** How texts were broken: the papers of a run share their agency, and most of them their abstract. */
const known = new Map<string, Broken>();

function bestOf(text: string, room: number, points: number): Broken {
  const key = `${room} ${points} ${text}`;
  const found = known.get(key) ?? best(text.split(' ').filter(Boolean), room, points);
  known.set(key, found);
  return found;
}

/** Words from somewhere on, broken at the least cost into so many lines: that cost, and before which words they break. */
type Way = { cost: number; ends: readonly number[] };

function best(words: readonly string[], room: number, points: number): Broken {
  const widthOf = widthsOf(words, points);
  const fits = (from: number, to: number): boolean => to - from === 1 || widthOf(from, to) <= room;
  const count = fewestLines(words.length, fits);
  const even = widthOf(0, words.length) / count;
  const uneven = (from: number, to: number): number => Math.abs(even - widthOf(from, to)) / 10;
  const prices = words.map((_, at) => breakCost(words, at));

  let ways = words.map((_, from): Way | undefined =>
    fits(from, words.length) ? { cost: uneven(from, words.length), ends: [] } : undefined,
  );
  for (let lines = 1; lines < count; lines += 1)
    ways = words.map((_, from) =>
      cheapest(
        ways.flatMap((way, end) =>
          way && end > from && fits(from, end)
            ? [{ cost: uneven(from, end) + (prices[end] ?? 0) + way.cost, ends: [end, ...way.ends] }]
            : [],
        ),
      ),
    );
  const ends = ways[0]?.ends ?? [];
  return {
    lines: [0, ...ends].map((from, index) => words.slice(from, ends[index]).join(' ')),
    isWhole: ends.every((end) => (prices[end] ?? 0) < torn),
  };
}

const cheapest = (ways: readonly Way[]): Way | undefined =>
  ways.reduce<Way | undefined>((least, way) => (least && least.cost <= way.cost ? least : way), undefined);

/** How wide the words from one to before another stand, in mm. */
function widthsOf(words: readonly string[], points: number): (from: number, to: number) => number {
  const space = boldWidth(' ', points);
  const sums = [0];
  for (const word of words) sums.push((sums[sums.length - 1] ?? 0) + boldWidth(word, points) + space);
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0) - space;
}

/** How many lines words need that are broken as late as may be. */
function fewestLines(words: number, fits: (from: number, to: number) => boolean): number {
  let [lines, from] = [1, 0];
  for (let to = 1; to <= words; to += 1)
    if (!fits(from, to)) {
      lines += 1;
      from = to - 1;
    }
  return lines;
}

/** What counts behind `NĂM`, `THỨ` or `KHÓA`: `2026`, `VI`, `HAI`. */
const counting = /^(?:\d|[IVX]+(?!\p{L})|(?:NHẤT|HAI|BA|TƯ|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI)(?!\p{L}))/u;
const counted: ReadonlySet<string> = new Set(['NĂM', 'THỨ', 'KHÓA', 'SỐ', 'QUÝ', 'THÁNG', 'NGÀY']);

/** Whether a number would part from what it counts, or from the one that it runs to: `2026 - 2031`. */
const partsNumber = (before = '', word = '', after = ''): boolean =>
  (counted.has(before) && counting.test(word)) ||
  (word === '-' && /\d$/.test(before) && /^\d/.test(after)) ||
  (before === '-' && /^\d/.test(word));

/** The price of a break before the word at a position; a number stays with what it counts. */
function breakCost(typed: readonly string[], at: number): number {
  const words = typed.map((word) => word.toUpperCase());
  if (partsNumber(words[at - 1], words[at], words[at + 1])) return torn;
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
