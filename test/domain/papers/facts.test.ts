import * as fc from 'fast-check';
import { sayFact, sayPlace, sayTime, writeFact } from '../../../src/domain/papers/fact-labels';
import {
  after,
  changesOf,
  differences,
  type FactName,
  type Facts,
  factNames,
  type Holder,
  outdated,
  toldByAll,
} from '../../../src/domain/papers/facts';

const told: Facts = { day: '2020-07-24', hour: '07:30', hall: 'Hội trường tầng 5' };

test.each<[string, Facts, Facts, [string, string, string][]]>([
  ['another hour', told, { ...told, hour: '14:00' }, [['hour', '07:30', '14:00']]],
  ['an emptied day', told, { ...told, day: undefined }, [['day', '2020-07-24', '']]],
  ['only the spelling', told, { ...told, hall: 'Hội trường  tầng 5'.normalize('NFD') }, []],
  ['what nobody was told', told, { ...told, contact: 'Phòng A' }, []],
  [
    'a postponement, whatever else moved',
    told,
    { hour: '08:00', standing: 'postponed' },
    [['day', '2020-07-24', 'postponed']],
  ],
  ['a postponement that was told', { standing: 'postponed' }, { ...told, standing: 'postponed' }, []],
  ['a new day after it', { standing: 'postponed' }, told, [['day', 'postponed', '2020-07-24']]],
  [
    'a new day and another hall after it',
    { standing: 'postponed', hall: 'A' },
    { ...told, hall: 'B' },
    [
      ['day', 'postponed', '2020-07-24'],
      ['hall', 'A', 'B'],
    ],
  ],
  [
    'a hall of what is not held',
    { standing: 'cancelled', hall: 'A' },
    { standing: 'cancelled', hall: 'B' },
    [],
  ],
  ['who is invited no more', told, { standing: 'withdrawn' }, [['day', '2020-07-24', 'withdrawn']]],
])('%s', (_case, before, now, expected) =>
  expect(differences(before, now).map(({ fact, old, new: next }) => [fact, old, next])).toEqual(expected),
);

test.each<[FactName, string, string]>([
  ['day', '2020-07-24', '24/7/2020 (thứ Sáu)'],
  ['day', '2020-07-24', 'T6, 24/7/2020'],
  ['day', '24/7', '24/7/2020'],
  ['day', '23-24/7/2020', 'từ ngày 23 tháng 7 đến hết ngày 24 tháng 7 năm 2020'],
  ['day', 'từ thứ Năm, 23/7 đến thứ Bảy, 25/7/2020', '23 – 25/7/2020'],
  ['day', 'sáng 24/7/2020', 'Sáng thứ Sáu, ngày 24/7/2020'],
  ['hour', '08:00', 'lúc 8h00'],
  ['hour', 'lúc 8h00', '8 giờ 00'],
  ['hour', '8h00-11h30', 'từ 8h đến 11 giờ 30'],
  ['hour', '14:00', '2h chiều'],
  ['length', '½ ngày', '01 buổi'],
  ['length', '01 (một) ngày', '1 ngày'],
  ['deadline', '2020-07-20', 'hết ngày 20/7/2020'],
  ['deadline', '17h 20/7/2020', 'trước 17h00 ngày 20/7/2020'],
  ['hall', 'Hội trường tầng 5', 'hội trường tầng 5.'],
  ['address', 'Số 1, phố Hoà Bình', 'Số 1 , Phố Hòa Bình'],
  ['hour', 'sau giờ hành chính', 'Sau giờ hành chính'],
  ['hour', '8h00 (đón tiếp từ 7h30)', '8 giờ 00, đón tiếp từ 7 giờ 30 phút'],
  ['day', '24/7/2020 tại Hội trường A', 'ngày 24/07/2020, tại Hội trường A'],
])('%s: %s and %s tell the same', (fact, old, next) => {
  expect(differences({ [fact]: old }, { [fact]: next })).toEqual([]);
  expect(differences({ [fact]: next }, { [fact]: old })).toEqual([]);
});

test.each<[FactName, string, string]>([
  ['day', '2020-07-24', '24/7/2021 (thứ Bảy)'],
  ['day', '23-25/7/2020', '23 và 25/7/2020'],
  ['day', '23/7/2020, 25/7/2020', '23-25/7/2020'],
  ['day', 'từ chiều 23 đến sáng 24/7/2020', 'từ sáng 23 đến chiều 24/7/2020'],
  ['day', '24/7/2020 tại Hội trường A', '24/7/2020 tại Hội trường B'],
  ['day', '8h00 ngày 24/7/2020', '14h00 ngày 24/7/2020'],
  ['day', 'trước ngày 24/7/2020', '24/7/2020'],
  ['day', 'cuối tháng 7/2020', 'đầu tháng 7/2020'],
  ['hour', '8h00', '8h00-11h30'],
  ['hour', '8h00 (đón tiếp từ 7h30)', '8h00 (đón tiếp từ 7h00)'],
  ['hour', '8h00 ngày 23/7/2020', '8h00 ngày 24/7/2020'],
  ['hour', '8h (đón tiếp từ 7h30)', '8h30 (đón tiếp từ 7h)'],
  ['day', 'từ ngày 24/7/2020', '24/7/2020'],
  ['day', '24/7/2020 tại tầng 1', '24/7/2020 tại tầng 11'],
  ['hour', 'sau giờ hành chính', 'trong giờ hành chính'],
  ['length', '90 phút', '120 phút'],
  ['length', 'buổi sáng', 'buổi chiều'],
  ['deadline', 'trước ngày 20/7/2020', '2020-07-20'],
  ['deadline', '2020-07-20', '17h 20/7/2020'],
  ['hall', 'Phòng 1', 'Phòng 2'],
])('%s: %s and %s do not', (fact, old, next) => {
  expect(differences({ [fact]: old }, { [fact]: next })).toEqual([{ fact, old, new: next }]);
});

