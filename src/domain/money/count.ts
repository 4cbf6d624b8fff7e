import { piece, piecesOf } from '../text/grammar';
import type { Understood } from '../text/understood';
import { readNumberWords } from './number-words';

/** A number · one that stands in brackets behind another · a word that makes it one of several, or about so much · words around it. */
type Piece = { number: number } | { again: number } | 'about' | 'part' | 'aside' | 'stray';

const end = String.raw`(?![\p{L}\d])`;
/** Whom and what offices count. */
const counted =
  'người|đại biểu|đồng chí|đ/c|đc|cán bộ|công chức|viên chức|chuyên viên|lãnh đạo|khách(?: mời)?|thành viên|học viên|vị|suất(?: ăn)?|bộ|bản|quyển|cuốn|cái|chiếc|chỗ(?: ngồi)?|ghế|bàn|xe(?: ô tô)?|phòng|đơn vị|xã|phường|huyện|sở|ban|ngành|đoàn|nhóm|tờ|tập|phần|lượt|lần|nhiệm vụ|đề tài|dự án|báo cáo|tham luận|hộ|cháu|em|chị|anh|bác sĩ|giáo viên|kỹ sư|lái xe|phóng viên';
const words = 'không|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|chục|trăm|nghìn|ngàn|mươi|mốt|lăm|linh|lẻ';
const inWords = `(?:${words})(?: (?:${words}))*${end}`;

const kinds = [
  piece<Piece>(String.raw`\( ?(?:bằng chữ:? ?)?(${inWords}) ?(?:${counted})?\.? ?\)`, ([said = '']) =>
    numbered('again', readNumberWords(said)),
  ),
  piece<Piece>(String.raw`\( ?(\d{1,6}) ?(?:${counted})? ?\)`, ([figure]) => ({ again: Number(figure) })),
  piece<Piece>(String.raw`\((?:kể cả|bao gồm|gồm|cả|không kể|chưa kể|dự kiến)[^()\d]*\)`, () => 'aside'),
  piece<Piece>(String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,6})(?![\d%]|[.,]\d)`, ([figure = '']) => ({
    number: Number(figure.replace(/\./g, '')),
  })),
  piece<Piece>(
    `không có(?: ai| đại biểu| người)?(?: nào)?${end}|không ai${end}|không (?:dự|tham dự|tham gia|cử)${end}|vắng(?: mặt)?${end}`,
    () => ({ number: 0 }),
  ),
  piece<Piece>(`(${inWords})`, ([said = '']) => numbered('number', readNumberWords(said))),
  piece<Piece>(
    `(?:khoảng|chừng|độ|tầm|trên|dưới|hơn|gần|ít nhất|tối thiểu|tối đa|không quá|từ|đến|tới|hoặc|hay|vài|mấy|ước|xấp xỉ)${end}|[-–÷~/→]`,
    () => 'about',
  ),
  piece<Piece>(`(?:nam|nữ)${end}`, () => 'part'),
  piece<Piece>(
    `(?:${counted}|tổng(?: số| cộng)?|số lượng|dự kiến|gồm|có|là|cử|mời|tham dự|tham gia|dự họp|dự|và|các|số|đăng ký)${end}`,
    () => 'aside',
  ),
  piece<Piece>('[.,:;+]', () => 'aside'),
];
const numbered = (name: 'number' | 'again', value: number | undefined): Piece =>
  value === undefined ? 'stray' : name === 'number' ? { number: value } : { again: value };

/**
 * How many, as people type it: `03`, `3 người`, `hai đại biểu`, `3 (ba)`. `15-20` and `khoảng 50` are no number.
 * @example readCount('3 (ba)') // { value: 3 }
 */
export function readCount(typed: string): Understood<number> {
  const pieces = piecesOf<Piece>(typed, kinds, 'stray');
  const named = pieces.flatMap((one) => (typeof one === 'object' && 'number' in one ? one.number : []));
  const again = pieces.flatMap((one) => (typeof one === 'object' && 'again' in one ? one.again : []));
  const [value] = named;
  const parts = pieces.filter((one) => one === 'part').length;
  const isSum = named.length > 1 && parts === named.length;
  const sum = named.reduce((all, one) => all + one, 0);
  const agrees = again.every((one) => one === (isSum ? sum : value));
  const isSure = !pieces.includes('stray') && !pieces.includes('about') && agrees;
  if (isSure && value !== undefined && (named.length === 1 || isSum)) return { value: sum };
  const added = named.length > 1 && !pieces.includes('about') ? [sum] : [];
  return { possible: [...new Set([...added, ...named, ...again])] };
}
