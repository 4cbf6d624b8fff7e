import { paperKinds } from '../../../src/documents/ready/paper-kinds';
import { onDay } from '../../../src/domain/days/day-phrases';
import { type Against, earlierOf, whenOf } from '../../../src/domain/papers/earlier';
import { unitsLeft } from '../../../src/domain/papers/ended-units';
import { citedIn } from '../../../src/domain/papers/leftover-acts';
import { namesLeft } from '../../../src/domain/papers/leftover-names';
import { around, leftoversIn } from '../../../src/domain/papers/leftovers';
import { becameNear } from '../../../src/samples/vietnam/became';

const titles = {
  day: 'Ngày họp',
  months: ['Ngày ban hành'],
  event: 'Tên hội nghị',
  guests: 'Số đại biểu dự kiến',
  names: ['Chủ trì', 'Người ký', 'Hội trường', 'Tên hội nghị'],
  hour: 'Giờ bắt đầu',
};
const old = {
  'Ngày họp': '24/7/2025',
  'Tên hội nghị': 'Hội nghị giao ban lần thứ 5',
  'Số đại biểu dự kiến': 'khoảng 80',
  'Chủ trì': 'Đồng chí Nguyễn Đức Kiên, Giám đốc Sở',
  'Người ký': 'Trần Văn Bình',
  'Hội trường': 'Hội trường tầng 5',
  'Giờ bắt đầu': '8 giờ 00',
};
const sheet = {
  ...old,
  'Chủ trì': 'Bà Lò Thị Mến, Phó Giám đốc Sở',
  'Người ký': 'Lê Thu Hà',
  'Giờ bắt đầu': '13 giờ 30',
};

const against = (day: string, isOld = true, values: Record<string, string> = old): Against => {
  const now = whenOf({ startDay: onDay(day) });
  if (!now) throw new Error(day);
  return { now, earlier: earlierOf(values, sheet, titles), isOld, dayTag: 'Ngày họp' };
};
const became = becameNear(['UBND tỉnh Bắc Giang']);
const found = (text: string, held = against('2026-07-24')): string[][] =>
  leftoversIn(text, held, (words) => unitsLeft(words, held.now.last ?? '', became)).map(
    ({ at, end, code, about }) => [code, text.slice(at, end), ...(about?.now ? [about.now] : [])],
  );

