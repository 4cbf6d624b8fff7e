import { knownSeats, validityDay } from '../../domain/people/guests';
import { oneLine } from '../text/inline';
import type { PaperSource } from './source';

type Known = Pick<PaperSource, 'conference' | 'guestLines' | 'guests'>;

/**
 * How many come by what was answered, beside the seats, the number that the plan states, and the hall.
 * @example headCount(3, { … }) // 'Tất cả: 3 người dự theo phiếu; 20 chỗ theo trang Thành phần; kế hoạch ghi khoảng 20; hội trường 50 chỗ'
 */
export function headCount(heads: number, { conference, guestLines, guests }: Known): string {
  const { statedGuests, hallCapacity } = conference;
  const seats = knownSeats(guestLines, guests, validityDay(conference));
  return [
    `Tất cả: ${heads} người dự theo phiếu`,
    seats ? `${seats} chỗ theo trang Thành phần` : '',
    statedGuests ? `kế hoạch ghi ${oneLine(statedGuests)}` : '',
    hallCapacity ? `hội trường ${hallCapacity} chỗ` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
