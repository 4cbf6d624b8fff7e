/** The question at the end of a repeat whether there is more. */
export const moreKey = 'more';

/** The key of a question in a further repeat of its pages. @example repeatKey('title', 2) // 'title~2' */
export const repeatKey = (key: string, number: number): string => (number === 1 ? key : `${key}~${number}`);

/** The repeat that a key is of, and the key of the first. @example repeatOf('title~2') // { key: 'title', number: 2 } */
export function repeatOf(key: string): { key: string; number: number } {
  const [, first = key, number = '1'] = /^(.+)~(\d)$/.exec(key) ?? [];
  return { key: first, number: Number(number) };
}

/** Whether a question is asked only so that several things can be registered at once: its answer stands with another’s or says nothing. */
export const isOfRepeats = (key: string): boolean => repeatOf(key).number > 1 || key === moreKey;
