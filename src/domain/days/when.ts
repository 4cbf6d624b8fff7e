import { accented } from '../text/accents';
import type { Understood } from '../text/understood';
import { hourIn, type Part, type Span } from './clock-grammar';
import type { Written } from './date-grammar';
import { type Day, dayAfter, dayOf, type Month, type Time, timeOf } from './days';
import { type Label, type Piece, piecesOfWhen } from './when-grammar';

/** From one day or month to another, both included; one alone stands twice. */
export type Range = { from: string; to: string };
/** When a meeting begins, and ends where that is said. */
export type HourRange = { from: Time; to: Time | undefined };

/** What a phrase says of when something is: all of it, or what could be made out beside words that are not known. */
export type When = {
  /** No word is left over. */
  isWhole: boolean;
  /** Several are named, of which it is one. */
  isChoice: boolean;
  /** The days of it, in their order; what is said of the reception is not among them. */
  days: readonly Day[];
  /** The first month that is named, with a day or without. */
  month: Month | undefined;
  /** A day or month that no calendar has. */
  hasUnreal: boolean;
  hours: Understood<HourRange> | undefined;
  /** An hour that no clock shows: `25h00`, `8h75`. */
  hasBadHour: boolean;
  /** The part of the last day, where that of the first is said as well. */
  until: Part | undefined;
  /** And that of the first. */
  since: Part | undefined;
  /** A part of the day without an hour. */
  part: Part | '';
  /** It is a time to be done by: `trước`, `chậm nhất`, `đến 11h30`. */
  isUntil: boolean;
  /** A date without its year, where no year is known. */
  isYearless: boolean;
};

type Said = { label: Label | undefined; aside: boolean };
type Told = Piece & Said;

/**
 * Reads what people write where they say when something is. `within` = the year of days that name none; `today` for `hôm nay`.
 * @example readWhen('8h00 ngày 24/7/2020').days // ['2020-07-24']
 */
export function readWhen(typed: string, within?: number): When {
  const told = bound(piecesOfWhen(typed), false);
  const dated = told.flatMap((one) => (one.is === 'days' ? [one] : []));
  const years = completed(
    dated.flatMap(({ dates }) => dates),
    within,
  );
  const chosen = mainOf(dated, ({ label }) => label !== 'reception' && label !== 'break');
  const main = chosen.flatMap(({ dates }) => dates.flatMap((date) => years.get(date) ?? date));
  const named = main.flatMap((one) => dayIn(one) ?? []);
  const days = lengthened(named, told);
  // `02 ngày, 24/7/2020` does not say from when.
  const isOpenLength = days.length > named.length && !/(?:^| )từ /.test(accented(typed));
  const isChoice = told.some((one) => one.is === 'choice' || (one.is === 'days' && one.isChoice));
  const parts = told.flatMap((one) => (one.is === 'part' ? one.part : one.is === 'days' ? one.parts : []));
  const part = parts.length === 1 ? (parts[0] ?? '') : '';
  return {
    isWhole:
      !isChoice &&
      !isOpenLength &&
      main.every(({ month }) => month !== undefined) &&
      !told.some(({ is }) => is === 'stray' || is === 'relative'),
    isChoice,
    days,
    month: main.map(monthIn).find(Boolean),
    hasUnreal: [...years.values()].some(isUnreal),
    hours: hoursIn(told, part, new Set(days).size > 1),
    hasBadHour: told.some(
      (one) => one.is === 'hours' && [one.from, one.to].some((at) => at && by('', at) === undefined),
    ),
    since: parts[0] || undefined,
    until: named.length > 1 && parts.length > 1 ? parts[parts.length - 1] || undefined : undefined,
    part,
    isUntil: isEnd(told) || told.some(({ is, aside }) => is === 'until' && !aside),
    isYearless: main.some(({ year }) => year === undefined),
  };
}

/** What stands outside of brackets, where anything does. */
const mainOf = <T extends Said>(all: readonly T[], counts: (one: T) => boolean): readonly T[] => {
  const wanted = all.filter(counts);
  const outside = wanted.filter(({ aside }) => !aside);
  return outside.length > 0 ? outside : wanted.length > 0 ? wanted : all;
};

/** The pieces with what each is said of; those in brackets behind those around them. */
function bound(pieces: readonly Piece[], aside: boolean): Told[] {
  const labels = pieces.map((_, index) => labelOf(pieces, index));
  return pieces.flatMap((one, index) =>
    one.is === 'brackets' ? bound(one.inside, true) : [{ ...one, label: labels[index], aside }],
  );
}

