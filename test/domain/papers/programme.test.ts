import { onDay } from '../../../src/domain/days/day-phrases';
import {
  daysOf,
  heldFor,
  lengthFaults,
  programmeFaults,
  sessionFaults,
} from '../../../src/domain/papers/programme';
import { conferenceRow, guestLine, programmeLine } from '../../support/rows';

const twoDays = conferenceRow({
  startDay: onDay('2026-04-09'),
  startTime: { from: '08:00' },
  hall: 'Hội trường',
  length: { text: '1,5 ngày', halfDays: 3 },
});
const programme = [
  { row: 2, day: '2026-04-09', from: { from: '08:00' }, to: { from: '11:30' }, session: 'Toàn thể' },
  {
    row: 3,
    day: '2026-04-10',
    from: { from: '13:30' },
    to: { from: '16:00' },
    session: 'Nhóm 2',
    room: 'Phòng 302',
  },
  { row: 4, day: '2026-04-10', from: { from: '08:00' }, to: { from: '09:00' }, session: 'Nhóm 1' },
].map(programmeLine);

test('a programme within its conference is right', () => {
  expect(programmeFaults(programme, twoDays)).toEqual([]);
  expect(lengthFaults(programme, twoDays, 9)).toEqual([]);
  expect(programmeFaults(programme, conferenceRow({}))).toEqual([]);
});

test('days before and after the conference, and hours that end before they begin', () => {
  const lines = [
    { row: 2, day: '2026-04-08' },
    { row: 3, day: '2026-04-11' },
    { row: 4, from: { from: '09:00' }, to: { from: '08:30' } },
    { row: 5, from: { from: '09:00' }, to: { from: '09:00' } },
    { row: 6, from: { from: '09:00' } },
  ].map(programmeLine);
  expect(programmeFaults(lines, twoDays).map(({ code, row }) => [code, row])).toEqual([
    ['programme-against-day', 2],
    ['programme-against-day', 3],
    ['hours-reversed', 4],
    ['hours-reversed', 5],
  ]);
});

test('a programme that ends a day too early', () => {
  expect(lengthFaults(programme.slice(0, 1), twoDays, 9)).toMatchObject([
    { code: 'programme-against-length', row: 9, seen: '1,5 ngày', about: { day: '2026-04-09' } },
  ]);
  expect(lengthFaults([], twoDays, 9)).toEqual([]);
  const early = [programmeLine({ day: '2026-04-01' })];
  const { startDay } = twoDays;
  expect([lengthFaults(early, twoDays, 9), lengthFaults(programme, conferenceRow({ startDay }), 9)]).toEqual([
    [],
    [],
  ]);
  expect([1, 2, 3, undefined].map((halfDays) => daysOf({ text: '', halfDays }))).toEqual([1, 1, 2, 0]);
});

test('a session that the programme does not have', () => {
  const lines = [guestLine({ row: 2, session: 'nhóm  1' }), guestLine({ row: 3, session: 'Nhóm 3' })];
  expect(sessionFaults(lines, programme).map(({ row, seen }) => [row, seen])).toEqual([[3, 'Nhóm 3']]);
});

test('guests of a session are expected when and where it begins, others with everybody', () => {
  const when = (...sessions: (string | undefined)[]) => {
    const lines = sessions.map((session) => guestLine({ session }));
    const { startDay, startTime, hall, length } = heldFor(twoDays, programme, lines);
    return [startDay?.first, startTime?.from, hall, length?.text];
  };
  expect(when('Nhóm 2')).toEqual(['2026-04-10', '13:30', 'Phòng 302', undefined]);
  expect(when('Nhóm 2', 'Nhóm 1')).toEqual(['2026-04-10', '08:00', 'Hội trường', undefined]);
  expect(when('Nhóm 2', undefined)).toEqual(['2026-04-09', '08:00', 'Hội trường', '1,5 ngày']);
  expect(when('không có')).toEqual(['2026-04-09', '08:00', 'Hội trường', '1,5 ngày']);
});

test('a session of no day of its own is on the first of the conference', () => {
  const line = programmeLine({ from: { from: '14:00' }, session: 'Chiều' });
  const { startDay, startTime } = heldFor(twoDays, [line], [{ session: 'Chiều' }]);
  expect([startDay, startTime]).toEqual([twoDays.startDay, { from: '14:00' }]);
});