test.each([
  ['Tài liệu phát sáng 24/7/2025 tại phòng họp.', [['old-day', '24/7/2025']]],
  [
    'Gửi báo cáo trước ngày 20/7; họp lại ngày 24 tháng 7.',
    [
      ['old-day', '20/7'],
      ['old-day', '24 tháng 7'],
    ],
  ],
  [
    'Nộp báo cáo tháng 6/2025 vào thứ Hai hằng tuần.',
    [
      ['old-day', 'tháng 6/2025'],
      ['old-day', 'thứ Hai'],
    ],
  ],
  [
    'Kết quả năm 2024, nhiệm vụ năm 2025; giai đoạn 2021-2025.',
    [
      ['old-year', 'năm 2024'],
      ['old-year', 'năm 2025'],
      ['old-year', 'giai đoạn 2021-2025'],
    ],
  ],
  ['3. Người chủ trì: {{Chủ trì}}.', []],
  [
    '{{Giờ bắt đầu}} - 11h00; trả lời trước 17h00.',
    [
      ['old-day', '11h00'],
      ['old-day', '17h00'],
    ],
  ],
  ['Đón tiếp từ 7h30.', []],
  ['4.1. Kinh phí', []],
  ['từ {{Giờ bắt đầu}} ngày {{Ngày họp}} (Sáng {{Ngày họp | thứ}}), sáng tạo', [['old-day', 'Sáng']]],
  ['{{Giờ bắt đầu}} sáng ngày {{Ngày họp}}; chiều {{Ngày họp}} về.', [['old-day', 'sáng']]],
  ['Khai mạc đúng 8h, xong lúc 11 giờ 30.', [['old-day', '8h']]],
  [
    'Kế hoạch 2025 đã ký; chương trình 2020-2024, 2021-2026.',
    [
      ['old-year', '2025'],
      ['old-year', '2020-2024'],
    ],
  ],
  ['Kết quả đến ngày 20/7/2025; nộp trong tháng 7.', [['old-day', '20/7/2025']]],
  [
    'tháng 7/2025 (thứ Hai)',
    [
      ['old-day', 'tháng 7/2025'],
      ['old-day', 'thứ Hai'],
    ],
  ],
  ['Lần thứ Hai họp', [['old-turn', 'Lần thứ Hai']]],
  ['Đại hội lần thứ XIII; quý III', []],
  [
    'Kinh phí 12.500.000 đồng, 90 đại biểu',
    [
      ['old-count', '12.500.000 đồng'],
      ['old-count', '90 đại biểu'],
    ],
  ],
  ['Năm học 2025-2026; kế hoạch 2026-2030; tầm nhìn 2021 - 2030.', [['old-year', 'Năm học 2025-2026']]],
  ['Chào mừng Hội nghị lần thứ 5; Nghị quyết Đại hội lần thứ XIII.', [['old-turn', 'lần thứ 5']]],
  [
    'Khoảng 80 đại biểu dự; kinh phí 12.500.000 đồng; nước uống 20.000 đồng/người.',
    [
      ['old-count', 'Khoảng 80 đại biểu'],
      ['old-count', '12.500.000 đồng'],
    ],
  ],
  [
    'Đồng chí Nguyễn Đức Kiên phát biểu; giao Trần Văn Bình.',
    [
      ['old-name', 'Nguyễn Đức Kiên'],
      ['old-name', 'Trần Văn Bình'],
    ],
  ],
  [
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2025 của UBND tỉnh;',
    [['old-act', 'số 12/KH-UBND ngày 10/01/2025']],
  ],
  [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025; Nghị định số 30/2020/NĐ-CP ngày 05/3/2020;',
    [],
  ],
  [
    'Quyết định số 25/2025/QĐ-UBND ngày 01/3/2025 của UBND huyện Yên Thế, gửi UBND huyện Yên Thế',
    [['unit-ended', 'huyện Yên Thế']],
  ],
  ['Căn cứ Quyết định số 25/2025/QĐ-UBND ngày 01/3/2025 của UBND tỉnh; Nghị quyết số 57-NQ/TW;', []],
  [
    'Thông tư số 07/2014/TT-BKHCN; Nghị định 09/2010/NĐ-CP',
    [
      ['act-repealed', 'số 07/2014/TT-BKHCN', 'Thông tư 06/2023/TT-BKHCN'],
      ['act-repealed', '09/2010/NĐ-CP', 'Nghị định 30/2020/NĐ-CP'],
    ],
  ],
  [
    'UBND huyện Yên Thế, thành phố Bắc Giang, thành phố Huế; UBND các huyện, thành phố',
    [
      ['unit-ended', 'huyện Yên Thế'],
      ['unit-ended', 'thành phố Bắc Giang'],
      ['unit-ended', 'các huyện, thành phố'],
    ],
  ],
  [
    'các xã của huyện Yên Thế và Thị Xã Phổ Yên; CÁC PHƯỜNG VÀ QUẬN BA ĐÌNH; xã và huyện',
    [
      ['unit-ended', 'huyện Yên Thế'],
      ['unit-ended', 'Thị Xã Phổ Yên'],
      ['unit-ended', 'QUẬN BA ĐÌNH'],
    ],
  ],
  [
    'xã Cao Xá, xã Tân Yên, huyện Tân Yên cũ; tỉnh Bắc Giang',
    [
      ['unit-merged', 'xã Cao Xá', 'xã Tân Yên'],
      ['unit-merged', 'tỉnh Bắc Giang', 'tỉnh Bắc Ninh'],
    ],
  ],
  [
    '{{Ngày họp | thứ}}, ngày {{Ngày họp | ngày}} tháng {{Ngày họp | tháng}} năm {{Ngày họp | năm}}, năm 2026',
    [],
  ],
])('%s', (text, left) => {
  expect(found(text)).toEqual(left);
});

test.each([
  ['2020-03-04', []],
  ['2020-03-05', [['act-repealed', '09/2010/NĐ-CP', 'Nghị định 30/2020/NĐ-CP']]],
])('an act is repealed from the very day: %s', (day, left) =>
  expect(found('Nghị định 09/2010/NĐ-CP', { ...against(day, false), earlier: undefined })).toEqual(left),
);

