import { breakPrices, flawed, lonely, lonelyBefore } from './break-prices';
import { boldWidth } from './widths';

/** How the words of a header stand: their lines, and the price of the worst that had to be done for them; 0 = nothing is torn or stands alone. */
export type Broken = { lines: string[]; flaw: number };

/**
 * Breaks the name of a body into as few lines as fit (and some `more`), before a place, else where no word is torn, as even as may be; a break
 * that was typed stays.
 * @example broken(['ỦY BAN NHÂN DÂN XÃ TÂN YÊN'], 60, 13).lines // ['ỦY BAN NHÂN DÂN', 'XÃ TÂN YÊN']
 */
export function broken(typed: readonly string[], room: number, points: number, more = 0): Broken {
  const parts = typed.map((text) => bestOf(text, room, points, more));
  return { lines: parts.flatMap(({ lines }) => lines), flaw: Math.max(0, ...parts.map(({ flaw }) => flaw)) };
}

/** How texts were broken: the papers of a run share their agency, and most of them their abstract. */
const known = new Map<string, Broken>();

function bestOf(text: string, room: number, points: number, more: number): Broken {
  const key = `${room} ${points} ${more} ${text}`;
  const found = known.get(key) ?? best(text.split(' ').filter(Boolean), room, points, more);
  known.set(key, found);
  return found;
}

/** Words from somewhere on, broken at the least cost into so many lines: that cost, and before which words they break. */
type Way = { cost: number; ends: readonly number[] };

function best(words: readonly string[], room: number, points: number, more: number): Broken {
  const widthOf = widthsOf(words, points);
  const fits = (from: number, to: number): boolean => to - from === 1 || widthOf(from, to) <= room;
  const count = Math.min(fewestLines(words.length, fits) + more, Math.max(words.length, 1));
  const even = widthOf(0, words.length) / count;
  const alone = (from: number, to: number): number =>
    to - from === 1 && words.length > 1 ? (to === words.length ? lonely : lonelyBefore) : 0;
  const costOf = (from: number, to: number): number =>
    Math.abs(even - widthOf(from, to)) / 10 + alone(from, to);
  const prices = breakPrices(words);

  let ways = words.map((_, from): Way | undefined =>
    fits(from, words.length) ? { cost: costOf(from, words.length), ends: [] } : undefined,
  );
  for (let lines = 1; lines < count; lines += 1)
    ways = words.map((_, from) =>
      cheapest(
        ways.flatMap((way, end) =>
          way && end > from && fits(from, end)
            ? [{ cost: costOf(from, end) + (prices[end] ?? 0) + way.cost, ends: [end, ...way.ends] }]
            : [],
        ),
      ),
    );
  const ends = ways[0]?.ends ?? [];
  const starts = [0, ...ends];
  const paid = starts.flatMap((from, index) => [
    alone(from, ends[index] ?? words.length),
    from > 0 ? (prices[from] ?? 0) : 0,
  ]);
  return {
    lines: starts.map((from, index) => words.slice(from, ends[index]).join(' ')),
    flaw: Math.max(0, ...paid.filter((price) => price >= flawed)),
  };
}

const cheapest = (ways: readonly Way[]): Way | undefined =>
  ways.reduce<Way | undefined>((least, way) => (least && least.cost <= way.cost ? least : way), undefined);

/** How wide the words from one to before another stand, in mm. */
function widthsOf(words: readonly string[], points: number): (from: number, to: number) => number {
  const space = boldWidth(' ', points);
  const sums = [0];
  for (const word of words) sums.push((sums[sums.length - 1] ?? 0) + boldWidth(word, points) + space);
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0) - space;
}

/** How many lines words need that are broken as late as may be. */
function fewestLines(words: number, fits: (from: number, to: number) => boolean): number {
  let [lines, from] = [1, 0];
  for (let to = 1; to <= words; to += 1)
    if (!fits(from, to)) {
      lines += 1;
      from = to - 1;
    }
  return lines;
}
