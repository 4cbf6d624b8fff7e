import { tzOffset } from '@date-fns/tz';
import * as fc from 'fast-check';
import { momentAt, wallIn } from '../../../src/domain/days/zones';

const zones = [
  'Asia/Ho_Chi_Minh',
  'Asia/Tokyo',
  'Europe/Berlin',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'UTC',
];
const minute = 60_000;
const moments = fc
  .integer({ min: Date.UTC(1950, 0), max: Date.UTC(2100, 0) })
  .map((ms) => Math.floor(ms / minute) * minute);

test.each(zones)('the clock of %s shows what the library of zones says, and leads back', (zone) => {
  fc.assert(
    fc.property(moments, (moment) => {
      const shown = wallIn(zone, moment);
      expect(Date.parse(`${shown}Z`)).toBe(moment + tzOffset(zone, new Date(moment)) * minute);
      const back = momentAt(zone, shown);
      // An hour that a clock shows twice leads back to one of the two.
      expect(wallIn(zone, back)).toBe(shown);
    }),
  );
});

test('midnight is the first moment of its day', () => {
  expect(wallIn('Asia/Ho_Chi_Minh', momentAt('Asia/Ho_Chi_Minh', '2026-11-25T00:00'))).toBe(
    '2026-11-25T00:00',
  );
});