test.each([
  ['of the year before the earlier conference', 'Kế hoạch số 12/KH-UBND ngày 10/01/2024', true, true],
  ['older than that', 'Kế hoạch số 12/KH-UBND ngày 10/01/2023', true, false],
  ['of this year', 'Kế hoạch số 12/KH-UBND ngày 10/01/2026', true, false],
  ['without a day, with “số”', 'Kế hoạch số 12/KH-UBND', true, true],
  ['without a day and “số”', 'Kế hoạch 12/KH-UBND', true, false],
  ['without a day, in a text of nobody', 'Kế hoạch số 12/KH-UBND', false, false],
  ['with a day, in a text of nobody', 'Kế hoạch số 12/KH-UBND ngày 10/01/2025', false, true],
  [
    'that holds for years, by its kind',
    'Nghị quyết của HĐND tỉnh số 12/KH-HĐND ngày 10/01/2025',
    true,
    false,
  ],
  ['that holds for years, by its number', 'số 12/NQ-HĐND ngày 10/01/2025', true, false],
])('an act %s: %s', (_case, text, isOld, is) =>
  expect(found(text, against('2026-07-24', isOld)).map(([code]) => code)).toEqual(is ? ['old-act'] : []),
);

test('an act of last year is told where no earlier conference is known, not where it is the same one', () => {
  const text = 'Kế hoạch số 12/KH-UBND ngày 10/01/2025';
  const codes = (held: Against) => found(text, held).map(([code]) => code);
  expect(codes({ ...against('2026-07-24', false), earlier: undefined })).toEqual(['old-act']);
  expect(codes({ ...against('2027-07-24', false), earlier: undefined })).toEqual([]);
  expect(codes(against('2025-07-24', false))).toEqual([]);
});

test('an act of the same conference is nobody’s leftover', () =>
  expect(found('Kế hoạch số 12/KH-UBND ngày 10/01/2025', against('2025-07-24'))).toEqual([]));

test.each([
  ['Luật Nhà ở ngày 27/11/2023', [[0, 26]]],
  ['số 12/KH-UBND của Sở, họp ngày 10/01/2025', [[0, 13]]],
  ['Luật Nhà ở, công bố ngày ấy, 27/11/2023', []],
  [
    'số 12/KH-UBND ngày 10/01/2025; 11/KH-UBND',
    [
      [0, 29],
      [31, 41],
    ],
  ],
])('cited in %s', (text, cited) => expect(citedIn(text).map(({ at, end }) => [at, end])).toEqual(cited));

describe('names of then', () => {
  /** Each place once: the whole of a setting is often the person alone. */
  const names = (text: string, was: string, is: string): string[] => {
    const left = namesLeft(text, {
      ...against('2026-07-24'),
      earlier: {
        when: { first: undefined, last: undefined, month: '2025-07', year: 2025 },
        names: [{ tag: 'Chủ trì', old: was, sheet: is }],
        turn: undefined,
        guests: undefined,
        hour: undefined,
      },
    });
    return [...new Map(left.map(({ at, end }) => [`${at} ${end}`, text.slice(at, end)])).values()];
  };

  test.each([
    ['a name', 'Giao Lê Văn An.', 'Lê Văn An', 'Hà Thị Bé', ['Lê Văn An']],
    ['a name of eight letters', 'Giao Lê Bá An.', 'Lê Bá An', 'Hà Thị Bé', ['Lê Bá An']],
    ['a name of seven', 'Giao Lê Ba A.', 'Lê Ba A', 'Hà Thị Bé', []],
    ['part of a longer word', 'Lê Văn Anh; XLê Văn An; Lê Văn An', 'Lê Văn An', 'Hà Thị Bé', ['Lê Văn An']],
    ['each place', 'Lê Văn An, LÊ VĂN AN', 'Lê Văn An', 'Hà Thị Bé', ['Lê Văn An', 'LÊ VĂN AN']],
    [
      'a post, where somebody leads',
      'Phó Giám đốc chủ trì',
      'Lê Văn An, Phó Giám đốc',
      'Hà Thị Bé',
      ['Phó Giám đốc'],
    ],
    ['a post of two words', 'Giám đốc chủ trì', 'Lê Văn An, Giám đốc', 'Hà Thị Bé', ['Giám đốc']],
    ['a post alone holds no name', 'Gửi Trưởng Ban Tổ dân phố', 'Trưởng Ban Tổ chức', 'Hà Thị Bé', []],
    ['a name behind two titles', 'Giao Lê Văn An.', 'Đồng chí TS. Lê Văn An', 'Hà Thị Bé', ['Lê Văn An']],
    ['a post of seven letters', 'Cục phó ký', 'Lê Văn An, Cục phó', 'Hà Thị Bé', []],
    ['a post, where nobody leads', 'Gửi Phó Giám đốc', 'Lê Văn An, Phó Giám đốc', 'Hà Thị Bé', []],
    ['what is held but no post', 'nhà báo nhân dân ký', 'Lê Văn An, nhà báo nhân dân', 'Hà Thị Bé', []],
    ['a post that still holds', 'Phó Giám đốc chủ trì', 'Lê Văn An, Phó Giám đốc', 'Hà Bé, Phó Giám đốc', []],
    [
      'within what the Sheet says now',
      'Phó Giám đốc Sở ký; Giám đốc Sở ký',
      'Giám đốc Sở',
      'Phó Giám đốc Sở',
      [],
    ],
    [
      'beside what the Sheet says now',
      'Hội trường lớn A',
      'Hội trường lớn',
      'Hội trường B',
      ['Hội trường lớn'],
    ],
  ])('%s', (_case, text, was, is, left) => expect(names(text, was, is)).toEqual(left));
});

