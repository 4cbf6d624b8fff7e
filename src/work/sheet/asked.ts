import * as z from 'zod/mini';
import { longestRunMs } from '../../domain/limits/runs';
import { longestName } from '../../domain/limits/texts';

/** How long one call may take, in milliseconds, before it hands back. */
export const budgetMs = z._default(z.number().check(z.minimum(1), z.maximum(longestRunMs)), longestRunMs);

/** A code of the register or the outbox. */
export const code = z.string().check(z.minLength(1), z.maxLength(longestName));
