import type { Day } from '../days/days';
import type { Fault } from '../problem';
import { fold } from '../text/vietnamese';
import { type GuestLine, invitedGuests } from './guests';
import type { Guest } from './units';

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
          repair: { was, to: was.replace(/\s*;\s*$/, '') },
        },
      ]
    : [];
