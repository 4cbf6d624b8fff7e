import { publicHolidays } from '../domain/days/public-holidays';
import type { SampleRow } from '../tables/sheet/look';

/** What the tab Ngày nghỉ begins with, in a Sheet with or without the sample conference. */
export const holidays: SampleRow[] = publicHolidays.map(([day, kind, name, note]) => ({
  day,
  kind,
  name,
  ...(note ? { note } : {}),
}));
