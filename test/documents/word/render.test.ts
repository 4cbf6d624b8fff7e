import fc from 'fast-check';
import { summaryPaper } from '../../../src/documents/forms/summary-blocks';
import type { Field, Fields } from '../../../src/documents/frame/fields';
import type { Paper } from '../../../src/documents/frame/paper';
import { planPaper } from '../../../src/documents/kinds/plan';
import { contentsPaper } from '../../../src/documents/papers/contents-table';
import { plainWords, render } from '../../../src/documents/word/render';
import { textOf } from '../../../src/documents/word/words-of';
import { drawings, type LineKind, lineKinds } from '../../../src/domain/papers/lines';
import { budgetLine, conferenceRow, programmeLine } from '../../support/rows';
import { invitationOf, planOf, usualPaper } from '../listed';
import { source, three } from '../registered';
import { districtLines, seed, yenThe } from '../seed';
import { partOf, planBody, planLines, withSettings } from '../support';

const letters = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';

test('every Vietnamese letter comes through, composed or not', () => {
  const words = `${letters} ${letters.toUpperCase()}`;
  expect(planBody({ plan: planLines(['Đoạn văn', words.normalize('NFD')], ['Đoạn văn', 'hết']) })[0]).toBe(
    words,
  );
});

test('text that means something to XML or to the engine is printed as it is', () => {
  const hostile = [
    'a & b < c > d "e" \'f\'',
    '&amp; &lt;w:p/&gt; ]]> <!-- -->',
    '{một} {{hai {{#ba}} {{/ba}} {{@bốn}} }}',
    '{{.}} $& $1 \\ %',
  ];
  const plan = planLines(...hostile.map((line): ['Đoạn văn', string] => ['Đoạn văn', line]), [
    'Đoạn văn',
    'hết',
  ]);
  expect(planBody({ plan })).toEqual([...hostile, 'hết./.']);
});

test('control characters are left out, and do not fail the paper', () => {
  expect(planBody({ plan: planLines(['Đoạn văn', 'a\u0000b\u0008c\u001fd\ufffe']) })).toEqual(['abcd./.']);
});

test('halves of letters, which a damaged paste can hold, are left out', () => {
  expect(planBody({ plan: planLines(['Đoạn văn', 'a\ud800b \udc00c 😀']) })).toEqual(['ab c 😀./.']);
});

test('no cell of a table is without a paragraph, which Word would refuse', () => {
  const bare = {
    conference: conferenceRow({}),
    plan: [],
    guestLines: [],
    guests: [],
    people: [],
    papers: [],
    programme: [],
    assignments: [],
    ownLinks: [],
    budget: [],
  };
  expect(partOf(render(planOf(bare)).docx, 'word/document.xml')).not.toMatch(/<\/w:tcPr><\/w:tc>/);
});

test('any text at all gives a paper', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 20 }), (lines) => {
      const plan = planLines(...lines.map((line): ['Đoạn văn', string] => ['Đoạn văn', line]));
      expect(planBody({ plan }).length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 10 },
  );
});

test('the same paper has the same bytes', () => {
  const paper = planOf(seed);
  expect(render(paper).docx).toBe(render(planOf(seed)).docx);
});

test('a paper has the bytes that it has alone, whatever its template printed before', () => {
  const hostile = planOf({
    ...seed,
    plan: planLines(['Đoạn văn', 'a\u0000 & b\n{{#Dòng}}'], ['Sang trang', '']),
  });
  const bare = planOf({ ...seed, plan: [], guests: [], guestLines: [], budget: [] });
  const papers = [planOf(seed), invitationOf(seed, yenThe, districtLines), hostile, bare, planOf(seed)];
  expect(papers.map((one) => render(one).docx)).toEqual(papers.map((one) => alone(one)));
  expect(papers.map((one) => plainWords(one))).toEqual(papers.map((one) => textOf(alone(one))));
});

/** The bytes of a paper whose template nothing else was printed with. */
function alone(paper: Paper): string {
  let docx = '';
  jest.isolateModules(() => {
    const { render: fresh } = require('../../../src/documents/word/render') as { render: typeof render };
    docx = fresh(paper).docx;
  });
  return docx;
}

test('italics are runs of their own', () => {
  const xml = partOf(render(planOf(seed)).docx, 'word/document.xml');
  expect(xml).toMatch(/<w:i\/>(?:(?!<\/w:r>).)*có giấy mời sau<\/w:t>/);
  expect(xml).not.toMatch(/<w:b\/>(?:(?!<\/w:r>).)*01 ngày, dự kiến/);
  expect(xml).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*4\. Thời gian:<\/w:t>/);
});