const anyFacts = fc.record(Object.fromEntries(factNames.map((name) => [name, fc.string({ minLength: 1 })])), {
  requiredKeys: [],
}) as fc.Arbitrary<Facts>;

test('who was told what the Sheet says holds nothing else, whatever was told before', () =>
  fc.assert(
    fc.property(anyFacts, anyFacts, (before, now) => {
      const all = { day: '2020-07-24', ...now };
      expect(differences(after(before, all), { ...before, ...all })).toEqual([]);
    }),
  ));

test('a reminder moves the deadline and nothing else', () => {
  expect(after(told, { deadline: '2020-07-20' })).toEqual({ ...told, deadline: '2020-07-20' });
  expect(after(told, { session: 'Chiều' })).toStrictEqual({ ...told, session: 'Chiều' });
  expect(after({ ...told, deadline: '2020-07-20' }, { hour: '14:00' })).toEqual({
    deadline: '2020-07-20',
    hour: '14:00',
  });
});

test('a paper for all that has not moved tells a guest of a session of its hour', () => {
  const ofGuest = { ...told, hour: '13:30', session: 'Chiều' };
  expect(toldByAll(told, told, ofGuest)).toEqual(ofGuest);
  expect(toldByAll({ ...told, hall: 'Phòng 2' }, told, ofGuest)).toEqual({ ...ofGuest, hall: 'Phòng 2' });
  const postponed: Facts = { standing: 'postponed' };
  expect([toldByAll(postponed, told, ofGuest), toldByAll(told, postponed, ofGuest)]).toEqual([
    postponed,
    told,
  ]);
});

test('changes come by weight, each once with all who hold it', () => {
  const holder = (code: string, own: Facts, now: Facts): Holder => ({
    ...{ code, name: code, by: 'mail', at: 0 },
    told: own,
    now,
  });
  const now = { ...told, hour: '14:00', hall: 'Phòng 2' };
  const holders = [
    holder('1', told, now),
    holder('2', { ...told, hall: 'Phòng 2' }, now),
    holder('3', now, now),
  ];
  expect(outdated(holders).map(({ code }) => code)).toEqual(['1', '2']);
  expect(changesOf(holders).map(({ fact, holders: own }) => [fact, own.map(({ code }) => code)])).toEqual([
    ['hour', ['1', '2']],
    ['hall', ['1']],
  ]);
  const many = [
    holder('4', { hall: 'Phòng 1' }, now),
    holder('5', { hall: 'Phòng 3' }, now),
    holder('6', { hall: 'Phòng 3', hour: '08:00' }, now),
  ];
  expect(changesOf(many).map(({ fact, old }) => [fact, old])).toEqual([
    ['hour', '08:00'],
    ['hall', 'Phòng 3'],
    ['hall', 'Phòng 1'],
  ]);
});

test('facts are said as people write them, phrases as they were typed', () => {
  expect([writeFact('hour', '07:30'), writeFact('day', '2020-07-24'), writeFact('day', 'cancelled')]).toEqual(
    ['7h30', '24/7/2020', 'không tổ chức'],
  );
  expect([writeFact('hour', '14:05'), writeFact('hall', 'cancelled')]).toEqual(['14h05', 'cancelled']);
  expect(writeFact('hour', '8h00 (đón tiếp từ 7h30)')).toBe('8h00 (đón tiếp từ 7h30)');
  expect(sayTime({ ...told, length: '01 ngày' })).toBe(
    '7 giờ 30, thứ Sáu, ngày 24 tháng 7 năm 2020 (01 ngày)',
  );
});

test('papers say facts in full, and only those that are known', () => {
  expect(
    [sayFact('deadline', '2020-07-20'), sayFact('day', '2020-07-20'), sayFact('hour', '14:05')].concat(
      sayFact('hall', 'tầng 5'),
      sayFact('deadline', 'trước khi họp'),
    ),
  ).toEqual([
    'hết ngày 20/7/2020',
    'thứ Hai, ngày 20 tháng 7 năm 2020',
    '14 giờ 05',
    'tầng 5',
    'trước khi họp',
  ]);
  expect([
    sayTime({ hour: '07:30' }),
    sayTime({}),
    sayPlace({ hall: 'A', address: 'B' }),
    sayPlace({}),
  ]).toEqual(['7 giờ 30', '', 'A, B', '']);
});
