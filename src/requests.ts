import * as z from 'zod';
import { largestAttachments } from './domain/limits/mail';
import { longestRunMs } from './domain/limits/runs';
import { longestName } from './domain/limits/texts';
import { checkCodes } from './domain/self-check/self-check';

const answers = z.union([z.enum(['safe', 'yes']), z.record(z.string(), z.boolean())]).default('safe');
const budgetMs = z.number().min(1).max(longestRunMs).default(longestRunMs);
const papers = { answers, budgetMs };
/** A code of the register or the outbox. */
const code = z.string().min(1).max(longestName);
/** A heading of the guide; it goes into a page's text, so nothing of HTML may be in it. */
const guidePlace = z
  .string()
  .regex(/^[\p{L}\p{N}-]*$/u)
  .max(longestName)
  .default('');
/** The largest file in base64, which takes four thirds of it, and a little more, so that what is just too large is told so. */
const longestFile = 1.44 * largestAttachments;

/** Every action with the arguments it takes; what comes from a page is untrusted, so nothing else passes. */
export const requests = z.discriminatedUnion('action', [
  z.object({ action: z.literal('create-tables'), sample: z.boolean().default(false), answers }),
  z.object({ action: z.literal('check') }),
  z.object({ action: z.literal('write-plan'), ...papers }),
  z.object({ action: z.literal('write-invitations'), ...papers }),
  z.object({ action: z.literal('write-summary'), ...papers }),
  z.object({
    action: z.literal('go-to'),
    tab: z.string().max(longestName),
    row: z.number().int().min(0),
    column: z.string().max(longestName),
  }),
  z.object({ action: z.literal('state') }),
  z.object({ action: z.literal('prepare-mail') }),
  z.object({ action: z.literal('show-mail'), code }),
  z.object({ action: z.literal('test-mail'), code }),
  z.object({
    action: z.literal('send-mail'),
    confirm: z.object({ mark: z.string().max(64), mails: z.number().int().min(1) }).optional(),
    holder: z.string().min(1).max(40),
    budgetMs,
  }),
  z.object({ action: z.literal('pause-mail'), paused: z.boolean() }),
  z.object({ action: z.literal('stop-mail') }),
  z.object({
    action: z.literal('settle-mail'),
    as: z.enum(['sent', 'again', 'by-hand', 'returned']),
    codes: z.array(code).min(1).max(10_000),
  }),
  z.object({ action: z.literal('mark-returned'), since: z.iso.datetime({ local: true, precision: -1 }) }),
  z.object({
    action: z.literal('keep-signed'),
    paper: code,
    name: z.string().max(255),
    base64: z.string().max(longestFile),
  }),
  z.object({ action: z.literal('carry-on'), rung: z.boolean().default(false) }),
  z.object({ action: z.literal('open-registration') }),
  z.object({ action: z.literal('take-answers') }),
  z.object({ action: z.literal('remind') }),
  z.object({ action: z.literal('show-guide'), at: guidePlace }),
  z.object({ action: z.literal('practise'), on: z.boolean() }),
  z.object({ action: z.literal('show-call') }),
  z.object({
    action: z.literal('self-check'),
    checks: z.array(z.enum(checkCodes)).min(1).max(checkCodes.length),
  }),
]);

export type Request = z.infer<typeof requests>;
export type Action = Request['action'];
