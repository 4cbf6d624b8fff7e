import { readDays, readHours } from '../../../src/domain/days/day-phrases';
import { readLength } from '../../../src/domain/days/length';
import { heldTime, sayWhen } from '../../../src/domain/papers/held-time';

const when = (days: string, hours: string, length: string) => {
  const [day, time] = [readDays(days), readHours(hours)];
  return {
    startDay: 'value' in day && days ? day.value : undefined,
    startTime: 'value' in time && hours ? time.value : undefined,
    length: length ? readLength(length) : undefined,
  };
};

test.each([
  ['24/7/2020', '8h00', '½ ngày', 'thứ Sáu 24/7/2020 8 giờ 00 – 11 giờ 30; 1 buổi'],
  ['24/7/2020', '8h00-11h00', '', 'thứ Sáu 24/7/2020 8 giờ 00 – 11 giờ 00'],
  ['23/7/2020', '14h00', '3 buổi', 'thứ Năm 23/7/2020 14 giờ 00 – thứ Sáu 24/7/2020 17 giờ 00; 3 buổi'],
  ['23-24/7/2020', '14h00', '', 'thứ Năm 23/7/2020 14 giờ 00 – thứ Sáu 24/7/2020 17 giờ 00'],
  ['23-24/7/2020', '', '2 ngày', 'thứ Năm 23/7/2020 – thứ Sáu 24/7/2020; 4 buổi'],
  ['31/12/2020', '', '2 ngày', 'thứ Năm 31/12/2020 – thứ Sáu 01/01/2021; 4 buổi'],
  ['24/7/2020', '8h00 hoặc 9h00', '1 ngày', 'thứ Sáu 24/7/2020; 2 buổi'],
  ['theo thông báo sau', '8h00', '1 ngày', ''],
])('%s, %s, %s is said back as “%s”', (days, hours, length, said) =>
  expect(sayWhen(when(days, hours, length))).toBe(said),
);

test('without an hour that is understood a meeting has its days', () => {
  const day = { first: '2020-07-24', last: '2020-07-24' };
  expect(heldTime(when('24/7/2020', 'lúc nào tiện', ''))).toEqual(day);
  expect(heldTime(when('24/7/2020', '', ''))).toEqual(day);
  expect(heldTime(when('', '8h00', ''))).toBeUndefined();
});
