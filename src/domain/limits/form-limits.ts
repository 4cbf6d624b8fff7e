/** What registrations and the mails about them keep to. All of it is ours. */

/** Receipts to one unit on one day: who registers more by one hand hears of the rest together, and a leaked link fills no mailbox. */
export const receiptsADay = 3;
/** Registrations that one letter lists: two screens; the tab Đăng ký has them all. */
export const longestDigest = 50;
/**
 * Answers in the name of one unit on one day that people still type. One takes ten minutes, so three clerks at it all morning come to about as
 * many; a whole province proposes some hundred tasks in a year.
 */
export const mostTypedADay = 20;
/** Days for which a flood is told: by then somebody has seen it. */
export const floodDays = 7;
/** Things that one answer registers at most: Forms repeats no page by itself, and each copy makes the Form longer for everybody. */
export const mostAtOnce = 3;
