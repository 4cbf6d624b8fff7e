import { accepted, files, query } from './drive';
import { send } from './http';

/** What somebody may do with a file. */
export type Role = 'reader' | 'commenter' | 'writer';

/** Opens the folder to one address without Google's own mail; true when it worked. */
export function share(folder: string, role: Role, emailAddress: string): boolean {
  const url = `${files}/${folder}/permissions?${query({ sendNotificationEmail: 'false', fields: 'id' })}`;
  return (
    send({ url, method: 'post', body: JSON.stringify({ type: 'user', role, emailAddress }) }).status < 300
  );
}

/** Lets anyone with the link answer a Form: published and accepting is not yet open to everybody. True when it worked. */
export function openToAnyone(form: string): boolean {
  const url = `${files}/${form}/permissions?${query({ fields: 'id' })}`;
  const body = JSON.stringify({ type: 'anyone', role: 'reader', view: 'published' });
  return send({ url, method: 'post', body }).status < 300;
}

/** Whether a Form is there and who has its link may answer; undefined for one that is gone, in the bin or out of reach. */
export function audienceOf(form: string): 'anyone' | 'some' | undefined {
  const wanted = { fields: 'trashed,permissions(type,view)', includePermissionsForView: 'published' };
  const reply = send({ url: `${files}/${form}?${query(wanted)}` });
  if (reply.status === 404) return undefined;
  const { trashed, permissions = [] } = JSON.parse(accepted(reply)) as {
    trashed: boolean;
    permissions?: { type: string; view?: string }[];
  };
  if (trashed) return undefined;
  return permissions.some(({ type, view }) => type === 'anyone' && view === 'published') ? 'anyone' : 'some';
}
