/** The account that runs the script: the user at the page, or the owner of a trigger. */
export const me = (): string => Session.getEffectiveUser().getEmail();

/** Milliseconds since 1970, on Google's clock. */
export const now = (): number => Date.now();

/** How long to wait for another run on this Sheet before telling the user to try again. */
const patienceMs = 8000;

/** Does the work alone on this Sheet; `undefined` when another run holds it. The lock ends with the run even after a kill. */
export function alone<T>(work: () => T): T | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patienceMs)) return undefined;
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
