/** Document properties: shared by all users of the add-on in this Sheet, untouched by sorting, undo or restored versions. */
let opened: GoogleAppsScript.Properties.Properties | undefined;

/** Asked for once a run, whose memory is its own. */
function store(): GoogleAppsScript.Properties.Properties {
  opened ??= PropertiesService.getDocumentProperties();
  return opened;
}

/** The whole ledger in one call, however many entries. */
export function wholeLedger(): Record<string, string> {
  const ledger = store().getProperties();
  practising ??= Boolean(ledger[practiceEntry]);
  return ledger;
}

/** The entries whose name begins with a prefix, by the rest of their name. */
export function under(prefix: string, ledger: Record<string, string>): Record<string, string> {
  const own = Object.keys(ledger).filter((key) => key.startsWith(prefix));
  return Object.fromEntries(own.map((key) => [key.slice(prefix.length), ledger[key] ?? '']));
}

/** One entry by its whole name, as it is at this moment; '' when there is none. */
export const readEntry = (name: string): string => store().getProperty(name) ?? '';

/** Writes entries by their whole names in one call. */
export function writeEntries(entries: Record<string, string>): void {
  if (Object.keys(entries).length > 0) store().setProperties(entries);
}

/** Writes entries under a prefix in one call. */
export const writeLedger = (prefix: string, entries: Record<string, string>): void =>
  writeEntries(Object.fromEntries(Object.entries(entries).map(([key, value]) => [prefix + key, value])));

/** Removes one entry by its whole name. */
export const forgetEntry = (name: string): void => {
  store().deleteProperty(name);
};

/** Forgets everything; used only when a copy of the Sheet starts a conference of its own. */
export const forgetAll = (): void => {
  store().deleteAllProperties();
};

/** The entry that is there while the Sheet practises: when that began. VI: tập dượt. */
export const practiceEntry = 'practice';

let practising: boolean | undefined;

/** Whether the Sheet practises; asked for once a run, and whoever changes it does nothing else in that run. */
export function practises(): boolean {
  practising ??= readEntry(practiceEntry) !== '';
  return practising;
}