test('the name of the earlier conference is told whole, not its year alone', () => {
  const event = 'Hội nghị sơ kết năm 2025';
  const held = against('2026-07-24', true, { ...old, 'Tên hội nghị': event });
  expect(found(`Dự ${event} lúc 8 giờ 00 phút.`, held)).toEqual([
    ['old-name', event],
    ['old-day', '8 giờ 00'],
  ]);
});

test('the same conference has left nothing behind; one moved within its year keeps the year', () => {
  const text = 'Năm 2025, quý III, lần thứ 5, 80 đại biểu, sáng thứ Năm, ngày 24/7/2025';
  expect(found(text, against('2025-07-24'))).toEqual([]);
  expect(found('Kết quả năm 2025, quý III; sáng thứ Năm; 24/7/2025', against('2025-10-10'))).toEqual([
    ['old-turn', 'quý III'],
    ['old-day', 'thứ Năm'],
    ['old-day', '24/7/2025'],
  ]);
});

test('one moved within its month has left its day behind', () => {
  expect(found('Họp vào thứ Năm; 24/7/2025; tháng 7/2025', against('2025-07-11'))).toEqual([
    ['old-day', 'thứ Năm'],
    ['old-day', '24/7/2025'],
  ]);
});

test('a text of which no earlier conference is known is held against the year alone, and may tell of the last one', () => {
  const own = (text: string) => found(text, { ...against('2026-07-24', false), earlier: undefined });
  expect(own('Gửi trước ngày 20/7/2025; nhiệm vụ năm 2025')).toEqual([
    ['old-day', '20/7/2025'],
    ['old-year', 'năm 2025'],
  ]);
  expect(
    own('Đánh giá kết quả năm 2025; giai đoạn 2021-2025; lần thứ 5; 80 đại biểu; gửi trước 20/7'),
  ).toEqual([]);
});

test('no ready text holds anything that is left over, in whatever year', () => {
  const lines = paperKinds.flatMap(({ ready, abstract, addressee = '' }) => [
    abstract,
    addressee,
    ...ready.map(([, text]) => text),
  ]);
  for (const day of ['2020-07-24', '2026-03-27', '2031-01-08'])
    expect(lines.flatMap((text) => found(text, { ...against(day, false), earlier: undefined }))).toEqual([]);
});

