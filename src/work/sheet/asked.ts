import * as z from 'zod';
import { longestRunMs } from '../../domain/limits/runs';
import { longestName } from '../../domain/limits/texts';

/** How long one call may take, in milliseconds, before it hands back. */
export const budgetMs = z.number().min(1).max(longestRunMs).default(longestRunMs);

/** A code of the register or the outbox. */
export const code = z.string().min(1).max(longestName);
