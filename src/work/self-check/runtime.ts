import { wallIn } from '../../domain/days/zones';
import { forgetEntry, readEntry, wholeLedger, writeEntries } from '../../google/ledger';
import { now } from '../../google/session';
import { flush, readTab } from '../../google/workbook';
import { tables } from '../../tables/tables';
import { differs, expected, type Found, onSide } from './check';
import { probeEntry } from './ledger-check';
import { leftovers } from './traces';

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

/** What is timed, by the names of the price list (local/prices/prices.ts). */
const timed: Record<string, () => unknown> = {
  'property-set': () => writeEntries({ [probeEntry]: 'x' }),
  'property-get': () => readEntry(probeEntry),
  'property-all': () => wholeLedger(),
  'sheet-read': () => readTab(tables.units.title, {}),
  flush: () => flush(),
  'drive-list': () => leftovers(),
};

/** How long Google takes for calls of each kind, in milliseconds; whatever it is, it is as expected. */
export function speed(): Found {
  try {
    return expected(Object.entries(timed).map(timing).join(' '));
  } finally {
    forgetEntry(probeEntry);
  }
}

function timing([kind, work]: [string, () => unknown]): string {
  const begun = now();
  work();
  return `${kind}=${now() - begun}`;
}
