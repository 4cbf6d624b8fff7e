import { wallIn } from '../../domain/days/zones';
import { differs, expected, type Found, onSide } from './check';

/** Members of the language's library that came after ES2020, one of each later edition; nothing of the product needs them. */
const younger: readonly [object, string][] = [
  [String.prototype, 'replaceAll'],
  [Array.prototype, 'at'],
  [Object, 'hasOwn'],
  [Array.prototype, 'findLast'],
  [Object, 'groupBy'],
];

/** The language runs at the level that the product keeps to, and knows the clock of Vietnam; what it has beyond that is named. */
export function runtime(): Found {
  const there = younger.filter(([of, member]) => member in of).map(([, member]) => member);
  const side = { runtime: there.length === 0 ? 'plain' : 'newest' };
  const shown = wallIn('Asia/Ho_Chi_Minh', 0);
  const seen = ['ES2020', ...there].join(' + ');
  return onSide(side, shown === '1970-01-01T08:00' ? expected(seen) : differs(`${shown}; ${seen}`));
}
