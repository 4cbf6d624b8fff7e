import { forgetEntry, readEntry, wholeLedger, writeEntries } from '../../google/ledger';
import { now } from '../../google/session';
import { flush, readTab } from '../../google/workbook';
import { tables } from '../../tables/tables';
import { expected, type Found } from './check';
import { probeEntry } from './ledger-check';
import { leftovers } from './traces';

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