describe('a text of nobody is held against what the earlier conference had', () => {
  const own = (text: string, day = '2026-03-24') => found(text, against(day, false));

  test.each([
    ['Gửi trước ngày 20/6; khai mạc 8h00', []],
    ['thứ Hai, thứ Năm', [['old-day', 'thứ Năm']]],
    ['Dự lần thứ 5, lần thứ 6', [['old-turn', 'lần thứ 5']]],
    ['Đại hội lần thứ 5', [['old-turn', 'lần thứ 5']]],
    [
      'quý III, quý 3, quý II; 6 tháng đầu năm',
      [
        ['old-turn', 'quý III'],
        ['old-turn', 'quý 3'],
      ],
    ],
    ['12.500.000 đồng; 80 đại biểu, 90 đại biểu', [['old-count', '80 đại biểu']]],
  ])('%s', (text, left) => expect(own(text)).toEqual(left));

  test('no earlier one, no days and turns that only it had', () =>
    expect(
      found('Kết quả họp 20/7/2025; quý III, lần thứ 5; thứ Năm', {
        ...against('2026-03-24', false),
        earlier: undefined,
      }),
    ).toEqual([]));
});

test.each([
  ['2025-03-10', 'quý I, quý II', ['quý I']],
  ['2025-05-10', 'quý I, quý II', ['quý II']],
  ['2025-10-10', 'quý IV, quý III', ['quý IV']],
  ['2025-12-10', 'quý 4', ['quý 4']],
  ['2025-08-10', 'quý i; quý 5', []],
])('the quarter of a conference of %s in “%s”', (day, text, quarters) => {
  const held = against('2026-07-24', false, { 'Ngày họp': day });
  expect(found(text, held).map(([, words]) => words)).toEqual(quarters);
});

test.each([
  ['2025-07-24', '2026-06-24', ['6 tháng đầu năm', '9 tháng']],
  ['2025-06-24', '2026-07-24', ['6 tháng đầu năm', '9 tháng']],
  ['2025-07-24', '2026-12-24', []],
  ['2025-01-24', '2026-06-24', []],
])('halves of a year, told in %s for one in %s', (was, day, told) => {
  const held = against(day, true, { 'Ngày họp': was });
  expect(found('Sơ kết 6 tháng đầu năm; 9 tháng.', held).map(([, words]) => words)).toEqual(told);
});

test('any quarter of then is told in a text of then', () =>
  expect(found('quý I và quý II', against('2026-03-24'))).toEqual([
    ['old-turn', 'quý I'],
    ['old-turn', 'quý II'],
  ]));

test.each([
  ['a month alone, once the meeting is in another', 'Nộp trong tháng 6', '2026-10-10', ['tháng 6']],
  ['a month alone in the same month', 'Nộp trong tháng 6', '2026-07-10', []],
  ['the year before, while nothing moved', 'Kế hoạch năm 2024', '2025-07-24', []],
  ['a turn within its year', 'lần thứ 5', '2025-10-10', []],
  ['a school year that runs', 'Năm học 2025-2026', '2025-10-10', []],
  ['a weekday that is its own again', 'họp thứ Hai', '2026-07-23', []],
])('%s', (_case, text, day, left) =>
  expect(found(text, against(day)).map(([, words]) => words)).toEqual(left),
);

test('of a conference whose month alone is known no weekday and no day is told', () => {
  const values = { 'Ngày ban hành': '7/2025' };
  expect(found('họp thứ Hai; ngày 24/7/2025', against('2026-07-24', true, values))).toEqual([
    ['old-day', '24/7/2025'],
  ]);
});

test('its day may be put right by its tag where it was one day, not where it was several', () => {
  const about = (was: string) =>
    leftoversIn('Họp ngày 24/7/2025', against('2026-07-24', true, { 'Ngày họp': was }), () => [])[0]?.about;
  expect([about('24/7/2025'), about('24-25/7/2025')]).toEqual([{ tag: 'Ngày họp' }, undefined]);
});

test('all days of a meeting of several are its days, the one before is another', () => {
  const held = against('2026-07-24', false, { 'Ngày họp': '24-25/7/2025' });
  expect(found('gửi 23/7, họp 24/7 và 25/7, về 26/7', held).map(([, words]) => words)).toEqual([
    '24/7',
    '25/7',
  ]);
});

