import fc from 'fast-check';
import { onDay, onMonth } from '../../../src/domain/days/said';
import {
  allSeats,
  guestFaults,
  invitedUnits,
  seatFaults,
  statedGuests,
  validityDay,
} from '../../../src/domain/people/guests';
import { doubledEmails, selectUnits, validityFaults, validOn } from '../../../src/domain/people/units';
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
const codes = (words: string) => selectUnits(words, units).units.map(({ code }) => code);

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
    expect(selectUnits('huyện; huyện Gia Lâm, xã', units).unknown).toEqual(['huyện Gia Lâm', 'xã']));
});

test('units must exist on the day of the conference, else on the last of the planned month', () => {
  expect(validityDay({ startDay: onDay('2020-07-24'), plannedMonth: onMonth('2020-07') })).toBe('2020-07-24');
  expect(validityDay({ startDay: undefined, plannedMonth: onMonth('2020-02') })).toBe('2020-02-29');
  expect(validOn({ validFrom: undefined, validTo: '2025-06-30' }, '2025-06-30')).toBe(true);
  expect(validOn({ validFrom: undefined, validTo: '2025-06-30' }, '2025-07-01')).toBe(false);
});

test('one line stands for many units: seats are units × seats', () => {
  const lines = [
    { row: 2, units: 'huyện; thành phố', seats: 2 },
    { row: 3, seats: 22 },
    { row: 4, units: 'sở', seats: 1 },
  ].map(guestLine);
  expect(allSeats(lines, units, '2020-07-24')).toBe(3 * 2 + 22);
  expect(allSeats(lines, units, '2025-07-24')).toBe(1 * 2 + 22 + 1);
});

test('each invited unit appears once with all its lines', () => {
  const lines = [
    { row: 2, units: 'huyện', invited: true },
    { row: 3, units: '215; thành phố', invited: true },
    { row: 4, units: 'tất cả', invited: false },
  ].map(guestLine);
  const invited = invitedUnits(lines, units, '2020-07-24');
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
    ].map(guestLine),
    units,
    '2025-07-24',
  );
  expect(faults.map(({ code, row }) => [code, row])).toEqual([
    ['unknown-unit', 2],
    ['no-units', 3],
    ['unit-not-valid', 4],
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

test('one mailbox for two units, and validity that ends before it begins', () => {
  expect(
    doubledEmails(
      [
        { row: 2, email: 'a@b.example' },
        { row: 3, email: 'A@B.example' },
      ].map(unitRow),
    ),
  ).toMatchObject([{ code: 'doubled-email', row: 3, about: { earlier: 2 } }]);
  expect(validityFaults([{ row: 2, validFrom: '2025-07-01', validTo: '2025-06-30' }])).toHaveLength(1);
});

test('choosing units never throws and never invents one', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      for (const unit of selectUnits(words, units).units) expect(units).toContain(unit);
    }),
  ));
