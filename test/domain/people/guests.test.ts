import fc from 'fast-check';
import { onDay, onMonth } from '../../../src/domain/days/day-phrases';
import {
  allSeats,
  guestFaults,
  hallFaults,
  invitedGuests,
  seatFaults,
  statedGuests,
  validityDay,
} from '../../../src/domain/people/guests';
import { addressOf, sharedCodes } from '../../../src/domain/people/persons';
import { selectUnits } from '../../../src/domain/people/selection';
import {
  askedOn,
  doubledEmails,
  inOrder,
  isAsked,
  ownOffice,
  validityFaults,
  validOn,
} from '../../../src/domain/people/units';
import { guestLine, unitRow } from '../../support/rows';

const units = [
  { row: 2, code: '213', name: 'thành phố Bắc Giang', kind: 'thành phố', order: 10, validTo: '2025-06-30' },
  {
    row: 3,
    code: '215',
    name: 'huyện Yên Thế',
    kind: 'huyện',
    order: 1,
    validTo: '2025-06-30',
    formerNames: 'châu Yên Thế',
  },
  { row: 4, code: '223', name: 'huyện Hiệp Hòa', kind: 'huyện', order: 2 },
  { row: 5, code: '07', name: 'Sở Y tế, Lao động', kind: 'sở', order: 3, validFrom: '2025-03-01' },
].map(unitRow);
const codes = (words: string) => selectUnits(words, units, undefined).units.map(({ code }) => code);

describe('words that name units', () => {
  test.each([
    ['huyện', ['215', '223']],
    ['các huyện, thành phố', ['215', '223', '213']],
    ['huyện; thành phố', ['215', '223', '213']],
    ['Huyện Hiệp Hoà', ['223']],
    ['huyện Hiệp Hòa'.normalize('NFD'), ['223']],
    ['07', ['07']],
    ['Sở Y tế, Lao động', ['07']],
    ['châu Yên Thế', ['215']],
    ['tất cả', ['215', '223', '07', '213']],
  ])('%s', (words, expected) => expect(codes(words)).toEqual(expected));

  test('words that name nothing are given back', () =>
    expect(selectUnits('huyện; huyện Gia Lâm, xã', units, undefined).unknown).toEqual([
      'huyện Gia Lâm',
      'xã',
    ]));
});

test('units must exist on the day of the conference, else on the last of the planned month', () => {
  expect(validityDay({ startDay: onDay('2020-07-24'), plannedMonth: onMonth('2020-07') })).toBe('2020-07-24');
  expect(validityDay({ startDay: undefined, plannedMonth: onMonth('2020-02') })).toBe('2020-02-29');
  expect(validOn({ validFrom: undefined, validTo: '2025-06-30' }, '2025-06-30')).toBe(true);
  expect(validOn({ validFrom: undefined, validTo: '2025-06-30' }, '2025-07-01')).toBe(false);
  const since = { validFrom: '2025-07-01', validTo: undefined };
  expect(['2025-06-30', '2025-07-01', '2025-07-02'].map((day) => validOn(since, day))).toEqual([
    false,
    true,
    true,
  ]);
});

test('one line stands for many units: seats are units × seats', () => {
  const lines = [
    { row: 2, units: 'huyện; thành phố', seats: 2 },
    { row: 3, seats: 22 },
    { row: 4, units: 'sở', seats: 1 },
  ].map(guestLine);
  expect(allSeats(lines, units, '2020-07-24')).toBe(3 * 2 + 22);
  expect(allSeats(lines, units, '2025-07-24')).toBe(1 * 2 + 22 + 1);
  expect(allSeats([{ row: 2 }, { row: 3, units: 'huyện' }].map(guestLine), units, '2020-07-24')).toBe(0);
});

test('each invited unit appears once with all its lines', () => {
  const lines = [
    { row: 2, units: 'huyện', invited: true },
    { row: 3, units: '215; thành phố', invited: true },
    { row: 4, units: 'tất cả', invited: false },
  ].map(guestLine);
  const invited = invitedGuests(lines, units, '2020-07-24');
  expect(invited.map(({ unit, lines: own }) => [unit.code, own.map(({ row }) => row)])).toEqual([
    ['215', [2, 3]],
    ['223', [2]],
    ['213', [3]],
  ]);
});

test('unknown units, units gone on the day, kinds that leave nobody', () => {
  const faults = guestFaults(
    [
      { row: 2, units: 'huyện Gia Lâm' },
      { row: 3, units: 'thành phố' },
      { row: 4, units: 'huyện Yên Thế; huyện Hiệp Hòa' },
      { row: 5, units: 'huyện' },
      { row: 6 },
    ].map(guestLine),
    units,
    '2025-07-24',
  );
  expect(faults.map(({ code, row }) => [code, row])).toEqual([
    ['unknown-unit', 2],
    ['district-ended', 2],
    ['no-units', 3],
    ['unit-not-valid', 4],
    ['district-ended', 4],
    ['district-ended', 5],
  ]);
});

