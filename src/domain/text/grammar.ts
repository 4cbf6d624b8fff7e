import { accented } from './accents';
import { tonesFolded } from './vietnamese';

/** Reads what stands at a place of a folded phrase; undefined where it is something else. `end` = the place behind it. */
export type Parser<T> = (input: string, at: number) => { value: T; end: number } | undefined;
/** Where a piece of a phrase stands, in the folded phrase. */
export type Placed = { at: number; end: number };

/** Neither a letter nor a figure follows. */
export const end = String.raw`(?![\p{L}\p{M}\d])`;

/** What stands at a place, by a pattern over folded words, and the spaces behind it; made of what its groups caught, '' for one that caught nothing. */
export function piece<T>(pattern: string, make: (groups: string[]) => T): Parser<T> {
  const here = new RegExp(`(?:${tonesFolded(pattern)}) *`, 'uy');
  return (input, at) => {
    here.lastIndex = at;
    const match = here.exec(input);
    if (!match) return undefined;
    const groups = match.slice(1).map((group: string | undefined) => group ?? '');
    return { value: make(groups), end: at + match[0].length };
  };
}

/** Made into something else. */
export const map =
  <T, U>(parser: Parser<T>, make: (value: T) => U): Parser<U> =>
  (input, at) => {
    const read = parser(input, at);
    return read && { value: make(read.value), end: read.end };
  };

/** The first of several that fits. */
export const either =
  <T>(parsers: readonly Parser<T>[]): Parser<T> =>
  (input, at) => {
    for (const parser of parsers) {
      const read = parser(input, at);
      if (read) return read;
    }
    return undefined;
  };

/** One behind the other. */
export const both =
  <T, U, V>(first: Parser<T>, second: Parser<U>, join: (one: T, other: U) => V): Parser<V> =>
  (input, at) => {
    const one = first(input, at);
    const other = one && second(input, one.end);
    return one && other && { value: join(one.value, other.value), end: other.end };
  };

/** As often as it fits, also never. */
export const many =
  <T>(parser: Parser<T>): Parser<T[]> =>
  (input, at) => {
    const value: T[] = [];
    let end = at;
    for (let read = parser(input, end); read; read = parser(input, end)) {
      value.push(read.value);
      end = read.end;
    }
    return { value, end };
  };

/** It, or nothing: then `none`. */
export const perhaps =
  <T>(parser: Parser<T>, none: T): Parser<T> =>
  (input, at) =>
    parser(input, at) ?? { value: none, end: at };

/** With where it stands. */
export const placed =
  <T extends object>(parser: Parser<T>): Parser<T & Placed> =>
  (input, at) => {
    const read = parser(input, at);
    return read && { ...read, value: { ...read.value, at, end: read.end } };
  };

/**
 * The pieces of a phrase from its first letter to its last. Where none fits, `stray` stands for the word there: what is left over is seen, never passed
 * over.
 */
export function piecesOf<T>(typed: string, kinds: readonly Parser<T>[], stray: T): T[] {
  const word = piece(String.raw`[\p{L}\p{M}\d]+|.`, () => stray);
  return many(either([...kinds, word]))(accented(typed), 0)?.value ?? [stray];
}
