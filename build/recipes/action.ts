import type { Recipe } from './recipe';
import { answered, unlessIn } from './seen';

export const actionRecipe: Recipe = {
  adds: 'an action',
  example: 'counting the units',
  most: 3,
  steps: [
    {
      file: 'src/actions/sheet/count-units.ts',
      does: 'name, words for the guide, request, why it may refuse, deed',
      text: `import * as z from 'zod/mini';
import { openBook } from '../../work/sheet/workbook';
import { action } from '../../action';

/** How many units the Sheet lists. Writes nothing. */
export const countUnits = action({
  name: 'count-units',
  runs: 'reads',
  press: 'Đếm đơn vị',
  help: 'Đếm đơn vị ở trang Đơn vị; không đổi gì.',
  request: z.object({}),
  act: () => ({ units: openBook(['units']).units.rows.length, problems: [] }),
});
`,
    },
    {
      file: 'src/actions/all.ts',
      does: 'its place in the list',
      replaces: [
        [
          "import { check } from './sheet/check';",
          "import { check } from './sheet/check';\nimport { countUnits } from './sheet/count-units';",
        ],
        ['  check,\n', '  check,\n  countUnits,\n'],
      ],
    },
    {
      file: 'test/work/sheet/count-units.test.ts',
      does: 'a test in the local workspace',
      text: `import { ask, sampleWorkspace } from '../../support/local';

it('every unit of the sample is counted', () => {
  expect(ask(sampleWorkspace(), { action: 'count-units' }).answer).toMatchObject({ ok: true, units: 10 });
});
`,
    },
  ],
  missing: ({ sheet, reference, giaoBan }) => [
    ...unlessIn(answered(sheet, { action: 'count-units' }), '"units":', 'the one door does not know it.'),
    ...unlessIn(reference, 'Đếm đơn vị', 'the reference does not list it.'),
    ...unlessIn(giaoBan('help'), 'count-units', 'the help of the command line does not list it.'),
    ...unlessIn(
      giaoBan('run', sheet.dir, 'count-units', '--json'),
      '"units"',
      'the command line cannot do it.',
    ),
  ],
};
