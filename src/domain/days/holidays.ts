import type { Fault } from '../problem';
import type { Row } from '../row';
import type { Day } from './days';
import { publicHolidays } from './public-holidays';
import { type Calendar, type DayKind, dayKinds } from './working-days';

/** A row of Ngày nghỉ: a free working day, or a worked Saturday. */
export type Holiday = Row<{ day: Day; kind: DayKind }>;

/**
 * The days of rows as a calendar to count by.
 * @example calendarFrom([{ row: 2, day: '2020-09-02', kind: 'nghỉ' }]).off.has('2020-09-02') // true
 */
export function calendarFrom(rows: readonly Omit<Holiday, 'row'>[]): Calendar {
  const of = (wanted: DayKind) =>
    new Set(rows.flatMap(({ day, kind }) => (day && kind === wanted ? [day] : [])));
  return { off: of(dayKinds.off), worked: of(dayKinds.worked) };
}

/** The calendar of the law, for a Sheet that has no tab Ngày nghỉ yet. */
export const lawCalendar = (): Calendar => calendarFrom(publicHolidays.map(([day, kind]) => ({ day, kind })));

/** One day that stands twice, and a conference in a year of which no day is listed. */
export function holidayFaults(rows: readonly Holiday[], conferenceDay: Day | undefined): Fault<'day' | ''>[] {
  const first = new Map<Day, Holiday>();
  const doubled = rows.flatMap((one): Fault<'day'>[] => {
    const earlier = one.day ? first.get(one.day) : undefined;
    if (one.day && !earlier) first.set(one.day, one);
    if (!earlier) return [];
    const code = earlier.kind === one.kind ? 'doubled-holiday' : 'holiday-both-ways';
    return [{ code, row: one.row, field: 'day', seen: one.day, about: { earlier: earlier.row } }];
  });
  const year = conferenceDay?.slice(0, 4);
  const listed = !year || rows.some(({ day }) => day?.startsWith(year));
  return listed ? doubled : [...doubled, { code: 'year-without-holidays', row: 0, field: '', seen: year }];
}
