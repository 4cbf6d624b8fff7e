import { paragraphsOf } from '../../../src/documents/adopt/adopted';
import { openTemplateFile } from '../../../src/documents/adopt/opened';
import { filled, withTags } from '../../../src/documents/adopt/template';
import { fittingLists } from '../../../src/documents/adopt-tables/fitting-lists';
import { taggedLists } from '../../../src/documents/adopt-tables/tagged-lists';
import { textOf } from '../../../src/documents/word/words-of';
import { canonical } from '../adopt/canonical';
import { bold, changed, line, of, partsOf, run, word } from '../adopt/files';

function met(docx: string) {
  const opened = openTemplateFile(docx);
  if ('wrong' in opened) throw new Error(opened.wrong);
  const paragraphs = paragraphsOf(opened.zip);
  const xml = opened.zip.files['word/document.xml']?.asText() ?? '';
  const { lists, left } = fittingLists(xml, paragraphs, []);
  const tagged = taggedLists(lists);
  return { lists, left, template: withTags(opened.zip, paragraphs, [tagged], tagged.gone) };
}

const task = (lead: string, rest: string) => of(run(lead, { bold: true }), run(rest));
const both = () =>
  word([
    [
      bold('I. THÀNH PHẦN, THỜI GIAN, ĐỊA ĐIỂM'),
      bold('1. Thành phần'),
      line('- Đại diện lãnh đạo\u00A0Sở Tài chính;'),
      line('- Các phòng, đơn vị: 12 người;'),
      line('- Đại biểu mời./.'),
      bold('2. Thời gian: 8 giờ'),
      bold('II. TỔ CHỨC THỰC HIỆN'),
      task('1. Văn phòng Sở', ': chuẩn bị hội trường.'),
      task('2. Phòng A', ': mời khách.'),
      line('Trên đây là kế hoạch.'),
    ],
  ]);

const rows = (...all: Record<string, string>[]) =>
  all.map((one, at) => ({ TT: String(at + 1), 'Dòng cuối': at === all.length - 1 ? 'x' : '', ...one }));
const guests = ['Đại diện lãnh đạo\u00A0Sở Tài chính', 'Các phòng, đơn vị: 12 người', 'Đại biểu mời'];
const tasks = [
  { 'Chủ trì': 'Văn phòng Sở', 'Nhiệm vụ': 'chuẩn bị hội trường' },
  { 'Chủ trì': 'Phòng A', 'Nhiệm vụ': 'mời khách' },
];

test('lists of guests and tasks become a line that repeats, and come back to the letter', async () => {
  const docx = await both();
  const { lists, left, template } = met(docx);
  expect(left).toEqual([]);
  expect(lists.map(({ tab, cells }) => [tab, cells])).toEqual([
    ['guestLines', guests.map((text) => ({ text }))],
    [
      'assignments',
      [
        { lead: 'Văn phòng Sở', task: 'chuẩn bị hội trường' },
        { lead: 'Phòng A', task: 'mời khách' },
      ],
    ],
  ]);
  expect(textOf(template).split('\n').slice(2, 5)).toEqual([
    '{{#Thành phần}}',
    '- {{Nội dung}}{{^Dòng cuối}};{{/Dòng cuối}}{{#Dòng cuối}}./.{{/Dòng cuối}}',
    '{{/Thành phần}}',
  ]);
  expect(textOf(template)).toContain('\n{{TT}}. {{Chủ trì}}: {{Nhiệm vụ}}.\n');
  const back = filled(template, {
    'Thành phần': rows(...guests.map((text) => ({ 'Nội dung': text }))),
    'Phân công': rows(...tasks),
  });
  const [before, after] = [docx, back].map((one) => canonical(partsOf(one).get('word/document.xml') ?? ''));
  expect(after).toEqual(before);
});

test('one line more or fewer: the signs at the ends follow', async () => {
  const { template } = met(await both());
  const text = textOf(
    filled(template, {
      'Thành phần': rows({ 'Nội dung': 'Sở A' }),
      'Phân công': rows(...tasks, { 'Chủ trì': 'Phòng B', 'Nhiệm vụ': 'in tài liệu' }),
    }),
  );
  expect(text).toContain('1. Thành phần\n- Sở A./.\n2. Thời gian');
  expect(text).toContain('2. Phòng A: mời khách.\n3. Phòng B: in tài liệu.\nTrên đây');
});

const numberedByWord = (docx: string): string =>
  changed(docx, (xml) =>
    xml.replace(
      /<w:p>(?=(?:(?!<\/w:p>).)*Sở)/g,
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>',
    ),
  );

test('lines that Word numbers are a list as well', async () => {
  const docx = numberedByWord(await word([[bold('Thành phần mời:'), line('Sở A;'), line('Sở B')]]));
  const { lists, template } = met(docx);
  expect(lists.map(({ cells }) => cells)).toEqual([[{ text: 'Sở A' }, { text: 'Sở B' }]]);
  const back = filled(template, { 'Thành phần': rows({ 'Nội dung': 'Sở A' }, { 'Nội dung': 'Sở B' }) });
  expect(textOf(back)).toBe(textOf(docx));
});

test('lines with letters are a list, in the order of the Vietnamese alphabet', async () => {
  const names = ['Sở A', 'Sở B', 'Sở C', 'Sở D', 'Sở Đ', 'Sở E'];
  const lettered = names.map((name, at) => line(`${'abcdđe'[at]}) ${name};`));
  const docx = await word([[bold('Thành phần mời:'), ...lettered]]);
  const { lists, template } = met(docx);
  expect(lists.map(({ cells }) => cells)).toEqual([names.map((text) => ({ text }))]);
  expect(textOf(template)).toContain('{{TT | chữ cái}}) {{Nội dung}};');
  const back = filled(template, { 'Thành phần': rows(...names.map((name) => ({ 'Nội dung': name }))) });
  expect(textOf(back)).toBe(textOf(docx));
});

test.each([
  ['of several looks', [line('- Sở A;'), bold('- Sở B.')], ['list-uneven']],
  [
    'with lists in it',
    [line('- Sở A;'), line('- Sở B;'), line('+ Phòng C;'), line('- Sở D.')],
    ['list-uneven'],
  ],
  ['with ends of three kinds', [line('- Sở A;'), line('- Sở B,'), line('- Sở C.')], ['list-spelled']],
  ['with a word in bold', [task('- Sở', ' A;'), task('- Sở', ' B.')], ['list-spelled']],
  ['of one line', [line('- Sở A.'), line('Hết.')], []],
  ['that are headings', [line('2. Thời gian: 8 giờ'), line('3. Địa điểm: Hội trường')], []],
] as const)('a list %s stays text, and says why', async (_, lines, why) => {
  const { lists, left } = met(await word([[bold('1. Thành phần:'), ...lines]]));
  expect([lists, left.map((one) => one.why)]).toEqual([[], why]);
});
