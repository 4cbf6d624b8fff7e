import { paragraphsOf } from '../../../src/documents/adopt/adopted';
import { openTemplateFile } from '../../../src/documents/adopt/opened';
import { filled, withTags } from '../../../src/documents/adopt/template';
import { fittingTabs, headKey } from '../../../src/documents/adopt-tables/columns';
import { fittingTables } from '../../../src/documents/adopt-tables/fitting-tables';
import { taggedTables } from '../../../src/documents/adopt-tables/tagged-tables';
import { rowLoops } from '../../../src/documents/papers/row-values';
import { textOf } from '../../../src/documents/word/words-of';
import { asTyped, bold, changed, line, table, word } from '../adopt/files';

const rowsOf = (head: string[], ...rows: string[][]) =>
  table(
    head.map((text) => [bold(text)]),
    ...rows.map((cells) => cells.map((text) => [line(text)])),
  );

const budget = () =>
  rowsOf(
    ['STT', 'Nội dung', 'ĐVT', 'Số lượng', 'Đơn giá (đồng)', 'Thành tiền (đồng)', 'Ghi chú'],
    ['01', 'Nước uống', 'người', '50', '20.000', '1.000.000', ''],
    ['02', 'Tài liệu <A & B>', 'bộ', '50', '15.000', '750.000', 'in 2 mặt'],
    ['03', 'Trang trí', '', '', '', '2.000.000', ''],
    ['', 'Tổng cộng', '', '', '', '3.750.000', ''],
  );

function met(docx: string) {
  const opened = openTemplateFile(docx);
  if ('wrong' in opened) throw new Error(opened.wrong);
  const paragraphs = paragraphsOf(opened.zip);
  const fitting = fittingTables(opened.zip.files['word/document.xml']?.asText() ?? '', paragraphs);
  const tagged = taggedTables(fitting.tables, paragraphs);
  const template = withTags(opened.zip, paragraphs, [tagged, { places: tagged.totals }], tagged.gone);
  return { ...fitting, template };
}

test('a table whose head fits a tab repeats one row; its sum follows in figures and in words', async () => {
  const docx = asTyped(
    await word([
      [line('Kinh phí: 3.750.000 đồng'), budget(), line('(Bằng chữ: Ba triệu bảy trăm năm mươi nghìn đồng)')],
    ]),
  );
  const { tables, left, template } = met(docx);
  expect(left).toEqual([{ text: expect.stringMatching(/^Dự toán: STT/), why: 'table-first-row' }]);
  expect(tables.map(({ tab, cells, total }) => [tab, cells, total])).toEqual([
    [
      'budget',
      [
        { content: 'Nước uống', measure: 'người', quantity: 50, price: 20000 },
        { content: 'Tài liệu <A & B>', measure: 'bộ', quantity: 50, price: 15000, note: 'in 2 mặt' },
        { content: 'Trang trí', amount: 2000000 },
      ],
      3750000,
    ],
  ]);
  expect(textOf(template).split('\n').slice(0, 16)).toEqual([
    'Kinh phí: {{Tổng cộng}} đồng',
    'STT',
    'Nội dung',
    'ĐVT',
    'Số lượng',
    'Đơn giá (đồng)',
    'Thành tiền (đồng)',
    'Ghi chú',
    '{{#Dự toán}}{{TT | 2 chữ số}}',
    '{{Nội dung chi}}',
    '{{ĐVT}}',
    '{{Số lượng}}',
    '{{Đơn giá}}',
    '{{Thành tiền}}',
    '{{Ghi chú}}{{/Dự toán}}',
    'Tổng cộng',
  ]);
  expect(textOf(template)).toContain('(Bằng chữ: {{Tổng cộng | bằng chữ}})');
});

