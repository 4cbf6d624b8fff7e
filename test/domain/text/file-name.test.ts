import fc from 'fast-check';
import { fileNameOf } from '../../../src/domain/text/file-name';

test.each([
  ['turned writing', 'Giấy mời - \u202Efdp.exe', 'Giấy mời - fdp.exe'],
  ['lines and tabs', 'một\r\nhai\tba\u2028bốn', 'một hai ba bốn'],
  ['what nobody sees', 'Kế\u200B hoạch\u00AD\u2066', 'Kế hoạch'],
  ['letters of a Mac', 'Hiệp Hòa'.normalize('NFD'), 'Hiệp Hòa'],
  ['control characters', 'a\u0000b\u001Bc\u007Fd', 'abcd'],
  ['half a character at the cut', `${'a'.repeat(149)}🌾`, 'a'.repeat(149)],
])('%s', (_what, words, name) => expect(fileNameOf(words)).toBe(name));

test('never holds what is not seen, is never too long, and is itself a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
      const name = fileNameOf(words);
      expect(name).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
      expect(name.length).toBeLessThanOrEqual(150);
      expect(fileNameOf(name)).toBe(name);
    }),
  );
});
