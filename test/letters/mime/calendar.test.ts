import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEntry, calendarText } from '../../../src/letters/mime/calendar';

const entry: CalendarEntry = {
  method: 'PUBLISH',
  uid: 'a1@giao-ban',
  sequence: 0,
  organizer: { name: 'Sở "KH&CN": a; b', address: 'me@so.example' },
  summary: 'Hội nghị giao ban, quý II; năm 2020',
  location: 'Hội trường tầng 5. Địa chỉ: Lô 10, đường Lý Tự Trọng',
  time: { from: Date.UTC(2020, 6, 24, 0, 30), to: Date.UTC(2020, 6, 24, 10, 0) },
};
const stamp = Date.UTC(2020, 6, 10, 1);

/** As an independent reader has it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [component] = calendar.getAllSubcomponents('vevent');
  if (!component) throw new Error('no event');
  return { calendar, component, event: new ICAL.Event(component) };
}

test('an entry is read back: for whom, when in UTC, where, and that nobody need answer', () => {
  const { calendar, component, event } = read(calendarText(entry, stamp));
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect([event.uid, event.sequence, event.summary, event.location]).toEqual([
    ...[entry.uid, 0, entry.summary, entry.location],
  ]);
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
    '2020-07-24T00:30:00Z',
    '2020-07-24T10:00:00Z',
  ]);
  expect(component.getFirstPropertyValue('organizer')).toBe('mailto:me@so.example');
  expect(component.getAllProperties('attendee')).toEqual([]);
});

test('one is taken back under the same name', () => {
  const { calendar, component } = read(
    calendarText({ ...entry, method: 'CANCEL', sequence: 2, time: undefined }, stamp),
  );
  expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
  expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(component.getFirstPropertyValue('sequence')).toBe(2);
});

test('a whole day ends where the next begins, also at the end of a month', () => {
  const { event } = read(
    calendarText({ ...entry, time: { first: '2020-07-30', last: '2020-07-31' } }, stamp),
  );
  expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2020-07-30', '2020-08-01']);
});

test('whatever the Sheet says, lines keep to 75 octets and words come back', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (summary) => {
      const text = calendarText(
        { ...entry, summary, organizer: { ...entry.organizer, name: summary } },
        stamp,
      );
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const plain = Buffer.from(summary.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')).toString();
      expect(read(text).event.summary ?? '').toBe(plain);
    }),
  ));
