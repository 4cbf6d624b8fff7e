import type { Days } from '../days/day-phrases';
import type { Day } from '../days/days';
import type { Blankable } from '../row';

/** Where a call stands on a day. */
export type CallState = 'early' | 'open' | 'closed';

/**
 * Days count whole: it opens in the morning of the first and closes after the last, or after the last day on which one single unit may still answer.
 * @example callState({ callOpens: undefined, callCloses: onDay('2020-07-20') }, '2020-07-20') // 'open'
 */
export function callState(
  { callOpens, callCloses }: Blankable<{ callOpens: Days; callCloses: Days }>,
  today: Day,
  lastPass?: Day,
): CallState {
  if (callOpens?.first && today < callOpens.first) return 'early';
  const last = callCloses?.last;
  return last && last < today && !(lastPass && lastPass >= today) ? 'closed' : 'open';
}
