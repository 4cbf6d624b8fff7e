/** What stands at one place of two texts; '' = nothing there. */
export type Differing = { before: string; after: string };

/** A sentence ends where the next begins with a capital or a number; a line always does. */
const sentenceEnd = /(?<=[.;:!?…]["”')]*)\s+(?=["“(]?[\p{Lu}\d])/u;
/** Sentences on each side between which a way is looked for; beyond, the rest is told as one. Ours: some fifty pages. */
const mostCompared = 800;

/** @example sentencesOf('Một. Hai\nBa') // ['Một.', 'Hai', 'Ba'] */
export const sentencesOf = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(sentenceEnd))
    .map((one) => one.trim())
    .filter(Boolean);

/**
 * What two texts have differently, sentence by sentence, in their order.
 * @example differing('Họp lúc 7h30. Xin mời.', 'Họp lúc 14h00. Xin mời.') // [{ before: 'Họp lúc 7h30.', after: 'Họp lúc 14h00.' }]
 */
export function differing(before: string, after: string): Differing[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const first = old.findIndex((one, index) => one !== now[index]);
  const start = first < 0 ? old.length : first;
  let end = 0;
  while (
    end < Math.min(old.length, now.length) - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  return apart(old.slice(start, old.length - end), now.slice(start, now.length - end));
}

/** The places where neither text goes on with what both have. */
function apart(old: readonly string[], now: readonly string[]): Differing[] {
  if (old.length + now.length > 2 * mostCompared) return paired(old, now);
  const longest = commonLengths(old, now);
  const at = (row: number, column: number): number => longest[row]?.[column] ?? 0;
  const told: Differing[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [was, is] = [old[row], now[column]];
    if (was !== undefined && was === is) {
      told.push(...paired(gone, come));
      [gone, come] = [[], []];
      row += 1;
      column += 1;
    } else if (was !== undefined && (is === undefined || at(row + 1, column) >= at(row, column + 1))) {
      gone.push(was);
      row += 1;
    } else {
      come.push(is ?? '');
      column += 1;
    }
  }
  return [...told, ...paired(gone, come)];
}

/** How many sentences both have, in order, from each place on. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const here = lengths[row];
      const below = lengths[row + 1];
      if (here && below)
        here[column] =
          old[row] === now[column]
            ? 1 + (below[column + 1] ?? 0)
            : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  return lengths;
}

const paired = (gone: readonly string[], come: readonly string[]): Differing[] =>
  Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
    before: gone[index] ?? '',
    after: come[index] ?? '',
  }));
