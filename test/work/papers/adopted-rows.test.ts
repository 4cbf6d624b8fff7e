import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../../src/documents/word/words-of';
import { bold, line, table, word } from '../../documents/adopt/files';
import { ask, draftOf, newWorkspace, shown, typeInto, type Workspace } from '../../support/local';

let docx = '';
let empty: Workspace;
beforeAll(async () => {
  const row = (...cells: string[]) => cells.map((text) => [line(text)]);
  docx = await word([
    [
      bold('KẾ HOẠCH'),
      bold('Tổ chức Hội nghị giao ban công tác nội vụ năm 2025'),
      line('Thời gian: 8 giờ 00, ngày 24/7/2025.'),
      table(
        row('TT', 'Nội dung chi', 'Số lượng', 'Đơn giá', 'Thành tiền'),
        row('1', 'Nước uống', '50', '20.000', '1.000.000'),
        row('2', 'Hoa', '1', '500.000', '500.000'),
        row('', 'Tổng cộng', '', '', '1.500.000'),
      ),
      table(row('Thời gian', 'Nội dung'), row('7h30', 'Đón tiếp'), row('8h00', 'Khai mạc')),
    ],
  ]);
  empty = newWorkspace('trong');
  ask(empty, { action: 'create-tables' });
  empty.saveWorkbook();
});

const adopt = (workspace: Workspace) =>
  ask(workspace, { action: 'adopt', name: 'Kế hoạch 2025.docx', base64: docx, take: true })
    .answer as unknown as {
    tables: unknown;
    rows: unknown;
    problems: { code: string; tab: string }[];
    found: { tag: string; value: string }[];
  };
const written = (workspace: Workspace): string => {
  expect(ask(workspace, { action: 'write-papers' }).answer.problems).toEqual([]);
  const [file] = workspace.files().filter(({ path }) => path !== '');
  return textOf(readFileSync(join(workspace.dir, file?.path ?? '')).toString('base64'));
};

test('rows go into tabs that have none, and the paper is the original; a further line brings a further row, and the sum follows', () => {
  const workspace = draftOf(empty);
  expect(adopt(workspace)).toMatchObject({
    tables: [
      { tab: 'Dự toán', rows: 2 },
      { tab: 'Chương trình', rows: 2 },
    ],
    rows: { 'Dự toán': 2, 'Chương trình': 2 },
    problems: [],
  });
  expect(shown(workspace, 'Dự toán', 'Nội dung chi').filter(Boolean)).toEqual(['Nước uống', 'Hoa']);
  expect(shown(workspace, 'Dự toán', 'Thành tiền').filter(Boolean)).toEqual([]);
  expect(written(workspace)).toBe(textOf(docx));
  typeInto(workspace, 'Dự toán', 'Nội dung chi', 'Tài liệu', 4);
  typeInto(workspace, 'Dự toán', 'Số lượng', '2', 4);
  typeInto(workspace, 'Dự toán', 'Đơn giá', '100000', 4);
  expect(written(workspace)).toContain(
    '2\nHoa\n1\n500.000\n500.000\n3\nTài liệu\n2\n100.000\n200.000\nTổng cộng\n1.700.000',
  );
});

test('a tab with rows keeps them, and the paper prints those', () => {
  const workspace = draftOf(empty);
  typeInto(workspace, 'Dự toán', 'Nội dung chi', 'Hội trường');
  typeInto(workspace, 'Dự toán', 'Thành tiền', '3000000');
  const { rows, problems } = adopt(workspace);
  expect(rows).toEqual({ 'Chương trình': 2 });
  expect(problems).toMatchObject([{ code: 'rows-kept', tab: 'Dự toán' }]);
  expect(written(workspace)).toContain('1\nHội trường\n3.000.000\nTổng cộng\n3.000.000');
});

const invitation = (whom: string) =>
  word([
    [
      bold('GIẤY MỜI'),
      bold('Dự Hội nghị giao ban công tác nội vụ năm 2025'),
      line(`Kính gửi: ${whom}.`),
      line('Thời gian: 8 giờ 00, ngày 24/7/2025.'),
      line('Địa điểm: Hội trường tầng 2.'),
    ],
  ]);

test.each([
  ['UBND xã Tân Yên', 'từng đơn vị', 'Đơn vị', 'Tên đơn vị'],
  ['Ông Lê An, Giám đốc Sở Y tế', 'từng người', 'Đại biểu', 'Họ và tên'],
])(
  'an invitation made out to %s stays one for all, or becomes one for each',
  async (whom, forWhom, tab, column) => {
    const base64 = await invitation(whom);
    const asked = { action: 'adopt', name: 'Giấy mời 2025.docx', base64, take: true };
    const all = draftOf(empty);
    expect(ask(all, asked).answer).toMatchObject({
      found: expect.arrayContaining([expect.objectContaining({ tag: 'Kính mời', value: whom, sure: false })]),
    });
    expect(written(all)).toBe(textOf(base64));
    expect(shown(all, 'Danh mục văn bản', 'Dành cho').filter(Boolean)).toEqual(['một bản cho tất cả']);
    const each = draftOf(empty);
    ask(each, { ...asked, each: true });
    expect([
      shown(each, 'Danh mục văn bản', 'Dành cho').filter(Boolean),
      shown(each, tab, column).filter(Boolean),
    ]).toEqual([[forWhom], [whom]]);
    expect(written(each)).toBe(textOf(base64));
    typeInto(each, tab, column, 'Phường Bắc Giang');
    typeInto(each, 'Thành phần', 'Đơn vị được mời', 'Phường Bắc Giang');
    ask(each, { action: 'write-papers' });
    expect(shown(each, 'Văn bản', 'Tên văn bản').join()).toContain('Phường Bắc Giang');
  },
);
