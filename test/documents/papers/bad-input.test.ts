import { askedPapers, listedPapers } from '../../../src/documents/ready/listed';
import { render } from '../../../src/documents/word/render';
import { textOf } from '../../../src/documents/word/words-of';
import { bacGiang2020 } from '../../../src/samples/bac-giang-2020';
import type { Book } from '../../../src/tables/book';
import { text } from '../../../src/tables/sheet/cell-kinds';
import type { Cells } from '../../../src/tables/sheet/changes';
import { columnsOf } from '../../../src/tables/sheet/raws';
import type { Table } from '../../../src/tables/sheet/table';
import { type TableName, tableNames, tables } from '../../../src/tables/tables';
import { bookProblems } from '../../../src/work/sheet/problems';
import { bookOf, textLines } from '../published/typed';

/** The words of every paper of a Sheet, one text a paper. */
const wordsIn = (book: Book): string[] =>
  listedPapers(book)
    .flatMap((one) => askedPapers(one, book))
    .map(({ paper }) => textOf(render(paper()).docx));

const blocking = (book: Book) => bookProblems(book).filter(({ weight }) => weight === 'blocks');

const every = tableNames.map((name): { name: TableName; table: Table<object> } => ({
  name,
  table: tables[name],
}));

/** A Sheet whose papers print every tab, in a named type, a công văn and a copy for each guest. */
const full: Partial<Record<TableName, readonly Cells[]>> = {
  ...bacGiang2020,
  people: [
    { code: 'D1', honorific: 'Ông', degrees: 'TS.', name: 'Lê An', post: 'Viện trưởng', workplace: 'Viện A' },
  ],
  guestLines: [...(bacGiang2020.guestLines ?? []), { text: 'Ông Lê An', units: 'D1', invited: 'Có' }],
  programme: [{ from: '8h00', content: 'Khai mạc', session: 'Sáng', room: 'P1', speaker: 'A', lead: 'B' }],
  papers: [
    { code: 'KH', kind: 'Kế hoạch' },
    { code: 'TB', kind: 'Thông báo', title: 'Giấy', abstract: 'a', addressee: 'b' },
    { code: 'CV', kind: 'Công văn', abstract: 'a', addressee: 'b' },
    { code: 'GM', kind: 'Giấy mời', forWhom: 'từng đơn vị' },
  ],
  paperLines: [
    ...textLines(
      'TB',
      `Căn cứ | f
      Đề mục | b
      Nhóm | c
      Nhãn đậm | d: e
      Nơi nhận | g
      Lấy từ | Danh sách đại biểu
      Lấy từ | Bảng chương trình
      Lấy từ | Phân công
      Lấy từ | Dự toán`,
    ),
    ...textLines('CV', 'Đoạn văn | a\nLấy từ | Thành phần\nLấy từ | Khách mời\nLấy từ | Chương trình'),
  ],
};

describe('a tag that nobody knows, in every field at once', () => {
  /** Words by which something else is found stay as they are. */
  const names = ['Đơn vị được mời', 'Phiên', 'Loại', 'Nhóm khách'];
  const tagOf = (name: TableName, title: string): string => `{{Sai ${name} ${title}}}`;
  const tagged = (name: TableName, cells: Cells): Cells => {
    const texts = columnsOf(tables[name] as Table<object>).filter(
      ([, { kind, keeper, title }]) => kind === text && keeper === 'clerk' && !names.includes(title),
    );
    const isDrawn = Reflect.get(cells, 'kind') === 'Lấy từ';
    const added = texts.map(([field, { title }]) => [
      field,
      `${String(Reflect.get(cells, field) ?? '')} ${tagOf(name, title)}`,
    ]);
    return isDrawn ? cells : { ...cells, ...Object.fromEntries(added) };
  };
  const book = bookOf(
    Object.fromEntries(
      tableNames.map((name) => [name, (full[name] ?? []).map((cells) => tagged(name, cells))]),
    ),
  );
  const told = blocking(book);
  const words = wordsIn(book).join('\n').toLowerCase();
  const shown = every.flatMap(({ name, table }) =>
    columnsOf(table)
      .filter(([, { title }]) => words.includes(tagOf(name, title).toLowerCase()))
      .map(([, { title }]) => [table.title, title] as const),
  );

  test('many fields are printed', () => expect(shown.length).toBeGreaterThan(40));

  test.each(shown)('%s, %s: printed it would show, so it blocks', (tab, column) =>
    expect(told.some(({ at }) => at.tab === tab && at.column === column)).toBe(true),
  );
});

const [conference] = bacGiang2020.conference ?? [];
const bare = (papers: readonly Cells[], paperLines: readonly Cells[], more: object = {}): Book =>
  bookOf({ conference: conference ? [conference] : [], papers, paperLines, ...more });

test('a kind that does not exist and two papers of one code are told, each with its row, and are not passed over', () => {
  const book = bare(
    [
      { code: 'TB', kind: 'Thông báo' },
      { code: 'TB', kind: 'Công văn' },
      { code: 'GP', kind: 'Giấy phép' },
    ],
    textLines('TB', 'Đoạn văn | a'),
  );
  const found = blocking(book).filter(({ at }) => at.tab === 'Danh mục văn bản');
  expect(found.map(({ code, at }) => [code, at.row, at.column])).toEqual([
    ['bad-choice', 4, 'Loại'],
    ['doubled-code', 3, 'Mã'],
  ]);
});

test('a text of sixty pages is printed to its last word', () => {
  const sentence = (index: number): string => `Câu thứ ${index} của một báo cáo rất dài.`;
  const cells = Array.from({ length: 40 }, (_, cell) =>
    Array.from({ length: 130 }, (_, index) => sentence(cell * 130 + index)).join('\n'),
  );
  expect(cells[39]?.length).toBeGreaterThan(4800);
  const book = bare(
    [{ code: 'TB', kind: 'Thông báo' }],
    cells.map((words) => ({ paper: 'TB', kind: 'Đoạn văn', text: words })),
  );
  expect(blocking(book)).toEqual([]);
  const printed = wordsIn(book)
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('Câu thứ'));
  expect(printed).toHaveLength(5200);
  expect(printed[5199]).toBe(`${sentence(5199).slice(0, -1)}./.`);
});

test('five hundred guests stand in one list, each once', () => {
  const units = Array.from({ length: 500 }, (_, index) => ({
    code: String(index + 1),
    name: `xã số ${index + 1}`,
    kind: 'xã',
    email: `xa${index + 1}@tinh.gov.vn`,
  }));
  const guestLines = [
    { text: 'Đại diện các xã', units: 'xã', role: 'Chủ tịch UBND {{Tên đơn vị}}', seats: '1', invited: 'Có' },
  ];
  const book = bare(
    [{ code: 'DS', kind: 'Danh sách đại biểu', abstract: 'a' }],
    textLines('DS', 'Lấy từ | Danh sách đại biểu\nĐoạn văn | Danh sách có 500 đại biểu.'),
    { units, guestLines },
  );
  expect(blocking(book)).toEqual([]);
  const printed = wordsIn(book)
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('Chủ tịch UBND xã số'));
  expect(new Set(printed).size).toBe(500);
});
