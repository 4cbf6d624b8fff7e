/**
 * What a run and the ledger keep to: limits that are Google's, or that more than one file keeps to. Each stands once; where no source is named, it is the quotas page of
 * Apps Script (developers.google.com/apps-script/guides/services/quotas).
 */

/** Bytes that the ledger takes: one entry, and all together. */
export const ledgerBytes = { entry: 9 * 1024, all: 500 * 1024 } as const;
/** Cells of all tabs of a Sheet together (Google Drive help, "Files you can store in Google Drive"). */
export const mostCells = 10_000_000;
/** Milliseconds that one call may take: Google ends a run after 6 minutes, and this leaves time to write down what was done. */
export const longestRunMs = 270_000;
/** Milliseconds of all steps of the clock in one run: the last of them and what came of them fit into Google's six minutes. Ours. */
export const clockRunMs = 270_000;
/** Milliseconds that reading a Form's answers may take in one run; the next one goes on. Ours: a clock has mails to send after it. */
export const readMs = { ring: 60_000, clock: 60_000, press: 200_000, mail: 10_000 } as const;
/** Milliseconds after its making for which a file may be missing from a list of Drive, and how long a look waits for one. Ours: no document promises a time. */
export const listedMs = { missing: 600_000, pause: 10_000, pauses: 3 } as const;
/** A day as Google counts quotas: 24 hours from the first use. */
export const clockDayMs = 24 * 3_600_000;
/** Milliseconds that triggers may work in one day: 90 minutes of a consumer account, six hours of Workspace. Nobody can ask which it is. */
export const clockWorkMs = 90 * 60_000;
/**
 * Milliseconds after which a clock goes on: at once after its own run · after a page that may have been closed · after Gmail took no more.
 * Google is some minutes late at times. Ours.
 */
export const clockNextMs = 30_000;
export const pageGoneMs = 300_000;
export const restMs = 900_000;
/**
 * Milliseconds of one step: with the page open a person wants to see it move and to pause; of mail, which reads the Sheet anew in each step
 * and looks before each mail whether it was paused, and of the clock others wait for the Sheet. Ours.
 */
export const stepMs = { page: 15_000, mail: 30_000, clock: 30_000 } as const;
