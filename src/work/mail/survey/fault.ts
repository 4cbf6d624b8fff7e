import { paperWords } from '../../../documents/kinds/paper-kind';
import type { Problem, ProblemCode } from '../../../domain/problem';
import { placed } from '../../../tables/sheet/rows';
import { tables } from '../../../tables/tables';
import type { Outgoing } from './mail-kind';

/** A problem of one mail, at its cell. */
export const faultAt = (
  { row, code, kind }: Pick<Outgoing, 'row' | 'code' | 'kind'>,
  fault: ProblemCode,
  field: keyof typeof tables.outbox.columns,
  seen: string = code,
): Problem => {
  const about = kind?.carries ? { about: paperWords(kind.carries) } : {};
  return placed(tables.outbox, { code: fault, row: row?.row ?? 0, field, seen, ...about });
};
