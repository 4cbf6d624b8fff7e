import type { drive_v3 } from '@googleapis/drive/build/v3';
import type { gmail_v1 } from '@googleapis/gmail/build/v1';

/**
 * What is asked of Google by REST, and what comes back, in the words of Google's own description: a field or parameter that is not in it
 * does not compile. Of the packages nothing but types is used.
 */
export type File = drive_v3.Schema$File;
export type FileList = drive_v3.Schema$FileList;
export type User = drive_v3.Schema$User;
export type Permission = drive_v3.Schema$Permission;
export type PermissionList = drive_v3.Schema$PermissionList;
export type Message = gmail_v1.Schema$Message;

/** Each method, with the parameters that stand after `?`. */
type Methods = {
  'files.list': drive_v3.Params$Resource$Files$List;
  'files.get': drive_v3.Params$Resource$Files$Get;
  'files.create': drive_v3.Params$Resource$Files$Create;
  'files.update': drive_v3.Params$Resource$Files$Update;
  'files.export': drive_v3.Params$Resource$Files$Export;
  'permissions.list': drive_v3.Params$Resource$Permissions$List;
  'permissions.create': drive_v3.Params$Resource$Permissions$Create;
  'messages.send': gmail_v1.Params$Resource$Users$Messages$Send;
};
type OfPath = 'fileId' | 'userId' | 'auth' | 'media' | 'requestBody';

/**
 * A conference's folder may have been moved into a shared drive, whose files Drive denies, and leaves out of lists, to who does not say
 * that it knows of such. `corpora` stays the `user`'s own, which are the files that this account has opened or made, wherever they lie
 * (guide “Implement shared drive support”, developers.google.com/workspace/drive/api/guides/enable-shareddrives).
 */
const known = { supportsAllDrives: true } as const;
const everyDrive: { [M in keyof Methods]?: Partial<Methods[M]> } = {
  'files.list': { ...known, includeItemsFromAllDrives: true },
  'files.get': known,
  'files.create': known,
  'files.update': known,
  'permissions.list': known,
  'permissions.create': known,
};

/**
 * The part of an address after `?`; without what is undefined.
 * @example query('files.export', { mimeType: 'text/plain' }) // 'mimeType=text%2Fplain'
 */
export const query = <M extends keyof Methods>(
  method: M,
  parts: Readonly<Omit<NoInfer<Methods[M]>, OfPath>>,
): string =>
  Object.entries({ ...parts, ...everyDrive[method] })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&');

/**
 * Names for `fields`.
 * @example fieldsOf<Permission>('role', 'type') // 'role,type'
 */
export const fieldsOf = <T>(...names: (keyof T & string)[]): string => names.join(',');

/** A body as JSON. */
export const bodyOf = <T extends File | Permission = never>(body: NoInfer<T>): string => JSON.stringify(body);
