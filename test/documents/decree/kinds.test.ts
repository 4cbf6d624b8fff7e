import { needing } from '../../support/machine.cjs';
import { printed, type Word } from '../pages/pages';
import { partOf } from '../support';
import { everyKind } from './every-kind';
import { measured } from './measured';
import { rules } from './rules';

const papers = everyKind().map((one) => ({ name: one.listed.kind.words.name, ...one, seen: measured(one) }));
const on = (where: 'Word' | 'PDF') => rules.filter((rule) => rule.on === where);

describe.each(papers.map((one) => [one.name, one] as const))('%s', (_name, { seen }) => {
  test.each(on('Word').map((rule) => [rule.name, rule] as const))('%s', (_rule, rule) =>
    expect(rule.holds(seen, [])).not.toBe(false),
  );
});

test('a cell of every table holds a paragraph, without which Word opens none of them', () => {
  const bare = papers.filter(({ docx }) =>
    /<\/w:tcPr><\/w:tc>|<\/w:tbl><\/w:tc>/.test(partOf(docx, 'word/document.xml')),
  );
  expect(bare.map(({ name }) => name)).toEqual([]);
});

needing(
  describe,
  'LibreOffice',
  'poppler',
)('as printed', () => {
  let pages: Word[][] = [];
  beforeAll(() => {
    pages = printed(papers.map(({ docx }) => docx));
  }, 240_000);

  test.each(on('PDF').map((rule) => [rule.name, rule] as const))('%s', (_rule, rule) =>
    expect(
      papers
        .filter(({ seen }, index) => rule.holds(seen, pages[index] ?? []) === false)
        .map(({ name }) => name),
    ).toEqual([]),
  );
});
