import type { Understood } from '../text/understood';
import { fold } from '../text/vietnamese';
import { readNumberWords } from './number-words';
import { readMoney } from './typed-sum';

const dong = '(?:việt nam đồng|đồng việt nam|đồng|vnđ|vnd|đ)';
/** Words before a sum that say nothing of how much. */
const lead =
  /^(?:(?:tổng )?(?:số tiền|kinh phí|mức chi|dự toán|cộng|trị giá|giá)(?: dự kiến)?(?: là)?|bằng chữ|là|với số tiền(?: là)?) ?:? ?/;
const approximate =
  /^(?:khoảng|dự kiến|ước tính|ước|chừng|gần|hơn|trên|dưới|tối đa|không quá|xấp xỉ|từ|đến) /;
const choices = / ?(?:-|đến|tới|hoặc|÷|~) ?/;

/**
 * A sum of whole đồng as people type it: `1,5 tỷ`, `150 triệu`, `1.500.000 đồng (Một triệu năm trăm nghìn đồng)`, `năm mươi triệu đồng`. What could be
 * another sum, or about so much, is not understood.
 * @example readSum('2 tỷ 300 triệu') // { value: 2300000000 }
 */
export function readSum(typed: string): Understood<number> {
  const text = fold(typed)
    .replace(lead, '')
    .replace(/(?:\.\/\.|[.;:])$/, '')
    .replace(/ ?\((triệu|nghìn|ngàn|tỷ)(?: đồng)?\)$/, ' $1');
  const [, main = text, inside = ''] = /^(.*?) ?\(([^()]*)\)$/.exec(text) ?? [];
  const read = plainSum(main.replace(foldedApproximate, ''));
  const again = inside === '' ? read : plainSum(inside.replace(/^(?:bằng chữ|viết bằng chữ) ?:? ?/, ''));
  const isAbout = foldedApproximate.test(main);
  if ('value' in read && 'value' in again && read.value === again.value && !isAbout) return read;
  const all = [...valuesOf(read), ...valuesOf(again)];
  return { possible: [...new Set(all)] };
}
const foldedApproximate = new RegExp(fold(approximate.source).replace(/ $/, ' '));

const valuesOf = (read: Understood<number>): readonly number[] =>
  'value' in read ? [read.value] : read.possible;

function plainSum(typed: string): Understood<number> {
  const text = typed.replace(/,00(?= ?(?:đ|v|$))/, '').trim();
  const money = readMoney(text);
  if ('value' in money)
    return isClear(money) ? { value: money.value } : { possible: unitsOf(text, money.value) };
  const words = readNumberWords(text.replace(new RegExp(` ?${dong}(?: chẵn| tròn)?$`), ''));
  if (words !== undefined && /\p{L}/u.test(text)) return { value: words };
  return { possible: choicesIn(text) };
}

/** Beside a sum of an estimate a figure of five places is đồng, whatever a task would cost. */
const isClear = ({ value, as }: { value: number; as: string }): boolean =>
  as !== 'unsure' || (value >= 10_000 && value < 1_000_000);

/** A figure without its unit may be meant in đồng, nghìn or triệu. */
const unitsOf = (text: string, value: number): number[] =>
  /^\d{1,3}(?:[.,]\d+)?$/.test(text) ? [value * 1_000_000, value * 1000, value] : [value];

/** `50 - 60 triệu`: each end by itself, the first in the unit of the second; `2 tỷ 3`: 2,3 tỷ, or with a unit left out. */
function choicesIn(text: string): number[] {
  const [, many, word = '', more] = /^(\d+) ?(tỷ|tỉ|triệu|tr) ?(\d{1,3})$/.exec(text) ?? [];
  const unitOf = word.startsWith('tr') ? 1e6 : 1e9;
  if (many && more)
    return [
      Math.round(Number(`${many}.${more}`) * unitOf),
      Number(many) * unitOf + (Number(more) * unitOf) / 1000,
    ];
  const ends = text.split(choices);
  const unit = / ?(?:tỷ|tỉ|triệu|tr|nghìn|ngàn|k|đồng|đ)\.?(?: đồng)?$/.exec(text)?.[0] ?? '';
  if (ends.length !== 2) return [];
  return ends.flatMap((one) => {
    const money = readMoney(/\p{L}/u.test(one) ? one : one + unit);
    return 'value' in money ? [money.value] : [];
  });
}
