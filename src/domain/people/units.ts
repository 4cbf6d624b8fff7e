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

/** Units in the order the department lists them; those without an order keep their place at the end. */
export const inOrder = <T extends Unit>(units: readonly T[]): T[] =>
  [...units].sort(
    (a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) || a.row - b.row,
  );

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

/** What a cell that names units asks for: the units found and the words that name none. */
export type Selection<T> = { units: T[]; unknown: string[] };

/**
 * The units that words such as `huyện; thành phố`, `213`, `UBND huyện A; sở` or `tất cả` name, by kind, code, name or former name.
 * Names may hold commas, so a comma separates only when the words between semicolons name nothing as a whole.
 * @example selectUnits('tất cả', [{ row: 2, name: 'huyện Yên Thế' }]).units.length // 1
 */
export function selectUnits<T extends Unit>(words: string, units: readonly T[]): Selection<T> {
  if (fold(words) === 'tất cả') return { units: inOrder(units), unknown: [] };
  const found = new Set<T>();
  const unknown: string[] = [];
  for (const piece of words.split(/[;\n]/).filter((one) => fold(one) !== '')) {
    const whole = named(piece, units);
    for (const word of whole.length > 0 ? [piece] : piece.split(',').filter((one) => fold(one) !== '')) {
      const some = named(word, units);
      for (const unit of some) found.add(unit);
      if (some.length === 0) unknown.push(word.trim());
    }
  }
  return { units: inOrder([...found]), unknown };
}

function named<T extends Unit>(word: string, units: readonly T[]): T[] {
  const key = fold(word).replace(/^các /, '');
  const names = (unit: T): string[] =>
    [unit.code, unit.name, unit.kind, ...(unit.formerNames ?? '').split(';')].map((one) => fold(one ?? ''));
  return units.filter((unit) => names(unit).includes(key));
}
