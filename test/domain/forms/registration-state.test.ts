import fc from 'fast-check';
import { readStanding, writeStanding } from '../../../src/domain/forms/registration-state';

const code = fc.stringMatching(/^DK·[0-9a-f]{8,24}$/);
const standing = fc.record({ replacedBy: code, late: fc.boolean() }, { requiredKeys: ['late'] });

test('what is written is read back, however it was spelled on the way', () => {
  fc.assert(
    fc.property(standing, (one) => {
      const written = writeStanding(one);
      for (const typed of [written, written.normalize('NFD'), ` \u2060${written.replace(/ /g, '\u00A0')} `])
        expect(readStanding(typed)).toEqual(one);
    }),
  );
});

test.each(['', 'đang', 'Đang tính?', 'Đã có bản thay', 'Không tính', 'Đang tính, nộp sớm', 'nộp muộn'])(
  '“%s” says nothing',
  (typed) => expect(readStanding(typed)).toBeUndefined(),
);
