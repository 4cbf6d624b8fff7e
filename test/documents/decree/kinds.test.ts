import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import PizZip from 'pizzip';
import { at } from '../../../build/root';
import { pdfsOf } from '../../../local/drive/pdf';
import { needing } from '../../support/machine.cjs';
import { printed } from '../pages/pages';
import { partOf } from '../support';
import { everyKind } from './every-kind';
import { measured } from './measured';
import { page, pictureOf, type Seen } from './page';
import { rules } from './rules';

const papers = everyKind().map((one): Seen => ({ ...one, seen: measured(one), pages: [] }));
const nameOf = ({ listed }: Seen): string => listed.kind.words.name;
const on = (where: 'Word' | 'PDF') => rules.filter((rule) => rule.on === where);

describe.each(papers.map((one) => [nameOf(one), one] as const))('%s', (_name, { seen }) => {
  test.each(on('Word').map((rule) => [rule.name, rule] as const))('%s', (_rule, rule) =>
    expect(rule.holds(seen, [])).not.toBe(false),
  );
});

/** The same paper in another font, size and weight, without margins and end mark. */
function damaged({ docx, ...rest }: Seen): Seen['seen'] {
  const zip = new PizZip(docx, { base64: true });
  for (const part of ['document', 'header1', 'header2', 'styles']) {
    const xml = zip.file(`word/${part}.xml`)?.asText() ?? '';
    const other = xml
      .replace(/<w:sz w:val="\d+"\/>/g, '<w:sz w:val="18"/>')
      .replace(/Times New Roman/g, 'Arial')
      .replace(/<w:b\/>/g, '')
      .replace(/w:top="\d+"/g, 'w:top="0"')
      .replace(/\.\/\./g, '.');
    zip.file(`word/${part}.xml`, other);
  }
  return measured({ ...rest, docx: zip.generate({ type: 'base64' }) });
}

/** Kinds of which each rule asks something of one. */
const telling = ['decision', 'report-request', 'guest-list'];

test('no rule is kept by a paper that is damaged', () => {
  const kept = papers
    .filter(({ listed }) => telling.includes(listed.kind.name))
    .map(damaged)
    .flatMap((seen) => on('Word').filter((rule) => rule.holds(seen, []) === true));
  expect([...new Set(kept.map(({ name }) => name))]).toEqual([]);
});

test('a cell of every table holds a paragraph, without which Word opens none of them', () => {
  const bare = /<\/w:tcPr><\/w:tc>|<\/w:tbl><\/w:tc>/;
  expect(papers.filter(({ docx }) => bare.test(partOf(docx, 'word/document.xml'))).map(nameOf)).toEqual([]);
});

const file = at('docs', 'van-ban.md');
const picture = (paper: Seen): string => at('docs', pictureOf(paper));

/** The first page of each, small. */
function takePictures(): void {
  const pdfs = pdfsOf(papers.map(({ docx }) => Buffer.from(docx, 'base64')));
  mkdirSync(dirname(picture(papers[0] as Seen)), { recursive: true });
  papers.forEach((paper, index) => {
    const options = ['-r', '32', '-gray', '-png', '-singlefile', '-', picture(paper).replace(/\.png$/, '')];
    execFileSync('pdftoppm', options, { input: pdfs[index] });
  });
}

needing(
  describe,
  'LibreOffice',
  'poppler',
)('as printed', () => {
  let seen: Seen[] = [];
  beforeAll(() => {
    const words = printed(papers.map(({ docx }) => docx));
    seen = papers.map((one, index) => ({ ...one, pages: words[index] ?? [] }));
    if (process.env.PAPERS !== 'take') return;
    writeFileSync(file, page(seen));
    takePictures();
  }, 240_000);

  test.each(on('PDF').map((rule) => [rule.name, rule] as const))('%s', (_rule, rule) =>
    expect(seen.filter((one) => rule.holds(one.seen, one.pages) === false).map(nameOf)).toEqual([]),
  );

  test('docs/van-ban.md says what was seen (npm run docs -- papers writes it)', () =>
    expect(readFileSync(file, 'utf8')).toBe(page(seen)));
});

test('every kind has its picture, and none is heavy', () => {
  expect(papers.filter((one) => !existsSync(picture(one))).map(nameOf)).toEqual([]);
  expect(papers.filter((one) => statSync(picture(one)).size >= 40_000).map(nameOf)).toEqual([]);
});
