import { gathered } from '../../../src/domain/gathered';
import { abroadFaults } from '../../../src/domain/mail/mailboxes';
import { knownSeats, seatFaults, statedGuests } from '../../../src/domain/people/guests';
import { lastSemicolons, unitSlips, unnamedGuests } from '../../../src/domain/people/people-slips';
import { doubledEmails } from '../../../src/domain/people/units';
import { problem } from '../../../src/domain/problem';
import { guestLine, unitRow } from '../../support/rows';

test('two units of one name at one time, and codes that differ by a nought', () => {
  const units = [
    unitRow({ row: 2, code: '0913', name: 'xã Tân Yên' }),
    unitRow({ row: 3, code: '913', name: 'Xã  Tân Yên' }),
    unitRow({ row: 4, code: '914', name: 'huyện Cũ', validTo: '2025-06-30' }),
    unitRow({ row: 5, code: '915', name: 'huyện Cũ', validFrom: '2025-07-01' }),
    unitRow({ row: 6, code: '0914', name: 'xã Khác' }),
    unitRow({ row: 7, code: 'A1', name: '' }),
    unitRow({ row: 8, code: 'A2', name: '' }),
    unitRow({ row: 9, code: '00913', name: 'xã Mới' }),
  ];
  expect(unitSlips(units).map(({ code, row, about }) => [code, row, about])).toEqual([
    ['doubled-name', 3, { earlier: 2 }],
    ['codes-alike', 3, { earlier: 2 }],
    ['codes-alike', 6, { earlier: 4 }],
    ['codes-alike', 9, { earlier: 2 }],
  ]);
});

test('.gov is another country', () => {
  expect(abroadFaults(2, 'email', 'a@x.gov.vn; b@y.gov')).toMatchObject([
    { code: 'mailbox-abroad', seen: 'b@y.gov', repairs: [{ to: 'a@x.gov.vn; b@y.gov.vn' }] },
  ]);
  expect(abroadFaults(2, 'email', undefined)).toEqual([]);
});

test('two mailboxes of one unit are each held against others, not against one another', () => {
  const units = [
    unitRow({ row: 2, email: 'a@x.example; b@x.example' }),
    unitRow({ row: 3, email: 'c@x.example, B@x.example' }),
    unitRow({ row: 4, email: 'd@x.example d@x.example' }),
    unitRow({ row: 5, email: 'b@x.example' }),
  ];
  expect(doubledEmails(units).map(({ row, seen, about }) => [row, seen, about])).toEqual([
    [3, 'B@x.example', { earlier: 2 }],
    [5, 'b@x.example', { earlier: 2 }],
  ]);
});

test('who is to be invited must be named; a list does not end with a semicolon', () => {
  const units = [unitRow({ row: 2, code: '1', name: 'A', kind: 'xã' })];
  const lines = [
    guestLine({
      row: 2,
      group: 'Xã',
      text: 'Lãnh đạo;',
      units: 'xã',
      role: 'Lãnh đạo {{Tên đơn vị}};',
      invited: true,
    }),
    guestLine({ row: 3, group: 'Xã', text: 'Phòng;', units: 'xã', role: 'Phòng;', invited: true }),
    guestLine({ row: 4, text: 'Ông Lê An', invited: true }),
    guestLine({ row: 5, text: 'Báo chí.', invited: false }),
  ];
  expect(unnamedGuests(lines)).toEqual([
    { code: 'invited-unnamed', row: 4, field: 'units', seen: 'Ông Lê An' },
  ]);
  expect(
    lastSemicolons(lines, units, undefined).map(({ row, field, repairs }) => [row, field, repairs?.[0]?.to]),
  ).toEqual([
    [3, 'text', 'Phòng'],
    [3, 'role', 'Phòng'],
  ]);
});