test('programme, tasks, persons and guests fit as well, and come back as they were', async () => {
  const docx = await word([
    [
      rowsOf(
        ['Thời gian', 'Nội dung', 'Thực hiện'],
        ['07h30 - 08h00', 'Đón tiếp', 'Văn phòng'],
        ['08h00-9h15', 'Khai mạc', 'Giám đốc'],
      ),
      rowsOf(
        ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Phối hợp', 'Thời hạn'],
        ['1', 'In tài liệu', 'Văn phòng', '', '20/7/2025'],
        ['2', 'Mời khách', 'Phòng A', 'Phòng B', '15/7/2025'],
      ),
      rowsOf(
        ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Ký nhận'],
        ['1', 'Lê An', 'Phó Giám đốc', 'Sở A', ''],
        ['2', 'Trần Bình', 'Chuyên viên', 'Sở B', ''],
      ),
      rowsOf(['Thành phần', 'Số lượng'], ['Lãnh đạo Sở', '03'], ['Các phòng', '12']),
    ],
  ]);
  const { tables, left, template } = met(asTyped(docx, 3));
  expect([left.map(({ why }) => why), tables.map(({ tab, rows }) => [tab, rows.length])]).toEqual([
    ['table-first-row'],
    [
      ['programme', 2],
      ['assignments', 2],
      ['people', 2],
      ['guestLines', 2],
    ],
  ]);
  expect(textOf(template)).toContain(
    '{{#Chương trình}}{{Thời gian}}\n{{Nội dung}}\n{{Người trình bày}}{{/Chương trình}}',
  );
  const rows = (title: string, ...all: Record<string, string>[]) =>
    [title, all.map((one, at) => ({ TT: String(at + 1), ...one }))] as const;
  const back = filled(
    template,
    Object.fromEntries([
      rows(
        'Chương trình',
        { 'Thời gian': '07h30 - 08h00', 'Nội dung': 'Đón tiếp', 'Người trình bày': 'Văn phòng' },
        { 'Thời gian': '08h00-9h15', 'Nội dung': 'Khai mạc', 'Người trình bày': 'Giám đốc' },
      ),
      rows(
        'Phân công',
        { 'Nhiệm vụ': 'In tài liệu', 'Chủ trì': 'Văn phòng', 'Phối hợp': '', Hạn: '20/7/2025' },
        { 'Nhiệm vụ': 'Mời khách', 'Chủ trì': 'Phòng A', 'Phối hợp': 'Phòng B', Hạn: '15/7/2025' },
      ),
      rows(
        'Đại biểu',
        { 'Họ và tên': 'Lê An', 'Chức vụ': 'Phó Giám đốc', 'Nơi công tác': 'Sở A' },
        { 'Họ và tên': 'Trần Bình', 'Chức vụ': 'Chuyên viên', 'Nơi công tác': 'Sở B' },
      ),
      rows(
        'Thành phần',
        { 'Nội dung': 'Lãnh đạo Sở', 'Số người': '3' },
        { 'Nội dung': 'Các phòng', 'Số người': '12' },
      ),
    ]),
  );
  expect(textOf(back)).toBe(textOf(docx));
  expect(Object.keys(rowLoops)).toEqual(expect.arrayContaining(['Đại biểu', 'Thành phần']));
});

test('merged cells, rows of several shapes, words that would come back otherwise: the table stays, and says why', async () => {
  const why = async (docx: string) => met(docx).left.map((one) => one.why);
  const plain = await word([[budget()]]);
  expect(
    await why(
      changed(plain, (xml) =>
        xml.replace(/(<w:tc>)(?=(?:(?!<w:tc>).)*Trang trí)/s, '$1<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'),
      ),
    ),
  ).toEqual(['table-merged']);
  const head = ['TT', 'Nội dung chi', 'Thành tiền'];
  expect(
    await why(
      await word([
        [
          table(
            head.map((text) => [bold(text)]),
            [[line('I')], [bold('Tiền ăn')], [line('1.000')]],
            [[line('1')], [line('Trưa')], [line('1.000')]],
          ),
        ],
      ]),
    ),
  ).toEqual(['table-uneven']);
  expect(await why(await word([[rowsOf(head, ['1', 'Nước', '1 triệu'], ['2', 'Hoa', '200.000'])]]))).toEqual([
    'table-spelled',
  ]);
  expect(await why(await word([[rowsOf(head)]]))).toEqual(['table-empty']);
  expect(met(await word([[rowsOf(['A', 'B'], ['1', '2'])]]))).toMatchObject({ tables: [], left: [] });
});

test('a head is known however its tone is placed', () => {
  const known = (text: string) =>
    fittingTabs.flatMap(({ name, columns }) =>
      columns.flatMap(({ field, heads }) => (heads.test(headKey(text)) ? [`${name} ${field}`] : [])),
    );
  for (const text of ['Hoạt động', 'HỌAT ĐỘNG (chính)']) expect(known(text)).toEqual(['programme content']);
  for (const text of ['Hạn hoàn thành', 'Hạn hòan thành:']) expect(known(text)).toEqual(['assignments due']);
  expect(known('Khoản chi')).toEqual(['budget content']);
});
