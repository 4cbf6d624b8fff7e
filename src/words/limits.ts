import { largestAttachments, largestKept } from '../domain/limits/mail-limits';
import { largestTemplate } from '../domain/limits/text-limits';

/** What the page keeps to, which of the rules sees only types and these words. */
export { largestAttachments, largestKept } from '../domain/limits/mail-limits';
export { stepMs } from '../domain/limits/run-limits';
export { largestTemplate } from '../domain/limits/text-limits';

/** What Gmail carries in one mail, as a sentence names it: `25 MB`. */
export const attachmentsWords = `${largestAttachments / 1_000_000} MB`;
/** What one file may weigh that is kept to go along: `36 MB`. */
export const keptWords = `${largestKept / 1_000_000} MB`;
/** What a template may weigh: `3 MB`. */
export const templateWords = `${largestTemplate / 1_000_000} MB`;
