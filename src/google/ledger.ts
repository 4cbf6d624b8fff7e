/** Document properties: shared by all users of the add-on in this Sheet, untouched by sorting, undo or restored versions. */
const store = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();

/** All entries whose name begins with a prefix, by the rest of their name. One call, however many. */
export function readLedger(prefix: string): Record<string, string> {
  const all = store().getProperties();
  const own = Object.keys(all).filter((key) => key.startsWith(prefix));
  return Object.fromEntries(own.map((key) => [key.slice(prefix.length), all[key] ?? '']));
}

/** Writes entries under a prefix in one call. */
export function writeLedger(prefix: string, entries: Record<string, string>): void {
  const named = Object.entries(entries).map(([key, value]) => [prefix + key, value]);
  if (named.length > 0) store().setProperties(Object.fromEntries(named));
}

/** Removes entries; used only when a copy of the Sheet starts a conference of its own. */
export const forgetLedger = (prefix: string, keys: readonly string[]): void => {
  for (const key of keys) store().deleteProperty(prefix + key);
};
