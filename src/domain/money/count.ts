import { accented } from '../text/accents';
import { either, end, type Parser, piece, piecesOf } from '../text/grammar';
import type { Understood } from '../text/understood';
import { type Figure, fullScale, number, type Scale, sumsOfParts } from './number-words';
import { against } from './sum';

/** `P` persons, `T` things, `l` a word before, `a` one that makes it less than exact, `j` and, `r` to or or, `o` of these, `h` and a half, `0` none. */
type Mark = { mark: '?' | 'P' | 'T' | 'l' | 'a' | 'j' | '+' | 'r' | 'o' | 'h' | '0' | 'c' };
const word = (mark: Mark['mark'], pattern: string): Parser<Mark> => piece(pattern, () => ({ mark }));

const persons =
  'người|ngưòi|ng|đại biểu|đồng chí|đ/c|đc|cán bộ|công chức|viên chức|khách mời|khách|thành viên|nam|nữ|lãnh đạo|chuyên viên|lái xe|kế toán|phóng viên|học viên|giảng viên|báo cáo viên|nhân viên|trưởng phòng|phó trưởng phòng|văn thư|vị|ông|bà|anh|chị|hs|học sinh|cb|đb|cháu|em|bác sĩ|giáo viên|kỹ sư|hộ';
const things =
  'suất ăn|suất|bộ tài liệu|bộ hồ sơ|bộ|bản|chỗ ngồi|chỗ|ghế|xe ô tô|xe|phòng|buổi|ngày|đêm|giờ|tiết|cái|chiếc|tờ|quyển|cuốn|chai nước|chai|lọ|hộp|thùng|cốc|bàn|lần|lượt|đơn vị|cơ quan|xã|phường|đoàn|nhóm|tổ|tập|gói|phần|giường|đợt|chuyến|lớp|trang|bó|lẵng|kg|lít|m2|mét|vé|thẻ|túi|máy|hội trường|huyện|sở|ban|ngành|nhiệm vụ|đề tài|dự án|báo cáo|tham luận';
const kinds: Parser<Figure | Scale | Mark>[] = [
  word(
    '0',
    `(?:không có|không)(?: (?:ai|người nào|người|đại biểu nào|đại biểu|đồng chí nào|đi|tham dự|dự)){1,9}${end}|không có${end}(?! \\d)`,
  ),
  word(
    'a',
    `(?:khoảng|chừng|tầm|cỡ|gần|hơn|trên|dưới|tối đa|tối thiểu|ít nhất|nhiều nhất|không quá|không dưới|không hơn|xấp xỉ|ước|ước tính|độ)${end}|~|[<>≤≥]`,
  ),
  word('o', `,? ?(?:trong đó|trong số đó)${end}`),
  word('l', `(?:mỗi|một) (?:đơn vị|cơ quan|xã|phường|sở|huyện|phòng|đoàn)(?= \\d)`),
  word('T', `(?:/|mỗi|trên một) ?(?:đơn vị|cơ quan|xã|phường|sở|huyện|phòng|đoàn|buổi|ngày)${end}`),
  either<Figure | Scale | Mark>([fullScale, number]),
  word('h', `rưỡi${end}`),
  word('P', `(?:${persons})${end}\\.?`),
  word('T', `(?:${things})${end}`),
  word('r', `(?:-|÷|đến|tới|hoặc|hay)(?= ?[\\p{L}\\d])`),
  word('+', String.raw`\+`),
  word('j', `(?:và|cùng|cùng với|với|,|;)(?= ?[\\p{L}\\d])`),
  word(
    'l',
    `(?:từ|là|gồm có|gồm|bao gồm|tổng cộng|tổng số|tổng|cộng|có|dự kiến|đủ|đúng|cả|chỉ có|chỉ|tất cả|số lượng|số người|số đại biểu|đăng ký|cử|mời|các|số|đi|toàn bộ|xin|vâng|dạ|thưa)${end}|[:=]`,
  ),
  word('c', `(?:tham dự|dự họp|dự|tham gia|đi|họp|làm việc|ạ|đại diện|tổng cộng)${end}|[.;]`),
];

