import * as z from 'zod/mini';
import type { QuestionCode } from '../../words/questions';

/**
 * What the user said to questions; without an answer the safe one is taken: nothing is overwritten, nothing is forgotten. `'safe'` = no to
 * every question, `'yes'` = yes to every one, or each by its code.
 */
export const consent = z
  ._default(z.union([z.enum(['safe', 'yes']), z.record(z.string(), z.boolean())]), 'safe')
  .check(z.meta({ flag: 'yes', description: 'đồng ý với mọi câu hỏi' }));
export type Consent = z.output<typeof consent>;

/** Whether the user has agreed. */
export const agreed = (said: Consent, code: QuestionCode): boolean =>
  said === 'yes' || (said !== 'safe' && said[code] === true);
