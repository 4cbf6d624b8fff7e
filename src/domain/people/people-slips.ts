import type { Day } from '../days/days';
import type { Fault } from '../problem';
import { fold } from '../text/vietnamese';
import { type GuestLine, invitedGuests } from './guests';
import { type Guest, type Unit, validOn } from './units';

/** What a guest line prints. */
type Printed = GuestLine & {
  group?: string | undefined;
  text?: string | undefined;
  role?: string | undefined;
};

/** A line that is to be invited and names nobody would leave its guests out. */
export const unnamedGuests = (lines: readonly Printed[]): Fault<'units'>[] =>
  lines
    .filter(({ invited, units }) => invited && !units)
    .map(({ row, text }) => ({ code: 'invited-unnamed', row, field: 'units', seen: text }));

/** A semicolon behind the last of a list, which ends with a full stop: of a group in the plan, of the guests of an invitation. */
export function lastSemicolons(
  lines: readonly Printed[],
  guests: readonly Guest[],
  day: Day | undefined,
): Fault<'text' | 'role'>[] {
  const ends = new Set(invitedGuests(lines, guests, day).map(({ lines: own }) => own[own.length - 1]?.row));
  return lines.flatMap((line, index) => {
    const isLast = fold(lines[index + 1]?.group ?? '') !== fold(line.group ?? '') || !line.group;
    return [
      ...(isLast ? semicolon(line.row, 'text', line.text) : []),
      ...(ends.has(line.row) ? semicolon(line.row, 'role', line.role) : []),
    ];
  });
}

const semicolon = <F extends string>(row: number, field: F, was = ''): Fault<F>[] =>
  /;\s*$/.test(was)
    ? [
        {
          code: 'semicolon-at-end',
          row,
          field,
          seen: was.slice(-40),
          repairs: [{ was, to: was.replace(/\s*;\s*$/, '') }],
        },
      ]
    : [];

/** Two units of one name at one time, and codes that differ by a nought in front. */
export const unitSlips = (units: readonly Unit[]): Fault<'name' | 'code'>[] => [
  ...doubledNames(units),
  ...alikeCodes(units),
];

/** A name that passed from one unit to the next is no double. */
function doubledNames(units: readonly Unit[]): Fault<'name'>[] {
  const known = new Map<string, Unit[]>();
  return units.flatMap((unit): Fault<'name'>[] => {
    if (!unit.name) return [];
    const same = known.get(fold(unit.name)) ?? [];
    known.set(fold(unit.name), [...same, unit]);
    const earlier = same.find((one) => meet(one, unit));
    const at = { row: unit.row, field: 'name', seen: unit.name } as const;
    return earlier ? [{ ...at, code: 'doubled-name', about: { earlier: earlier.row } }] : [];
  });
}

/** Whether both are valid on some day. */
const meet = (one: Unit, other: Unit): boolean =>
  validOn(one, other.validFrom ?? one.validFrom) && validOn(other, one.validFrom ?? other.validFrom);

/** @example alikeCodes([{ row: 2, code: '0913' }, { row: 3, code: '913' }])[0].about // { earlier: 2 } */
function alikeCodes(units: readonly Unit[]): Fault<'code'>[] {
  const first = new Map<string, Unit>();
  return units.flatMap((unit): Fault<'code'>[] => {
    const key = /^0*(\d+)$/.exec(unit.code ?? '')?.[1];
    if (key === undefined) return [];
    const earlier = first.get(key);
    if (!earlier) first.set(key, unit);
    const isAlike = earlier && fold(earlier.code ?? '') !== fold(unit.code ?? '');
    return isAlike
      ? [
          {
            code: 'codes-alike',
            row: unit.row,
            field: 'code',
            seen: unit.code,
            about: { earlier: earlier.row },
          },
        ]
      : [];
  });
}