/** A number with what is counted behind it. */
const term = 'N(?:SN?){0,9}[PT]*h?[PT]*c*';
const whole = new RegExp(`^[lc]*(${term})([.]?)$`);
const summed =
  /^[lc]*(?:N(?:SN?){0,9}P+c*[j+]){1,9}N(?:SN?){0,9}P+c*$|^l*N(?:\+N){1,9}c*$|^(?:P+l*N[cj]+){1,9}P+l*Nc*$/;

/** What brackets say besides, without a number. */
const asides = /\((?:kể cả|bao gồm|gồm|cả|không kể|chưa kể|dự kiến|(?:có|theo)? ?danh sách)[^()\d]*\)/g;

/**
 * Reads how many are meant: `3 người`, `03`, `hai mươi lăm đại biểu`, `3 (ba)`, `không có ai`, `0,5 buổi`, `2 nam, 1 nữ`. A span, about so many, a choice
 * and figures that their words contradict are asked.
 * @example readCount('03 (ba) đại biểu') // { value: 3 }
 * @example readCount('15-20') // { possible: [15, 20] }
 */
export function readCount(typed: string): Understood<number> {
  const inside: string[] = [];
  const outside = accented(typed)
    .replace(asides, ' ')
    .replace(/ ?\((trong đó [^()]*)\)/g, ', $1')
    .replace(/\(([^()]*)\)/g, (_, words: string) => {
      inside.push(words);
      return ' ';
    });
  const read = plainCount(outside.replace(/ +/g, ' ').trim());
  return inside.reduce<Understood<number>>((now, words) => against(now, plainCount(words.trim())), read);
}

function plainCount(text: string): Understood<number> {
  const all = piecesOf<Figure | Scale | Mark>(text, kinds, { mark: '?' });
  const cut = all.findIndex(({ mark }) => mark === 'o');
  const rest = cut < 0 ? undefined : readPieces(all.slice(cut + 1));
  const read = readPieces(cut < 0 ? all : all.slice(0, cut));
  return rest === undefined || 'value' in rest || !('value' in read) ? read : { possible: [read.value] };
}

function readPieces(pieces: readonly (Figure | Scale | Mark)[]): Understood<number> {
  const shape = pieces.map(({ mark }) => mark).join('');
  if (/^0c*$/.test(shape)) return { value: 0 };
  const numbers = numbersIn(pieces);
  const added = shape.includes('+') ? [possibleSum(numbers)] : [];
  const possible = [...new Set([...added, ...numbers.flat()])].filter(isCount);
  if (summed.test(shape) && numbers.every(({ length }) => length === 1)) {
    const sum = possibleSum(numbers);
    return isCount(sum) ? { value: sum } : { possible };
  }
  const [first = 0] = possible;
  const value = first + (shape.includes('h') ? 0.5 : 0);
  const isClear = possible.length === 1 && whole.test(shape) && isCount(value);
  // A half is of a session or a day, never of a person.
  return isClear && (Number.isInteger(value) || /T/.test(shape)) ? { value } : { possible };
}

const possibleSum = (numbers: readonly (readonly number[])[]): number =>
  numbers.reduce((sum, [one = 0]) => sum + one, 0);
/** Half a session may be counted, and nothing below nought or beyond a million. */
const isCount = (value: number): boolean => value >= 0 && value <= 1_000_000 && Number.isInteger(value * 2);

/** What each run of number words and figures comes to, likeliest first. */
function numbersIn(pieces: readonly (Figure | Scale | Mark)[]): number[][] {
  const runs: (Figure | Scale)[][] = [[]];
  for (const one of pieces) {
    if (one.mark === 'N' || one.mark === 'S') runs[runs.length - 1]?.push(one);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 0).map((run) => sumsOfParts(run, true));
}
