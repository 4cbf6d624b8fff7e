import fc from 'fast-check';
import { paperSource } from '../../../src/documents/papers/source';
import { render } from '../../../src/documents/word/render';
import type { Cell } from '../../../src/domain/problem';
import { readBook } from '../../../src/tables/book';
import { changes, settingChange } from '../../../src/tables/sheet/changes';
import type { Grid } from '../../../src/tables/sheet/grid';
import { readTable } from '../../../src/tables/sheet/rows';
import { tables } from '../../../src/tables/tables';
import { sentenceOf } from '../../../src/words/problems';
import { bookProblems } from '../../../src/work/sheet/problems';
import { planOf } from '../../documents/listed';
import { gridOf, sampleGrid, sampleGrids } from '../../support/grids';
import { whole } from '../../support/long';

const codes = (problems: readonly { code: string; at: { row: number } }[]) =>
  problems.map(({ code, at }) => [code, at.row]);
const units = (rows: Cell[][], titles = ['Mã', 'Tên đơn vị', 'Loại', 'Email']) =>
  gridOf('Đơn vị', [titles, ...rows]);
const read = (grid: Grid) => readTable(tables.units, grid);

test('the sample reads back whole, with nothing but its own slip', () => {
  const book = readBook(sampleGrids());
  expect(codes(bookProblems(book))).toEqual([['stray-spacing', 3]]);
  expect(book.units.rows).toHaveLength(10);
  expect(book.conference.rows[0]).toMatchObject({
    startDay: { first: '2020-07-24', last: '2020-07-24' },
    startTime: { from: '08:00' },
    length: { text: '01 ngày', halfDays: 2 },
  });
  expect(book.budget.rows[0]).toMatchObject({ quantity: 50, times: 2, price: 20000 });
});

test('columns are found by title wherever they stand, however they are spelled', () => {
  const titles = ['Email', ' loại ', 'TÊN  ĐƠN VỊ'.normalize('NFD'), 'Ghi chú riêng', 'M\u00E3\u00A0'];
  const { rows } = read(units([['a@b.example', 'huyện', 'huyện Yên Thế', 'x', '0215']], titles));
  expect(rows).toEqual([
    { row: 2, code: '0215', name: 'huyện Yên Thế', kind: 'huyện', email: 'a@b.example' },
  ]);
});

test('rows above the title, doubled and missing titles, copied rows, blank and bad cells', () => {
  const grid = gridOf('Đơn vị', [
    ['Danh sách năm 2020', '', '', '', ''],
    ['Mã', 'Tên đơn vị', 'Loại', 'Email', 'email'],
    ['213', 'thành phố Bắc Giang', 'thành phố', 'không có', ''],
    ['213', '', 'huyện', 'a@b.example', ''],
    ['', '', '', '', ''],
  ]);
  expect(codes(read(grid).problems)).toEqual([
    ['missing-column', 2],
    ['missing-column', 2],
    ['missing-column', 2],
    ['missing-column', 2],
    ['missing-column', 2],
    ['missing-column', 2],
    ['missing-added', 2],
    ['missing-column', 2],
    ['missing-column', 2],
    ['doubled-column', 2],
    ['rows-above-title', 1],
    ['bad-email', 3],
    ['blank-cell', 4],
    ['doubled-code', 4],
  ]);
});

test('merged cells and failed formulas are told with their place', () => {
  const grid = {
    ...units([['213', '#REF!', 'huyện', 'a@b.example']]),
    merges: [{ row: 1, column: 0, rows: 2, columns: 1 }],
  };
  const found = read(grid).problems.filter(({ code }) => !code.startsWith('missing'));
  expect(found.map(({ code, at }) => [code, at.row, at.column])).toEqual([
    ['merged-cells', 2, 'A'],
    ['formula-error', 2, 'Tên đơn vị'],
  ]);
});

test('a setting that is missing, doubled, or typed wrong', () => {
  const grid = gridOf('Hội nghị', [
    ['Mục', 'Giá trị', 'Giải thích'],
    ['Ngày họp', 'thứ Hai, 24/7/2020', ''],
    ['Tháng dự kiến', '7/2020', ''],
    ['ngày họp', '24/7/2020', ''],
  ]);
  const { problems, rows, rowOf } = readTable(tables.conference, grid);
  expect(
    problems
      .filter(({ code }) => code !== 'missing-setting')
      .map(({ code, at }) => [code, at.row, at.column]),
  ).toEqual([
    ['doubled-setting', 4, 'Ngày họp'],
    ['weekday-against-date', 2, 'Ngày họp'],
  ]);
  expect(rows[0]).toMatchObject({ plannedMonth: { first: '2020-07' } });
  expect(rowOf('plannedMonth')).toBe(3);
});

