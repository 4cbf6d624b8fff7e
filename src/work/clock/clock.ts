import { type Problem, problem } from '../../domain/problem';
import { startClock, stopClock } from '../../google/clock';
import { tables } from '../../tables/tables';
import { permitted } from '../sheet/permitted';

const place = { tab: tables.outbox.title, row: 0, column: '' };

/** Has the clock go on when the page is closed; without the permission for it the page must stay open, which is said. */
export const windClock = (): Problem[] => permitted(startClock, problem('clock-off', place));

/** A clock that cannot be stopped takes itself away when it finds nothing to do. */
export function stopClockQuietly(): void {
  try {
    stopClock();
  } catch {
    // Without the permission there was no clock to begin with.
  }
}
