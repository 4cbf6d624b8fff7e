export type { Bundle } from './bundle';
export { main } from './cli';
export { DRIVE_METHODS } from './drive/drive-api';
export type { Execution } from './execution';
export type { Form, FormItem, FormResponse } from './forms/form';
export { NotTaken } from './forms/submit';
export { GMAIL_METHODS } from './mail/gmail-api';
export type { SentMail } from './mail/mail-store';
export type { ShownCell } from './person';
export type { Fault, RunOptions as ExecuteOptions } from './run-options';
export { serviceMembers } from './services/members';
export { scopesFor } from './services/permissions';
export type { Trigger } from './triggers';
export {
  type AnswerOptions,
  createWorkspace,
  type FileInfo,
  type FormInfo,
  openWorkspace,
  type TabInfo,
  type Workspace,
} from './workspace';