/** What the hour or day at a place is said of: by the label before it, or the one right behind. */
function labelOf(pieces: readonly Piece[], index: number): Label | undefined {
  const one = pieces[index];
  if (one?.is === 'days') return dayLabel(pieces, index);
  if (one?.is !== 'hours') return undefined;
  const before = labelBeside(pieces, index, -1);
  const behind = labelBeside(pieces, index, 1);
  if (before && behind) return hoursComeFirst(pieces) ? behind : before;
  return before ?? (behind && !isTaken(pieces, index) ? behind : undefined);
}

/** Whether the label behind an hour is said of the next one: `8h00 đón tiếp 7h30` where labels come first. */
function isTaken(pieces: readonly Piece[], index: number): boolean {
  const at = nextMeant(pieces, index, 1);
  const after = nextMeant(pieces, at, 1);
  return pieces[after]?.is === 'hours' && !hoursComeFirst(pieces);
}

const hoursComeFirst = (pieces: readonly Piece[]): boolean =>
  pieces.find(({ is }) => is === 'hours' || is === 'label')?.is === 'hours';

function labelBeside(pieces: readonly Piece[], index: number, step: 1 | -1): Label | undefined {
  const one = pieces[nextMeant(pieces, index, step)];
  return one?.is === 'label' ? one.means : undefined;
}

/** The place of the next piece that says something, either way. */
function nextMeant(pieces: readonly Piece[], index: number, step: 1 | -1): number {
  let at = index + step;
  while (pieces[at]?.is === 'aside' || pieces[at]?.is === 'joint' || pieces[at]?.is === 'part') at += step;
  return at;
}

/** A day is the reception's where it stands right behind it, with or without an hour between, and others are there for the meeting. */
function dayLabel(pieces: readonly Piece[], index: number): Label | undefined {
  const at = nextMeant(pieces, index, -1);
  const own = pieces[at]?.is === 'hours' ? labelOf(pieces, at) : labelBeside(pieces, index, -1);
  const others = pieces.filter(({ is }, place) => is === 'days' && place !== index);
  return others.length > 0 ? own : undefined;
}

/** Each date with the month and the year that its own words leave out: from the next one, or else from the one before. */
function completed(dates: readonly Written[], within: number | undefined): Map<Written, Written> {
  const whole = new Map<Written, Written>();
  let next: Written | undefined;
  for (const date of [...dates].reverse()) {
    const month = date.month ?? next?.month;
    const year = date.year ?? (next && yearBefore(month, next));
    next = { ...date, ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) };
    whole.set(date, next);
  }
  let last: Written | undefined;
  for (const date of dates) {
    const known = whole.get(date) ?? date;
    const year = known.year ?? (last?.year === undefined ? within : yearBehind(known.month, last));
    last = year === undefined ? known : { ...known, year };
    whole.set(date, last);
  }
  return whole;
}
/** A month after the one that it goes before is the year before's, unless half a year and more lay between. */
const yearBefore = (month = 0, { year, month: next = 12 }: Written): number | undefined =>
  year !== undefined && month > next && next + 12 - month <= 6 ? year - 1 : year;
const yearBehind = (month = 12, { year, month: last = 1 }: Written): number | undefined =>
  year !== undefined && month < last && month + 12 - last <= 6 ? year + 1 : year;

const dayIn = ({ date, month, year }: Written): Day | undefined =>
  date === undefined ? undefined : dayOf(String(year ?? ''), String(month), String(date));
const monthIn = ({ month, year }: Written): Month | undefined =>
  year === undefined ? undefined : dayOf(String(year), String(month), '1')?.slice(0, 7);
/** 29 February is real in some year. */
const isUnreal = ({ date = 1, month, year = 2000 }: Written): boolean =>
  month !== undefined && dayOf(String(year), String(month), String(date)) === undefined;

/** `từ 12/3/2026 (2 ngày)` goes on for as many days as are said. */
function lengthened(days: Day[], told: readonly Told[]): Day[] {
  const [day] = days;
  const said = told.flatMap((one) => (one.is === 'length' ? one.days : [])).find((one) => one > 1);
  if (!day || days.length > 1 || said === undefined) return days;
  return [day, dayAfter(day, Math.ceil(said) - 1)];
}

type Hour = Told & Span & { is: 'hours' };

/** The hours of the meeting; undefined where none is named. */
function hoursIn(told: readonly Told[], part: Part | '', isLong: boolean): Understood<HourRange> | undefined {
  const named = told.flatMap((one) => (one.is === 'hours' ? [one] : []));
  const some = mainOf(named, ({ label }) => label === undefined || label === 'opening');
  const ends = named.filter(({ label }) => label === 'end');
  const opening = some.filter(({ label }) => label === 'opening');
  if (some.every(({ label }) => label !== undefined && label !== 'opening'))
    return named.length > 0 ? { possible: [] } : undefined;
  const read = some.map((one) => ({ ...one, ...resolved(one, some.length === 1 ? part : '') }));
  const firsts = opening.length > 0 ? read.filter(({ label }) => label === 'opening') : read;
  const end = ends.map((one) => resolved(one, '').range.from)[0];
  return joined(firsts, read, end, { told, isLong });
}

