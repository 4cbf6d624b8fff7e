import { rightWeekdays } from '../../../src/domain/days/right-weekdays';

test.each([
  ['họp 21/4/2026 (thứ Tư) tại Sở', 'họp 21/4/2026 (thứ Ba) tại Sở'],
  ['Thứ Hai, ngày 26/7/2020', 'Chủ nhật, ngày 26/7/2020'],
  ['Thứ tư, 24/7/2020', 'Thứ Sáu, 24/7/2020'],
  ['chủ nhật, 24/7/2020', 'thứ Sáu, 24/7/2020'],
  // Two of other lengths: the second stands where it stood.
  ['16/10/2026 (thứ Tư), nghỉ 18/10/2026 (thứ Bảy);', '16/10/2026 (thứ Sáu), nghỉ 18/10/2026 (Chủ nhật);'],
  ['thứ Tư, ngày 18/10/2026; 21/4/2026 (thứ Ba)', 'Chủ nhật, ngày 18/10/2026; 21/4/2026 (thứ Ba)'],
  ['21/4/2026 (thứ Ba)', '21/4/2026 (thứ Ba)'],
])('%s is put right: %s', (was, to) => {
  expect(rightWeekdays(was)).toEqual({ was, to });
});

test('what was typed letter by letter is put right whole', () => {
  const was = 'ngày 21/4/2026 (thứ Tư)'.normalize('NFD');
  expect(rightWeekdays(was)).toEqual({ was, to: 'ngày 21/4/2026 (thứ Ba)' });
});
