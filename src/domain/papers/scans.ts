import { bareWords, namedShortly } from '../people/short-names';
import type { Understood } from '../text/understood';
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

const wordsOf = (text: string): string[] =>
  bareWords(text)
    .filter(Boolean)
    .map((word) => (/^\d+$/.test(word) ? bareNumber(word) : word));

const holds = (words: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && words.some((_, from) => part.every((word, index) => words[from + index] === word));

/** More than any words about the paper: who is named is meant. */
const namesUnit = 100;

/** How many words of a file's name speak of a paper; 0 = none. */
function weight(
  words: readonly string[],
  { code, name, unit, number, symbol }: Scannable,
  named: ReadonlySet<string>,
): number {
  const [abbreviation = ''] = symbol.split('-');
  const numbered = number === '' ? [] : [`${number} ${symbol}`, `${symbol} ${number}`];
  const short = number && abbreviation ? [`${number} ${abbreviation}`, `${abbreviation} ${number}`] : [];
  const parts = [code, name, ...numbered, ...short].map(wordsOf);
  const inside = parts.filter((part) => holds(words, part)).map(({ length }) => length);
  const alone = [unit.code, number]
    .map(wordsOf)
    .some((part) => part.length > 0 && part.join() === words.join());
  const title = wordsOf(name.split(' - ')[0] ?? '');
  const titled = holds(words, title) ? title.length : 0;
  const ofUnit = named.has(unit.code) ? namesUnit + titled : 0;
  return Math.max(alone ? 1 : 0, unit.code === '' ? titled : ofUnit, ...inside);
}

/** The codes of the units that a file's name names, by name or by the code of a copy; the symbol of a paper names nobody. */
function namedUnits(file: string, words: readonly string[], all: readonly Scannable[]): Set<string> {
  const copies = all.filter(({ unit }) => unit.code !== '');
  const units = [...new Map(copies.map(({ unit }) => [unit.code, unit])).values()];
  const coded = copies.filter(({ code }) => holds(words, wordsOf(code)));
  const symbols = [...new Set(all.map(({ symbol }) => symbol))]
    .map(wordsOf)
    .filter(({ length }) => length > 1);
  const isOfSymbol = (at: number): boolean =>
    symbols.some((symbol) =>
      symbol.some((_, inside) => symbol.every((word, index) => words[at - inside + index] === word)),
    );
  const others = words.map((word, at) => (isOfSymbol(at) ? '/' : word));
  return new Set(
    [...namedShortly(file, others, units), ...coded.map(({ unit }) => unit)].map(({ code }) => code),
  );
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
  if (!all.some((one) => one.code !== code && isOf(one, code))) return false;
  const known = new Set([code, name, number, symbol, besides].flatMap(wordsOf));
  return words.some((word) => !known.has(word) && !/^\d+$/.test(word));
}

/** Those of which a file's name says most. */
function likeliest<S extends Scannable>(
  words: readonly string[],
  named: ReadonlySet<string>,
  all: readonly S[],
): S[] {
  const weights = all.map((one) => weight(words, one, named));
  const most = Math.max(1, ...weights);
  return all.filter((_, index) => weights[index] === most);
}

/** A number before the short name of a kind, as offices name the scan of what is out, with the papers of that kind; `rest` = what else it says. */
type Stated<S> = { number: string; papers: S[]; rest: string[] };

/** @example statedIn(['57', 'tb', 'ubnd'], all) // { number: '57', papers: the two Thông báo, rest: [] } */
function statedIn<S extends Scannable>(words: readonly string[], all: readonly S[]): Stated<S> | undefined {
  const units = new Set(all.map(({ unit }) => bareNumber(unit.code)));
  const found = all.flatMap((paper) => {
    const symbol = wordsOf(paper.symbol);
    const at = words.findIndex((word, index) => /^\d+$/.test(word) && words[index + 1] === symbol[0]);
    const number = words[at] ?? '';
    if (at < 0 || paper.unit.code !== '' || units.has(number) || /^20\d\d$/.test(number)) return [];
    const isWhole = holds(words, symbol);
    const rest = words.filter((_, index) => index < at || index > at + (isWhole ? symbol.length : 1));
    return [{ number, paper, rest, isWhole }];
  });
  const whole = found.filter(({ isWhole }) => isWhole);
  const [first, ...more] = whole.length > 0 ? whole : found;
  return first && { ...first, papers: [first, ...more].map(({ paper }) => paper) };
}

/** Of the papers that have the stated number, else of those that have none yet, what further words mean, be it one copy; none where all have others. */
function ofStated<S extends Scannable>(
  { number, papers, rest }: Stated<S>,
  named: ReadonlySet<string>,
  all: readonly S[],
): S[] {
  const having = (own: string): S[] => papers.filter((one) => bareNumber(one.number) === own);
  const exact = having(number);
  const fit = exact.length > 0 ? exact : having('');
  const told = likeliest(
    rest,
    named,
    all.filter((one) => fit.some(({ code }) => isOf(one, code))),
  );
  return told.length > 0 ? told : fit;
}

const isOf = ({ code }: Scannable, paper: string): boolean => code === paper || code.startsWith(`${paper}·`);

/**
 * The paper or copy that a scan is of by its file's name: whose code, file's name, unit (by any usual name) or number it holds, the one of which it
 * says most; of papers of one kind its number decides. Not understood where it says nothing, the same of two, or of a paper with copies more than is understood: what may be one unit's goes to
 * no other.
 * @example scanOf('GM_213.pdf', all) // { value: { code: 'GM·213' } }
 */
export function scanOf<S extends Scannable>(file: string, all: readonly S[]): Understood<S> {
  const name = file.replace(/\.pdf$/i, '');
  const words = wordsOf(name);
  const named = namedUnits(name, words, all);
  const stated = statedIn(words, all);
  const possible = stated ? ofStated(stated, named, all) : likeliest(words, named, all);
  const [best, ...others] = possible;
  if (stated && !best) return { possible: stated.papers };
  if (!best || others.length > 0) return { possible };
  if (!saysMore(words, best, all)) return { value: best };
  return { possible: stated ? [best] : [] };
}
