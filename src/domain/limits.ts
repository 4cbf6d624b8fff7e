/**
 * Limits that are Google's, or that more than one file keeps to: each number once, with its unit and where it comes from. Google's own
 * are those of the Apps Script quotas page (developers.google.com/apps-script/guides/services/quotas) unless another source is named.
 */

/** Bytes of all attachments of one mail. Gmail counts by thousands: 25 MB. */
export const largestAttachments = 25_000_000;
/** Recipients of one mail: To, Cc and Bcc together. */
export const mostRecipients = 50;
/** Letters of a subject, as Gmail counts them (UTF-16); the Form's title keeps to it too. Source: reference of GmailDraft.update. */
export const longestSubject = 250;
/** Recipients a day, To, Cc and Bcc counted alike. VI: hạn mức. */
export const dailyRecipients = { consumer: 100, workspace: 1500 } as const;
/**
 * Milliseconds between two mails of one account. Ours: a new Cloud project may send 60 a minute (Gmail API, usage limits), and bursts get
 * accounts blocked, so we stay far below.
 */
export const paceMs = 3000;

/** Bytes that the ledger takes: one entry, and all together. */
export const ledgerBytes = { entry: 9 * 1024, all: 500 * 1024 } as const;
/** Letters of a name or a list of addresses as the ledger keeps it. Ours: ten thousand entries have to fit. */
export const longestInLedger = 200;
/** Letters of a code, of a tab's or a column's title, as a request may hold them. Ours. */
export const longestName = 200;

/** Characters that a cell of a Sheet takes (Google Sheets help; field reports). */
export const longestCell = 50_000;
/** Characters of an answer from outside that are kept. Ours: below `longestCell`, with room for what makes them harmless. */
export const longestKept = longestCell - 1000;
/** Characters of one text that still go on to a paper whole. Ours: about a page and a half. */
export const longestForPaper = 5000;
/** Letters of a file's name. Ours: every file system takes as many, three bytes each, with room for what is put before and behind. */
export const longestFileName = 150;
/** Years that a task may begin or end in. Ours: what lies outside is a slip. */
export const taskYears = { from: 1990, to: 2100 } as const;

/** Milliseconds that one call may take: Google ends a run after 6 minutes, and this leaves time to write down what was done. */
export const longestRunMs = 270_000;
/** Milliseconds of all steps of the clock in one run: what came of them is still to be read and written down. Ours. */
export const clockRunMs = 240_000;
/** Milliseconds of one step: with the page open a person wants to see it move and to pause; of the clock others wait for the Sheet. Ours. */
export const stepMs = { page: 15_000, clock: 30_000 } as const;
