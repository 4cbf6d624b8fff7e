import type { Recipe } from './recipe';
import { answered, unlessIn } from './seen';

export const formRecipe: Recipe = {
  adds: 'a form',
  example: 'opinions on the draft plan',
  most: 6,
  steps: [
    {
      file: 'src/domain/forms/opinions.ts',
      does: 'what is asked',
      text: `import type { Section } from './question';

/** What a unit is asked about the draft. */
export const opinions: readonly Section[] = [
  {
    key: 'sender',
    title: 'Góp ý',
    help: 'Góp ý cho dự thảo kế hoạch.',
    questions: [
      { key: 'unit', kind: 'list', title: 'Đơn vị', help: 'Chọn.', required: true, choicesFrom: 'units' },
      { key: 'opinion', kind: 'paragraph', title: 'Ý kiến', help: 'Ghi ngắn gọn.', required: true },
    ],
  },
];
`,
    },
    {
      file: 'src/work/forms/kinds/opinions.ts',
      does: 'its name, what it says beside the questions, the tab of its answers',
      text: `import { opinions as questionnaire } from '../../../domain/forms/opinions';
import type { FormKind } from './form-kind';

/** Biểu mẫu góp ý: in which units say what they think of the draft. */
export const opinions: FormKind = {
  name: 'form:opinions',
  words: {
    file: 'Biểu mẫu góp ý',
    title: 'Góp ý dự thảo kế hoạch',
    invites: 'mời các đơn vị góp ý dự thảo kế hoạch',
    once: 'Mỗi đơn vị gửi một lần.',
    confirmation: 'Đã nhận góp ý. Xin cảm ơn.',
    closing: 'Đã hết hạn góp ý.',
  },
  questionnaire,
  answers: 'registrations',
};
`,
    },
    {
      file: 'src/work/forms/kinds/all.ts',
      does: 'its place among the kinds',
      replaces: [
        [
          "import { registration } from './registration';",
          "import { opinions } from './opinions';\nimport { registration } from './registration';",
        ],
        ['[registration]', '[registration, opinions]'],
      ],
    },
    {
      file: 'src/actions/forms/open-opinions.ts',
      does: 'the action that makes it',
      text: `import * as z from 'zod/mini';
import { action } from '../../action';
import { createEmpty } from '../../google/drive';
import { formState } from '../../google/forms/forms';
import { layOut } from '../../google/forms/layout';
import { me, now } from '../../google/session';
import { conferenceOf } from '../../tables/book';
import { formPlan } from '../../work/forms/form-plan';
import { opinions } from '../../work/forms/kinds/opinions';
import { writeForm } from '../../work/forms/ledger';
import { createOnce, openFolder } from '../../work/papers/folder';
import { filesNow } from '../../work/papers/survey';
import { openBook } from '../../work/sheet/workbook';

/** Lấy góp ý: makes the Form in the conference's folder. */
export const openOpinions = action({
  name: 'open-opinions',
  runs: 'writes',
  press: 'Lập biểu mẫu góp ý',
  help: 'Lập biểu mẫu để các đơn vị góp ý dự thảo.',
  verb: true,
  request: z.object({}),
  refuses: [],
  act: openForm,
});

function openForm() {
  const book = openBook(['conference', 'units']);
  const conference = conferenceOf(book);
  const { files, folder, sheet } = filesNow();
  const home = openFolder(conference, { sheet, found: folder, list: () => filesNow().folder });
  const { name, words } = opinions;
  const make = () => createEmpty('form', words.file, { sheet, paper: name }, home.id);
  const { id } = files.get(name) ?? createOnce(make, () => filesNow().files.get(name));
  const items = layOut(id, formPlan(opinions, conference, book.units.rows), {});
  writeForm(opinions, { id, maker: me(), at: now(), items });
  return { link: formState(id).editLink, problems: home.problems };
}
`,
    },
    {
      file: 'src/actions/all.ts',
      does: 'its place among the actions',
      replaces: [
        [
          'import { openRegistration }',
          "import { openOpinions } from './forms/open-opinions';\nimport { openRegistration }",
        ],
        ['  openRegistration,\n', '  openRegistration,\n  openOpinions,\n'],
      ],
    },
    {
      file: 'test/work/forms/opinions.test.ts',
      does: 'a test in the local workspace',
      text: `import { ask, sampleWorkspace } from '../../support/local';

it('the Form asks for an opinion, and the ledger knows it', () => {
  const workspace = sampleWorkspace();
  expect(ask(workspace, { action: 'open-opinions' }).answer.ok).toBe(true);
  expect(JSON.stringify(workspace.forms())).toContain('Ý kiến');
  const { problems } = ask(workspace, { action: 'check' }).answer;
  expect(problems.filter(({ weight }) => weight === 'blocks')).toEqual([]);
});
`,
    },
  ],
  missing: ({ sheet, reference, giaoBan }) => [
    ...unlessIn(answered(sheet, { action: 'open-opinions' }), '"link":"http', 'it is not made.'),
    ...unlessIn(reference, 'Lập biểu mẫu góp ý', 'the reference does not list it.'),
    ...unlessIn(
      giaoBan('run', sheet.dir, 'open-opinions', '--json'),
      '"link"',
      'the command line cannot make it.',
    ),
  ],
};
