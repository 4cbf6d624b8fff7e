const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const anySpace = /[\s\u00A0]+/g;

/** Tone on the first or the second vowel: both spellings occur in official lists (`Hiệp Hòa`, `Hiệp Hoà`). */
const tonePlaces: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];
const toneFold = new Map(tonePlaces);
const tonePattern = new RegExp(tonePlaces.map(([late]) => late).join('|'), 'g');
/** What {@link fold} made of a text: a run reads the same titles and names in every row, and folding is a fifth of what it costs. */
const folded = new Map<string, string>();
const MOST_FOLDED = 20_000;

/** Composed form (NFC) without invisible characters; the words themselves stay as typed. */
export const nfc = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00D0/g, 'Đ')
    .replace(invisible, '');

/** Letters without tones and marks, `đ` too. @example unmarked('đường Hoà') // 'duong Hoa' */
export const unmarked = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/**
 * The same letters put together otherwise: `all` = every mark by itself, as macOS names files; `tones` = the tone alone, as “Unicode tổ hợp” types it.
 * @example apart('ế', 'tones') // 'ê\u0301'
 */
export function apart(text: string, marks: 'all' | 'tones'): string {
  const all = text.normalize('NFD');
  if (marks === 'all') return all;
  return all.replace(
    /([aeou])(\u0323?)([\u0302\u0306\u031B])/gi,
    (_, vowel: string, dot: string, mark: string) => (vowel + mark).normalize('NFC') + dot,
  );
}

/**
 * The key under which two spellings of the same Vietnamese words meet: NFC, one space, lower case, tone place, dashes.
 * For matching only; what is shown keeps the user's spelling.
 * @example fold('Hiệp  HOÀ') === fold('hiệp hòa') // true
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const key = foldedAnew(text);
  folded.set(text, key);
  return key;
}

function foldedAnew(text: string): string {
  const plain = nfc(text)
    .replace(anySpace, ' ')
    .trim()
    .toLowerCase()
    .replace(/[–—‑−]/g, '-');
  return tonesFolded(plain);
}

/** Small letters with every tone where {@link fold} writes it, for patterns over folded text. @example tonesFolded('khoảng') // 'khỏang' */
export const tonesFolded = (small: string): string =>
  small.replace(tonePattern, (late) => toneFold.get(late) ?? late);

/**
 * How many single-letter edits lie between two words, for "did you mean" (Levenshtein).
 * @example distance('tên hội nghi', 'tên hội nghị') // 1
 */
export function distance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const swap = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}

/** The known word nearest to what was typed, when near enough to suggest. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const key = fold(typed);
  const ranked = known
    .map((word) => ({ word, far: distance(key, fold(word)) }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best && best.far <= Math.max(2, Math.floor(key.length / 3)) ? best.word : undefined;
}

/**
 * First letter upper, the rest as typed; for a place name kept as written mid-sentence.
 * @example capitalised('huyện Yên Thế') // 'Huyện Yên Thế'
 */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * A whole number with dots between thousands.
 * @example withDots(1250000) // '1.250.000'
 */
export const withDots = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, '.');
