const ones = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** A last figure behind mươi is said otherwise. */
const behindTens: Readonly<Record<string, string>> = { một: 'mốt', bốn: 'tư', năm: 'lăm' };

/** A number from 1 to 99 as it is said. VI: số bằng chữ. @example numberName(24) // 'hai mươi tư' */
export function numberName(number: number): string {
  const [ten, one] = [ones[Math.floor(number / 10) - 1], ones[(number % 10) - 1]];
  if (number < 20)
    return [number > 9 ? 'mười' : '', number > 9 && one === 'năm' ? 'lăm' : one].filter(Boolean).join(' ');
  return [`${ten} mươi`, one && (behindTens[one] ?? one)].filter(Boolean).join(' ');
}

/** The same of all up to one, by their names. @example numbersUpTo(2) // { một: 1, hai: 2 } */
export const numbersUpTo = (last: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: last }, (_, index) => [numberName(index + 1), index + 1]));

/** Words as alternatives of a pattern, none before a longer one that begins with it. @example longestFirst({ hai: 2, 'hai mươi': 20 }) // 'hai mươi|hai' */
export const longestFirst = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words).sort().reverse().join('|');
