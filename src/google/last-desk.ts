/** Seconds that a look is kept; Google's longest (reference of Cache.put), and it may be gone before. */
const keptFor = 21_600;
/** Letters of what is kept: it travels in the page that shows it. Ours: the desk without its pictures has a fourth of it. */
const longest = 12_000;
const name = 'desk';

/** Shared by all who open this Sheet; the published types do not know that there may be none. */
const cache = (): GoogleAppsScript.Cache.Cache | null => CacheService.getDocumentCache();

/** Keeps what the desk showed for whoever opens it next. It is a convenience: nothing may fail for it. */
export function keepDesk(text: string): void {
  try {
    if (text.length <= longest) cache()?.put(name, text, keptFor);
  } catch {
    // The next one waits for the Sheet to be read, as everybody did before.
  }
}

/** What the desk showed last; '' when that is not known any more. */
export function lastDesk(): string {
  try {
    return cache()?.get(name) ?? '';
  } catch {
    return '';
  }
}

/** Once what it showed is not true any more. */
export function forgetDesk(): void {
  try {
    cache()?.remove(name);
  } catch {
    // It says itself of when it is.
  }
}