describe('template and fields name the same things', () => {
  const budget = [
    { row: 2, group: 'A', content: 'Nước', quantity: 1, price: 1 },
    { row: 3, group: 'B', content: 'In', quantity: 1, price: 1 },
  ].map(budgetLine);
  const full = { ...withSettings({ signingPower: 'KT. GIÁM ĐỐC' }), budget };
  const ended = {
    ...full,
    plan: planLines(
      ['Đề mục', '*a*'],
      ['Đề mục kèm nội dung', '*a* a: b'],
      ['Nhóm', 'a'],
      ['Đoạn văn', '(Kèm theo a)'],
      ['Đoạn văn', 'b'],
    ),
  };
  const signers = ['Hai chữ ký', 'Ba chữ ký', 'Chữ ký 1', 'Chữ ký 2', 'Chữ ký 3'];
  const everyKind = Object.values(lineKinds).filter((kind) => kind !== lineKinds.drawn);
  const everyDrawing = drawings.map((title): [LineKind, string] => [lineKinds.drawn, title]);
  const letter = usualPaper('plan');
  const papers: [Paper, ...Paper[]][] = [
    [
      planOf(full),
      planOf(ended),
      invitationOf(full, yenThe, districtLines),
      planPaper(
        { ...full, plan: planLines(...everyKind.map((kind): [LineKind, string] => [kind, 'a'])) },
        { ...letter, title: '', addressees: ['A', 'B'] },
      ),
      planPaper(full, { ...letter, addressees: ['A'] }),
      planPaper(
        { ...full, programme: [programmeLine({ content: 'a' })], plan: planLines(...everyDrawing) },
        letter,
      ),
      contentsPaper(full, letter, [{ listed: letter, copies: 1 }], {}),
      ...['A; B', 'A; B; C'].map((signerName) => planOf(withSettings({ signerName }))),
    ],
    [summaryPaper(source(three))],
  ];

  /** Tables of the list of papers and of what came by Forms, filled in tests of their own. */
  const ofForms = [
    ...['Bảng đếm', 'Mục', 'Số câu trả lời', 'Phần trong tổng số'],
    ...['Bảng trả lời không ghi chú', 'Bảng cần gọi'],
    ...['Bảng trả lời', 'Đơn vị, người được hỏi', 'Trả lời', 'Bảng ai dự họp', 'Đơn vị, người được mời'],
    ...['Người dự, chức vụ', 'Điện thoại', 'Số người', 'Danh mục văn bản', 'Ngày', 'Tên loại, trích yếu'],
  ];

  test.each(papers.map((pair) => [pair[0].template.name, pair] as const))('%s', (name, pair) => {
    const xml = partOf(pair[0].template.docx, 'word/document.xml');
    const tags = new Set([...xml.matchAll(/\{\{[#/]?([^{}]+)\}\}/g)].map(([, name]) => name ?? ''));
    const keys = new Set(pair.flatMap(({ fields }) => keysOf(fields)));
    const variants = (name: string) =>
      /^Kẻ \d+ mm$/.test(name) || /^(nhãn )?nghiêng$|^nhãn$| \(nhỏ\)$/.test(name);
    const elsewhere = new Set<string>(
      name === 'paper' ? ofForms : ['Về việc', 'Kính gửi một nơi', 'Kính gửi nhiều nơi', 'Nơi', ...signers],
    );
    expect([...tags].filter((tag) => !keys.has(tag) && !variants(tag) && !elsewhere.has(tag))).toEqual([]);
    expect([...keys].filter((name) => !tags.has(name))).toEqual([]);
  });
});

/** The names of all fields at any depth. */
function keysOf(field: Field): string[] {
  if (typeof field !== 'object') return [];
  if (Array.isArray(field)) return field.flatMap((one: Fields) => keysOf(one));
  return Object.entries(field).flatMap(([name, value]) => [name, ...keysOf(value)]);
}

test('opening the Sheet evaluates no engine', () => {
  jest.isolateModules(() => {
    const evaluated: string[] = [];
    for (const name of ['pizzip'])
      jest.doMock(name, () => {
        evaluated.push(name);
        return jest.requireActual(name);
      });
    const { render: fresh } = require('../../../src/documents/word/render') as { render: typeof render };
    expect(evaluated).toEqual([]);
    fresh(planOf(seed));
    expect(evaluated.sort()).toEqual(['pizzip']);
  });
});
