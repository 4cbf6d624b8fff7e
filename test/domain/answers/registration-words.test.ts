import { type RemarkCode, remarkCodes } from '../../../src/domain/answers/remark';
import { remarkWords } from '../../../src/words/registration';

const about = {
  level: 'cấp cơ sở',
  name: 'huyện Yên Thế',
  day: '2025-07-01',
  from: 2020,
  to: 2027,
  callFrom: 2021,
  callTo: 2025,
  amount: 1_500_000_000,
  names: 'huyện Yên Thế; Sở Y tế, Lao động',
  more: 2,
  code: 'DK·1a2b3c4d',
};

test.each(remarkCodes)('%s says what was seen and what becomes of it', (code) => {
  const words = remarkWords({ code, keys: ['title', 'aims'], seen: 'abc', about });
  expect(words).toMatch(/[.?]$/);
  expect(words.length).toBeGreaterThan(30);
  expect(words).not.toMatch(/undefined|NaN|null|\[object/);
  expect(words).toBe(words.normalize('NFC'));
});

/** The remarks that have to name the questions, since a row or a letter may hold several of them. */
const named: readonly RemarkCode[] = [
  'incomplete',
  'bad-year',
  'money-unreadable',
  'money-unsure',
  'text-cut',
];

test.each(named)('%s names its questions', (code) =>
  expect(remarkWords({ code, keys: ['necessity', 'place'], seen: 'x', about })).toContain(
    'Tính cấp thiết; Địa chỉ ứng dụng',
  ),
);

test('figures, years, days and names as people write them', () => {
  const say = (code: RemarkCode, more = {}) => remarkWords({ code, keys: [], about: { ...about, ...more } });
  expect(say('money-about')).toContain('1.500.000.000 đồng');
  expect(say('years-outside-call')).toContain('2020-2027 nằm ngoài giai đoạn 2021-2025');
  expect(say('years-outside-call', { from: '', callTo: 2021 })).toContain(
    '2027 nằm ngoài giai đoạn 2021 của',
  );
  expect(say('unit-not-valid')).toContain('01/7/2025');
  expect(say('doubled-title')).toContain('huyện Yên Thế; Sở Y tế, Lao động và 2 đơn vị khác');
  expect(say('doubled-title', { more: 0 })).not.toContain('khác');
});
