import { largestAttachments } from '../domain/limits';

/** What the page keeps to, which of the rules sees only types and these words. */
export { largestAttachments, stepMs } from '../domain/limits';

/** What Gmail carries in one mail, as a sentence names it: `25 MB`. */
export const attachmentsWords = `${largestAttachments / 1_000_000} MB`;
