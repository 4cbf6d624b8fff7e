import type { Day } from '../days/days';
import type { Blankable } from '../row';

/** Where a call stands on a day. */
export type CallState = 'early' | 'open' | 'closed';

/**
 * Days count whole: it opens in the morning of the first and closes after the last.
 * @example callState({ callCloses: '2020-07-20' }, '2020-07-20') // 'open'
 */
export const callState = (call: Blankable<{ callOpens: Day; callCloses: Day }>, today: Day): CallState =>
  call.callOpens && today < call.callOpens
    ? 'early'
    : call.callCloses && call.callCloses < today
      ? 'closed'
      : 'open';
