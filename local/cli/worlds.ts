import { everyUnknown } from '../worlds/worlds';

/** Every unconfirmed fact about Google, as other programs read it. */
export const worldsAsJson = (): string => JSON.stringify(everyWorld(), null, 2);

const everyWorld = () =>
  everyUnknown.map(([name, { sides, likely, fact, source, probe }]) => ({
    name,
    sides: Object.keys(sides),
    likely,
    fact,
    source,
    probe,
  }));

/** The same for people; the likely side is marked. */
export const worldsAsText = (): string =>
  [
    'Những điều chưa chắc về Google (phía có dấu * là phía nhiều khả năng hơn):',
    ...everyWorld().flatMap(({ name, sides, likely, fact, probe }) => [
      '',
      `${name}: ${sides.map((side) => (side === likely ? `${side}*` : side)).join(' · ')}`,
      `  ${fact}`,
      `  Mục tự kiểm tra: ${probe}`,
    ]),
  ].join('\n');
