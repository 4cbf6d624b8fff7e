import type { Recipe } from './recipe';
import { answered, set, unlessIn } from './seen';

export const problemRecipe: Recipe = {
  adds: 'a problem',
  example: 'a conference held on a Saturday',
  most: 3,
  steps: [
    {
      file: 'src/domain/problems/conference-problems.ts',
      does: 'its code, weight, sentence and what may be seen',
      replaces: [
        [
          "  'unknown-unit':",
          "  'held-on-saturday': warns('có khi họp vào thứ Bảy', () => 'ngày họp là thứ Bảy. Xem lại ngày.'),\n  'unknown-unit':",
        ],
      ],
    },
    {
      file: 'src/domain/papers/conference.ts',
      does: 'the rule that finds it',
      replaces: [
        [
          '  return [\n    ...monthFaults(',
          "  if (weekday(startDay.first) === 'thứ Bảy')\n    return [{ ...at, code: 'held-on-saturday', seen: startDay.first }];\n  return [\n    ...monthFaults(",
        ],
      ],
    },
    {
      file: 'test/domain/papers/saturday.test.ts',
      does: 'a test of the rule',
      text: `import { onDay } from '../../../src/domain/days/day-phrases';
import { whenFaults } from '../../../src/domain/papers/conference';

it('a Saturday is told', () => {
  const faults = whenFaults({ startDay: onDay('2020-07-25'), plannedMonth: undefined }, { startDay: 2, plannedMonth: 3 });
  expect(faults.map(({ code }) => code)).toEqual(['held-on-saturday']);
});
`,
    },
  ],
  missing: ({ reference, sheet }) => {
    set(sheet, 'Hội nghị', 'Ngày họp', '25/7/2020');
    return [
      ...unlessIn(reference, '`held-on-saturday`', 'the reference does not list it.'),
      ...unlessIn(answered(sheet, { action: 'check' }), 'là thứ Bảy', 'checking does not tell it.'),
    ];
  },
};
