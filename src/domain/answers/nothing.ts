import { isHeard, type Standing } from './registration-state';
import type { Remark } from './remark';

type Answer<Key extends string> = Standing & {
  code: string;
  at: number;
  unit?: { code?: string | undefined };
  remarks: readonly Remark<Key>[];
};

/**
 * That nothing is registered gives way to what the same sender registers later. What was registered before it stays, since nobody knows which of
 * the two is meant; both say so.
 * @example givingWay([{ …, at: 1, code: 'A' }, { …, at: 2, code: 'B' }], ({ code }) => code === 'A') // A: replacedBy B; B: remarks after-nothing
 */
export function givingWay<Key extends string, A extends Answer<Key>>(
  all: readonly A[],
  isNothing: (one: A) => boolean,
): A[] {
  const heard = all.filter((one) => one.unit && isHeard(one));
  const lastOf = (chosen: readonly A[]) => new Map(chosen.map((one) => [one.unit?.code ?? '', one]));
  const nothing = lastOf(heard.filter(isNothing));
  const something = lastOf(heard.filter((one) => !isNothing(one)));
  return all.map((one) => {
    const other = (isNothing(one) ? something : nothing).get(one.unit?.code ?? '');
    if (!other || !one.unit || !isHeard(one)) return one;
    if (isNothing(one) && one.at < other.at) return { ...one, replacedBy: other.code };
    const code = isNothing(one) || one.at < other.at ? 'against-nothing' : 'after-nothing';
    return { ...one, remarks: [...one.remarks, { code, keys: [], about: { code: other.code } }] };
  });
}
