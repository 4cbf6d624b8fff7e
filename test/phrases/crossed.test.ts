import fc from 'fast-check';
import { asked, days, type Rows, said } from '../../build/docs/phrases';
import { weekday, writeDay, writeShortDay } from '../../src/domain/days/days';
import { reread, type Told } from '../../src/domain/readings/readings';
import { apart } from '../../src/domain/text/vietnamese';

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
  ['days', crossed(said.days, besideDays), 500],
  ['days', crossed(onThursday, weekdays), 30],
  ['hours', crossed(said.hours, besideHours), 900],
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
      fc.constantFrom(
        ...crossed(said.days, [around[0] ?? String]),
        ...crossed(said.hours, [around[0] ?? String]),
      ),
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

test.each(['month', 'deadline', 'length', 'count', 'number', 'sum', 'total'] as const)(
  'each %s means what it means',
  (told) =>
    expect(
      wrong(
        told,
        crossed(said[told], [
          (phrase) => phrase,
          (phrase) => ` ${apart(phrase, 'all').toUpperCase()} `,
          (phrase) => phrase.replace(/ /g, '\u00A0'),
        ]),
      ),
    ).toEqual([]),
);

test.each(Object.entries(asked))('%s that may mean this or that are asked about', (told, phrases) => {
  // The keys of the table are kinds.
  for (const phrase of phrases)
    expect([phrase, reread(told as Told, phrase, 2026).understood]).toEqual([phrase, false]);
});

test('what is offered instead is itself understood', () => {
  for (const [told, phrases] of Object.entries(asked))
    for (const { write, value } of phrases.flatMap((phrase) => reread(told as Told, phrase, 2026).candidates))
      expect([write, plain(reread(told as Told, write, 2026).value)]).toEqual([write, plain(value)]);
});
