import {
  choicesIn,
  columnIn,
  questionRowOf,
  type ReadyQuestion,
  rowOf,
  wayOf,
} from '../../../src/domain/forms/question-row';

const count: ReadyQuestion = {
  key: 'count',
  section: 'Người dự',
  title: 'Số người dự',
  way: 'number',
  required: false,
  sums: true,
};
const coming: ReadyQuestion = {
  key: 'coming',
  section: 'Trả lời',
  title: 'Trả lời',
  way: 'choice',
  choices: ['A', 'B'],
};

test('a ready question is written as a clerk would, and read as its row is', () => {
  expect(rowOf('TL', count)).toMatchObject({
    way: 'Số',
    required: 'Không',
    sums: 'Có',
    choices: '',
    help: '',
  });
  expect(rowOf('TL', coming)).toMatchObject({ way: 'Chọn một', required: 'Có', sums: '', choices: 'A\nB' });
  expect(questionRowOf('TL', count)).toMatchObject({
    row: 0,
    required: false,
    sums: true,
    choices: undefined,
  });
  expect(questionRowOf('TL', coming)).toMatchObject({ required: true, sums: undefined, choices: 'A\nB' });
  expect([wayOf('Số tiền'), wayOf('số tiền')]).toEqual(['money', undefined]);
});

test.each([
  ['Có; Không', ['Có', 'Không']],
  ['Có\n\n Không ;', ['Có', 'Không']],
  ['', []],
])('the choices in %j', (cell, choices) => expect(choicesIn(cell)).toEqual(choices));

test.each([
  ['{{Đơn vị: Tên đơn vị}}', { tab: 'Đơn vị', column: 'Tên đơn vị' }],
  [' {{ Đơn vị :Loại }} ', { tab: 'Đơn vị', column: 'Loại' }],
  ['{{Đơn vị}}', undefined],
  ['{{: Loại}}', undefined],
  ['{{Đơn vị:}}', undefined],
  ['Có; {{Đơn vị: Loại}}', undefined],
  ['', undefined],
])('the column in %j', (cell, column) => expect(columnIn(cell)).toEqual(column));
