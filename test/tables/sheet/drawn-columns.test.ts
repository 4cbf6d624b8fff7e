import { fieldsOf } from '../../../src/domain/row';
import { answerColumn } from '../../../src/tables/sheet/answer-columns';
import { choice, text } from '../../../src/tables/sheet/cell-kinds';
import { changes, withBlocks } from '../../../src/tables/sheet/changes';
import type { Grid } from '../../../src/tables/sheet/grid';
import { making } from '../../../src/tables/sheet/making';
import { readTable } from '../../../src/tables/sheet/rows';
import { column, table } from '../../../src/tables/sheet/table';
import { gridOf } from '../../support/grids';

/** A tab in which somebody writes the questions of a form, one a row. */
const questionsTable = table({
  title: 'Câu hỏi',
  purpose: 'Các câu hỏi của một biểu mẫu.',
  layout: 'rows',
  begins: 'empty',
  made: 'first',
  anew: 'kept',
  forPapers: false,
  columns: {
    code: column('Mã', text, 'Mã ngắn.', { blank: 'blocks' }),
    title: column('Câu hỏi', text, 'Câu sẽ hỏi.', { blank: 'blocks' }),
    kind: column('Kiểu', choice(['text', 'paragraph']), 'Một dòng hay nhiều dòng.'),
  },
});

const questionsGrid = gridOf('Câu hỏi', [
  ['Mã', 'Câu hỏi', 'Kiểu'],
  ['2', 'Số học viên', 'text'],
  ['10', 'Nội dung tập huấn'.normalize('NFD'), 'paragraph'],
  ['code', 'Mã lớp', 'text'],
]);

const between = <Before, Drawn, After>(
  before: Before,
  drawn: Drawn,
  after: After,
): Before & Drawn & After => ({
  ...before,
  ...drawn,
  ...after,
});

/** The tab that shows the answers to them. A prefix keeps what others call their questions apart from the fields of our own. */
function answersTable(grid: Grid) {
  const asked = readTable(questionsTable, grid).rows.map(({ code = '', title = '', kind = 'text' }) => ({
    key: `answer ${code}` as const,
    title,
    kind,
  }));
  return table({
    title: 'Trả lời',
    purpose: 'Câu trả lời.',
    layout: 'rows',
    begins: 'empty',
    made: 'first',
    anew: 'emptied',
    forPapers: false,
    columns: between(
      { code: column('Mã', text, 'Máy ghi.', { keeper: 'machine', blank: 'blocks' }) },
      fieldsOf(asked, answerColumn),
      { opinion: column('Ý kiến', text, 'Người dùng ghi.') },
    ),
  });
}

const answers = answersTable(questionsGrid);
const made = withBlocks(gridOf('Trả lời', []), making(answers, gridOf('Trả lời', []), [])?.blocks ?? []);

test('questions that stand in rows become columns, in their order', () => {
  expect(made.values).toEqual([['Mã', 'Số học viên', 'Nội dung tập huấn', 'Mã lớp', 'Ý kiến']]);
  expect(making(answers, gridOf('Trả lời', []), [])?.looks.map(({ width }) => width)).toEqual([
    120, 200, 280, 200, 120,
  ]);
});

test('their answers are painted by field and read again, whoever sorted the tab or wrote beside them', () => {
  const painted = withBlocks(
    made,
    changes(answers, made, [
      { code: 'TL·1', 'answer 2': '030', 'answer 10': 'Vải\nthiều', 'answer code': 'L1' },
      { code: 'TL·2', 'answer 2': '5', 'answer 10': undefined, 'answer code': 'L2' },
    ]),
  );
  const [titles = [], first = [], second = []] = painted.values;
  const sorted = gridOf('Trả lời', [titles, second, [...first.slice(0, 4), 'tốt']]);
  const again = changes(answers, sorted, [
    { code: 'TL·1', 'answer 2': '30', 'answer 10': undefined, 'answer code': 'L1' },
  ]);
  expect(again).toEqual([{ row: 3, column: 2, values: [['30']] }]);
  const { rows, problems } = readTable(answers, withBlocks(sorted, again));
  expect(problems).toEqual([]);
  const told: [string | undefined, string | undefined, string | undefined][] = rows.map((row) => [
    row.code,
    row['answer 2'],
    row.opinion,
  ]);
  expect(told).toEqual([
    ['TL·2', '5', undefined],
    ['TL·1', '30', 'tốt'],
  ]);
});

test('a question that is added later gets its column to the right, and the others stay', () => {
  const more = answersTable(gridOf('Câu hỏi', [...questionsGrid.values, ['ngay', 'Ngày mở lớp', 'text']]));
  expect(making(more, made, [])).toMatchObject({
    added: 1,
    blocks: [{ column: 6, values: [['Ngày mở lớp']] }],
  });
});
