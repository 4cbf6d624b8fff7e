import fc from 'fast-check';
import { bytesOf } from '../../../src/domain/text/base64';

test('base64 of any bytes gives the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect([...bytesOf(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
    }),
  );
});
