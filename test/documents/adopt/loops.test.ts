import { paragraphsOf } from '../../../src/documents/adopt/adopted';
import { filled } from '../../../src/documents/adopt/template';
import { loopsIn } from '../../../src/documents/word/loops';
import { docxOpens } from '../../../src/documents/word/opens';
import { textOf } from '../../../src/documents/word/words-of';
import { openZip } from '../../../src/documents/word/zip';
import { asTyped, bold, line, of, run, table, word } from './files';

const parts = [
  { TT: '1', 'Nội dung': 'Đón tiếp <A & B>', 'Thời gian': '7h30' },
  { TT: '2', 'Nội dung': 'Khai mạc', 'Thời gian': '8h00' },
];
const fields = { 'Tên hội nghị': 'Hội nghị giao ban', 'Chương trình': parts, 'Dự toán': [], 'Chủ trì': '' };

const written = async (...blocks: Parameters<typeof word>[0]): Promise<string> => {
  const docx = filled(asTyped(await word(blocks), 4), fields);
  expect(docxOpens(docx)).toBe(true);
  return textOf(docx);
};

test('paragraphs, rows and words of a sentence are there once for each row, in their looks', async () => {
  const text = await written([
    line('Trước.'),
    line('{{#Chương  trình}}'),
    line('{{TT | la mã}}. {{Thời gian}}: {{Nội dung | viết hoa}} ({{Tên hội nghị}})'),
    bold('—'),
    line('{{/chương trình}}'),
    table(
      [[bold('TT')], [bold('Nội dung')]],
      [[line('{{#Chương trình}}{{TT}}')], [line('{{Nội dung}}{{/Chương trình}}')]],
      [[line('')], [line('Hết')]],
    ),
    of(run('Gồm:{{#Chương trình}} '), run('{{Nội dung}}', { bold: true }), run(';{{/}} hết.')),
  ]);
  expect(text.split('\n')).toEqual([
    'Trước.',
    'I. 7h30: ĐÓN TIẾP <A & B> (Hội nghị giao ban)',
    '—',
    'II. 8h00: KHAI MẠC (Hội nghị giao ban)',
    '—',
    'TT',
    'Nội dung',
    '1',
    'Đón tiếp <A & B>',
    '2',
    'Khai mạc',
    'Hết',
    'Gồm: Đón tiếp <A & B>; Khai mạc; hết.',
  ]);
});

test('a condition holds where there is something, its inverse where there is nothing', async () => {
  const text = await written([
    line('A{{#Tên hội nghị}} có{{/Tên hội nghị}}{{^Tên hội nghị}} không{{/}}.'),
    line('{{^Dự toán}}'),
    line('Không có kinh phí.'),
    line('{{/Dự toán}}'),
    line('{{#Chủ trì}}'),
    line('Chủ trì: {{Chủ trì}}.'),
    line('{{/Chủ trì}}'),
    line('{{#Chương trình}}'),
    line('{{^Chủ trì}}{{Nội dung}}{{/Chủ trì}}'),
    line('{{/Chương trình}}'),
  ]);
  expect(text.split('\n')).toEqual(['A có.', 'Không có kinh phí.', 'Đón tiếp <A & B>', 'Khai mạc']);
});

test('two rows of a table repeat together', async () => {
  const text = await written([
    table(
      [[line('{{#Chương trình}}{{Thời gian}}')], [line('giờ')]],
      [[line('{{Nội dung}}')], [line('việc{{/Chương trình}}')]],
      [[line('Hết')], [line('')]],
    ),
  ]);
  const both = ['7h30', 'giờ', 'Đón tiếp <A & B>', 'việc', '8h00', 'giờ', 'Khai mạc', 'việc'];
  expect(text.split('\n')).toEqual([...both, 'Hết']);
});

test('rows of two tables do not', async () => {
  const zip = openZip(
    await word([
      [
        table([[line('{{#Chương trình}}{{Thời gian}}')]]),
        line('giữa'),
        table([[line('{{Nội dung}}{{/Chương trình}}')]]),
      ],
    ]),
  );
  expect(loopsIn(zip.files['word/document.xml']?.asText() ?? '', paragraphsOf(zip)).faults).toEqual([
    { code: 'loop-not-alone', tag: '{{#Chương trình}}', line: '{{#Chương trình}}{{Thời gian}}' },
  ]);
});

test('a loop without its other end, across another, or beside other words is told with its line', async () => {
  const docx = await word([
    [
      line('{{#Chương trình}} rồi'),
      line('{{Nội dung}}'),
      line('{{/Chương trình}}'),
      line('a {{/Dự toán}}'),
      line('{{#Dự toán}}{{/Phân công}}'),
    ],
  ]);
  const [xml, all] = [openZip(docx).files['word/document.xml']?.asText() ?? '', paragraphsOf(openZip(docx))];
  expect(loopsIn(xml, all)).toEqual({
    loops: [],
    faults: [
      { code: 'loop-not-alone', tag: '{{#Chương trình}}', line: '{{#Chương trình}} rồi' },
      { code: 'loop-open', tag: '{{/Dự toán}}', line: 'a {{/Dự toán}}' },
      { code: 'loop-crossed', tag: '{{/Phân công}}', line: '{{#Dự toán}}{{/Phân công}}' },
      { code: 'loop-open', tag: '{{#Dự toán}}', line: '{{#Dự toán}}{{/Phân công}}' },
    ],
  });
});
