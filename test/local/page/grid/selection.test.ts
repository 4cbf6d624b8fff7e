import {
  beside,
  between,
  cleared,
  endOfRun,
  pastedInto,
  textsIn,
  valuesIn,
} from '../../../../local/page/grid/selection';
import type { ShownCell, ShownTab } from '../../../../local/sheet/shown';

const tab: ShownTab = {
  name: 'A',
  rows: 6,
  columns: 4,
  frozenRows: 1,
  frozenColumns: 0,
  widths: [],
  hidden: [3, 4],
  isFiltered: true,
};
const cell = (row: number, column: number, typed: string): ShownCell => ({
  row,
  column,
  typed,
  shown: typed,
});
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

test('a block lies between two corners, whichever came first', () => {
  const block = area(2, 1, 3, 3);
  expect(between({ row: 4, column: 1 }, { row: 2, column: 3 })).toEqual(block);
  expect(between({ row: 2, column: 3 }, { row: 4, column: 1 })).toEqual(block);
});

describe('with rows hidden', () => {
  const cells = [
    cell(2, 1, 'a'),
    cell(3, 1, 'ẩn'),
    cell(5, 2, 'b'),
    { ...cell(6, 1, ''), note: 'chú thích' },
  ];

  it('copies what is shown, up to the last that is filled', () => {
    const texts = textsIn(area(1, 1, 6, 4), tab, cells, ({ typed }) => typed);
    expect(texts).toEqual([
      ['', ''],
      ['a', ''],
      ['', 'b'],
    ]);
  });

  it('pastes past them, into new rows beyond the last, with one kind of line end', () => {
    const pasted = pastedInto(area(2, 3, 1, 1), tab, [['a'], ['b\r\nc'], ['d'], ['e', 'f']]);
    expect(pasted).toEqual([
      { row: 2, column: 3, text: 'a' },
      { row: 5, column: 3, text: 'b\nc' },
      { row: 6, column: 3, text: 'd' },
      { row: 7, column: 3, text: 'e' },
      { row: 7, column: 4, text: 'f' },
    ]);
  });

  it('fills a block with a single text, and clears what is filled and seen', () => {
    expect(pastedInto(area(2, 1, 4, 1), tab, [['x']]).map(({ row }) => row)).toEqual([2, 5]);
    expect(cleared(area(1, 1, 6, 4), tab, cells)).toEqual([
      { row: 2, column: 1, text: '' },
      { row: 5, column: 2, text: '' },
    ]);
  });

  it('goes past them by arrows, and stops at the edges', () => {
    expect(beside({ row: 2, column: 1 }, [1, 0], tab)).toEqual({ row: 5, column: 1 });
    expect(beside({ row: 5, column: 1 }, [-1, 0], tab)).toEqual({ row: 2, column: 1 });
    expect(beside({ row: 5, column: 1 }, [20, 0], tab)).toEqual({ row: 6, column: 1 });
    expect(beside({ row: 1, column: 1 }, [0, -1], tab)).toEqual({ row: 1, column: 1 });
  });

  it('lists what stands in a column and which of it is seen', () => {
    expect(valuesIn(1, tab, cells)).toEqual([
      { text: '', isShown: true },
      { text: 'a', isShown: true },
      { text: 'ẩn', isShown: false },
    ]);
  });
});

test('Ctrl and an arrow go to the end of what is filled, then to the next filled one, then to the edge', () => {
  const open = { ...tab, rows: 20, hidden: [] };
  const cells = [2, 3, 4, 8].map((row) => cell(row, 1, 'x'));
  const jump = (row: number) => {
    const from = { row, column: 1 };
    return beside(from, [20, 0], open, endOfRun(from, [1, 0], cells)).row;
  };
  expect([1, 2, 4, 8].map(jump)).toEqual([2, 4, 8, 20]);
});