test.each([
  ['11 giờ 59', '12 giờ 00', ['Sáng']],
  ['12 giờ 00', '8 giờ 00', ['Chiều']],
  ['12 giờ 05', '8 giờ 00', ['Chiều']],
  ['17 giờ 59', '8 giờ 00', ['Chiều']],
  ['18 giờ 00', '8 giờ 00', ['Tối']],
  ['8 giờ 00', '9 giờ 00', []],
])('the part of the day of a meeting at %s that is at %s now', (was, is, parts) => {
  const { now } = against('2026-07-24');
  const earlier = earlierOf({ ...old, 'Giờ bắt đầu': was }, { ...sheet, 'Giờ bắt đầu': is }, titles);
  const text = 'Sáng {{Ngày họp}}; Chiều {{Ngày họp}}; Tối {{Ngày họp}}';
  expect(found(text, { now, earlier, isOld: true, dayTag: 'Ngày họp' }).map(([, words]) => words)).toEqual(
    parts,
  );
});

test('an earlier conference is known by its day, else by a month; of its settings those that say something else', () => {
  expect([earlierOf({}, {}, titles), whenOf({})]).toEqual([undefined, undefined]);
  const was = { 'Ngày ban hành': '7/2025', 'Chủ trì': 'Lê  An', 'Người ký': '', 'Hội trường': 'Tầng 5' };
  const is = { 'Chủ trì': 'Lê An', 'Người ký': 'Hà Bé', 'Hội trường': '' };
  expect(earlierOf({ ...was, 'Tên hội nghị': 'Họp' }, { ...is, 'Tên hội nghị': 'Gặp mặt' }, titles)).toEqual({
    when: { first: undefined, last: undefined, month: '2025-07', year: 2025 },
    names: [{ tag: 'Tên hội nghị', old: 'Họp', sheet: 'Gặp mặt' }],
    turn: undefined,
    guests: undefined,
    hour: undefined,
  });
});

test('what is told stands within forty letters on each side, cut between words', () => {
  const text = `${'mười chữ a '.repeat(6)}ĐÂY${' mười chữ a'.repeat(6)}`;
  const at = text.indexOf('ĐÂY');
  expect(around(text, { at, end: at + 3 })).toBe(
    `…chữ a ${'mười chữ a '.repeat(3)}ĐÂY${' mười chữ a'.repeat(3)} mười…`,
  );
  expect(around('một hai ba', { at: 4, end: 7 })).toBe('một hai ba');
  const near = `${'x'.repeat(40)}ĐÂY${'y'.repeat(40)}`;
  expect(around(near, { at: 40, end: 43 })).toBe(near);
  expect(around(`a ${near} b`, { at: 42, end: 45 })).toBe(`…${near}…`);
});

describe('units that are no longer there', () => {
  const communes: Record<string, string[]> = { 'xã Lớn': ['xã To'], 'xã Cao Xá': ['xã A', 'xã B'] };
  const names = (text: string, day = '2026-03-06') =>
    unitsLeft(text, day, {
      province: (name) => (name === 'tỉnh Hà Tây' ? 'thành phố Hà Nội' : undefined),
      commune: (name) => communes[name] ?? (name.startsWith('huyện') ? ['nobody'] : []),
    }).map(({ at, end, code, about }) => [code, text.slice(at, end), ...(about ? [about.now] : [])]);

  test.each([
    ['Gửi xã Lớn.', [['unit-merged', 'xã Lớn', 'xã To']]],
    ['xã Cao Xá Mới', [['unit-merged', 'xã Cao Xá', 'xã A, xã B']]],
    ['phường Lớn', []],
    ['tỉnh Hà Tây', [['unit-merged', 'tỉnh Hà Tây', 'thành phố Hà Nội']]],
    ['huyện Tân Yên', [['unit-ended', 'huyện Tân Yên']]],
    ['nguyên huyện Tân Yên', []],
    ['Trụ sở Trung tâm thuộc huyện Tân Yên', []],
    ['Trụ sở Trung tâm Văn hóa, trước đây là huyện Tân Yên', []],
    ['Trụ sở Trung tâm Văn hóa tại huyện Tân Yên (cũ)', []],
    ['Trụ sở Trung tâm Văn hóa tại huyện Tân Yên', [['unit-ended', 'huyện Tân Yên']]],
  ])('%s', (text, told) => expect(names(text)).toEqual(told));

  test('up to 30 June 2025 all of them are', () =>
    expect([names('huyện Tân Yên', '2025-06-30'), names('huyện Tân Yên', '2025-07-01').length]).toEqual([
      [],
      1,
    ]));
});
