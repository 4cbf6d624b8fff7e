import { bodyOf, type File, fieldsOf, type Permission, type PermissionList, query } from './asked';
import { accepted, files } from './drive';
import { type Reply, send } from './http';

const fields = fieldsOf<Permission>('id');

/** What somebody may do with a file. */
export type Role = 'reader' | 'commenter' | 'writer';

/** Opens the folder to one address without Google's own mail; true when it worked. */
export function share(folder: string, role: Role, emailAddress: string): boolean {
  const url = `${files}/${folder}/permissions?${query('permissions.create', { sendNotificationEmail: false, fields })}`;
  return (
    send({ url, method: 'post', body: bodyOf<Permission>({ type: 'user', role, emailAddress }) }).status < 300
  );
}

/** Lets anyone with the link read a file; true when it worked, which a domain may forbid. */
export function openFileToAnyone(file: string): boolean {
  const url = `${files}/${file}/permissions?${query('permissions.create', { fields })}`;
  return (
    send({ url, method: 'post', body: bodyOf<Permission>({ type: 'anyone', role: 'reader' }) }).status < 300
  );
}

/** Lets anyone with the link answer a Form: published and accepting is not yet open to everybody. True when it worked. */
export function openToAnyone(form: string): boolean {
  const url = `${files}/${form}/permissions?${query('permissions.create', { fields })}`;
  const body = bodyOf<Permission>({ type: 'anyone', role: 'reader', view: 'published' });
  return send({ url, method: 'post', body }).status < 300;
}

/** Whether a Form is there and who has its link may answer; undefined for one that is gone, in the bin or out of reach. */
export function audienceOf(form: string): 'anyone' | 'some' | undefined {
  const shown = `permissions(${fieldsOf<Permission>('type', 'view')})`;
  const view = { includePermissionsForView: 'published' };
  const wanted = query('files.get', { fields: `${fieldsOf<File>('trashed', 'driveId')},${shown}`, ...view });
  const reply = send({ url: `${files}/${form}?${wanted}` });
  if (reply.status === 404) return undefined;
  const { trashed, driveId, permissions = [] } = JSON.parse(accepted(reply)) as File;
  if (trashed) return undefined;
  const asked = query('permissions.list', { fields: shown, ...view });
  const all = driveId ? permissionsIn(send({ url: `${files}/${form}/permissions?${asked}` })) : permissions;
  return all.some(({ type, view }) => type === 'anyone' && view === 'published') ? 'anyone' : 'some';
}

/** Of what lies in a shared drive they are told by themselves alone (reference of files, `permissions`). */
const permissionsIn = (reply: Reply): Permission[] =>
  (JSON.parse(accepted(reply)) as PermissionList).permissions ?? [];
