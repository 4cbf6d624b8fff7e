import { fold } from '../text/vietnamese';

/** By what somebody is looked for: names and mailboxes as typed, telephone numbers in digits. */
export type Sought = { words: readonly string[]; phones: readonly string[] };

/** Digits of a number that tell one telephone from another. */
const leastDigits = 8;

/** @example digitsIn('0912 345 678') // '0912345678' */
export const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** What somebody is looked for by, without what is blank. */
export const soughtBy = (
  words: readonly (string | undefined)[],
  phones: readonly (string | undefined)[] = [],
): Sought => ({
  words: [...new Set(words.flatMap((one) => (one?.trim() ? [fold(one)] : [])))],
  phones: [
    ...new Set(phones.map((one) => digitsIn(one ?? '')).filter(({ length }) => length >= leastDigits)),
  ],
});

/**
 * Whether a text speaks of somebody: a whole name or mailbox, never a part of a longer one, or the digits of a number however they are grouped.
 * @example mentions('Ông Nguyễn Văn Anh', soughtBy(['Nguyễn Văn An'])) // false
 */
export const mentions = (text: string, { words, phones }: Sought): boolean => {
  if (text === '') return false;
  const folded = fold(text);
  return (
    words.some((one) => holdsWhole(folded, one)) ||
    (phones.length > 0 && numbersIn(text).some((number) => phones.includes(number)))
  );
};

/** A dot after a word ends a sentence; before one it is part of a mailbox. */
function holdsWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
    if (!/[\p{L}\p{N}@._+-]$/u.test(before) && !/^(?:[\p{L}\p{N}@_+-]|\.[\p{L}\p{N}])/u.test(after))
      return true;
  }
  return false;
}

const numbersIn = (text: string): string[] => (text.match(/\+?\d[\d .()-]{6,}\d/g) ?? []).map(digitsIn);
