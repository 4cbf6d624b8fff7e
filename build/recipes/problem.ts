import type { Recipe } from './recipe';
import { answered, set, unlessIn } from './seen';

export const problemRecipe: Recipe = {
  adds: 'a problem',
  example: 'a conference held on a Sunday',
  most: 3,
  steps: [
    {
      file: 'src/domain/problems/conference.ts',
      does: 'its code, weight, sentence and what may be seen',
      replaces: [
        [
          "  'unknown-unit':",
          "  'held-on-sunday': warns(() => 'ngày họp là Chủ nhật. Xem lại ngày.'),\n  'unknown-unit':",
        ],
      ],
    },
    {
      file: 'src/domain/papers/conference.ts',
      does: 'the rule that finds it',
      replaces: [
        [
          "import type { Day, Month } from '../days/days';",
          "import { type Day, type Month, weekday } from '../days/days';",
        ],
        [
          '  return when.plannedMonth &&',
          "  if (weekday(when.startDay) === 'Chủ nhật')\n    return [{ ...at, code: 'held-on-sunday', seen: when.startDay }];\n  return when.plannedMonth &&",
        ],
      ],
    },
    {
      file: 'test/domain/papers/conference.test.ts',
      does: 'a test of the rule',
      text: `import { whenFaults } from '../../../src/domain/papers/conference';

it('a Sunday is told', () => {
  const faults = whenFaults({ startDay: '2020-07-26', plannedMonth: undefined }, { startDay: 2, plannedMonth: 3 });
  expect(faults.map(({ code }) => code)).toEqual(['held-on-sunday']);
});
`,
    },
  ],
  missing: ({ reference, sheet }) => {
    set(sheet, 'Hội nghị', 'Ngày họp', '26/7/2020');
    return [
      ...unlessIn(reference, '`held-on-sunday`', 'the reference does not list it.'),
      ...unlessIn(answered(sheet, { action: 'check' }), 'là Chủ nhật', 'checking does not tell it.'),
    ];
  },
};
