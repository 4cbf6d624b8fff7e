import type { Fault } from '../problem';
import type { Blankable, Row } from '../row';
import { fold } from '../text/vietnamese';

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
 * // 'Ông TS. Nguyễn Văn A, Phó Giám đốc, Sở Y tế'
 */
export function addressOf({ honorific, degrees, name, post, workplace }: Addressed): string {
  const called = [honorific, degrees, name].filter(Boolean).join(' ');
  return [called, post, workplace].filter(Boolean).join(', ');
}

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
