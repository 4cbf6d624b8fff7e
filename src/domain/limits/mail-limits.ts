/**
 * What a mail keeps to: limits that are Google's, or that more than one file keeps to. Each stands once; where no source is named, it is the quotas page of
 * Apps Script (developers.google.com/apps-script/guides/services/quotas).
 */

/** Bytes of all attachments of one mail. Gmail counts by thousands: 25 MB. */
export const largestAttachments = 25_000_000;
/** Bytes of a file that is kept to go with mails, beyond 25 MB as a link: what a page hands over in base64 must fit a run. Ours. */
export const largestKept = 36_000_000;
/** Bytes of all papers of a pack: what a run uploads at once must fit its memory. Ours. VI: gói phát hành. */
export const largestPack = 40_000_000;
/** Recipients of one mail: To, Cc and Bcc together. */
export const mostRecipients = 50;
/** Letters of a subject, as Gmail counts them (UTF-16); the Form's title keeps to it too. Source: reference of GmailDraft.update. */
export const longestSubject = 250;
/** Recipients a day, To, Cc and Bcc counted alike. VI: hạn mức. */
export const dailyRecipients = { consumer: 100, workspace: 1500 } as const;
/** Letters of an address, and of its part before the @ (RFC 5321, 4.5.3.1: a path takes 256, brackets included). No server takes more. */
export const longestAddress = { whole: 254, mailbox: 64 } as const;
/**
 * Milliseconds from the start of one mail to the start of the next, of one account: the first twenty of an hour a little quicker, since few
 * mails are no burst. Ours: a new Cloud project may send 60 a minute (Gmail API, usage limits), and sixty at 1.5 s got an account blocked
 * for a day (field report).
 */
export const paceMs = { brisk: 2000, steady: 3000 } as const;
/** How many go quicker, within how many milliseconds. */
export const brisk = { mails: 20, withinMs: 3_600_000 } as const;
/** Bytes of attachments that are held at once, since a run's memory is small; one larger file goes by itself. Ours. */
export const heldAttachments = 20_000_000;
/** Bytes that a Doc's PDF is taken to have before it is fetched. Ours: two pages have a twentieth of it. */
export const likelyPdf = 1_000_000;
