import fc from 'fast-check';
import { type Day, weekday, writeDay, writeShortDay } from '../../src/domain/days/days';
import { reread, type Told } from '../../src/domain/readings/readings';
import { apart } from '../../src/domain/text/vietnamese';

/** What phrases mean, and the phrases that people type for it: each is crossed with what may stand around it. */
type Rows = readonly (readonly [value: unknown, ...phrases: readonly string[]])[];

const days = (from: Day, to = from) => ({ from, to });
const dates: Rows = [
  [
    days('2026-03-12'),
    ...['12/3/2026', '12/03/2026', '12.3.2026', '12-3-2026', '12/3/26', '12 / 3 / 2026', 'ngày 12/3', '12/3'],
    ...[
      'ngày 12 tháng 3 năm 2026',
      '12 tháng 3 năm 2026',
      '12 tháng 3/2026',
      '12/3 năm 2026',
      '12 tháng Ba, 2026',
    ],
  ],
  [
    days('2026-03-12', '2026-03-13'),
    ...['12-13/3/2026', '12 – 13/3/2026', '12, 13/3/2026', '12 và 13/3/2026', '12÷13/3/2026', '12→13/3/2026'],
    ...['12 ~ 13/3/2026', '12&13/3/2026', '12/3 - 13/3/2026', '12/3/2026-13/3/2026', '12/3 và 13/3'],
    ...['từ ngày 12 đến ngày 13/3/2026', 'từ 12 đến hết 13/3/2026', 'từ 12/3 tới 13/3/2026'],
    ...['các ngày 12, 13 tháng 3 năm 2026', 'ngày 12 và ngày 13/3/2026', 'trong 02 ngày 12-13/3/2026'],
    ...['từ chiều 12 đến sáng 13/3/2026', 'thứ Năm, 12/3 và thứ Sáu, 13/3/2026', 'T5-T6, 12-13/3/2026'],
  ],
  [
    days('2026-04-28', '2026-05-02'),
    ...['từ ngày 28 tháng 4 đến ngày 02 tháng 5 năm 2026', '28/4 - 02/5/2026', 'từ 28/4/2026 đến 2/5/2026'],
  ],
  [days('2026-12-28', '2027-01-02'), '28/12 đến 02/01/2027', 'từ 28/12/2026 - 02/01/2027'],
];

const span = (from: string, to: string | null = null) => ({ from, to });
const hours: Rows = [
  [
    span('08:00'),
    ...[
      '8h00',
      '8h',
      '8 giờ',
      '8 giờ 00',
      '08:00',
      '8g00',
      '8h:00',
      '8h.00',
      '8h00 sáng',
      'sáng 8h00',
      '8:00 AM',
    ],
    ...[
      'tám giờ',
      '8H00',
      "8h00'",
      'từ 8h00',
      'vào lúc 8h',
      'vào hồi 8 giờ 00 phút',
      'đúng 8h00',
      'bắt đầu 8h',
    ],
    ...[
      'đón tiếp 7h30, khai mạc 8h00',
      'khai mạc 8h00, đón tiếp 7h30',
      '7h30 đón tiếp đại biểu; 8h00 khai mạc',
    ],
    ...['8h00 (đón tiếp từ 7h30)', '8h00, đại biểu có mặt trước 7h45', '7h30 - 8h00 đón tiếp, 8h00 khai mạc'],
  ],
  [
    span('14:00'),
    ...['14h', '2h chiều', 'chiều 2h00', '2 giờ chiều', 'chiều: 2h', '2:00 PM', '14 giờ', '14h00 chiều'],
    ...['buổi chiều lúc 2h', '2h (chiều)', 'hai giờ chiều'],
  ],
  [span('13:00'), '1h trưa', '13h', '1h chiều'],
  [span('21:00'), '9 giờ tối', 'tối 9h', '21h00', '9h00 tối'],
  [
    span('07:30'),
    ...['7h30', '7 giờ rưỡi', '7h30 phút', '7g30', '7h:30', '7h 30', '8 giờ kém 30', '07 giờ 30 phút sáng'],
  ],
  [
    span('08:00', '11:30'),
    ...['8h00-11h30', '8-11h30', '8h - 11h30', 'từ 8h đến 11h30', '8h00→11h30', '8h00 ÷ 11h30', '8h ~ 11h30'],
    ...['sáng 8h00 - 11h30', '8h - 11h30 sáng', '8 giờ 00 – 11 giờ 30', 'từ 8 giờ đến 11 giờ 30 phút'],
    ...[
      'khai mạc 8h00, kết thúc 11h30',
      '8h00 - 11h30 (đón tiếp từ 7h30)',
      '7h30-8h00: đón tiếp; 8h00-11h30: họp',
    ],
  ],
  [
    span('14:00', '16:30'),
    ...['2h00 - 4h30 chiều', '14h-16h30', 'chiều 2h - 4h30', '2 - 4h30 chiều', 'chiều từ 2h00 đến 4h30'],
    ...['14-16h30', '2h chiều - 4h30 chiều'],
  ],
  [span('19:30', '21:30'), '7 giờ 30 - 9 giờ 30 tối', 'tối từ 7h30 đến 9h30', '19h30-21h30'],
  [
    span('08:00', '17:00'),
    ...[
      '8h sáng - 5h chiều',
      '8h00 - 17h00',
      'sáng 8h00-11h30, chiều 13h30-17h00',
      '8h00-11h30 và 13h30-17h00',
    ],
    ...['khai mạc 8h00, bế mạc 17h00', '8h - 5h chiều'],
  ],
];

