import { asDocsWrites, convert } from '../../../local/drive/conversion';
import { paragraphsOf, read } from '../../../src/documents/adopt/adopted';
import { filled, tagsIn, withTags } from '../../../src/documents/adopt/template';
import { differences } from '../../../src/documents/adopt/template-differences';
import { emptyTags, templateFaults } from '../../../src/documents/adopt/template-faults';
import { tagOf } from '../../../src/documents/adopt-facts/read-facts';
import { textOf } from '../../../src/documents/word/words-of';
import { openZip } from '../../../src/documents/word/zip';
import { cases } from './cases';
import { bold, line, picture, table, word } from './files';

/** The bytes of a template as Docs gives them back: other runs, quotation marks, dashes and spaces. */
const throughDocs = (docx: string): string =>
  Buffer.from(asDocsWrites(convert(Buffer.from(docx, 'base64')))).toString('base64');

test('whatever Docs makes of a template, every tag is there and prints the same', async () => {
  for (const { docx } of await cases()) {
    const all = paragraphsOf(openZip(docx));
    const sure = read(all).found.filter((one) => one.sure);
    const template = withTags(openZip(docx), all, sure);
    const back = throughDocs(template);
    expect([...tagsIn(back)].sort()).toEqual([...tagsIn(template)].sort());
    const values = Object.fromEntries(sure.map((one) => [tagOf(one), one.value]));
    expect(templateFaults(back, Object.keys(values))).toEqual([]);
    const [one, other] = [back, template].map((each) => textOf(throughDocs(filled(each, values))));
    expect(one).toBe(other);
  }
});

test('what differs is told in words: lines, tags, and what is no text', async () => {
  const [before, after] = await Promise.all([
    word([[bold('KẾ HOẠCH'), line('Tại {{Hội trường}}.'), line('Chủ trì: {{Chủ trì}}'), picture()]]),
    word([[bold('KẾ HOẠCH'), line('Tại {{hội TRƯỜNG}}, {{Địa chỉ}}.'), table([[line('Hết')]])]]),
  ]);
  expect(differences(before, after)).toEqual({
    lost: ['Chủ trì'],
    gained: ['Địa chỉ'],
    lines: [
      { before: 'Tại {{Hội trường}}.', after: 'Tại {{hội TRƯỜNG}}, {{Địa chỉ}}.' },
      { before: 'Chủ trì: {{Chủ trì}}', after: 'Hết' },
    ],
    shapes: [
      { what: 'bảng', before: 0, after: 1 },
      { what: 'hình', before: 1, after: 0 },
    ],
  });
});

test('tags of rows are known within their loop alone, and what is in a condition is not empty', async () => {
  const docx = await word([
    [
      line('{{#Dự toán}}'),
      line('{{TT}}. {{Nội dung chi}}: {{Thành tiên}} {{ Hội\u00A0trường }}'),
      line('{{/Dự toán}}'),
      line('{{Nội dung chi}} {{#Chủ trì}}{{Chủ trì}}{{/}} {{Địa chỉ}}{{Số | hoặc “…”}}'),
    ],
  ]);
  const known = ['Hội trường', 'Chủ trì', 'Địa chỉ', 'Số'];
  expect(templateFaults(docx, known)).toMatchObject([
    { code: 'template-unknown-tag', tag: 'Thành tiên', suggestion: 'Thành tiền' },
    { code: 'template-unknown-tag', tag: 'Nội dung chi' },
  ]);
  const fields = { 'Dự toán': [], 'Chủ trì': '', 'Địa chỉ': '', Số: '' };
  expect(emptyTags(docx, fields).map(({ tag }) => tag)).toEqual(['Địa chỉ']);
});

test('names are matched folded: of a loop, and of what is empty', async () => {
  const docx = await word([
    [
      line('{{#dự  toán}}{{Nội dung chi}}{{/Dự toán}} {{#constructor}}{{Địa chỉ}}{{/}}'),
      line('{{Địa chỉ}} {{ĐỊA CHỈ}}'),
    ],
  ]);
  expect(templateFaults(docx, ['Địa chỉ'])).toMatchObject([
    { code: 'template-unknown-tag', tag: 'constructor' },
  ]);
  expect(emptyTags(docx, { 'Địa chỉ': '' })).toHaveLength(1);
});