type Resolved = { range: HourRange; sure: boolean };

function joined(
  firsts: readonly (Hour & Resolved)[],
  all: readonly (Hour & Resolved)[],
  end: Time | undefined,
  { told, isLong }: { told: readonly Told[]; isLong: boolean },
): Understood<HourRange> {
  const [first, last] = [firsts[0], all[all.length - 1]];
  if (!first || !last) return { possible: [] };
  const to = end ?? (first === last ? first.range.to : lastTo(all, told));
  const range: HourRange = { from: first.range.from, to };
  const isOpen = all.length === 1 || end !== undefined || firsts.length < all.length || isSessions(all, told);
  const sure = all.every((one) => one.sure) && isOpen && isUsual(range, isLong, hasPart(first));
  return sure ? { value: range } : { possible: guesses(range, all) };
}

/** `đến 11h30`: only the end is said. */
function isEnd(told: readonly Told[]): boolean {
  const first = told.find(
    (one) => one.is === 'hours' || one.is === 'days' || one.is === 'joint' || one.is === 'until',
  );
  return first?.is === 'joint' && first.to;
}

/** Until when the last of several is: its own end, or itself where it is the end of a span. */
function lastTo(all: readonly (Hour & Resolved)[], told: readonly Told[]): Time | undefined {
  const last = all[all.length - 1];
  const before = last && told.findIndex((one) => one.is === 'hours' && one.at === last.at) - 1;
  const joint = told
    .slice(0, before === undefined ? 0 : before + 1)
    .filter(({ is }) => is === 'joint')
    .pop();
  return last?.range.to ?? (joint?.is === 'joint' && joint.to ? last?.range.from : undefined);
}

/** Several hours are sessions where each has its end, its part of the day or its own day, or a span from one to the other. */
const isSessions = (all: readonly Hour[], told: readonly Told[]): boolean =>
  all.every(({ to }) => to !== undefined) ||
  all.every(({ from }) => from.before !== '' || from.behind !== '') ||
  told.filter(({ is }) => is === 'days').length >= all.length;

const hasPart = ({ from, to }: Span): boolean =>
  [from.before, from.behind, to?.behind ?? ''].some((part) => part !== '');

/** Before five it is more likely of the afternoon, unless a part of the day is named. */
const isUsual = ({ from, to }: HourRange, isLong: boolean, isNamed: boolean): boolean =>
  (from >= '05:00' || isNamed) && (to === undefined || isLong || to > from);

/** What a span may mean where it cannot be told: the afternoon first. */
function guesses({ from, to }: HourRange, all: readonly Hour[]): HourRange[] {
  const late = (time: Time): Time => timeOf(Number(time.slice(0, 2)) + 12, Number(time.slice(3)));
  const start = from < '07:00' ? late(from) : from;
  const end = to === undefined || to > start || to >= '12:00' ? to : late(to);
  const likely = { from: start, to: end !== undefined && end <= start ? undefined : end };
  const [second] = all.slice(1);
  const spanned =
    second && to === undefined ? [{ from, to: timeOf(second.from.hour, second.from.minute) }] : [];
  const literal = from >= '05:00' || start === from ? [] : [{ from, to }];
  return [...spanned, likely, ...literal].filter(
    (one) => Number(one.from.slice(0, 2)) < 24 && (one.to === undefined || one.to > one.from),
  );
}

/** The hours of one span; a part of the day holds for both its ends. */
function resolved({ from, to }: Span, lone: Part | ''): Resolved {
  const [early, late] = [from.behind || from.before, to ? to.behind || to.before : ''];
  const start = by(early || late || lone, from);
  const plain = by('', from);
  if (!to) return { range: { from: start ?? plain ?? '', to: undefined }, sure: start !== undefined };
  const end = by(late || '', to);
  const shifted = by(late || early || lone, to);
  const goal = late ? end : end && (start ?? plain ?? '') < end && !lone ? end : (shifted ?? end);
  const begin = early ? start : start !== undefined && goal !== undefined && start < goal ? start : plain;
  return {
    range: { from: begin ?? plain ?? '', to: goal ?? end },
    sure: begin !== undefined && goal !== undefined,
  };
}

/** The time that an hour is in a part of the day; undefined where it is none. */
function by(part: Part | '', { hour, minute }: Span['from']): Time | undefined {
  const meant = part === '' ? hour : hourIn(part, hour);
  return meant === undefined || meant > 24 || minute > 59 || (meant === 24 && minute > 0)
    ? undefined
    : timeOf(meant, minute);
}