/** What may stand around days and hours alike and changes nothing about them. */
const around: ((phrase: string) => string)[] = [
  (phrase) => phrase,
  (phrase) => `dự kiến ${phrase}`,
  (phrase) => `Thời gian: ${phrase}.`,
  (phrase) => `${phrase} (dự kiến)`,
  (phrase) => `${phrase}, tại Hội trường tầng 5, UBND xã Yên Thế`,
  (phrase) => `tại phòng họp số 2, ${phrase}`,
  (phrase) => `Hội trường 3; ${phrase}`,
  (phrase) => `phiên 2: ${phrase}`,
  (phrase) => `  ${phrase.replace(/ /g, '\u00A0')} \n`,
  (phrase) => apart(phrase, 'all'),
  (phrase) => apart(phrase, 'tones').toUpperCase(),
];
const besideHours = [
  ...around,
  (phrase: string) => `${phrase}, ngày 12/3/2026`,
  (phrase: string) => `thứ Năm, 12/3/2026, ${phrase}`,
];
const besideDays = [
  ...around,
  (phrase: string) => `8h00, ${phrase}`,
  (phrase: string) => `${phrase}, lúc 8h00-11h30`,
  (phrase: string) => `14 giờ 00 ngày ${phrase.replace(/^(?:các )?ngày /, '')}`,
];
const weekdays: ((phrase: string) => string)[] = [
  (phrase) => `thứ Năm, ${phrase}`,
  (phrase) => `thứ 5 ngày ${phrase}`,
  (phrase) => `T5: ${phrase}`,
  (phrase) => `T5-${phrase}`,
  (phrase) => `${phrase} (thứ Năm)`,
  (phrase) => `${phrase} - thứ Năm`,
  (phrase) => `sáng thứ Năm (${phrase})`,
];
const onThursday: Rows = [
  [days('2026-03-12'), '12/3/2026', '12-3-2026', '12.03.2026', '12 tháng 3 năm 2026', '12/3'],
];

const crossed = (
  rows: Rows,
  ways: readonly ((phrase: string) => string)[],
): [phrase: string, value: unknown][] =>
  rows.flatMap(([value, ...phrases]) =>
    phrases.flatMap((phrase) => ways.map((way): [string, unknown] => [way(phrase), value])),
  );

/** An end that is not said is null. */
const plain = (value: unknown): string => JSON.stringify(value, (_, part) => part ?? undefined);

/** All phrases that come out otherwise, so that one run names them. */
const wrong = (told: Told, table: readonly (readonly [string, unknown])[]) =>
  table.flatMap(([phrase, value]) => {
    const { understood, value: seen } = reread(told, phrase, 2026);
    const isRight = understood && plain(seen) === plain(value);
    return isRight ? [] : [[phrase, understood ? seen : 'asked']];
  });

test.each([
  ['days', crossed(dates, besideDays), 500],
  ['days', crossed(onThursday, weekdays), 30],
  ['hours', crossed(hours, besideHours), 900],
] as const)('%s, crossed with what stands around them, mean what they mean', (told, table, least) => {
  expect(table.length).toBeGreaterThan(least);
  expect(wrong(told, table)).toEqual([]);
});

test('another weekday beside a day is asked about, wherever it stands', () => {
  for (const [phrase] of crossed(onThursday, weekdays)) {
    const other = phrase.replace('Năm', 'Sáu').replace('T5', 'T6').replace('thứ 5', 'thứ 6');
    expect([other, reread('days', other, 2026).understood]).toEqual([other, false]);
  }
});

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyTime = fc
  .tuple(fc.integer({ min: 5, max: 21 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

describe('what was understood is said so that it reads the same again', () => {
  const again = (told: Told, said: string) => reread(told, said, 2001).value;
  const saidOf = (told: Told, phrase: string) => reread(told, phrase, 2001).said;

  test('days, hours, deadlines', () =>
    fc.assert(
      fc.property(anyDay, anyDay, anyTime, anyTime, (one, other, early, late) => {
        const [from, to] = [one, other].sort();
        const [begin, end] = [early, late].sort();
        const typed = `${writeShortDay(from ?? '')} - ${writeShortDay(to ?? '')}`;
        expect(again('days', saidOf('days', typed))).toEqual({ from, to });
        if (begin !== end)
          expect(again('hours', saidOf('hours', `${begin}-${end}`))).toEqual({ from: begin, to: end });
        const until = `${early} ${weekday(one)} ${writeDay(one)}`;
        expect(again('deadline', saidOf('deadline', until))).toBe(`${one}T${early}`);
        expect(again('deadline', saidOf('deadline', `trước ${writeDay(one)}`))).toBe(`${one}T23:59`);
      }),
    ));

  test('months and lengths', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 99 }), (month, halfDays) => {
        expect(again('month', saidOf('month', `tháng ${month}/2026`))).toEqual(
          reread('month', `${month}/2026`, 2001).value,
        );
        expect(again('length', saidOf('length', `${halfDays} buổi`))).toBe(halfDays);
      }),
    ));
});

/** Words that no grammar knows. */
const unknown = fc.constantFrom(
  'xyz',
  'khẩn',
  'bổ sung',
  'thay thế',
  'lùi',
  'không',
  'trừ',
  'ngoại trừ',
  'sửa',
  'chưa',
);

test('a word that is not known never changes in silence what a phrase means', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...crossed(dates, [around[0] ?? String]), ...crossed(hours, [around[0] ?? String])),
      unknown,
      fc.nat(),
      ([phrase], word, at) => {
        const words = phrase.split(' ');
        const place = at % (words.length + 1);
        const longer = [...words.slice(0, place), word, ...words.slice(place)].join(' ');
        for (const told of ['days', 'hours'] as const) {
          const [before, after] = [reread(told, phrase, 2026), reread(told, longer, 2026)];
          if (after.understood)
            expect([longer, after.value]).toEqual([longer, before.understood ? before.value : 'asked']);
        }
      },
    ),
  ));
