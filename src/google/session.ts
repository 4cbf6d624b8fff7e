import { digest } from '../domain/text/digest';

let account: string | undefined;

/** The account that runs the script: the user at the page, or the owner of a trigger. Asked for once a run, in which it stays. */
export function me(): string {
  account ??= Session.getEffectiveUser().getEmail();
  return account;
}

/** Milliseconds since 1970, on Google's clock. */
export const now = (): number => Date.now();

/** How long to wait for another run on this Sheet before telling the user to try again. */
const patienceMs = 8000;

/**
 * Does the work alone on this Sheet; `undefined` when another run holds it. The lock ends with the run even after a kill. Where
 * Google gives no lock, as a trigger of an add-on may find, what sends has a lease of its own.
 */
export function alone<T>(work: () => T, waitMs = patienceMs): T | undefined {
  const lock = sheetLock();
  if (lock && !lock.tryLock(waitMs)) return undefined;
  try {
    return work();
  } finally {
    flushAndRelease(lock);
  }
}

/** What was written lands before another run begins. A cell that Google refuses at this late moment must not keep others waiting. */
function flushAndRelease(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    SpreadsheetApp.flush();
  } finally {
    lock?.releaseLock();
  }
}

/** Whether Google gives a lock on this Sheet at all; a trigger of an add-on may find none. */
export const hasLock = (): boolean => sheetLock() !== null;

/** The published types do not know that there may be none. */
const sheetLock = (): GoogleAppsScript.Lock.Lock | null => LockService.getDocumentLock();

/** Does nothing for a while. */
export const pause = (ms: number): void => {
  if (ms > 0) Utilities.sleep(ms);
};

let chance: string | undefined;
let codes = 0;

/** A code that nobody can guess, nor from other ones: each is made of 122 random bits, which Google is asked for once a run. */
export function newCode(): string {
  chance ??= Utilities.getUuid();
  codes += 1;
  return digest(`${chance} ${codes}`);
}
