import { type Days, type Months, readDays, readMonths } from '../days/day-phrases';
import type { Day, Month } from '../days/days';
import { fold } from '../text/vietnamese';

/** When a conference is, as far as that is known. */
export type When = { first: Day | undefined; last: Day | undefined; month: Month; year: number };

/** A setting that said something else: `sheet` = what it says now. */
export type Renamed = { tag: string; old: string; sheet: string };

/** The conference that a text was written for before, beside this one. VI: kỳ trước. */
export type Earlier = {
  when: When;
  names: readonly Renamed[];
  /** `lần thứ 5` in its name. */
  turn: string | undefined;
  /** The number of guests that it stated. */
  guests: string | undefined;
  /** The hour at which it began, where that is another now. */
  hour: Renamed | undefined;
};

/** What a conference says of its time. @example whenOf({ startDay: { first: '2026-03-06', month: '2026-03' } })?.year // 2026 */
export function whenOf({
  startDay,
  months = [],
}: {
  startDay?: Days | undefined;
  months?: readonly (Months | undefined)[];
}): When | undefined {
  const month = startDay?.month ?? months.find((one) => one?.first)?.first;
  return month === undefined
    ? undefined
    : {
        first: startDay?.first,
        last: startDay?.last ?? startDay?.first,
        month,
        year: Number(month.slice(0, 4)),
      };
}

/** The titles of the settings that tell of a conference's time, its chair and its guests. */
export type Titles = {
  day: string;
  months: readonly string[];
  event: string;
  guests: string;
  hour: string;
  /** Settings whose words mean the same wherever they stand. */
  names: readonly string[];
};

/**
 * The earlier conference by what its tags printed, beside what they print now; undefined where they tell no time.
 * @example earlierOf({ 'Ngày họp': '24/7/2025' }, { 'Ngày họp': '24/7/2026' }, titles)?.when.year // 2025
 */
export function earlierOf(
  old: Readonly<Record<string, string>>,
  sheet: Readonly<Record<string, string>>,
  titles: Titles,
): Earlier | undefined {
  const days = readDays(old[titles.day] ?? '');
  const months = titles.months.map((title) => monthsIn(old[title] ?? ''));
  const when = whenOf({ startDay: 'value' in days ? days.value : undefined, months });
  const renamed = (tag: string): Renamed[] => {
    const [was, is] = [old[tag] ?? '', sheet[tag] ?? ''];
    return was !== '' && is !== '' && fold(was) !== fold(is) ? [{ tag, old: was, sheet: is }] : [];
  };
  if (!when) return undefined;
  return {
    when,
    names: titles.names.flatMap(renamed),
    turn: turnIn(old[titles.event] ?? ''),
    guests: numberIn(old[titles.guests] ?? ''),
    hour: renamed(titles.hour)[0],
  };
}

/** A month, or the month of a day. */
function monthsIn(words: string): Months | undefined {
  const read = readMonths(words);
  return 'value' in read ? read.value : undefined;
}

/** @example turnIn('Hội nghị lần thứ 5') // 'lần thứ 5' */
const turnIn = (words: string): string | undefined => turn.exec(words)?.[0].toLowerCase();

export const turn =
  /lần thứ (?:\d{1,3}|[IVXLC]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: \p{Ll}+)?)(?![\p{L}\d])/iu;

const numberIn = (words: string): string | undefined => /\d[\d.]*(?:\s*[-–]\s*\d+)?/.exec(words)?.[0];

/** Words of a text that belong to an earlier conference, or to what is no longer there: where, as which problem, and what its sentence needs. */
export type Leftover = { at: number; end: number; code: LeftoverCode; about?: Record<string, string> };
export type LeftoverCode =
  | 'old-day'
  | 'old-year'
  | 'old-turn'
  | 'old-act'
  | 'old-name'
  | 'old-count'
  | 'unit-ended'
  | 'unit-merged'
  | 'act-repealed';

/**
 * What a text is held against. `isOld` = it was written for the earlier conference, which is known then, so that whatever in it is of that time is left over; `dayTag` = the
 * tag that prints the day of the meeting.
 */
export type Against = { now: When; earlier: Earlier | undefined; isOld: boolean; dayTag: string };

/** The oldest year that is taken for one of the earlier conference's. @example oldestOf({ now: { year: 2026 }, earlier: undefined }) // 2025 */
export const oldestOf = ({ now, earlier }: Pick<Against, 'now' | 'earlier'>): number =>
  (earlier ? earlier.when.year : now.year) - 1;

/** Whether the conference is another one than the text was written for. */
export const hasMoved = ({ now, earlier }: Pick<Against, 'now' | 'earlier'>): boolean =>
  earlier !== undefined &&
  (earlier.when.year !== now.year || earlier.when.first !== now.first || earlier.when.month !== now.month);
