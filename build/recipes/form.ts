import type { Recipe } from './recipe';
import { answered, unlessIn } from './seen';

export const formRecipe: Recipe = {
  adds: 'a form',
  example: 'opinions on the draft plan',
  most: 3,
  steps: [
    {
      file: 'src/domain/forms/opinions.ts',
      does: 'its name, whom it asks, what it says beside the questions, the questions it brings as rows',
      text: `import { contactQuestions, readyForm } from './ready-form';

const section = 'Góp ý';

/** Góp ý dự thảo: what the units say of the draft of the plan. */
export const opinions = readyForm({
  name: 'opinions',
  code: 'GY',
  kind: 'Góp ý dự thảo',
  tab: 'Góp ý đã nhận',
  asks: 'units',
  oneFor: 'sender',
  subject: 'dự thảo kế hoạch',
  words: {
    title: 'Góp ý {{Nội dung}}',
    invites: 'mời các đơn vị góp ý {{Nội dung}}',
    once: 'Mỗi đơn vị gửi một lần.',
    confirmation: 'Đã nhận góp ý. Xin cảm ơn.',
    closing: 'Đã hết hạn góp ý.',
    deadline: 'Hạn góp ý',
  },
  questions: [
    { key: 'opinion', section, title: 'Nội dung góp ý', way: 'paragraph', help: 'Ghi ngắn gọn.' },
    ...contactQuestions(section),
  ],
  needs: ['opinion'],
});
`,
    },
    {
      file: 'src/domain/forms/ready-forms.ts',
      does: 'its place among the kinds',
      replaces: [
        [
          "import { reply } from './reply';",
          "import { opinions } from './opinions';\nimport { reply } from './reply';",
        ],
        ['order, report]', 'order, report, opinions]'],
      ],
    },
    {
      file: 'test/work/forms/opinions.test.ts',
      does: 'a test in the local workspace',
      text: `import { ask, sampleWorkspace } from '../../support/local';

it('the Form asks for an opinion, and the ledger knows it', () => {
  const workspace = sampleWorkspace();
  expect(ask(workspace, { action: 'open-form', form: 'GY' }).answer.ok).toBe(true);
  expect(JSON.stringify(workspace.forms())).toContain('Nội dung góp ý');
  const { problems } = ask(workspace, { action: 'check' }).answer;
  expect(problems.filter(({ weight }) => weight === 'blocks')).toEqual([]);
});
`,
    },
  ],
  missing: ({ sheet, reference, giaoBan }) => [
    ...unlessIn(answered(sheet, { action: 'open-form', form: 'GY' }), '"link":"http', 'it is not made.'),
    ...unlessIn(reference, 'Góp ý dự thảo', 'the reference does not list it.'),
    ...unlessIn(
      giaoBan('run', sheet.dir, 'list-forms', '--json'),
      '"opinions"',
      'the command line does not list it.',
    ),
  ],
};
