import { publicHolidays } from '../domain/days/public-holidays';
import type { SampleOf } from '../tables/sheet/look';
import type { Tables } from '../tables/tables';

/** What the tab Ngày nghỉ begins with, in a Sheet with or without the sample conference. */
export const holidays = publicHolidays.map(
  ([day, kind, name, note]): SampleOf<Tables['holidays']> => ({ day, kind, name, note }),
);
