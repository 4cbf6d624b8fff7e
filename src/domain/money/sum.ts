import { accented } from '../text/accents';
import { either, end, type Parser, piece, piecesOf } from '../text/grammar';
import type { Understood } from '../text/understood';
import { mostAmount } from './money';
import { type Figure, number, type Scale, shortScale, sumsOfParts } from './number-words';

/** Nothing costs less than this without the word đồng; a smaller figure was meant in nghìn or triệu. */
const leastSum = 10_000;

type Mark = { mark: '?' | 'd' | 'l' | 'a' | 'r' | 'c' | '0' };
const word = (mark: Mark['mark'], pattern: string): Parser<Mark> => piece(pattern, () => ({ mark }));
/** Words that say that a sum is not exact. */
const aboutWords =
  'khoảng|ước tính|ước|chừng|tầm|cỡ|gần|hơn|trên|dưới|tối đa|tối thiểu|ít nhất|nhiều nhất|không quá|không dưới|xấp xỉ|tạm tính';
const kinds: Parser<Figure | Scale | Mark>[] = [
  word('0', `(?:không có kinh phí|không có|không tốn kinh phí|không kinh phí)${end}|-$`),
  word('a', `(?:${aboutWords})${end}|~`),
  either<Figure | Scale | Mark>([shortScale, number]),
  word('d', String.raw`(?:vnđ|vnd|đồng việt nam|đồng|đ|₫)(?:\.(?!/))?(?![\p{L}\p{M}\d])`),
  word('r', `(?:-|÷|~|đến|tới|hoặc)`),
  word('c', String.raw`(?:chẵn|tròn)${end}|\./\.|[.;]`),
  word(
    'l',
    `(?:từ|là|gồm|tổng cộng|tổng số tiền|tổng số|tổng kinh phí|tổng|cộng|kinh phí thực hiện|kinh phí|số tiền|dự toán|thành tiền|đơn giá|bằng chữ|bằng|mức|chi|dự kiến)${end}|[:=]`,
  ),
  word('r', '(?<=[^,] ?),(?= ?[0-9])'),
];

/**
 * Reads a sum of money as people type it, in whole đồng: `1,5 tỷ`, `150tr`, `2 tỷ 300 triệu`, `1 tỷ rưỡi`, `1.500.000.000`, `năm mươi triệu đồng`,
 * also with the words in brackets behind. What could be meant otherwise is asked: `150`, `2 tỷ 3`, `khoảng 50 triệu`, a figure that its words contradict.
 * @param least a smaller figure without a word for money is asked about
 * @example readSum('2 tỷ 300 triệu') // { value: 2300000000 }
 * @example readSum('150') // { possible: [150000000, 150000, 150] }
 */
export function readSum(typed: string, least = leastSum): Understood<number> {
  const inside: string[] = [];
  const outside = accented(typed)
    .replace(/(tỷ|tỉ|triệu|tr|nghìn|ngàn|k), ?(?=\d)/g, '$1 ')
    .replace(/^(\d+)(tỷ|tỉ|triệu|tr)(\d)(?!\d)/, '$1,$3 $2')
    .replace(
      /\((?:đơn vị(?: tính)?: ?)?((?:nghìn |ngàn |triệu |tỷ )?(?:đồng|đ|vnđ|vnd)|triệu|nghìn|tỷ)\)/g,
      ' $1',
    )
    .replace(/\((?:đã |chưa |không )?(?:bao gồm|gồm|tính)[^()\d]*\)/g, ' ')
    .replace(/ ?\((?:bằng chữ|viết bằng chữ|bằng số)?:? ?([^()]*)\)/g, (_, words: string) => {
      inside.push(words);
      return ' ';
    });
  if (outside.trim() === '' && inside.length === 1) return plainSum(inside[0] ?? '', least);
  const read = plainSum(outside, least);
  return inside.reduce<Understood<number>>((now, words) => against(now, plainSum(words, 0)), read);
}

/** A figure beside what stands in brackets: both where they differ. */
export function against(read: Understood<number>, beside: Understood<number>): Understood<number> {
  const [one, other] = [read, beside].map((of) => ('value' in of ? [of.value] : of.possible));
  if ('value' in beside && one?.includes(beside.value) && ('value' in read || one.length > 1)) return beside;
  return { possible: [...new Set([...(one ?? []), ...(other ?? [])])] };
}

function plainSum(text: string, least: number): Understood<number> {
  const pieces = piecesOf<Figure | Scale | Mark>(text, kinds, { mark: '?' });
  const shape = pieces.map(({ mark }) => mark).join('');
  if (/^0c?$/.test(shape)) return { value: 0 };
  if (shape.startsWith('r')) return { possible: [] };
  const parts = pieces.flatMap((one) => (one.mark === 'N' || one.mark === 'S' ? [one] : []));
  if (/^l*a*l*[NS]+d*r[NS]+d*c*$/.test(shape)) return { possible: ends(pieces) };
  const sums = sumsOfParts(parts, shape.includes('d')).filter(
    (one) => Number.isSafeInteger(one) && one <= mostAmount,
  );
  const [sum] = sums;
  const isWhole = /^l*[NS]+d?c*$/.test(shape);
  if (sum === undefined || !/^[^NS]*[NS]+[^NS]*$/.test(shape)) return { possible: [] };
  if (isWhole && parts.length === 1 && !shape.includes('d') && sum > 0 && sum < least)
    return { possible: inUnits(sums) };
  return isWhole && sums.length === 1 ? { value: sum } : { possible: sums };
}

const inUnits = (sums: readonly number[]): number[] =>
  sums
    .flatMap((sum) => [sum * 1_000_000, sum * 1000, sum])
    .filter((sum) => Number.isSafeInteger(sum) && sum <= mostAmount);

/** Both ends of a span; what the second counts in, the first counts in too. */
function ends(pieces: readonly (Figure | Scale | Mark)[]): number[] {
  const at = pieces.findIndex(({ mark }, index) => mark === 'r' && index > 0);
  const [from, to] = [pieces.slice(0, at), pieces.slice(at)].map((half) =>
    half.flatMap((one) => (one.mark === 'N' || one.mark === 'S' ? [one] : [])),
  );
  const unit = to?.filter(({ mark }) => mark === 'S').slice(-1) ?? [];
  const first = from?.some(({ mark }) => mark === 'S') ? from : [...(from ?? []), ...unit];
  return [first, to ?? []].flatMap((parts) => sumsOfParts(parts, true).slice(0, 1));
}
