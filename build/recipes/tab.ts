import type { Recipe } from './recipe';
import { unlessIn } from './seen';

export const tabRecipe: Recipe = {
  adds: 'a tab',
  example: 'the cars that fetch the guests',
  most: 4,
  steps: [
    {
      file: 'src/tables/cars.ts',
      does: 'its title, purpose, columns, and what becomes of it in a copied Sheet',
      text: `import { count, text } from './sheet/cell-kinds';
import { column, type RowOf, table } from './sheet/table';

/** Xe đưa đón: the cars that fetch the guests, one a row. */
export const carsTable = table({
  title: 'Xe đưa đón',
  purpose: 'Xe đưa đón đại biểu, mỗi dòng một xe.',
  begins: 'empty',
  made: 'first',
  anew: 'emptied',
  forPapers: false,
  columns: {
    car: column('Biển số', text, 'Như ghi trên xe.', { blank: 'blocks' }),
    seats: column('Số chỗ', count, 'Bao nhiêu người ngồi được.'),
  },
});

export type Car = RowOf<typeof carsTable>;
`,
    },
    {
      file: 'src/tables/tables.ts',
      does: 'its place among the tabs',
      replaces: [
        ['import { conferenceTable }', "import { carsTable } from './cars';\nimport { conferenceTable }"],
        ['  holidays: holidaysTable,\n', '  holidays: holidaysTable,\n  cars: carsTable,\n'],
      ],
    },
    {
      file: 'test/work/sheet/cars.test.ts',
      does: 'a test in the local workspace',
      text: `import { ask, sampleWorkspace } from '../../support/local';

it('a car without its number is told', () => {
  const workspace = sampleWorkspace();
  workspace.type('Xe đưa đón', 2, 2, '16');
  const { problems } = ask(workspace, { action: 'check' }).answer;
  expect(problems).toContainEqual(expect.objectContaining({ code: 'blank-cell', tab: 'Xe đưa đón', row: 2 }));
});
`,
    },
  ],
  passes: ['test/work/sheet/tables.test.ts', 'test/tables'],
  missing: ({ sheet, reference }) => [
    ...unlessIn(JSON.stringify(sheet.cells('Xe đưa đón')), 'Biển số', 'it is not made.'),
    ...unlessIn(reference, '### Xe đưa đón', 'the reference does not list it.'),
  ],
};
