import { onDay } from '../../../src/domain/days/day-phrases';
import { deadlines } from '../../../src/domain/desk/deadlines';

const line = (row: number, due: Parameters<typeof deadlines>[0][number]['due'], done?: string) => ({
  row,
  lead: 'Văn phòng Sở',
  task: `việc ${row}`,
  due,
  done,
});

test('what is late comes first, then what is due within a week; what is done or has no day stays away', () => {
  const lines = [
    line(2, onDay('2020-07-25')),
    line(3, onDay('2020-07-20')),
    line(4, onDay('2020-07-19'), 'xong 18/7'),
    line(5, undefined),
    line(6, { text: 'trước hội nghị' }),
    line(7, onDay('2020-07-21')),
    line(8, { text: '15-16/7/2020', first: '2020-07-15', last: '2020-07-16' }),
    line(9, onDay('2020-07-29')),
    line(12, onDay('2020-07-28')),
    line(10, onDay('2020-07-28')),
  ];
  expect(deadlines(lines, '2020-07-21').map(({ row, isLate }) => [row, isLate])).toEqual([
    [8, true],
    [3, true],
    [7, false],
    [2, false],
    [10, false],
    [12, false],
  ]);
});
