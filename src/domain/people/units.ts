import type { Day } from '../days/days';
import { mailboxesIn } from '../mail/mailboxes';
import type { Fault } from '../problem';
import type { Blankable, Row } from '../row';
import { fold } from '../text/vietnamese';

/** A unit that can be invited. VI: đơn vị. */
export type Unit = Row<{
  code: string;
  name: string;
  kind: string;
  order: number;
  email: string;
  formerNames: string;
  validFrom: Day;
  validTo: Day;
}>;

/** Whoever can be invited: a unit, or a person, whose bare name stands beside the words she is addressed with. VI: khách mời. */
export type Guest = Unit & { person?: string };

/** Kind of the parts of the agency itself: they are told of the conference, and register nothing. */
export const ownOffice = 'phòng, đơn vị thuộc cơ quan';

export const isOwnOffice = ({ kind }: Blankable<{ kind: string }>): boolean =>
  fold(kind ?? '') === fold(ownOffice);

/** Whether a unit stands in the Form and is asked to answer. */
export const isAsked = (unit: Blankable<{ kind: string; registers: boolean }>): boolean =>
  unit.registers ?? !isOwnOffice(unit);

export const isPerson = ({ person }: { person?: string }): boolean => person !== undefined;

type Valid = Blankable<{ validFrom: Day; validTo: Day }>;

/** Whether a name, a norm or a unit is in force on a day; with no day known everything is. */
export const validOn = (one: Valid, day: Day | undefined): boolean =>
  !day || ((!one.validFrom || one.validFrom <= day) && (!one.validTo || day <= one.validTo));

/** Validity that ends before it begins. */
export const validityFaults = <T extends Valid & { row: number }>(rows: readonly T[]): Fault<'validTo'>[] =>
  rows.flatMap(({ row, validFrom, validTo }): Fault<'validTo'>[] =>
    validFrom && validTo && validTo < validFrom
      ? [{ code: 'validity-reversed', row, field: 'validTo', seen: validTo }]
      : [],
  );

/** Units in the order the department lists them; those without an order keep their place at the end, persons stand behind all. */
export const inOrder = <T extends Guest>(units: readonly T[]): T[] =>
  [...units].sort(
    (a, b) => Number(isPerson(a)) - Number(isPerson(b)) || orderOf(a) - orderOf(b) || a.row - b.row,
  );

/** The units that are asked to answer and exist on a day, in the department's order. */
export const askedOn = <
  U extends Unit & Blankable<{ code: string; name: string; kind: string; registers: boolean }>,
>(
  units: readonly U[],
  day: Day | undefined,
): U[] => inOrder(units.filter((unit) => unit.code && unit.name && isAsked(unit) && validOn(unit, day)));

const orderOf = ({ order }: Unit): number => order ?? Number.MAX_SAFE_INTEGER;

/** One mailbox for two units is often right, sometimes a slip of copying: a warning. */
export function doubledEmails(units: readonly Unit[]): Fault<'email'>[] {
  const first = new Map<string, number>();
  return units.flatMap(({ row, email }) =>
    mailboxesIn(email).flatMap((seen): Fault<'email'>[] => {
      const earlier = first.get(fold(seen));
      if (earlier === undefined) first.set(fold(seen), row);
      return earlier === undefined || earlier === row
        ? []
        : [{ code: 'doubled-email', row, field: 'email', seen, about: { earlier } }];
    }),
  );
}
