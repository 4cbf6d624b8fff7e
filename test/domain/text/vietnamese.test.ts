import fc from 'fast-check';
import { longestFirst, numberName, numbersUpTo } from '../../../src/domain/text/small-numbers';
import {
  apart,
  capitalised,
  distance,
  fold,
  nearest,
  nfc,
  unmarked,
  withDots,
} from '../../../src/domain/text/vietnamese';

describe('folding, for matching only', () => {
  test.each([
    ['Hiệp Hòa', 'Hiệp Hoà'],
    ['thủy lợi', 'thuỷ lợi'],
    ['UỶ BAN', 'ủy ban'],
    ['Sở Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ'.normalize('NFD')],
    ['Đơn vị', '\u00D0ơn\u00A0 vị\u200B'],
    ['2020–2025', '2020-2025'],
  ])('%s meets %s', (one, other) => expect(fold(one)).toBe(fold(other)));

  test.each([
    ['Số', 'Sở'],
    ['quý', 'quí'],
    ['hòa', 'hoa'],
    ['Chức vụ', 'Chức vị'],
  ])('%s stays apart from %s', (one, other) => expect(fold(one)).not.toBe(fold(other)));

  test('folding twice is folding once', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(fold(fold(text))).toBe(fold(text))),
    ));

  test('nfc keeps the words as typed', () => expect(nfc('Hoà  Bình')).toBe('Hoà  Bình'));
});

test('a slip of the finger finds its word', () => {
  expect(nearest('tên hội nghi', ['Tên hội nghị', 'Chủ trì'])).toBe('Tên hội nghị');
  expect(nearest('xyz', ['Tên hội nghị', 'Chủ trì'])).toBeUndefined();
  expect(capitalised('huyện Yên Thế')).toBe('Huyện Yên Thế');
});

test.each([
  [0, '0'],
  [999, '999'],
  [5000, '5.000'],
  [1250000, '1.250.000'],
])('%d has its dots: %s', (number, text) => expect(withDots(number)).toBe(text));

test('marks stand by themselves, or the tones alone', () => {
  expect(apart('Hiệp ế Đ', 'all')).toBe('Hiệp ế Đ'.normalize('NFD'));
  expect(['ế', 'ệ', 'ường', 'Ẩ', 'hòa'].map((word) => apart(word, 'tones'))).toEqual([
    'ê\u0301',
    'ê\u0323',
    'ươ\u0300ng',
    'Â\u0309',
    'ho\u0300a',
  ]);
});

const edits = (one: string, other: string): number =>
  one === '' || other === ''
    ? one.length + other.length
    : Math.min(
        edits(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1),
        edits(one.slice(1), other) + 1,
        edits(one, other.slice(1)) + 1,
      );
const short = fc.string({ unit: fc.constantFrom('a', 'b', 'ệ'), maxLength: 5 });

test('as many letters are put in, left out or exchanged as it takes', () =>
  fc.assert(fc.property(short, short, (one, other) => expect(distance(one, other)).toBe(edits(one, other)))));

test.each([
  ['two letters of four', 'abcd', 'abxy', 'abxy'],
  ['three of four', 'abcd', 'axyz', undefined],
  ['three of nine', 'abcdefghi', 'abcdefxyz', 'abcdefxyz'],
  ['four of nine', 'abcdefghi', 'abcdewxyz', undefined],
])('%s may be slips or not', (_what, typed, known, found) => expect(nearest(typed, [known])).toBe(found));

test('numbers have their names up to 99, each its own', () => {
  expect([1, 4, 10, 14, 15, 21, 24, 25, 30, 45].map(numberName)).toEqual([
    'một',
    'bốn',
    'mười',
    'mười bốn',
    'mười lăm',
    'hai mươi mốt',
    'hai mươi tư',
    'hai mươi lăm',
    'ba mươi',
    'bốn mươi lăm',
  ]);
  expect(new Set(Object.keys(numbersUpTo(99))).size).toBe(99);
  expect(numbersUpTo(2)).toEqual({ một: 1, hai: 2 });
  expect(longestFirst(numbersUpTo(12)).split('|')).toHaveLength(12);
  expect(longestFirst({ hai: 2, 'hai mươi': 20 })).toBe('hai mươi|hai');
});

test('letters without marks', () => expect(unmarked('đường Hoà Ấp')).toBe('duong Hoa Ap'));
