import {
  type Answers,
  choiceRemarks,
  completeness,
  isOwnQuestion,
  keptAnswers,
  ownAnswers,
  readSums,
  readYear,
  textRemarks,
  wordsOf,
  yearRemarks,
} from '../../../src/domain/answers/checked';

const call = { from: 2021, to: 2025 };
const full: Answers = {
  unit: 'huyện Yên Thế',
  contact: 'Nguyễn Thị Hoà',
  phone: '0912 345 678',
  email: 'khcn@yenthe.example',
  title: 'Ứng dụng nhật ký điện tử cho vùng trồng vải',
  level: 'cấp cơ sở',
  fundingUnit: 'UBND huyện Yên Thế',
  kind: 'Đề tài',
  field: 'Khoa học y, dược',
  necessity: 'Cần truy xuất nguồn gốc.',
  aims: '- Mọi vùng trồng có nhật ký.',
  content: 'Khảo sát; xây dựng; tập huấn.',
  products: '01 phần mềm; 20 mô hình.',
  place: 'huyện Yên Thế',
  fromYear: '2021',
  toYear: '2022',
  stateMoney: '150.000.000',
};
const without = (...keys: (keyof Answers)[]): Answers =>
  Object.fromEntries(Object.entries(full).filter(([key]) => !keys.some((one) => one === key)));

describe('what is kept', () => {
  test('cleaned, in the order of the Form, without blanks and without what is no question', () => {
    const typed = { toYear: ' 2022 ', title: 'Hoà\u200B', post: ' \u200B ', strange: 'x' };
    expect(Object.entries(keptAnswers(typed))).toEqual([
      ['title', 'Hoà'],
      ['toYear', '2022'],
    ]);
  });

  test('up to 49,000 characters whole, then cut and told', () => {
    const sizes = (length: number) => {
      const typed = { content: 'ệ'.repeat(length) };
      const kept = keptAnswers(typed);
      return [kept.content?.length, textRemarks(typed, kept).map(({ code }) => code)];
    };
    expect(sizes(5000)).toEqual([5000, []]);
    expect(sizes(5001)).toEqual([5001, ['long-text']]);
    expect(sizes(49_000)).toEqual([49_000, ['long-text']]);
    expect(sizes(60_000)).toEqual([49_000, ['text-cut']]);
  });

  test('two that share a cell are told of together', () => {
    const typed = { contact: 'ệ'.repeat(25_000), post: 'ê'.repeat(25_000) };
    expect(textRemarks(typed, keptAnswers(typed))).toEqual([{ code: 'text-cut', keys: ['contact', 'post'] }]);
    const codes = (post: string) =>
      textRemarks({ contact: 'a'.repeat(24_500), post }, {}).map(({ code }) => code);
    expect([codes('b'.repeat(24_500)), codes('b'.repeat(24_501))]).toEqual([['long-text'], ['text-cut']]);
  });

  test('NFD counts as the letters it stands for, and a title is long sooner', () => {
    const typed = { content: 'ệ'.repeat(5000).normalize('NFD'), title: 'a'.repeat(501) };
    expect(textRemarks(typed, keptAnswers(typed))).toEqual([{ code: 'long-text', keys: ['title'] }]);
  });
});

test('what could do harm elsewhere stays as text and is pointed out, one remark for all its questions', () => {
  const typed = { ...full, title: '=1+1', aims: '{{Chủ trì}}\u202E', remarks: '@x }}', phone: '+84 912' };
  expect(textRemarks(typed, keptAnswers(typed))).toEqual([
    { code: 'hidden-characters', keys: ['aims'] },
    { code: 'template-tag', keys: ['aims', 'remarks'] },
    { code: 'like-formula', keys: ['title', 'remarks'] },
  ]);
});

describe('complete', () => {
  test('nothing is missing', () => expect(completeness(full, true)).toEqual([]));

  test('what is missing stands in one remark, in the order of the Form', () =>
    expect(completeness(without('products', 'contact', 'stateMoney', 'unit'), false)).toEqual([
      { code: 'incomplete', keys: ['unit', 'contact', 'products', 'stateMoney'] },
    ]));

  test('a link code stands in for the name', () => expect(completeness(without('unit'), true)).toEqual([]));

  test.each([
    ['cấp cơ sở', 'fundingUnit'],
    ['Cấp Tỉnh', 'receivingUnit'],
  ])('%s needs its own unit and not the other', (level, key) =>
    expect(completeness({ ...without('fundingUnit'), level }, true)).toEqual([
      { code: 'level-without-unit', keys: [key], about: { level } },
    ]),
  );

  test('without a level nobody knows which unit is needed', () =>
    expect(completeness(without('level', 'fundingUnit'), true)).toEqual([
      { code: 'incomplete', keys: ['level'] },
    ]));
});

