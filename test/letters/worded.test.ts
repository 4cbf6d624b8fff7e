import fc from 'fast-check';
import { invitationTags, tagFaults } from '../../src/documents/frame/tags';
import { lineKinds as kinds } from '../../src/domain/papers/lines';
import { allWords } from '../../src/letters/all-words';
import { wordedTags } from '../../src/letters/ready-words';
import { asList, type Said, wordedLetter } from '../../src/letters/worded';

const values = {
  'Tên hội nghị': 'Hội nghị {{Chủ trì}}',
  'Chủ trì': '',
  'Địa điểm': 'Hội trường tầng 5.',
  'Khách mời': asList(['Lãnh đạo UBND', 'Văn thư']),
  'Nội dung': '',
  'Email nhận trả lời': 'vanthu@so.example',
};
const words = { name: 'Thư mời', tags: [], ready: [[kinds.paragraph, 'Trân trọng.']] } as const;
const written = (said: Said) => wordedLetter('Giấy mời', words, values, said);
const row = (text: string, kind: (typeof kinds)[keyof typeof kinds] = kinds.paragraph) =>
  [kind, text] as const;

test.each([
  [
    'a list within a sentence',
    'Kính mời {{Khách mời}} tới dự.',
    'Kính mời:\n\n- Lãnh đạo UBND\n- Văn thư\n\nTới dự.',
  ],
  ['a heading of nothing goes', 'Nội dung:\n{{Nội dung}}', ''],
  ['a line of nothing goes, its neighbour stays', 'Chủ trì: {{Chủ trì}}.\nCó ăn trưa.', 'Có ăn trưa.'],
  ['no second full stop', 'Tại {{Địa điểm}}.', 'Tại Hội trường tầng 5.'],
  ['three dots stay', 'Vân vân...', 'Vân vân...'],
  ['a value is not read again', 'Dự {{tên hội nghị}}.'.normalize('NFD'), 'Dự Hội nghị {{Chủ trì}}.'],
  ['an unknown tag stays, and is told elsewhere', 'Dự {{Tên hội nghi}}.', 'Dự {{Tên hội nghi}}.'],
  ['a dash makes a list', 'Gồm:\n- một;\n- hai.', 'Gồm:\n\n- một;\n- hai.'],
])('%s', (_, text, said) => {
  expect(written({ lines: [row(text)] }).text).toBe(said);
});

test('a label is told from its words, an address can be opened', () => {
  const { html } = written({
    lines: [
      row('Trả lời: {{Email nhận trả lời}}', kinds.headingWithValue),
      row('một', kinds.bullet),
      row('hai', kinds.bullet),
    ],
  });
  expect(html).toContain('<strong>Trả lời:</strong> <a href="mailto:vanthu@so.example">');
  expect(html.match(/<ul/g)).toHaveLength(1);
});

test('words for one mail alone stand before how it ends, or where the lines say', () => {
  const own = 'Riêng {{Địa điểm}}: xin mang mẫu.';
  expect(written({ own }).text).toBe('Riêng Hội trường tầng 5.: xin mang mẫu.\n\nTrân trọng.');
  const lines = [row('{{Lời riêng}}'), row('Một.'), row('Hai.')];
  expect(written({ own, lines }).text).toBe('Riêng Hội trường tầng 5.: xin mang mẫu.\n\nMột.\n\nHai.');
  expect(written({ lines }).text).toBe('Một.\n\nHai.');
});

test.each(allWords.map((one) => [one.name, one] as const))(
  'the ready words of %s name only what they know',
  (_, { ready, tags }) => {
    const known = [...invitationTags, ...wordedTags, ...tags];
    expect(ready.flatMap(([, text]) => tagFaults(text, known))).toEqual([]);
  },
);

test('whatever is typed, nothing throws and no markup comes of it', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom(...Object.values(kinds)),
          fc.string({
            unit: fc.constantFrom(
              '{',
              '}',
              '{{',
              '}}',
              ':',
              '.',
              '- ',
              '\n',
              'Địa điểm',
              '<b>',
              ' ',
              'a@b.c',
            ),
          }),
        ),
      ),
      fc.string(),
      (lines, own) => {
        expect(written({ lines, own }).html).not.toContain('<b>');
      },
    ),
    { numRuns: 200 },
  ));
