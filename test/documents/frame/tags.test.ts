import fc from 'fast-check';
import { formatNames, formatted } from '../../../src/documents/frame/formats';
import { tagRepairs } from '../../../src/documents/frame/tag-repairs';
import {
  conferenceValues,
  fillTags,
  invitationTags,
  planTags,
  tagFaults,
  unitValues,
} from '../../../src/documents/frame/tags';
import { onDay } from '../../../src/domain/days/day-phrases';
import { seed, yenThe } from '../seed';

const values = { 'Tên hội nghị': 'Hội nghị giao ban', 'Ngày họp': '24/7/2020', Trống: '' };
const known = Object.keys(values);

describe('filling', () => {
  test.each([
    ['Tổ chức {{Tên hội nghị}}', 'Tổ chức Hội nghị giao ban'],
    ['Tổ chức {{ TÊN  hội nghị }}.', 'Tổ chức Hội nghị giao ban.'],
    ['{{Ngày họp | ngày tháng năm}}', 'ngày 24 tháng 7 năm 2020'],
    ['{{Ngày họp|Thứ, ngày tháng năm}}', 'thứ Sáu, ngày 24 tháng 7 năm 2020'],
    ['{{Tên hội nghị | chữ hoa}}', 'HỘI NGHỊ GIAO BAN'],
    ['họp {{Trống}} ở đây', 'họp ở đây'],
    ['{{Không có}} và {Tên hội nghị}', '{{Không có}} và {Tên hội nghị}'],
  ])('%s → %s', (typed, printed) => {
    expect(fillTags(typed, values)).toBe(printed);
  });

  test('a name is found however it was typed: NFD, no-break and doubled spaces, case, zero-width letters', () => {
    const disguise = fc.record({
      form: fc.constantFrom('NFC', 'NFD'),
      space: fc.constantFrom(' ', '\u00A0', '  ', ' \u200B'),
      upper: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...planTags), disguise, (name, { form, space, upper }) => {
        const typed = (upper ? name.toUpperCase() : name).normalize(form).replace(/ /g, space);
        expect(fillTags(`{{${typed}}}`, { [name]: 'giá trị' })).toBe('giá trị');
        expect(tagFaults(`{{${typed}}}`, planTags)).toEqual([]);
      }),
    );
  });

  test('a value is never read again, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string().filter((value) => value !== ''),
        (value) => {
          expect(fillTags('a {{x}} b', { x: value, y: 'no' })).toBe(`a ${value} b`);
        },
      ),
    );
    expect(fillTags('{{x}}', { x: '{{y}} $& $1', y: 'no' })).toBe('{{y}} $& $1');
  });

  test('text without tags stays as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fillTags(text, {}) === text));
  });
});

describe('slips', () => {
  test.each([
    ['{{Tên hội nghi}}', [{ tag: 'Tên hội nghi', code: 'unknown-tag', suggestion: 'Tên hội nghị' }]],
    ['{{Giám đốc sở nào đó}}', [{ tag: 'Giám đốc sở nào đó', code: 'unknown-tag' }]],
    [
      '{{Ngày họp | ngày thang năm}}',
      [{ tag: 'ngày thang năm', code: 'unknown-format', suggestion: 'ngày tháng năm' }],
    ],
    [
      '{{Ngày họp | thứ | viet  hoaa}}',
      [{ tag: 'viet  hoaa', code: 'unknown-format', suggestion: 'viết hoa' }],
    ],
    ['{{Tên hội nghị | abc}}', [{ tag: 'abc', code: 'unknown-format' }]],
    [
      '{{Tên hội nghị | hoặc "chưa rõ}}',
      [{ tag: 'hoặc "chưa rõ', code: 'unknown-format', suggestion: 'hoặc “chưa rõ”' }],
    ],
    ['{{Ngày họp | thứ |}}', []],
    ['Tổ chức {{Tên hội nghị', [{ tag: '{{Tên hội nghị', code: 'broken-tag' }]],
    ['{{Tên hội nghị}', [{ tag: '{{Tên hội nghị}', code: 'broken-tag' }]],
    ['{Tên hội nghị}}', [{ tag: 'Tên hội nghị}}', code: 'broken-tag' }]],
    ['{{}}', [{ tag: '{{}}', code: 'broken-tag' }]],
    ['{{Tên hội nghị}} và {{Ngày họp | chữ hoa}} {a}', []],
  ])('%s', (typed, faults) => {
    expect(tagFaults(typed, known)).toEqual(faults);
  });

  test.each([
    ['a {{Ngày họp|thứ | viet hoa}} b', 'a {{Ngày họp | thứ | viết hoa}} b'],
    ['{{Ngày hop | ngày}}', '{{Ngày họp | ngày}}'],
    ['{{Tên hội nghị | hoặc ...}}', '{{Tên hội nghị | hoặc “...”}}'],
  ])('%s can be mended', (was, to) => {
    const [fault] = tagFaults(was, known);
    expect(fault && tagRepairs(was, fault, known)).toEqual([{ was, to }]);
  });

  test('text without a slip is filled completely', () => {
    const piece = fc.constantFrom('{{Tên hội nghị}}', '{{Ngày họp}}', '{{', '}}', '{', '}', 'a', ' ');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const filled = fillTags(text, { 'Tên hội nghị': 'A', 'Ngày họp': 'B' });
          if (tagFaults(text, known).length === 0) expect(filled).not.toMatch(/\{\{|\}\}/);
        },
      ),
    );
  });
});

