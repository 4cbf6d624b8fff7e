import { posix } from 'node:path';
import { layers } from '../../../build/house/boundaries';
import { circlesIn } from '../../../build/house/circles';
import { houseOf, ownFiles } from '../../../build/house/house';

const house = (files: Record<string, string>) => houseOf(new Map(Object.entries(files)));

describe('our own house', () => {
  const files = ownFiles();

  it('has no circle between rooms or files, and no arrow upwards', () => {
    const { upward, circles } = houseOf(files);
    expect({ upward, circles }).toEqual({ upward: [], circles: [] });
  });

  it('has a place in the order for every layer of src/ and local/', () => {
    const standing = [...files.keys()].map((path) => path.replace(/^(\w+\/[^/.]+).*/, '$1'));
    const found = standing.filter((layer) => !layer.startsWith('build/'));
    const ordered = Object.entries(layers).flatMap(([root, order]) =>
      order.map((layer) => `${root}/${layer}`),
    );
    expect(ordered.sort()).toEqual([...new Set(found)].sort());
  });

  it('has no folder of src/ or local/ with more than thirty files', () => {
    const counts = new Map<string, number>();
    for (const path of files.keys()) {
      const folder = posix.dirname(path);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const crowded = [...counts].filter(([folder, count]) => !folder.startsWith('build') && count > 30);
    expect(crowded).toEqual([]);
  });

  it('has no file name twice in a layer of src/', () => {
    const paths = new Map<string, string[]>();
    for (const path of files.keys()) {
      const name = `${path.split('/', 2).join('/')}: ${posix.basename(path).replace(/\.tsx?$/, '')}`;
      if (path.startsWith('src/')) paths.set(name, [...(paths.get(name) ?? []), path]);
    }
    expect([...paths.values()].filter(({ length }) => length > 1)).toEqual([]);
  });
});

it('draws one arrow between two rooms for all imports between their files, those of types too', () => {
  const { rooms, arrows } = house({
    'src/main.ts': `const calls = () => require('./work/mail/send') as typeof import('./work/mail/send');`,
    'src/work/mail/send.ts': `import { a } from './claim'; import type { Day } from '../../domain/days/day';`,
    'src/work/mail/claim.ts': `export { day } from '../../domain/days/day'; import * as z from 'zod';`,
    'src/domain/days/day.ts': '',
  });
  expect(rooms).toEqual(['src/domain/days', 'src/main', 'src/work/mail']);
  expect(arrows).toEqual([
    { from: 'src/main', to: 'src/work/mail', imports: 2 },
    { from: 'src/work/mail', to: 'src/domain/days', imports: 2 },
  ]);
});

describe('refuses', () => {
  it('a circle of files in one room', () => {
    const { circles } = house({
      'src/work/mail/wanted.ts': `import { receipts } from './receipts';`,
      'src/work/mail/receipts.ts': `import type { Wanted } from './each';`,
      'src/work/mail/each.tsx': `export * from './wanted';`,
    });
    expect(circles).toEqual([
      ['src/work/mail/each.tsx', 'src/work/mail/receipts.ts', 'src/work/mail/wanted.ts'],
    ]);
  });

  it('a circle of rooms whose files make none', () => {
    const { circles } = house({
      'src/work/mail/wanted.ts': `import { asked } from '../forms/asked';`,
      'src/work/mail/sent.ts': '',
      'src/work/forms/asked.ts': '',
      'src/work/forms/take-registrations.ts': `import type { Sent } from '../mail/sent';`,
    });
    expect(circles).toEqual([['src/work/forms', 'src/work/mail']]);
  });

  it.each([
    ['src/domain/days/day.ts', 'src/tables/units.ts'],
    ['src/words/journal.ts', 'src/work/mail/send.ts'],
    ['src/calls.ts', 'src/sidebar/parts/button.tsx'],
    ['src/main.ts', 'build/root.ts'],
    ['local/cli/act.ts', 'build/root.ts'],
    ['local/files/atomic.ts', 'local/cli/act.ts'],
  ])('an arrow upwards from %s to %s', (path, target) => {
    const way = posix.relative(posix.dirname(path), target).replace(/\.tsx?$/, '');
    const text = `import type { One } from './${way}';`;
    expect(house({ [path]: text, [target]: '' }).upward).toHaveLength(1);
  });
});

it.each([
  ['nothing', {}, []],
  ['a line', { a: ['b'], b: ['c'], c: [] }, []],
  ['a fork that joins again', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['two circles beside one another', { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] }, ['a b', 'c d']],
  ['two that share a name', { a: ['b', 'c'], b: ['a'], c: ['a'] }, ['a b c']],
])('finds the circles of %s', (_, graph, expected) => {
  const found = circlesIn(new Map(Object.entries(graph))).map((names) => names.join(' '));
  expect(found.sort()).toEqual(expected);
});
