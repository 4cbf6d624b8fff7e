import type { Day } from '../days/days';
import { fold } from '../text/vietnamese';
import { type Guest, inOrder, isPerson, validOn } from './units';

/** A word and the units it was found to stand for. */
type Meant<T> = { word: string; units: T[] };

/**
 * What a cell that names guests asks for. `renamed` = words that are a former name of one unit, which is among `units`; `divided` = of several, and
 * so of none; `expired` = a name or code of what is not there on the day.
 */
export type Selection<T> = {
  units: T[];
  unknown: string[];
  renamed: Meant<T>[];
  divided: Meant<T>[];
  expired: Meant<T>[];
};

/**
 * The units and persons that words such as `huyện; thành phố`, `213`, `UBND huyện A; sở` or `tất cả` name on a day: by kind or group, code, name,
 * else by a former name. Names may hold commas, so a comma separates only when the words between semicolons name nothing as a whole.
 * @example selectUnits('tất cả', [{ row: 2, name: 'huyện Yên Thế' }], undefined).units.length // 1
 */
export function selectUnits<T extends Guest>(
  words: string,
  units: readonly T[],
  day: Day | undefined,
): Selection<T> {
  const selection: Selection<T> = { units: [], unknown: [], renamed: [], divided: [], expired: [] };
  if (fold(words) === 'tất cả')
    return { ...selection, units: inOrder(units.filter((unit) => !isPerson(unit))) };
  const found = new Set<T>();
  for (const word of wordsIn(words, units))
    for (const unit of take(word, meantBy(word, units, day), selection)) found.add(unit);
  return { ...selection, units: inOrder([...found]) };
}

const wordsIn = (words: string, units: readonly Guest[]): string[] =>
  words
    .split(/[;\n]/)
    .flatMap((piece) => (isName(piece, units) ? [piece] : piece.split(',')))
    .map((word) => word.trim())
    .filter((word) => fold(word) !== '');

const isName = (piece: string, units: readonly Guest[]): boolean => {
  const key = keyOf(piece);
  return units.some((unit) => namesOf(unit).includes(key) || formerOf(unit).includes(key));
};

type Way = 'now' | 'renamed' | 'divided' | 'expired' | 'unknown';

/** Who bears the name on the day; else whom it became; else who bore or will bear it. */
function meantBy<T extends Guest>(
  word: string,
  units: readonly T[],
  day: Day | undefined,
): { way: Way; units: T[] } {
  const key = keyOf(word);
  const named = units.filter((unit) => namesOf(unit).includes(key));
  const isThere = (unit: T) => validOn(unit, day);
  if (named.some(isThere)) return { way: 'now', units: named };
  const former = units.filter((unit) => isThere(unit) && formerOf(unit).includes(key));
  if (former.length > 0) return { way: former.length > 1 ? 'divided' : 'renamed', units: former };
  if (named.length === 0) return { way: 'unknown', units: [] };
  return { way: named.every(({ kind }) => fold(kind ?? '') === key) ? 'now' : 'expired', units: named };
}

/** Notes what became of a word, and gives the units it asks for. */
function take<T>(word: string, { way, units }: { way: Way; units: T[] }, into: Selection<T>): T[] {
  if (way === 'unknown') into.unknown.push(word);
  else if (way !== 'now') into[way].push({ word, units });
  return way === 'divided' ? [] : units;
}

const keyOf = (word: string): string => fold(word).replace(/^các /, '');

const namesOf = ({ code, name, kind, person }: Guest): string[] =>
  [code, name, kind, person].map((one) => fold(one ?? '')).filter(Boolean);

const formerOf = ({ formerNames = '' }: Guest): string[] => formerNames.split(';').map(fold).filter(Boolean);
