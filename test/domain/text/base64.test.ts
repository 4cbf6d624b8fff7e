import fc from 'fast-check';
import { bytesOf } from '../../../src/domain/text/base64';
import { codeKey, digest, digestOfBase64 } from '../../../src/domain/text/digest';

test('base64 of any bytes gives the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect([...bytesOf(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
    }),
  );
});

test('a file in base64 has the fingerprint of its letters, which scans of earlier versions have', () => {
  for (const length of [0, 3, 65_535, 65_536, 140_000]) {
    const letters = Buffer.alloc(length, 'Giao Ban').toString('base64');
    expect(digestOfBase64(letters)).toBe(digest(letters));
  }
});

test('fingerprints and keys are those that earlier versions kept', () => {
  expect(digest('giấy mời')).toBe('5cdc64ab0df7c1c42a5cf86b3c9f3fb7');
  expect([codeKey('xã-01'), codeKey('XÃ-01 ')]).toEqual(['40546df63f5a26f7', '40546df63f5a26f7']);
});
