import { estimatedGuests } from '../../domain/money/norms';
import { allSeats, knownSeats, validityDay } from '../../domain/people/guests';
import type { Guest } from '../../tables/guests';
import { oneLine } from '../frame/inline';
import type { PaperSource } from './source';

type Known = Pick<PaperSource, 'conference' | 'guestLines' | 'guests' | 'budget'>;

/**
 * How many come by what was answered, beside the seats, the number that the plan states, the estimate, and the hall.
 * @param isAway who answered that nobody comes: no seat is kept for them
 * @example headCount([2, 1], { … }, () => false)
 * // 'Tất cả: 3 người dự theo phiếu; 20 chỗ theo trang Thành phần; kế hoạch ghi khoảng 20; dự toán tính cho 20 người; hội trường 50 chỗ'
 */
export function headCount(
  came: readonly (number | undefined)[],
  known: Known,
  isAway: (guest: Guest) => boolean,
): string {
  const { statedGuests, hallCapacity } = known.conference;
  const estimated = estimatedGuests(known.budget);
  return [
    `Tất cả: ${comingWords(came)} theo phiếu`,
    seatWords(known, isAway),
    statedGuests ? `kế hoạch ghi ${oneLine(statedGuests)}` : '',
    estimated ? `dự toán tính cho ${estimated} người` : '',
    hallCapacity ? `hội trường ${hallCapacity} chỗ` : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/**
 * How many come, of so many each; of undefined it is not certain.
 * @example comingWords([2, undefined]) // '2 người dự (chưa rõ số người của 1 nơi)'
 */
export function comingWords(came: readonly (number | undefined)[]): string {
  const unclear = came.filter((one) => one === undefined).length;
  const sum = came.reduce<number>((all, one) => all + (one ?? 0), 0);
  return `${sum} người dự${unclear > 0 ? ` (chưa rõ số người của ${unclear} nơi)` : ''}`;
}

function seatWords({ conference, guestLines, guests }: Known, isAway: (guest: Guest) => boolean): string {
  const day = validityDay(conference);
  const seats = knownSeats(guestLines, guests, day);
  if (!seats) return '';
  const left = allSeats(guestLines, guests, day, (guest) => !isAway(guest));
  const lessened = left < seats ? `, còn ${left} khi bớt nơi báo không dự được` : '';
  return `${seats} chỗ theo trang Thành phần${lessened}`;
}