describe('writing only what changed', () => {
  const titles = Object.values(tables.documents.columns).map(({ title }) => title);
  const blank = {
    kind: undefined,
    unit: undefined,
    link: undefined,
    state: undefined,
    maker: undefined,
    madeAt: undefined,
  };
  const painting = (code: string, name: string) => ({ ...blank, code, name });

  test('new codes go under the last used row, in one block', () => {
    const grid = gridOf('Văn bản', [titles, ['', '', '', '', '', '', '', '', 'ghi chú']]);
    expect(changes(tables.documents, grid, [painting('KH', 'a'), painting('GM·213', 'b')])).toMatchObject([
      {
        row: 3,
        column: 1,
        values: [
          ['KH', '', '', 'a'],
          ['GM·213', '', '', 'b'],
        ],
      },
    ]);
  });

  test('a row is found by its code wherever it was sorted to; equal rows are left alone', () => {
    const row = (code: string, name: string) =>
      titles.map((title) => (title === 'Mã' ? code : title === 'Tên văn bản' ? name : ''));
    const grid = gridOf('Văn bản', [titles, row('GM·215', 'b'), row('gm·213', 'a')]);
    expect(changes(tables.documents, grid, [painting('gm·213', 'a'), painting('GM·215', 'c')])).toEqual([
      { row: 2, column: 4, values: [['c']] },
    ]);
  });

  test('a formula in a machine cell is not overwritten', () => {
    const grid = gridOf('Văn bản', [titles, ['KH']], [[], ['', '', '', '=A1']]);
    const blocks = changes(tables.documents, grid, [{ ...painting('KH', 'mới'), link: 'x' }]);
    expect(blocks.flatMap(({ values }) => values.flat())).not.toContain('mới');
  });

  test('a setting that already shows its value costs nothing', () => {
    const grid = gridOf('Hội nghị', [
      ['Mục', 'Giá trị'],
      ['Dấu bảng tính', 'abc'],
    ]);
    expect(settingChange(tables.conference, grid, 'stamp', 'abc')).toEqual([]);
    expect(settingChange(tables.conference, grid, 'stamp', 'xyz')).toEqual([
      { row: 2, column: 2, values: [['xyz']] },
    ]);
  });
});

describe('nothing typed makes reading, checking or writing throw', () => {
  const ugly = fc.oneof(
    fc.constantFrom<Cell>(
      '',
      ' ',
      '\u00A0',
      '#REF!',
      '31/2/2020',
      '1,5 triệu',
      '{{',
      '{{}}',
      '{{x',
      '*',
      '=1+1',
      '\uD800',
      'tất cả',
      ';',
      '🙂',
      '\u0000',
      true,
      false,
      -1,
      1e21,
      Number.NaN,
      0.1,
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.double(),
    fc.constant('Hội nghị giao ban '.repeat(400)),
  );
  const blow = fc.record({ tab: fc.nat(7), row: fc.nat(30), column: fc.nat(9), value: ugly });

  test('any cells of the sample replaced by anything', () =>
    fc.assert(
      fc.property(fc.array(blow, { minLength: 1, maxLength: 12 }), (blows) => {
        const grids = sampleGrids().map((grid, index) =>
          struck(
            grid,
            blows.filter(({ tab }) => tab === index),
          ),
        );
        const book = readBook(grids);
        for (const one of bookProblems(book)) expect(sentenceOf(one)).not.toMatch(/undefined|NaN,|\[object/);
        planOf(paperSource(book));
      }),
      { numRuns: whole(500, 60) },
    ));

  test('and the paper of such a workbook still renders', () =>
    fc.assert(
      fc.property(fc.array(blow, { minLength: 8, maxLength: 20 }), (blows) => {
        const grids = sampleGrids().map((grid, index) =>
          struck(
            grid,
            blows.filter(({ tab }) => tab === index),
          ),
        );
        expect(render(planOf(paperSource(readBook(grids)))).docx.length).toBeGreaterThan(1000);
      }),
      { numRuns: whole(50, 8) },
    ));

  const struck = (grid: Grid, blows: { row: number; column: number; value: Cell }[]): Grid => {
    const values = grid.values.map((row) => [...row]);
    for (const { row, column, value } of blows) {
      while (values.length <= row) values.push([]);
      const at = values[row];
      if (at) at[column] = value;
    }
    return { ...grid, values: values.map((row) => Array.from(row, (cell) => cell ?? '')) };
  };
});

test('ten thousand rows read without a second thought', () => {
  const sample = sampleGrid('units');
  const [titles = [], first = []] = sample.values;
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    first.map((cell, column) => (column === 0 ? String(index) : cell)),
  );
  expect(readTable(tables.units, gridOf('Đơn vị', [titles, ...rows])).rows).toHaveLength(10_000);
});