test('settings print as people write them', () => {
  const printed = conferenceValues({
    ...seed.conference,
    startDay: onDay('2020-07-24'),
    startTime: { from: '08:00' },
    stamp: 'x',
    readers: ['a@b.example'],
    replyTo: undefined,
  });
  expect(printed).toMatchObject({
    'Ngày họp': '24/7/2020',
    'Giờ bắt đầu': '8 giờ 00',
    'Thời lượng': '01 ngày',
    'Tháng ban hành': '7/2020',
    'Email nhận trả lời': '',
  });
  expect(printed['Trích yếu kế hoạch']).toBe(
    'Tổ chức Hội nghị giao ban hoạt động khoa học và công nghệ năm 2020',
  );
  expect(Object.keys(printed)).toEqual(planTags);
  expect(planTags).not.toEqual(expect.arrayContaining(['Dấu bảng tính']));
  expect(planTags).not.toEqual(expect.arrayContaining(['Ai được xem']));
});

test('a unit prints by its titles', () => {
  expect(unitValues({ ...yenThe, validFrom: '2020-03-05' })).toMatchObject({
    'Tên đơn vị': 'huyện Yên Thế',
    'Phòng phụ trách': 'phòng Nông nghiệp và PTNT',
    'Hiệu lực từ': '05/3/2020',
  });
  expect(invitationTags).toEqual(expect.arrayContaining(['Tên đơn vị', 'Tên hội nghị']));
});

describe('formats', () => {
  test.each([
    ['24/7/2020', 'thứ', 'thứ Sáu'],
    ['1500000', 'số tiền', '1.500.000'],
    ['1.500.000 đồng', 'bằng chữ', 'Một triệu năm trăm nghìn đồng'],
    ['chưa rõ', 'ngày tháng năm', 'chưa rõ'],
    ['a', 'không có', 'a'],
    ['05/3/2020', 'ngày', '05'],
    ['05/3/2020', 'ngày | bớt số 0', '5'],
    ['05/3/2020', 'tháng | 2 chữ số', '03'],
    ['05/3/2020', 'năm', '2020'],
    ['24/7/2020', 'thứ | đầu câu hoa', 'Thứ Sáu'],
    ['12-13/3/2026', 'ngày', '12-13/3/2026'],
    ['8 giờ 00', 'giờ gọn', '8 giờ'],
    ['14 giờ 30', 'giờ tắt', '14h30'],
    ['8 giờ 00', 'phút', '00'],
    ['8h00-11h30', 'giờ', '8h00-11h30'],
    ['TM. UBND\nKT. CHỦ TỊCH', 'dòng 1', 'TM. UBND'],
    ['TM. UBND\nKT. CHỦ TỊCH', 'từ dòng 2', 'KT. CHỦ TỊCH'],
    ['KT. CHỦ TỊCH', 'từ dòng 2', ''],
    ['', '2 chữ số | hoặc “    ”', '    '],
    ['7', '2 chữ số | hoặc “    ”', '07'],
  ])('%s | %s → %s', (words, format, printed) => {
    expect(formatted(words, format)).toBe(printed);
  });
  test('none fails, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...formatNames),
        (words, format) => typeof formatted(words, format) === 'string',
      ),
    );
  });
});