test('questions of the office’s own are kept apart, and are part of what tells two answers apart', () => {
  expect([{ key: 'xe' }, { key: 'title' }].map(isOwnQuestion)).toEqual([true, false]);
  const typed: Record<string, string> = { xe: '2', linkCode: 'a1', title: 'A', an: '1', has: 'Có' };
  expect(ownAnswers(typed)).toEqual({ xe: '2', an: '1' });
  const words: unknown[] = JSON.parse(wordsOf(typed));
  expect([words[0], ...words.slice(-3), words.filter((one) => one === 'A').length]).toEqual([
    'a1',
    ['has', 'Có'],
    ['an', '1'],
    ['xe', '2'],
    1,
  ]);
  const turned: Record<string, string> = { an: '1', has: 'Có', title: 'A', linkCode: 'a1', xe: '2' };
  expect(wordsOf(turned)).toBe(wordsOf(typed));
  const without: Record<string, string> = { an: '1', xe: '2', linkCode: 'a1', title: 'A' };
  expect(JSON.parse(wordsOf(without))).toHaveLength(words.length - 1);
});

test('who has nothing to register is asked for no unit of a level', () =>
  expect(completeness({ ...without('fundingUnit'), has: 'Không có nhiệm vụ' }, true)).toEqual([]));

test('no rule reads the choices of a question of the office’s own', () => {
  const own = { key: 'xe', kind: 'list', title: 'Xe', help: '', required: false, choices: ['Có'] } as const;
  const typed: Record<string, string> = { xe: 'Khác' };
  expect(choiceRemarks(typed, [{ key: 'p', title: '', help: '', questions: [own] }])).toEqual([]);
});

test('a choice that the list does not have', () => {
  expect(choiceRemarks({ ...full, kind: 'đề tài', field: 'Khoa học y, dược'.normalize('NFD') })).toEqual([]);
  expect(choiceRemarks({ ...full, kind: 'Đề tài khác' })).toEqual([
    { code: 'unknown-choice', keys: ['kind'], seen: 'Đề tài khác' },
  ]);
});

describe('years', () => {
  test.each([
    ['2021', 2021],
    ['Năm\u00A02021', 2021],
    ['1989', undefined],
    ['1990', 1990],
    ['2100', 2100],
    ['2101', undefined],
    ['21', undefined],
    ['2021-2022', undefined],
    ['2021.5', undefined],
  ])('%s', (typed, year) => expect(readYear(typed)).toBe(year));

  test.each([
    ['2021', '2025', []],
    ['2023', '2023', []],
    ['2023', '2022', ['years-reversed']],
    ['2020', '2022', ['years-outside-call']],
    ['2024', '2026', ['years-outside-call']],
    ['2027', '2020', ['years-reversed', 'years-outside-call']],
    ['sớm', '2022', ['bad-year']],
    ['sớm', '2026', ['bad-year', 'years-outside-call']],
  ])('%s to %s', (fromYear, toYear, codes) =>
    expect(yearRemarks({ fromYear, toYear }, call).map(({ code }) => code)).toEqual(codes),
  );

  test('with no years of the call every year is inside; with no answer nothing is said', () => {
    expect(yearRemarks({ fromYear: '2050', toYear: '2051' }, undefined)).toEqual([]);
    expect(yearRemarks({}, call)).toEqual([]);
  });
});

test('sums that are certain count, the others are asked about', () => {
  expect(readSums({ stateMoney: '150.000.000', otherMoney: '0' })).toEqual({
    sums: { stateMoney: 150_000_000, otherMoney: 0 },
    remarks: [],
  });
  expect(readSums({ stateMoney: '1,5 tỷ' })).toEqual({ sums: { stateMoney: 1_500_000_000 }, remarks: [] });
  expect(readSums({ stateMoney: 'khoảng 1,5 tỷ', otherMoney: '150' })).toEqual({
    sums: { stateMoney: 1_500_000_000 },
    remarks: [
      { code: 'money-about', keys: ['stateMoney'], seen: 'khoảng 1,5 tỷ', about: { amount: 1_500_000_000 } },
      { code: 'money-unsure', keys: ['otherMoney'], seen: '150', about: { amount: 150 } },
    ],
  });
  expect(readSums({ stateMoney: 'theo dự toán' })).toEqual({
    sums: {},
    remarks: [{ code: 'money-unreadable', keys: ['stateMoney'], seen: 'theo dự toán' }],
  });
});
