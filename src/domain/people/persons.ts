import type { Fault } from '../problem';
import type { Blankable, Row } from '../row';
import { fold } from '../text/vietnamese';
import { degree } from './addressed';

/** What a person is addressed with. */
type Addressed = Blankable<{
  honorific: string;
  degrees: string;
  name: string;
  post: string;
  workplace: string;
}>;

/**
 * How a paper or a mail names a person it invites.
 * @example addressOf({ honorific: 'Ông', degrees: 'TS.', name: 'Nguyễn Văn A', post: 'Phó Giám đốc', workplace: 'Sở Y tế' })
 * // 'TS. Nguyễn Văn A, Phó Giám đốc, Sở Y tế'
 */
export const addressOf = ({ post, workplace, ...person }: Addressed): string =>
  [calledWith(person), post, workplace].filter(Boolean).join(', ');

/**
 * A name with how its bearer is called: where there is a degree, nobody writes Ông or Bà before it.
 * @example calledWith({ honorific: 'Ông', degrees: undefined, name: 'Nguyễn Văn A' }) // 'Ông Nguyễn Văn A'
 */
export const calledWith = ({
  honorific,
  degrees,
  name = '',
}: Omit<Addressed, 'post' | 'workplace'>): string =>
  [degrees || degree.test(name) ? '' : honorific, degrees, name].filter(Boolean).join(' ');

/** A person with the code of a unit would share its papers and mails. */
export function sharedCodes(
  people: readonly Row<{ code: string }>[],
  units: readonly Row<{ code: string }>[],
): Fault<'code'>[] {
  const rows = new Map(units.map(({ code, row }) => [fold(code ?? ''), row]));
  return people.flatMap(({ code, row }): Fault<'code'>[] => {
    const earlier = code ? rows.get(fold(code)) : undefined;
    return earlier === undefined
      ? []
      : [{ code: 'code-of-unit', row, field: 'code', seen: code, about: { earlier } }];
  });
}
