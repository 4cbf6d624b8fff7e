/**
 * What a run and the ledger keep to: limits that are Google's, or that more than one file keeps to. Each stands once; where no source is named, it is the quotas page of
 * Apps Script (developers.google.com/apps-script/guides/services/quotas).
 */

/** Bytes that the ledger takes: one entry, and all together. */
export const ledgerBytes = { entry: 9 * 1024, all: 500 * 1024 } as const;
/** Milliseconds that one call may take: Google ends a run after 6 minutes, and this leaves time to write down what was done. */
export const longestRunMs = 270_000;
/** Milliseconds of all steps of the clock in one run: what came of them is still to be read and written down. Ours. */
export const clockRunMs = 240_000;
/**
 * Milliseconds of one step: with the page open a person wants to see it move and to pause; of mail, which reads the Sheet anew in each step
 * and looks before each mail whether it was paused, and of the clock others wait for the Sheet. Ours.
 */
export const stepMs = { page: 15_000, mail: 30_000, clock: 30_000 } as const;