test.each([
  ['khoảng 45-50', { from: 45, to: 50 }],
  ['45–50 đại biểu', { from: 45, to: 50 }],
  ['từ 45 đến 50', { from: 45, to: 50 }],
  ['50', { from: 50, to: 50 }],
  ['nhiều', undefined],
])('the number stated as %s', (words, number) => expect(statedGuests(words)).toEqual(number));

test('seats are compared with the number the plan states', () => {
  expect(seatFaults('khoảng 45-50', 46, 9)).toEqual([]);
  expect(seatFaults('khoảng 45-50', 60, 9)[0]).toMatchObject({
    code: 'seats-against-plan',
    about: { seats: 60 },
  });
  expect(seatFaults('nhiều', 60, 9)[0]).toMatchObject({ code: 'unreadable-guest-number' });
});

describe('after the reform of July 2025', () => {
  const now = [
    { row: 2, code: '213', name: 'huyện Tân Yên', kind: 'huyện', validTo: '2025-06-30' },
    { row: 3, code: '01', name: 'xã Tân Yên', kind: 'xã', formerNames: 'thị trấn Cao Thượng; xã Cao Xá' },
    { row: 4, code: '02', name: 'xã Hợp Thịnh', kind: 'xã', formerNames: 'xã Tân Tiến; xã Mai Trung' },
    {
      row: 5,
      code: '03',
      name: 'phường Tân Tiến',
      kind: 'phường',
      formerNames: 'xã Tân Tiến; phường Dĩnh Kế',
    },
    { row: 6, code: '04', name: 'phường Dĩnh Kế', kind: 'phường', formerNames: '' },
  ]
    .map((unit) => (unit.kind === 'huyện' ? unit : { ...unit, validFrom: '2025-07-01' }))
    .map(unitRow);
  const told = (units: string, day: string) =>
    guestFaults([guestLine({ row: 2, units })], now, day).map(({ code, seen, about }) => [
      code,
      seen,
      ...(about?.now ? [about.now] : []),
    ]);

  test.each([
    ['thị trấn Cao Thượng', [['unit-renamed', 'thị trấn Cao Thượng', 'xã Tân Yên']]],
    ['xã Tân Tiến', [['unit-divided', 'xã Tân Tiến', 'xã Hợp Thịnh, phường Tân Tiến']]],
    // Who bears a name goes before whoever took up one of that name.
    ['phường Dĩnh Kế', []],
    ['xã; phường', []],
    [
      'huyện Tân Yên',
      [
        ['unit-not-valid', 'huyện Tân Yên'],
        ['district-ended', 'huyện Tân Yên'],
      ],
    ],
    [
      'UBND huyện Lục Nam',
      [
        ['unknown-unit', 'UBND huyện Lục Nam'],
        ['district-ended', 'UBND huyện Lục Nam'],
      ],
    ],
    ['thành phố Huế', [['unknown-unit', 'thành phố Huế']]],
  ])('%s', (units, faults) => expect(told(units, '2026-03-02')).toEqual(faults));

  test.each([
    ['huyện Tân Yên', []],
    ['xã Tân Yên', [['unit-not-valid', 'xã Tân Yên']]],
    ['thị trấn Cao Thượng', [['unknown-unit', 'thị trấn Cao Thượng']]],
  ])('a conference before keeps the names of its day: %s', (units, faults) =>
    expect(told(units, '2020-07-24')).toEqual(faults),
  );

  test('a former name is put right in its place', () => {
    const faults = guestFaults(
      [guestLine({ units: 'thị trấn Cao Thượng Hạ; thị trấn Cao Thượng ' })],
      now,
      '2026-03-02',
    );
    expect(faults.find(({ code }) => code === 'unit-renamed')?.repairs).toEqual([
      { was: 'thị trấn Cao Thượng Hạ; thị trấn Cao Thượng ', to: 'thị trấn Cao Thượng Hạ; xã Tân Yên ' },
    ]);
  });

  test('a former name with a comma in it is told, and stays for the clerk', () => {
    const formerNames = 'Sở Nông nghiệp, Thủy lợi';
    const office = unitRow({
      row: 9,
      code: '09',
      name: 'Sở Nông nghiệp',
      validFrom: '2025-07-01',
      formerNames,
    });
    const [fault, ...others] = guestFaults([guestLine({ units: formerNames })], [office], '2026-03-02');
    expect([fault?.code, fault?.repairs, others]).toEqual(['unit-renamed', [], []]);
  });

  test('districts are gone from 1 July 2025 on', () => {
    const codes = (day: string) => told('huyện Lục Nam', day).map(([code]) => code);
    expect([codes('2025-06-30'), codes('2025-07-01')]).toEqual([
      ['unknown-unit'],
      ['unknown-unit', 'district-ended'],
    ]);
  });

  test('a former name of one unit invites that unit, of several nobody', () => {
    const asked = (words: string) => selectUnits(words, now, '2026-03-02').units.map(({ code }) => code);
    expect([asked('thị trấn Cao Thượng'), asked('xã Tân Tiến')]).toEqual([['01'], []]);
  });
});

