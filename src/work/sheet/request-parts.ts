import * as z from 'zod/mini';
import { largestKept } from '../../domain/limits/mail-limits';
import { longestRunMs } from '../../domain/limits/run-limits';
import { longestName } from '../../domain/limits/text-limits';
import type { QuestionCode } from '../../words/questions';

/** How long one call may take, in milliseconds, before it hands back. */
export const budgetMs = z._default(z.number().check(z.minimum(1), z.maximum(longestRunMs)), longestRunMs);

/** A code of the register or the outbox. */
export const code = z.string().check(z.minLength(1), z.maxLength(longestName));

/** The largest file in base64, which takes four thirds of it, and a little more, so that what is just too large is told so. */
const longestFile = 1.44 * largestKept;

/** A file that was picked: its name and its bytes in base64. */
export const pickedFile = z.object({
  name: z.string().check(z.maxLength(longestName + longestName)),
  base64: z.string().check(z.maxLength(longestFile)),
});

/** A Form by its code. */
export const formCode = z
  .string()
  .check(z.minLength(1), z.maxLength(longestName), z.describe('mã của phiếu, ví dụ TL; xem list-forms'));

/** The same where the registration of tasks is meant without one. */
export const formCodeOrTasks = z._default(
  z
    .string()
    .check(z.maxLength(longestName), z.describe('mã của phiếu, ví dụ TL; không ghi là đăng ký nhiệm vụ')),
  '',
);

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
