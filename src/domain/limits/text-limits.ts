/**
 * What texts keep to: limits that are Google's, or that more than one file keeps to. Each stands once; where no source is named, it is the quotas page of
 * Apps Script (developers.google.com/apps-script/guides/services/quotas).
 */

/** Letters of a name or a list of addresses as the ledger keeps it. Ours: ten thousand entries have to fit. */
export const longestInLedger = 200;
/** Letters of a code, of a tab's or a column's title, as a request may hold them. Ours. */
export const longestName = 200;
/** Letters of a code that a person types. Ours: what the machine makes of it, as `NH·213·2`, keeps to `longestName`. */
export const longestCode = 100;
/** Characters that a cell of a Sheet takes (Google Sheets help; field reports). */
export const longestCell = 50_000;
/** Characters of an answer from outside that are kept. Ours: below `longestCell`, with room for what makes them harmless. */
export const longestKept = longestCell - 1000;
/** Characters of all that the office types of one answer. Ours: several that a cell cannot hold whole. */
export const longestTyped = 1_000_000;
/** Characters of one text that still go on to a paper whole. Ours: about a page and a half. */
export const longestForPaper = 5000;
/** Letters of a file's name. Ours: every file system takes as many, three bytes each, with room for what is put before and behind. */
export const longestFileName = 150;
/** Years that a task may begin or end in. Ours: what lies outside is a slip. */
export const taskYears = { from: 1990, to: 2100 } as const;
/** Bytes of a Word file that becomes a template. Ours: a paper of 200 pages with a scan or two; the Sheet keeps it in its cells. */
export const largestTemplate = 3_000_000;