describe('persons', () => {
  const guests = [
    ...units,
    { ...unitRow({ row: 2, code: 'DB01', name: 'Bà Lê B, Sở Y tế', kind: 'báo cáo viên' }), person: 'Lê B' },
    { ...unitRow({ row: 3, code: 'DB02', name: 'Ông Trần C', kind: 'báo cáo viên' }), person: 'Trần C' },
  ];
  const asked = (words: string) => selectUnits(words, guests, undefined).units.map(({ code }) => code);

  test.each([
    ['báo cáo viên', ['DB01', 'DB02']],
    ['Trần C; huyện Yên Thế', ['215', 'DB02']],
    ['Bà Lê B, Sở Y tế', ['DB01']],
    ['Lê B, Trần C', ['DB01', 'DB02']],
    ['tất cả', ['215', '223', '07', '213']],
  ])('%s', (words, expected) => expect(asked(words)).toEqual(expected));

  test('each takes one seat, whatever a unit takes, and is invited after the units', () => {
    const lines = [guestLine({ row: 2, units: 'huyện; Lê B', seats: 3, invited: true })];
    expect(allSeats(lines, guests, '2020-07-24')).toBe(2 * 3 + 1);
    expect(invitedGuests(lines, guests, '2020-07-24').map(({ unit }) => unit.code)).toEqual([
      '215',
      '223',
      'DB01',
    ]);
  });

  test('are addressed by what is known of them', () => {
    const person = { row: 2, code: undefined, honorific: 'Ông', degrees: 'TS.', name: 'Nguyễn Văn A' };
    expect(addressOf({ ...person, post: 'Phó Giám đốc', workplace: 'Sở Y tế' })).toBe(
      'TS. Nguyễn Văn A, Phó Giám đốc, Sở Y tế',
    );
    expect(addressOf({ ...person, degrees: undefined, post: undefined, workplace: undefined })).toBe(
      'Ông Nguyễn Văn A',
    );
  });

  test('may not have the code of a unit', () =>
    expect(
      sharedCodes(
        [
          { row: 4, code: '213' },
          { row: 5, code: 'DB1' },
          { row: 6, code: '' },
          { row: 7, code: undefined },
        ],
        [...units, unitRow({ row: 9, code: '' })],
      ),
    ).toMatchObject([{ code: 'code-of-unit', row: 4, about: { earlier: 2 } }]));
});

test('parts of the agency itself register nothing, nor does a unit of which that is said', () => {
  const asked = [{}, { registers: false }, { kind: ownOffice }, { kind: ownOffice, registers: true }];
  expect(asked.map((one) => isAsked(unitRow(one)))).toEqual([true, false, false, true]);
});

test('more seats than the hall has', () => {
  expect([hallFaults(50, 50, 9), hallFaults(undefined, 50, 9)]).toEqual([[], []]);
  expect(hallFaults(40, 50, 9)).toMatchObject([{ code: 'hall-too-small', seen: 40, about: { seats: 50 } }]);
});

test('one mailbox for two units, and validity that ends before it begins', () => {
  expect(
    doubledEmails(
      [
        { row: 2, email: 'a@b.example' },
        { row: 3, email: 'A@B.example' },
      ].map(unitRow),
    ),
  ).toMatchObject([{ code: 'doubled-email', row: 3, about: { earlier: 2 } }]);
  const valid = (validFrom: string | undefined, validTo: string | undefined) =>
    validityFaults([{ row: 2, validFrom, validTo }]).length;
  expect([
    valid('2025-07-01', '2025-06-30'),
    valid('2025-07-01', '2025-07-01'),
    valid('2025-07-01', undefined),
    valid(undefined, '2025-06-30'),
  ]).toEqual([1, 0, 0, 0]);
});

test('choosing units never throws and never invents one', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      for (const unit of selectUnits(words, units, undefined).units) expect(units).toContain(unit);
    }),
  ));

test('units without an order keep their rows behind the others', () => {
  const rows = [
    { row: 9, code: 'b' },
    { row: 4, code: 'a' },
    { row: 7, code: 'c', order: 5 },
  ].map(unitRow);
  expect(inOrder(rows).map(({ row }) => row)).toEqual([7, 4, 9]);
});

test('asked are units with a code and a name that register and are there on the day', () => {
  const rows = [
    { row: 2, code: '1', name: 'xã A', kind: 'xã' },
    { row: 3, code: '', name: 'xã B', kind: 'xã' },
    { row: 4, code: '3', name: '', kind: 'xã' },
    { row: 5, code: '4', name: 'Văn phòng', kind: ownOffice },
    { row: 6, code: '5', name: 'xã C', kind: 'xã', validTo: '2025-06-30' },
    { row: 7, code: '6', name: 'xã D', kind: 'xã', order: 1 },
  ].map(unitRow);
  expect(askedOn(rows, '2026-03-02').map(({ row }) => row)).toEqual([7, 2]);
});
