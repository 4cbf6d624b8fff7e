import { everyUnknown, type World } from '../../local/worlds/worlds';

/** Sides on which stories come to their end, by fact; the likely one first. */
const passable = everyUnknown.map(([name, { sides, likely, stops = [] }]): [string, string[]] => [
  name,
  [likely, ...Object.keys(sides).filter((side) => side !== likely && !stops.includes(side))],
]);

/** The world in which everything is otherwise that can be so together. */
export const otherWorld = worldOf(passable.flatMap(([name, [, other]]) => (other ? [[name, other]] : [])));

/** Each world that differs in one fact alone, those included on which a story cannot end. */
export const eachAlone: World[] = everyUnknown.flatMap(([name, { sides, likely }]) =>
  Object.keys(sides)
    .filter((side) => side !== likely)
    .map((side) => worldOf([[name, side]])),
);

/** Whether a story may stop in a world: it is on a side that makes something impossible. */
export const mayStop = (world: World): boolean =>
  everyUnknown.some(([name, { stops = [] }]) => stops.includes(world[name] ?? ''));

/**
 * Few worlds in which every two sides of two facts meet: as long as a pair is left, a world that meets as many of those left as each next
 * choice can (greedy, as pict does it).
 */
export function pairwise(): World[] {
  const left = new Set(
    passable.flatMap(([one, sides], index) =>
      passable
        .slice(index + 1)
        .flatMap(([other, others]) => sides.flatMap((a) => others.map((b) => pairOf([one, a], [other, b])))),
    ),
  );
  const worlds: World[] = [];
  while (left.size > 0) {
    const chosen: [string, string][] = [];
    for (const [name, sides] of passable) {
      const met = (side: string): number =>
        chosen.filter((one) => left.has(pairOf(one, [name, side]))).length;
      const waits = (side: string): number =>
        [...left].filter((pair) => pair.split(' ').includes(`${name}=${side}`)).length;
      const best = [...sides].sort((a, b) => met(b) - met(a) || waits(b) - waits(a))[0];
      if (best) chosen.push([name, best]);
    }
    for (const [index, one] of chosen.entries())
      for (const other of chosen.slice(index + 1)) left.delete(pairOf(one, other));
    worlds.push(worldOf(chosen));
  }
  return worlds;
}

const pairOf = (one: readonly string[], other: readonly string[]): string =>
  `${one.join('=')} ${other.join('=')}`;

function worldOf(sides: readonly (readonly string[])[]): World {
  return Object.fromEntries(sides) as World;
}

/** The world as `--world` options name it. */
export const optionsOf = (world: World): string =>
  Object.entries(world)
    .filter(([name, side]) => everyUnknown.find(([one]) => one === name)?.[1].likely !== side)
    .map(([name, side]) => `--world ${name}=${side}`)
    .join(' ');

/** As few of a world's sides as still make something fail. */
export function smallest(world: World, fails: (world: World) => boolean): World {
  const names = Object.keys(world);
  const spare = names.find((name) => fails(without(world, name)));
  return spare === undefined ? world : smallest(without(world, spare), fails);
}

const without = (world: World, gone: string): World =>
  Object.fromEntries(Object.entries(world).filter(([name]) => name !== gone)) as World;
