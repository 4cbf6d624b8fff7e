import { fold } from '../text/vietnamese';
import { bareNumber } from './letter-numbers';

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

/** Words by which places are called; a name without its own is that of a place of another sort where one of these is before it. */
const places = ['xa', 'phuong', 'tran', 'khu', 'huyen', 'quan', 'thi', 'pho', 'tinh', 'so'];
const placeName = /^(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho) (?=\S+ \S)/;

/** What a file's name says of a unit by its bare name, `Lục Nam` for `huyện Lục Nam`; 0 = nothing. */
function bareWeight(words: readonly string[], unit: string): number {
  const whole = wordsOf(unit).join(' ');
  const bare = placeName.test(whole) ? whole.replace(placeName, '').split(' ') : [];
  const at = words.findIndex(
    (_, from) => bare.length > 0 && bare.every((word, index) => words[from + index] === word),
  );
  return at < 0 || places.includes(words[at - 1] ?? '') ? 0 : bare.length;
}

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
  const title = wordsOf(name.split(' - ')[0] ?? '');
  const titled = holds(words, title) ? title.length : 0;
  const ofUnit = bareWeight(words, unit.name);
  return Math.max(0, alone ? 1 : 0, unit.code === '' || ofUnit > 0 ? ofUnit + titled : 0, ...inside);
}

/** What a file's name says beside its paper without meaning anybody. */
const besides =
  'ban chung cho tat ca moi don vi da ky so chu dau goc chinh thuc scan scanned signed sign final quet pdf va';

/** Whether a name that would be that of a scan for all copies says something of which nobody knows whom it means. */
function saysMore(
  words: readonly string[],
  { code, name, number, symbol }: Scannable,
  all: readonly Scannable[],
): boolean {
  if (!all.some((one) => one.code.startsWith(`${code}·`))) return false;
  const known = new Set([code, name, number, symbol, besides].flatMap(wordsOf));
  return words.some((word) => !known.has(word) && !/^\d+$/.test(word));
}

/**
 * The paper or copy that a scan is of by its file's name: whose code, file's name, unit (also without `huyện`) or number it holds, the one of which it says
 * most.
 * Undefined where it says nothing, the same of two, or of a paper
 * with copies more than is understood: what may be one unit's goes to no other.
 * @example scanOf('GM_213.pdf', all)?.code // 'GM·213'
 */
export function scanOf<S extends Scannable>(file: string, all: readonly S[]): S | undefined {
  const words = wordsOf(file.replace(/\.pdf$/i, ''));
  const weighed = all.map((one) => ({ one, weight: weight(words, one) })).filter((each) => each.weight > 0);
  const most = Math.max(0, ...weighed.map((each) => each.weight));
  const [best, ...others] = weighed.filter((each) => each.weight === most);
  return best && others.length === 0 && !saysMore(words, best.one, all) ? best.one : undefined;
}
