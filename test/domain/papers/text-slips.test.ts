import fc from 'fast-check';
import { dayFaults } from '../../../src/domain/papers/text-days';
import { insideMarks, markFaults, nobodyFaults, singleMarks } from '../../../src/domain/papers/text-slips';

test.each([
  ['của Sở./. ./.', 'của Sở./.'],
  ['của Sở./../.', 'của Sở./.'],
  ['của Sở././.', 'của Sở./.'],
  ['của Sở../.', 'của Sở./.'],
  ['của Sở./..', 'của Sở./.'],
  ['của Sở;./.', 'của Sở./.'],
  ['của Sở..', 'của Sở.'],
])('%s', (typed, to) => expect(singleMarks(typed)).toBe(to));

test.each(['của Sở./.', 'của Sở.', 'v.v...', 'và …', 'Nơi nhận: ./.', '1.250.000 đồng'])(
  '%s is well ended',
  (typed) => expect(singleMarks(typed)).toBeUndefined(),
);

test('what was mended is well ended', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom('.', '/', './.', ' ', 'a', ';'), { maxLength: 12 }), (parts) => {
      const once = singleMarks(parts.join(''));
      if (once !== undefined) expect(once.length).toBeLessThan(parts.join('').length);
    }),
  ));

test('a full stop behind a tag whose words have one is told, with the tag bare', () => {
  const fill = (text: string) => text.replace('{{Địa chỉ}}', 'Lô 10, tỉnh Bắc Giang.');
  expect(markFaults({ row: 9, field: 'text', text: 'Tại {{Địa chỉ}}.' }, fill)).toMatchObject([
    { code: 'doubled-mark', repairs: [{ to: 'Tại {{Địa chỉ}}' }] },
  ]);
  expect(markFaults({ row: 9, field: 'text', text: 'Tại {{Địa chỉ}}' }, fill)).toEqual([]);
});

const lines = (
  ...texts: [kind: 'Đoạn văn' | 'Phụ lục' | 'Nơi nhận' | 'Đề mục' | 'Đề mục kèm nội dung', text: string][]
) => texts.map(([kind, text], index) => ({ row: index + 2, kind, text }));

test('what is told of a doubled mark is where it stands, and how it should read', () => {
  const text = `${'Các đơn vị báo cáo '.repeat(4)}gửi về Sở.. Xin trân trọng cảm ơn`;
  const at = text.indexOf('..');
  expect(markFaults({ row: 9, field: 'text', text })).toEqual([
    {
      code: 'doubled-mark',
      row: 9,
      field: 'text',
      seen: text.slice(at - 30, at + 10),
      repairs: [{ was: text, to: text.replace('..', '.') }],
    },
  ]);
  expect(markFaults({ row: 9, field: 'text', text: ' Hết..' })[0]?.seen).toBe('Hết..');
});

test('words of a tag that are doubled in themselves are told, and nothing is put right here', () => {
  const [fault] = markFaults({ row: 9, field: 'text', text: 'Tại {{Địa chỉ}}.' }, () => 'Tại Lô 10.. Hết');
  expect([fault?.seen, fault?.repairs]).toEqual(['Tại Lô 10.. Hết', []]);
});

test('./. before the last line, and a plan for nobody', () => {
  const codes = (...all: Parameters<typeof lines>) =>
    [...insideMarks(lines(...all)), ...nobodyFaults(lines(...all))].map(({ code, row }) => [code, row]);
  expect(codes(['Đoạn văn', 'Một./.'], ['Đoạn văn', 'Hai./.'], ['Nơi nhận', 'Lưu: VT./.'])).toEqual([
    ['end-mark-inside', 2],
  ]);
  expect(codes(['Đoạn văn', 'Một.'])).toEqual([['no-recipients', 0]]);
  expect(codes(['Đoạn văn', 'Một./.'], ['Phụ lục', 'Hai'], ['Nơi nhận', 'Lưu: VT'])).toEqual([]);
  expect(codes()).toEqual([]);
  const long = `${'Các đơn vị báo cáo '.repeat(4)}./.`;
  expect(insideMarks(lines(['Đoạn văn', long], ['Đoạn văn', 'Hai']))[0]?.seen).toBe(
    long.slice(long.length - 40),
  );
});

test('a day in the words on the time that is not the day of the meeting', () => {
  const startDay = { first: '2020-07-24', last: '2020-07-25' };
  const found = (...all: Parameters<typeof lines>) =>
    dayFaults(lines(...all), startDay).map(({ row, seen }) => [row, seen]);
  expect(
    found(
      ['Đề mục kèm nội dung', '4. Thời gian: ngày 23/7/2020'],
      ['Đề mục', 'Thời gian, địa điểm'],
      ['Đoạn văn', 'Từ ngày 24 đến 26/7/2020'],
      ['Đoạn văn', 'Báo cáo gửi trước ngày 20/7/2020'],
      ['Đề mục', 'Kinh phí'],
      ['Đoạn văn', 'Quyết định ngày 01/01/2020'],
    ),
  ).toEqual([
    [2, '2020-07-23'],
    [4, '2020-07-26'],
  ]);
  expect(found(['Đề mục kèm nội dung', 'Thời gian: 8h00 ngày 24/7'])).toEqual([]);
  expect(found(['Đề mục kèm nội dung', 'Thời gian: 8h00 ngày 23/7'])).toEqual([[2, '2020-07-23']]);
  expect(dayFaults(lines(['Đoạn văn', 'Thời gian: 20/7/2020']), { text: 'đầu tháng' })).toEqual([]);
  expect(dayFaults(lines(['Đoạn văn', 'Thời gian: 20/7/2020']), undefined)).toEqual([]);
});
