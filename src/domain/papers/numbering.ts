import type { Fault } from '../problem';

/** A heading, as far as its number goes. */
type Numbered = { row: number; text?: string | undefined; isPart?: boolean };

const romanDigits = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** @example roman(14) // 'XIV' */
export function roman(number: number): string {
  const digit = romanDigits.find(([value]) => value <= number);
  return digit ? digit[1] + roman(number - digit[0]) : '';
}

const romans = new Map(Array.from({ length: 39 }, (_, index) => [roman(index + 1), index + 1]));

/** The letters of a), b), c) … in their order (Nghị định 30/2020/NĐ-CP: Vietnamese alphabet, without letters that carry marks but đ). */
export const pointLetters = [...'abcdđeghiklmnopqrstuvxy'];

/** The number that a heading was typed with: `path` [1, 2] for `1.2.`; `level` 1 Roman, 2 `1.`, 3 `1.1.`, 4 `1.1.1.`. */
type Typed = { level: number; path: number[] };

/** `I. Mục đích`, or `I.MỤC ĐÍCH` as people type it; `I.T.` is no number. */
const romanMark = /^\s*([IVX]{1,7})\s*[.)](?:\s|(?=\p{L}{2}))/u;
const arabicMark = /^\s*(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.)]|(?=\s))/;

/** The number a heading begins with; undefined for one without. @example typedNumber('1.2. Thành phần')?.path // [1, 2] */
export function typedNumber(text: string): Typed | undefined {
  const sign = romans.get(romanMark.exec(text)?.[1] ?? '');
  if (sign !== undefined) return { level: 1, path: [sign] };
  const marked = arabicMark.exec(text);
  const path = (marked?.[1] ?? '').split('.').map(Number);
  // A year or a quantity that opens a heading is no number of it.
  const isOne = marked !== null && (path.length > 1 || /[.)]\s*$/.test(marked[0]));
  return isOne ? { level: path.length + 1, path } : undefined;
}

/** How deep a heading stands: by its number, 2 without one. @example levelOf('I. Mục đích') // 1 */
export const levelOf = (text: string): number => typedNumber(text)?.level ?? 2;

/**
 * Headings with their numbers. One typed with a number keeps it and the count of its level goes on from there; under a Roman one the
 * count starts again.
 * @example numbering([{ row: 2, text: 'Mục đích' }, { row: 3, text: 'Nội dung' }])[1] // '2. Nội dung'
 */
export function numbering(headings: readonly Numbered[]): string[] {
  let number = 0;
  return headings.map(({ text = '' }) => {
    const typed = typedNumber(text);
    if (!typed) {
      number += 1;
      return `${number}. ${text}`;
    }
    if (typed.level === 1) number = 0;
    if (typed.level === 2) number = typed.path[0] ?? number;
    return text;
  });
}

/** Numbers out of turn. Under a part or a Roman heading the count may go on or start again, as papers do both; a part has whatever title it has. */
export function numberFaults(headings: readonly Numbered[]): Fault<'text'>[] {
  const last = new Map<number, number>();
  return headings.flatMap(({ row, text = '', isPart }): Fault<'text'>[] => {
    if (isPart) {
      last.set(1, typedNumber(text)?.path[0] ?? (last.get(1) ?? 0) + 1);
      return [];
    }
    const typed = typedNumber(text);
    const level = typed?.level ?? 2;
    const before = last.get(level);
    const right = (before ?? 0) + 1;
    const number = typed?.path[typed.path.length - 1] ?? right;
    last.set(level, number);
    // Deeper counts start again; the arabic one may also go on under the next Roman heading.
    for (const deeper of [...last.keys()].filter((one) => one > level))
      if (level !== 1 || deeper > 2) last.delete(deeper);
    const isInTurn = number === right || (number === 1 && level === 2 && last.has(1));
    return isInTurn ? [] : [{ code: 'stray-number', row, field: 'text', seen: text, about: { right } }];
  });
}
