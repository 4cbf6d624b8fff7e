import { largestParts } from '../../../build/bench/parts';
import { root } from '../../../build/root';

const input = (bytesInOutput: number) => ({ bytesInOutput });

it('adds up packages and rooms, names data by their file, and begins with the largest', () => {
  const inputs = {
    'node_modules/zod/v4/core.js': input(2000),
    'node_modules/@scure/base/index.js': input(400),
    'node_modules/zod/mini.js': input(1600),
    'src/work/mail/kinds/remind.ts': input(5000),
    'src/work/mail/send.ts': input(6000),
    [`packed:${root}/src/samples/vietnam/units.tsv`]: input(9000),
  };
  const outputs = { 'main.js': { bytes: 24_000, inputs, imports: [], exports: [] } };
  expect(largestParts({ outputs }, 3)).toEqual([
    { part: 'src/work/mail', kB: 11 },
    { part: 'src/samples/vietnam/units.tsv', kB: 9 },
    { part: 'zod', kB: 4 },
  ]);
});
