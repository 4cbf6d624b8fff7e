import type { MailLimits } from '../rest/api';

export type AccountKind = 'consumer' | 'workspace';

/** Limit: recipients in 24 hours, consumer account. Source: quotas page, which Gmail's own limits are taken to follow. */
const CONSUMER_RECIPIENTS = 100;
/** Limit: recipients in 24 hours, Workspace account. Source: quotas page. */
const WORKSPACE_RECIPIENTS = 1500;
/** Limit: bytes of a mail without attachments, consumer account. Source: quotas page. */
const CONSUMER_TEXT = 200 * 1024;
/** Limit: bytes of a mail without attachments, Workspace account. Source: quotas page. */
const WORKSPACE_TEXT = 400 * 1024;

export const MAIL_LIMITS: Record<AccountKind, MailLimits> = {
  consumer: { recipients: CONSUMER_RECIPIENTS, textBytes: CONSUMER_TEXT },
  workspace: { recipients: WORKSPACE_RECIPIENTS, textBytes: WORKSPACE_TEXT },
};

/** Limit: recipients of a mail. Source: quotas page. */
export const RECIPIENTS_A_MESSAGE = 50;
