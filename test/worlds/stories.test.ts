import { everyUnknown, type World } from '../../local/worlds/worlds';
import { isLong } from '../support/long';
import { eachAlone, mayStop, optionsOf, otherWorld, pairwise, smallest } from './covers';
import { begin, stories } from './stories';

const felt = new Set<string>();

/** Plays a story in a world; a failure names the fewest sides that bring it about, as options of the command line. */
function play(name: string, world: World): void {
  const tried = attempt(name, world);
  if (tried === undefined) return;
  const least = smallest(world, (other) => attempt(name, other) !== undefined);
  throw new Error(
    `“${name}” fails where: npm run demo -- ${optionsOf(least)}\n${attempt(name, least) ?? tried}`,
  );
}

function attempt(name: string, world: World): string | undefined {
  const workspace = begin(world);
  try {
    const stops = stories[name]?.(workspace) ?? ['no such story'];
    return stops.length > 0 && !mayStop(world) ? `stopped by ${stops.join(', ')}` : undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  } finally {
    for (const side of workspace.felt) felt.add(side);
  }
}

describe.each(Object.keys(stories))('%s', (name) => {
  test('in the likely world', () => play(name, {}));

  test('where everything is otherwise that can be so together', () => play(name, otherWorld));

  if (isLong) {
    test.each(eachAlone)('where only %p', (world) => play(name, world));
    test.each(pairwise())('where %p', (world) => play(name, world));
  }
});

if (isLong)
  test('every side was felt by some run', () => {
    const all = everyUnknown.flatMap(([name, { sides }]) =>
      Object.keys(sides).map((side) => `${name}=${side}`),
    );
    expect(all.filter((side) => !felt.has(side))).toEqual([]);
  });
