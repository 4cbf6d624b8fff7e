import { type Came, floods } from '../../../src/domain/answers/floods';
import { mostTypedADay } from '../../../src/domain/limits/form-limits';

const came = (unit: string, count: number, at: string): Came[] =>
  Array.from({ length: count }, () => ({ unit, at }));
const most = mostTypedADay;
const none = new Map<string, string>();

test('more in one name on one day than people type; what is spread over names or days is none', () => {
  const all = [
    ...came('huyện Yên Thế', most, '2020-07-10 09:00'),
    ...came('huyện Yên Thế', 1, '2020-07-10 23:59'),
    ...came('huyện Yên Thế', most, '2020-07-11 00:00'),
    ...came('huyện Tân Yên', most, '2020-07-10 09:00'),
    ...came('', 3 * most, '2020-07-10 09:00'),
  ];
  expect(floods(all, none, '2020-07-12')).toEqual([
    { unit: 'huyện Yên Thế', day: '2020-07-10', count: most + 1 },
  ]);
});

test('told for a week, the newest first; what came before the code was changed is dealt with', () => {
  const all = ['10', '12'].flatMap((day) => came('A', 2 * most, `2020-07-${day} 09:00`));
  const daysOn = (today: string, changed = none) => floods(all, changed, today).map(({ day }) => day);
  expect(daysOn('2020-07-12')).toEqual(['2020-07-12', '2020-07-10']);
  expect(daysOn('2020-07-17')).toEqual(['2020-07-12', '2020-07-10']);
  expect(daysOn('2020-07-18')).toEqual(['2020-07-12']);
  const other = came('B', 2 * most, '2020-07-12 09:00');
  expect(floods([...all, ...other].reverse(), none, '2020-07-12').map(({ unit, day }) => unit + day)).toEqual(
    ['B2020-07-12', 'A2020-07-12', 'A2020-07-10'],
  );
  expect(daysOn('2020-07-20')).toEqual([]);
  expect(daysOn('2020-07-12', new Map([['A', '2020-07-12 08:00']]))).toEqual(['2020-07-12']);
  expect(daysOn('2020-07-12', new Map([['A', '2020-07-12 09:00']]))).toEqual([]);
});
