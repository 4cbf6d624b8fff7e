import { secondsLeft } from '../../../src/sidebar/papers/writing';
import { timeLeft } from '../../../src/sidebar/parts/figures';

test.each([
  [{ done: 0, total: 60 }, 5000, ''],
  [{ done: 20, total: 60 }, 10_000, 'còn dưới 1 phút'],
  [{ done: 10, total: 126 }, 15_000, 'còn khoảng 3 phút'],
  [{ done: 1, total: 10_000 }, 3000, 'còn khoảng 8 giờ 20 phút'],
  [{ done: 60, total: 60 }, 30_000, ''],
])('%j after %i ms: “%s”', (progress, ms, words) => {
  expect(timeLeft(secondsLeft(progress, ms))).toBe(words);
});
