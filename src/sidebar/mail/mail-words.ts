import type { MailCounts, MailState } from '../../spoken/mail';

/** How each state of a mail reads: a sign that does not need colour, and words. */
export const stateWords: Record<MailState, [sign: string, name: string]> = {
  ready: ['○', 'Chờ xác nhận'],
  hidden: ['–', 'Bị bộ lọc che'],
  held: ['‖', 'Giữ lại'],
  'by-hand': ['✎', 'Gửi trực tiếp'],
  elsewhere: ['⇥', 'Phát hành trên QLVB'],
  blocked: ['!', 'Chưa gửi được'],
  confirmed: ['…', 'Chờ tới lượt'],
  'in-doubt': ['?', 'Chưa rõ đã gửi'],
  returned: ['↩', 'Không đến được'],
  accepted: ['✓', 'Gmail đã nhận'],
  refused: ['×', 'Gmail từ chối'],
  needless: ['–', 'Không cần gửi nữa'],
};

/** How each of the five counts reads. */
export const countWords: [keyof MailCounts, sign: string, name: string][] = [
  ['sent', '✓', 'Gmail đã nhận'],
  ['waiting', '…', 'Chờ gửi'],
  ['failed', '!', 'Chưa gửi được, không đến được'],
  ['inDoubt', '?', 'Chưa rõ đã gửi'],
  ['held', '‖', 'Giữ lại, gửi cách khác'],
];

/** How many of a run's mails ended how, such as `8 Gmail đã nhận, 1 Chưa rõ đã gửi`; '' for none. */
export function tally(mails: readonly { state: MailState }[]): string {
  const counts = new Map<MailState, number>();
  for (const { state } of mails) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${count} ${stateWords[state][1]}`).join(', ');
}

/**
 * When the sending goes on by itself, in words.
 * @example goesOnWords('24/07/2020 08:05') // 'Giao Ban gửi tiếp khoảng 08:05'
 */
export const goesOnWords = (next: string): string =>
  next ? `Giao Ban gửi tiếp khoảng ${next.slice(-5)}` : 'Giao Ban gửi tiếp trong vòng một giờ';

/** How long triggers have worked today; '' for not at all. 90 minutes are the least that Google gives, to a consumer account. */
export const workedWords = (minutes: number): string =>
  minutes > 0 ? `Hôm nay máy đã tự chạy ${minutes} phút; Google cho ít nhất 90 phút mỗi ngày.` : '';
