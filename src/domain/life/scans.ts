import { fold } from '../text/vietnamese';
import { bareNumber } from './numbers';

/** What the name of a scan may say of a paper or of one of its copies. `code` = that of the copy, or of the paper itself: then the scan is for all. */
export type Scannable = {
  code: string;
  /** The file's name that the machine gave it. */
  name: string;
  /** '' where it is for nobody in particular. */
  unit: { code: string; name: string };
  /** '' while it has none; `symbol` = `GM-SNV`. */
  number: string;
  symbol: string;
};

/** Words of a name without tones, as files are named: `Giấy mời - huyện Yên Thế` and `GIAY MOI_huyen Yen The` are the same. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (/^\d+$/.test(word) ? bareNumber(word) : word));

const holds = (words: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && words.some((_, from) => part.every((word, index) => words[from + index] === word));

/** How many words of a file's name speak of a paper; 0 = none. */
function weight(words: readonly string[], { code, name, unit, number, symbol }: Scannable): number {
  const [abbreviation = ''] = symbol.split('-');
  const numbered = number === '' ? [] : [`${number} ${symbol}`, `${symbol} ${number}`];
  const short = number && abbreviation ? [`${number} ${abbreviation}`, `${abbreviation} ${number}`] : [];
  const parts = [code, name, unit.name, ...numbered, ...short].map(wordsOf);
  const inside = parts.filter((part) => holds(words, part)).map(({ length }) => length);
  const alone = [unit.code, number]
    .map(wordsOf)
    .some((part) => part.length > 0 && part.join() === words.join());
  return Math.max(0, alone ? 1 : 0, ...inside);
}

/**
 * The paper or copy that a scan is of by its file's name: whose code, file's name, unit or number it holds, the one of which it says most.
 * Undefined where it says nothing, or the same of two.
 * @example scanOf('GM_213.pdf', all)?.code // 'GM·213'
 */
export function scanOf<S extends Scannable>(file: string, all: readonly S[]): S | undefined {
  const words = wordsOf(file.replace(/\.pdf$/i, ''));
  const weighed = all.map((one) => ({ one, weight: weight(words, one) })).filter((each) => each.weight > 0);
  const most = Math.max(0, ...weighed.map((each) => each.weight));
  const [best, ...others] = weighed.filter((each) => each.weight === most);
  return others.length === 0 ? best?.one : undefined;
}
