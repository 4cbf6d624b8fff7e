import { writeEntries } from '../../google/ledger';
import { me, now } from '../../google/session';
import { workbookZone } from '../../google/workbook';
import { countedEntry } from './journal';
import { dayIn } from './moments';

/**
 * Notes that files are opened to somebody: how often that was on this day, to nobody by name; who may read them stands in the settings and in Drive.
 * @param count less than nothing takes back what was noted and did not come about
 */
export function noteShared(count: number): void {
  if (count !== 0) writeEntries(countedEntry('share', me(), count, dayIn(workbookZone(), now())));
}
