import { shown } from '../word/letters';

/** Places that a tag has taken, or that are known to hold another value. */
export class Taken {
  private readonly ranges = new Map<number, (readonly [number, number])[]>();

  take(index: number, from: number, to: number): void {
    this.ranges.set(index, [...(this.ranges.get(index) ?? []), [from, to]]);
  }

  isFree(index: number, from: number, to: number): boolean {
    return (this.ranges.get(index) ?? []).every(([begin, end]) => to <= begin || end <= from);
  }
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Where words stand in a text by themselves, whatever the case. */
export function standsAt(text: string, words: string): [number, number][] {
  const [low, key] = [text.toLowerCase(), shown(words).toLowerCase()];
  const found: [number, number][] = [];
  if (low.length !== text.length || key.length < shortestRepeat) return found;
  for (let from = low.indexOf(key); from >= 0; from = low.indexOf(key, from + key.length)) {
    const to = from + key.length;
    const isWhole = !letterOrDigit.test(text[from - 1] ?? '') && !letterOrDigit.test(text[to] ?? '');
    if (isWhole) found.push([from, to]);
  }
  return found;
}

/** Letters of a name that means the same wherever it stands. */
const shortestRepeat = 8;
