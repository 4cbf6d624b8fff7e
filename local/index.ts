export type { Bundle } from './bundle';
export { main } from './cli';
export { DRIVE_METHODS } from './drive/drive-api';
export type { Execution } from './execution';
export type { ShownCell } from './person';
export type { Fault, RunOptions as ExecuteOptions } from './run';
export { serviceMembers } from './services/members';
export { scopesFor } from './services/permissions';
export { createWorkspace, type FileInfo, openWorkspace, type TabInfo, type Workspace } from './workspace';
