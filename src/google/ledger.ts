import { ledgerBytes } from '../domain/limits/run-limits';
import { utf8 } from '../domain/text/utf8';

/** Document properties: shared by all users of the add-on in this Sheet, untouched by sorting, undo or restored versions. */
let opened: GoogleAppsScript.Properties.Properties | undefined;

/** Asked for once a run, whose memory is its own. */
function store(): GoogleAppsScript.Properties.Properties {
  opened ??= PropertiesService.getDocumentProperties();
  return opened;
}

/** The ledger would hold more than Google lets it. Measured beforehand: Google says so in words that change with the language. */
export class LedgerFull extends Error {}

/** Bytes of each entry, as far as this run has read or written it. */
let sizes: Map<string, number> | undefined;

const sizeOf = (name: string, text: string): number => utf8(name + text).length;

/** The whole ledger in one call, however many entries. */
export function wholeLedger(): Record<string, string> {
  const ledger = store().getProperties();
  practising ??= Boolean(ledger[practiceEntry]);
  sizes = new Map(Object.entries(ledger).map(([name, text]) => [name, sizeOf(name, text)]));
  return ledger;
}

/** The entries whose name begins with a prefix, by the rest of their name. */
export function under(prefix: string, ledger: Record<string, string>): Record<string, string> {
  const own = Object.keys(ledger).filter((key) => key.startsWith(prefix));
  return Object.fromEntries(own.map((key) => [key.slice(prefix.length), ledger[key] ?? '']));
}

/** One entry by its whole name, as it is at this moment; '' when there is none. */
export const readEntry = (name: string): string => store().getProperty(name) ?? '';

/** Writes entries by their whole names in one call. @throws LedgerFull, with nothing written */
export function writeEntries(entries: Record<string, string>): void {
  if (Object.keys(entries).length === 0) return;
  measure(entries);
  store().setProperties(entries);
}

/** Whether more than this share of the ledger is taken, as far as this run has read or written it. */
export const isLedgerBeyond = (share: number): boolean =>
  [...(sizes?.values() ?? [])].reduce((sum, size) => sum + size, 0) > ledgerBytes.all * share;

function measure(entries: Record<string, string>): void {
  if (!sizes) wholeLedger();
  const next = new Map(sizes);
  for (const [name, text] of Object.entries(entries)) next.set(name, sizeOf(name, text));
  const all = [...next.values()].reduce((sum, size) => sum + size, 0);
  const largest = Math.max(...Object.keys(entries).map((name) => next.get(name) ?? 0));
  if (all > ledgerBytes.all || largest > ledgerBytes.entry) throw new LedgerFull();
  sizes = next;
}

/** Writes entries under a prefix in one call. */
export const writeLedger = (prefix: string, entries: Record<string, string>): void =>
  writeEntries(Object.fromEntries(Object.entries(entries).map(([key, value]) => [prefix + key, value])));

/** Removes one entry by its whole name. */
export const forgetEntry = (name: string): void => {
  store().deleteProperty(name);
  sizes?.delete(name);
};

/** Forgets everything; used only when a copy of the Sheet starts a conference of its own. */
export const forgetAll = (): void => {
  store().deleteAllProperties();
  sizes?.clear();
};

/** The entry that is there while the Sheet practises: when that began. VI: tập dượt. */
export const practiceEntry = 'practice';

let practising: boolean | undefined;

/** Whether the Sheet practises; asked for once a run, and whoever changes it does nothing else in that run. */
export function practises(): boolean {
  practising ??= readEntry(practiceEntry) !== '';
  return practising;
}
