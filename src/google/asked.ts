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
export type Message = gmail_v1.Schema$Message;

/** Each method, with the parameters that stand after `?`. */
type Methods = {
  'files.list': drive_v3.Params$Resource$Files$List;
  'files.get': drive_v3.Params$Resource$Files$Get;
  'files.create': drive_v3.Params$Resource$Files$Create;
  'files.update': drive_v3.Params$Resource$Files$Update;
  'files.export': drive_v3.Params$Resource$Files$Export;
  'permissions.create': drive_v3.Params$Resource$Permissions$Create;
  'messages.send': gmail_v1.Params$Resource$Users$Messages$Send;
};
type OfPath = 'fileId' | 'userId' | 'auth' | 'media' | 'requestBody';

/**
 * The part of an address after `?`; without what is undefined.
 * @example query('files.get', { fields: 'id,name', alt: 'json' }) // 'fields=id%2Cname&alt=json'
 */
export const query = <M extends keyof Methods>(
  _method: M,
  parts: Readonly<Omit<NoInfer<Methods[M]>, OfPath>>,
): string =>
  Object.entries(parts)
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
