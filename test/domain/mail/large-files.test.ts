import fc from 'fast-check';
import { beyondRoom } from '../../../src/domain/mail/large-files';

test('the rest finds room, and the largest are left out first', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 6 }), fc.nat(60), (sizes, room) => {
      const files = sizes.map((bytes) => ({ bytes }));
      const out = beyondRoom(files, room);
      const within = files.filter((file) => !out.includes(file));
      const sum = within.reduce((all, { bytes }) => all + bytes, 0);
      expect(sum).toBeLessThanOrEqual(room);
      const [smallest] = out.map(({ bytes }) => bytes).sort((a, b) => a - b);
      if (smallest !== undefined) {
        expect(sum + smallest).toBeGreaterThan(room);
        expect(within.every(({ bytes }) => bytes <= smallest)).toBe(true);
      }
    }),
  ));
