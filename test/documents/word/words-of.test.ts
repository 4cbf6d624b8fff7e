import fc from 'fast-check';
import PizZip from 'pizzip';
import { render } from '../../../src/documents/word/render';
import { textOf } from '../../../src/documents/word/words-of';
import { planOf } from '../listed';
import { seed } from '../seed';
import { planLines } from '../support';

const document = 'word/document.xml';
const { docx } = render(planOf({ ...seed, plan: [...seed.plan, ...planLines(['Đoạn văn', 'a & b < c'])] }));

/** The same document with its XML changed. */
function changed(change: (xml: string) => string): string {
  const zip = new PizZip(docx, { base64: true });
  zip.file(document, change(zip.file(document)?.asText() ?? ''));
  return zip.generate({ type: 'base64' });
}

/** Cuts each run's words in two, as Google Docs does where its own attributes change. `cut` says where, from 0 to 1. */
const split = (xml: string, cut: (index: number) => number): string => {
  let index = 0;
  return xml.replace(
    /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t[^>]*>([^<]+)<\/w:t><\/w:r>/g,
    (_run, style = '', words: string) => {
      const letters = words.match(/&\w+;|./gsu) ?? [];
      const at = Math.floor(cut(index++) * letters.length);
      return [letters.slice(0, at), letters.slice(at)]
        .map((part) => `<w:r w:rsidR="00AA">${style}<w:t xml:space="preserve">${part.join('')}</w:t></w:r>`)
        .join('');
    },
  );
};

test('the same words read the same, however their runs are split', () => {
  const text = textOf(docx);
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
      (cuts) => {
        expect(textOf(changed((xml) => split(xml, (index) => cuts[index % 7] ?? 0)))).toBe(text);
      },
    ),
    { numRuns: 10 },
  );
});

test('blank paragraphs and kinds of space make no difference, a changed word does', () => {
  const text = textOf(docx);
  expect(
    textOf(
      changed((xml) =>
        xml.replace(
          '</w:body>',
          '<w:p w:rsidP="1"/><w:p><w:r><w:t xml:space="preserve"> </w:t></w:r></w:p></w:body>',
        ),
      ),
    ),
  ).toBe(text);
  expect(textOf(changed((xml) => xml.replace('Mục đích, yêu', 'Mục đích,\u00A0 yêu')))).toBe(text);
  expect(textOf(changed((xml) => xml.replace('Mục đích', 'Mục tiêu')))).not.toBe(text);
});

test('entities are read', () => {
  expect(textOf(docx)).toContain('a & b < c');
  expect(textOf(changed((xml) => xml.replace('Mục đích', '&#x4D;&#7909;c&#x20;đích')))).toContain(
    '1. Mục đích, yêu cầu',
  );
});

test('paragraphs are lines, breaks and tabs are spaces', () => {
  const xml =
    '<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>d</w:t></w:r></w:p>';
  expect(textOf(changed(() => `<w:document><w:body>${xml}</w:body></w:document>`))).toBe('a b c\nd');
});
