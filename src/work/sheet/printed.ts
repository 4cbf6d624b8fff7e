import { tagRepairs } from '../../documents/frame/tag-repairs';
import { tagFaults, tagParts } from '../../documents/frame/tags';
import { textFaults } from '../../domain/papers/text-slips';
import type { Fault } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';

/** One cell that is printed. */
export type PrintedCell<F extends string> = { row: number; field: F; text: string | undefined };

/** Faults of the tags in one cell, as faults of its row. */
const tagged = <F extends string>(
  { row, field, text = '' }: PrintedCell<F>,
  known: readonly string[],
): Fault<F>[] =>
  tagFaults(text, known).map((fault) => ({
    code: fault.code,
    row,
    field,
    seen: fault.tag,
    about: { suggestion: fault.suggestion ?? '' },
    repairs: tagRepairs(text, fault, known),
  }));

/** Slips of typing and of tags in one cell that is printed with its tags filled. */
export const printed = <F extends string>(cell: PrintedCell<F>, known: readonly string[]): Fault<F>[] => [
  ...textFaults(cell),
  ...tagged(cell, known),
];

const anyTag = /\{\{[^{}]*\}\}?|\{[^{}]*\}\}/;

/** Slips in one cell that is printed letter for letter: a tag in it would show. */
export function printedRaw<F extends string>(cell: PrintedCell<F>): Fault<F>[] {
  const seen = anyTag.exec(cell.text ?? '')?.[0];
  const { row, field } = cell;
  return [...textFaults(cell), ...(seen ? [{ code: 'raw-tag', row, field, seen } as const] : [])];
}

/** Tags are filled once: one that stands for words with a tag of their own would show that. `texts` = what settings hold, by title. */
export function nestedTags<F extends string>(
  { row, field, text = '' }: PrintedCell<F>,
  texts: ReadonlyMap<string, string>,
): Fault<F>[] {
  const tags = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([seen, inside = '']) => ({
    seen,
    ...tagParts(inside),
  }));
  return tags
    .filter(({ name }) => anyTag.test(texts.get(fold(name)) ?? ''))
    .map(({ seen }) => ({ code: 'raw-tag', row, field, seen }));
}
