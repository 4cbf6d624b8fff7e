import type { MailLimits } from '../rest/api';

export type AccountKind = 'consumer' | 'workspace';

/** Source: quotas page of Apps Script, which Gmail's own limits are taken to follow. */
export const MAIL_LIMITS: Record<AccountKind, MailLimits> = {
  consumer: { recipients: 100, textBytes: 200 * 1024 },
  workspace: { recipients: 1500, textBytes: 400 * 1024 },
};

/** The same for both kinds. */
export const RECIPIENTS_A_MESSAGE = 50;