test.each([
  ['khoảng 1.200', { from: 1080, to: 1320 }],
  ['1.200', { from: 1200, to: 1200 }],
  ['khoảng 60', { from: 54, to: 66 }],
  ['khoảng 45-50', { from: 45, to: 50 }],
  ['1.000 đến 1.200 người', { from: 1000, to: 1200 }],
  ['đông đủ', undefined],
])('%s guests', (words, range) => expect(statedGuests(words)).toEqual(range));

test('seats are held against the plan only where every line says how many', () => {
  const lines = [guestLine({ row: 2, seats: 40 }), guestLine({ row: 3, seats: 15 })];
  const unknown = [...lines, guestLine({ row: 4 })];
  expect(seatFaults('khoảng 60', knownSeats(lines, [], undefined), 9)).toEqual([]);
  expect(seatFaults('khoảng 70', knownSeats(lines, [], undefined), 9)).toMatchObject([
    { code: 'seats-against-plan' },
  ]);
  expect(seatFaults('khoảng 70', knownSeats(unknown, [], undefined), 9)).toEqual([]);
  expect([knownSeats([], [], undefined), seatFaults(undefined, 55, 9), seatFaults('', 55, 9)]).toEqual([
    undefined,
    [],
    [],
  ]);
  const told = [44, 45, 50, 51].map((seats) => seatFaults('45-50', seats, 9).length);
  expect(told).toEqual([1, 0, 0, 1]);
});

test('a line of persons alone need not say how many', () => {
  const person = { ...unitRow({ row: 2, code: 'P1', name: 'Ông Lê An' }), person: 'Lê An' };
  const line = guestLine({ row: 2, units: 'P1' });
  expect(knownSeats([line, guestLine({ row: 3, seats: 4 })], [person], undefined)).toBe(5);
  expect(knownSeats([guestLine({ row: 2, units: 'P2' })], [person], undefined)).toBeUndefined();
});

test('one fact in many rows is one problem; few rows, or other facts, are told one by one', () => {
  const blank = (row: number, column = 'Email') =>
    problem('blank-cell-advised', { tab: 'Đơn vị', row, column });
  const many = Array.from({ length: 150 }, (_, index) => blank(index + 2));
  expect(gathered([...many, blank(3, 'Loại')])).toEqual([{ ...blank(2), more: 149 }, blank(3, 'Loại')]);
  expect(gathered(many.slice(0, 4))).toEqual(many.slice(0, 4));
  expect(gathered(many.slice(0, 5))).toEqual([{ ...blank(2), more: 4 }]);
  const kept = many.slice(0, 9).map((one) => ({ ...one, keep: 'x' }));
  expect(gathered(kept)).toEqual(kept);
  const at = (row: number) => ({ tab: 'Thành phần', row, column: 'Mời' });
  const others = ['A', 'B', 'C', 'D', 'E'].map((seen, row) => problem('unknown-unit', at(row), seen));
  expect(gathered(others)).toEqual(others);
  expect(
    gathered(['A', 'B', 'C', 'D', 'E'].map((seen, row) => problem('bad-day', at(row), seen))),
  ).toHaveLength(1);
  const unread = ['vài', 'đông', 'đủ', 'ít', 'nhiều'].map((seen, index) =>
    problem('unread-by-rules', { tab: 'Thành phần', row: index + 2, column: 'Số người' }, seen),
  );
  expect(gathered(unread)).toMatchObject([{ seen: 'vài', more: 4 }]);
  expect(gathered(unread.slice(0, 2))).toMatchObject([{ seen: 'vài', more: 1 }]);
});

test('of a long line with a semicolon at its end the last forty letters are told', () => {
  const text = `${'Lãnh đạo và chuyên viên phụ trách '.repeat(3)}các đơn vị;`;
  const [fault] = lastSemicolons([guestLine({ row: 2, group: 'Xã', text })], [], undefined);
  expect(fault).toMatchObject({ seen: text.slice(text.length - 40), repairs: [{ was: text }] });
});
