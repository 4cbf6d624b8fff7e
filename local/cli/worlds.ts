import type { Prices } from '../prices/prices';
import { everyUnknown, isSide, type World } from '../worlds/worlds';
import { WrongUse } from './wrong-use';

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

/** The world that a report of the self-check tells, as text or JSON. @throws WrongUse where it tells none */
export function worldIn(report: string): World {
  const told = [...report.matchAll(/([a-z][a-z-]*)=([a-z][a-z-]*)/g)].map(
    ([, name = '', side = '']) => [name, side] as const,
  );
  const sides = told.filter(([name, side]) => isSide(name, side));
  if (sides.length === 0)
    throw new WrongUse('Trong báo cáo không có dòng “Google ở đây: …”, nên chưa đổi gì.');
  return Object.fromEntries(sides);
}

/** What a workspace has been turned to, and what stays as it was for want of a word in the report. */
export function turnedAsText(world: World, prices: Partial<Prices>): string {
  const untold = everyUnknown.flatMap(([name]) => (name in world ? [] : [name]));
  const measured = Object.entries(prices).map(([kind, { typical }]) => `${kind}=${typical}`);
  return [
    `Từ nay bộ dữ liệu giống Google như báo cáo đã thấy: ${Object.entries(world)
      .map(([name, side]) => `${name}=${side}`)
      .join(' ')}`,
    ...(measured.length > 0 ? [`Các lệnh mất thời gian như báo cáo đã đo: ${measured.join(' ')}`] : []),
    ...(untold.length > 0 ? [`Báo cáo không nói gì về: ${untold.join(', ')}`] : []),
  ].join('\n');
}
