import type { Recipe } from './recipe';
import { answered, unlessIn } from './seen';

export const paperRecipe: Recipe = {
  adds: 'a paper',
  example: 'a notice of what was concluded',
  most: 9,
  steps: [
    {
      file: 'src/documents/kinds/notice.ts',
      does: 'its name, code and words, what it is made from, what stops it, the papers asked for',
      text: `import { conferenceOf } from '../../tables/book';
import { noticePaper } from '../papers/notice';
import { oneFor, type PaperKind } from './paper-kind';

/** Thông báo: one paper of what the conference concluded. */
export const notice: PaperKind = {
  name: 'notice',
  code: 'TB',
  words: { name: 'Thông báo', forWhom: 'một văn bản' },
  reads: ['conference'],
  stops: () => [],
  asked: (book) => oneFor(() => noticePaper(conferenceOf(book))),
};
`,
    },
    {
      file: 'src/documents/kinds/all.ts',
      does: 'its place among the kinds',
      replaces: [
        ['import type { PaperKind }', "import { notice } from './notice';\nimport type { PaperKind }"],
        ['[plan, invitation, summary]', '[plan, invitation, summary, notice]'],
      ],
    },
    {
      file: 'src/documents/papers/notice.ts',
      does: 'what it says',
      text: `import type { Conference } from '../../tables/conference';
import { frameFields, type Paper, paperName, symbolField } from '../frame/paper';
import { recipientLists } from '../frame/recipients';
import docx from '../templates/notice.template.docx';
import { oneLine } from '../text/inline';
import { conferenceValues, fillTags } from '../text/tags';
import { blockFields, endedBody, paragraphs } from './blocks';

/** The notice after a conference. VI: thông báo kết luận. */
export function noticePaper(conference: Conference): Paper {
  const values = conferenceValues(conference);
  const event = fillTags(oneLine(conference.event), values);
  const body = endedBody(paragraphs(\`Kết luận tại \${event}\`, values));
  return {
    template: { name: 'notice', docx },
    name: paperName('Thông báo', event),
    fields: {
      ...symbolField(conference),
      ...frameFields(conference, \`Kết luận tại \${event}\`, recipientLists([], values)),
      'Nội dung': body.map(blockFields),
    },
  };
}
`,
    },
    {
      file: 'src/documents/templates/notice.template.ts',
      does: 'how it is laid out',
      text: `import { paperDocument, wordParagraphs } from './frame-parts';
import { when } from './parts';

/** Thông báo: its lines in their order. */
export default paperDocument({ type: 'THÔNG BÁO', abbreviation: 'TB' }, [
  ...when('Nội dung', ...wordParagraphs('Đoạn văn'), ...wordParagraphs('Đoạn kết', '', true)),
]);
`,
    },
    {
      file: 'src/actions/papers/write-notice.ts',
      does: 'the action that writes it',
      text: `import { action } from '../../action';
import { notice } from '../../documents/kinds/notice';
import { paperRequest } from '../../work/papers/produce';
import { writeKind } from '../../work/papers/write';

/** Soạn thông báo: one Doc of what was concluded. */
export const writeNotice = action({
  name: 'write-notice',
  runs: 'writes',
  press: 'Bắt đầu soạn (Soạn thông báo)',
  help: 'Soạn hoặc cập nhật thông báo.',
  verb: true,
  request: paperRequest,
  refuses: ['sheet'],
  act: (request) => writeKind(notice, request),
});
`,
    },
    {
      file: 'src/actions/all.ts',
      does: 'its place among the actions',
      replaces: [
        [
          'import { writePlan }',
          "import { writeNotice } from './papers/write-notice';\nimport { writePlan }",
        ],
        ['  writeSummary,\n', '  writeSummary,\n  writeNotice,\n'],
      ],
    },
    {
      file: 'src/sidebar/parts/views.ts',
      does: 'its view: heading, purpose, place in the guide, what it writes by which action',
      replaces: [
        [
          "  'self-check': {",
          `  notice: {
    title: 'Soạn thông báo',
    purpose: 'Soạn thông báo kết luận.',
    page: 'giay-moi-va-thu',
    writes: { action: 'write-notice', introduction: 'Soạn thông báo kết luận của hội nghị.' },
  },
  'self-check': {`,
        ],
      ],
    },
    {
      file: 'src/main.ts',
      does: 'its line in the menu',
      replaces: [
        [
          "    { label: 'Tự kiểm tra'",
          "    { label: 'Soạn thông báo', entry: 'showNotice' },\n    { label: 'Tự kiểm tra'",
        ],
        [
          'export const showSelfCheck',
          "export const showNotice = (): void => showSidebar(title, 'notice');\nexport const showSelfCheck",
        ],
      ],
    },
    {
      file: 'test/work/papers/notice.test.ts',
      does: 'a test in the local workspace',
      text: `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/documents/word/words-of';
import { ask, sampleWorkspace } from '../../support/local';

it('a notice is written once and says what it is about', () => {
  const workspace = sampleWorkspace();
  const write = () => ask(workspace, { action: 'write-notice' }).answer.documents;
  expect(write()).toMatchObject([{ kind: 'notice', state: 'created' }]);
  expect(write()).toMatchObject([{ kind: 'notice', state: 'unchanged' }]);
  const path = workspace.files().find(({ name }) => name.startsWith('Thông báo'))?.path ?? '';
  expect(textOf(readFileSync(join(workspace.dir, path)).toString('base64'))).toContain('Kết luận tại Hội nghị');
});
`,
    },
  ],
  missing: ({ sheet, reference, giaoBan }) => [
    ...unlessIn(answered(sheet, { action: 'write-notice' }), '"state":"created"', 'it is not written.'),
    ...unlessIn(JSON.stringify(sheet.cells('Văn bản')), 'Thông báo', 'the register does not name its kind.'),
    ...unlessIn(reference, '**Soạn thông báo**', 'the reference does not list its view.'),
    ...unlessIn(reference, 'Bắt đầu soạn (Soạn thông báo)', 'the reference does not list its action.'),
    ...unlessIn(giaoBan('run', sheet.dir, 'write-notice'), 'Thông báo', 'the command line cannot write it.'),
  ],
};
