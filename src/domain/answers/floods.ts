import { type Day, dayAfter } from '../days/days';
import { floodDays, mostTypedADay } from '../limits/form-limits';

/** One answer in a unit's name: when it came, `2020-07-10 08:00`, as Đăng ký shows it. */
export type Came = { unit: string; at: string };
/** More answers in one unit's name on one day than people type: its link has leaked, or somebody uses its name. VI: đăng ký dồn dập. */
export type Flood = { unit: string; day: Day; count: number };

/**
 * The floods of the last days, newest first. What came before a unit's link code was changed is dealt with.
 * @param changed when each unit's code was last changed, as `at` says it
 * @example floods(sixtyOf('huyện Yên Thế', '2020-07-10'), new Map(), '2020-07-11') // [{ unit: 'huyện Yên Thế', day: '2020-07-10', count: 60 }]
 */
export function floods(came: readonly Came[], changed: ReadonlyMap<string, string>, today: Day): Flood[] {
  const since = dayAfter(today, -floodDays);
  const counts = new Map<string, Flood>();
  for (const { unit, at } of came) {
    const day = at.slice(0, 10);
    if (unit === '' || day < since || at <= (changed.get(unit) ?? '')) continue;
    const known = counts.get(`${day} ${unit}`) ?? { unit, day, count: 0 };
    counts.set(`${day} ${unit}`, { ...known, count: known.count + 1 });
  }
  return [...counts.values()]
    .filter(({ count }) => count > mostTypedADay)
    .sort((a, b) => b.day.localeCompare(a.day));
}
