import { type Day, dayOf, type Month } from './days';
import { beside, besideAll, type WeekdayIn, weekdaysIn } from './weekdays';
import { numberedThing } from './when-grammar';

/** A date as it stands in running text: where, what it means, and the weekday beside it. What its words leave out comes from the next one. */
export type DateIn = {
  at: number;
  end: number;
  /** Undefined where no year is known. */
  day: Day | undefined;
  month: Month | undefined;
  /** The calendar has no such day or month: `31/2/2020`, `13/2020`. */
  unreal: boolean;
  said: WeekdayIn | undefined;
};

type Parts = { at: number; end: number; date?: number; month?: number; year?: number };
type Dated = Parts & { month: number };

/** Lengths, times of day, rooms and sessions hold numbers that are no days. */
const noDates = new RegExp(
  [
    String.raw`(?<!\d)\d{1,2}\s*(?:h(?!\p{L})|giờ|:(?=\s*\d))(?:\s*\d{1,2}(?!\d|\s*[/.]\s*\d))?(?:\s*(?:phút|['’′]))?`,
    String.raw`(?<![\d./-])(?:\d{1,3}(?:[.,]\d)?|½|1\/2)\s*(?:ngày|buổi|đêm|tối|người|đại biểu)(?!\p{L})`,
    String.raw`(?<!\p{L})${numberedThing}`,
  ].join('|'),
  'giu',
);
const year = '(?:\\s*(?:[/.-]|,?\\s*năm)\\s*(?:năm\\s*)?(\\d{4})(?!\\d))?';
const number = '(?<![\\d./])(\\d{1,2})(?!\\d)';
const written = new RegExp(
  [
    '(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)',
    `(?<=tháng\\s*)(\\d{1,2})(?!\\d)${year}`,
    `${number}\\s*tháng\\s*(\\d{1,2})(?!\\d)${year}`,
    `${number}\\s*[/.]\\s*(\\d{1,2})(?![\\d])${year}`,
    `${number}\\s*-\\s*(\\d{1,2})\\s*-\\s*(\\d{4})(?!\\d)`,
    `${number}\\s*[/.-]\\s*(\\d{4})(?!\\d)`,
    number,
  ].join('|'),
  'giu',
);
/** What may stand between a bare number and the date that it is part of: `12-13/3/2026`, `02 đến 06/3/2026`. */
const joint =
  /^\s*(?:-|–|—|÷|→|~|,|;|và|đến|tới|đến hết|&|\+)\s*(?:hết\s*)?(?:(?:sáng|chiều|tối)\s*)?(?:ngày\s*)?$/iu;

/**
 * All dates of a text, in their order. A bare number is one only where it is joined to a date. `within` = the year where the text names none.
 * @example datesIn('12-13/3/2026').map(({ day }) => day) // ['2026-03-12', '2026-03-13']
 */
export function datesIn(text: string, within?: number): DateIn[] {
  const weekdays = weekdaysIn(text);
  const dates = blanked(text, weekdays);
  const whole = completed([...dates.matchAll(written)].map(partsOf), dates, within);
  return joinedIn(whole, dates).flatMap((group) => {
    const said = besideAll(group, weekdays, text);
    return group.map((parts, index) => ({
      ...parts,
      ...meant(parts),
      said: said ? said[index] : beside(parts, whole[whole.indexOf(parts) + 1], weekdays, text),
    }));
  });
}

/** Dates in groups, each joined to the next: `12-13/3/2026` is one. */
function joinedIn(dates: readonly Dated[], text: string): Dated[][] {
  const groups: Dated[][] = [];
  for (const one of dates) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && joint.test(text.slice(last.end, one.at))) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function partsOf(match: RegExpExecArray): Parts {
  const numbers = match.map((one) => (one === undefined ? undefined : Number(one)));
  const [, y1, m1, d1, m2, y2, d3, m3, y3, d4, m4, y4, d5, m5, y5, m6, y6, d7] = numbers;
  return {
    at: match.index,
    end: match.index + match[0].length,
    ...defined({ date: d1 ?? d3 ?? d4 ?? d5 ?? d7, month: m1 ?? m2 ?? m3 ?? m4 ?? m5 ?? m6 }),
    ...defined({ year: y1 ?? y2 ?? y3 ?? y4 ?? y5 ?? y6 }),
  };
}

const defined = <T extends object>(all: T): Partial<T> =>
  // Only members that are undefined go.
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Partial<T>;

/** From the last to the first: each takes from the next what its own words leave out. */
function completed(found: readonly Parts[], text: string, within: number | undefined): Dated[] {
  const whole: Dated[] = [];
  let next: Dated | undefined;
  for (const parts of [...found].reverse()) {
    const joined = next && joint.test(text.slice(parts.end, next.at)) ? next : undefined;
    const month = parts.month ?? (joined?.date === undefined ? undefined : joined.month);
    if (month === undefined) continue;
    const one: Dated = { ...parts, month, ...yearOf({ ...parts, month }, joined, within) };
    whole.unshift(one);
    next = one;
  }
  return whole;
}

/** A date without a year is of the one's that it is joined to, or of the year before where its month is later: `28/12 đến 02/01/2027`. */
function yearOf(
  { month, year }: Dated,
  next: Dated | undefined,
  within: number | undefined,
): { year?: number } {
  if (year !== undefined) return { year };
  if (next?.year === undefined) return defined({ year: within });
  return { year: month > next.month ? next.year - 1 : next.year };
}

function meant({ date, month, year: of }: Dated): Pick<DateIn, 'day' | 'month' | 'unreal'> {
  // 29 February is real in some year.
  const tried = dayOf(String(of ?? 2000), String(month), String(date ?? 1));
  const known = of === undefined ? undefined : tried;
  return {
    day: date === undefined ? undefined : known,
    month: known?.slice(0, 7),
    unreal: tried === undefined,
  };
}

/** The text with what only looks like dates taken out, letter for letter, so that places stay. */
const blanked = (text: string, weekdays: readonly WeekdayIn[]): string => {
  const spaces = (words: string) => ' '.repeat(words.length);
  const named = weekdays.reduce(
    (all, { at, words }) => all.slice(0, at) + spaces(words) + all.slice(at + words.length),
    text,
  );
  return named.replace(noDates, spaces);
};
