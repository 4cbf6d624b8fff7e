import type { Recipe } from './recipe';
import { answered, unlessIn } from './seen';

export const paperRecipe: Recipe = {
  adds: 'a kind of paper',
  example: 'a report on how the conference went',
  most: 4,
  steps: [
    {
      file: 'src/domain/papers/names.ts',
      does: 'what the list of papers calls it',
      replaces: [["  'Văn bản khác',", "  'Báo cáo kết quả',\n  'Văn bản khác',"]],
    },
    {
      file: 'src/documents/ready/outcome.ts',
      does: 'its name, code, title and abstract, the text it begins with',
      text: `import { lineKinds as kinds } from '../../domain/papers/lines';
import { ofLines } from '../kinds/of-lines';

/** Báo cáo kết quả: how the conference went. */
export const outcome = ofLines({
  name: 'outcome',
  code: 'BC',
  words: { name: 'Báo cáo kết quả' },
  title: 'BÁO CÁO',
  abbreviation: 'BC',
  abstract: 'Kết quả {{Tên hội nghị}}',
  ready: [[kinds.paragraph, '{{Cơ quan ban hành}} báo cáo kết quả {{Tên hội nghị}}: [… kết quả].']],
});
`,
    },
    {
      file: 'src/documents/ready/paper-kinds.ts',
      does: 'its place among the kinds',
      replaces: [
        [
          "import { letter, reportRequest } from './official-letters';",
          "import { letter, reportRequest } from './official-letters';\nimport { outcome } from './outcome';",
        ],
        ['  own,\n', '  outcome,\n  own,\n'],
      ],
    },
    {
      file: 'test/work/papers/outcome.test.ts',
      does: 'a test in the local workspace',
      text: `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/documents/word/words-of';
import { ask, sampleWorkspace } from '../../support/local';

it('a report is added with its text, and written once', () => {
  const workspace = sampleWorkspace();
  ask(workspace, { action: 'add-paper', kind: 'Báo cáo kết quả' });
  const write = () => ask(workspace, { action: 'write-papers', paper: 'BC' }).answer.documents;
  expect(write()).toMatchObject([{ kind: 'outcome', state: 'created' }]);
  expect(write()).toMatchObject([{ kind: 'outcome', state: 'unchanged' }]);
  const path = workspace.files().find(({ name }) => name.startsWith('Báo cáo'))?.path ?? '';
  expect(textOf(readFileSync(join(workspace.dir, path)).toString('base64'))).toContain('báo cáo kết quả Hội nghị');
});
`,
    },
  ],
  missing: ({ sheet, reference, giaoBan }) => [
    ...unlessIn(
      answered(sheet, { action: 'add-paper', kind: 'outcome' }),
      '"code":"BC"',
      'it cannot be added.',
    ),
    ...unlessIn(
      answered(sheet, { action: 'write-papers', paper: 'BC' }),
      '"state":"created"',
      'it is not written.',
    ),
    ...unlessIn(
      JSON.stringify(sheet.cells('Văn bản')),
      'Báo cáo kết quả',
      'the register does not name its kind.',
    ),
    ...unlessIn(reference, 'Báo cáo kết quả', 'the reference does not list it.'),
    ...unlessIn(
      giaoBan('run', sheet.dir, 'list-papers'),
      'Báo cáo kết quả',
      'the command line does not list it.',
    ),
  ],
};
