import { type Caller, RestError, type RestRequest } from '../rest/api';
import { readBody } from './body';
import { download } from './content';
import { type Fields, KNOWN, parseFields, pick } from './fields';
import { DRIVES, ITEMS, isInSight, placeOf } from './shared-drive';
import { type DriveFile, type DriveStore, FOLDER, FORM, GOOGLE_DOC, isKept } from './store';

/** Of all that answer a file with its permissions. */
export const VIEW = 'includePermissionsForView';

/** The one shape of search that the add-on uses; without one Drive gives all, the bin too. */
const QUERY = /^appProperties has \{ key='(\w+)' and value='([^']+)' \} and trashed = false$/;

export function listFiles(parameters: URLSearchParams, store: DriveStore, caller: Caller): unknown {
  const isFound = searched(parameters.get('q'));
  const isThere = isInSight(parameters, caller, DRIVES, ITEMS);
  const size = Number(parameters.get('pageSize') ?? 100);
  if (!(size >= 1 && size <= 1000)) throw new RestError(400, 'Invalid value for pageSize.', 'invalid');
  const start = Number(parameters.get('pageToken') ?? 0);
  const found = store.files.filter(
    (file) => isThere && isListed(file, caller) && file.owner === caller.account && isFound(file),
  );
  const files = found.slice(start, start + size).map((file) => shownFile(file, parameters, caller));
  const nextPageToken = start + size < found.length ? String(start + size) : undefined;
  const fields = parseFields(parameters.get('fields') ?? 'files(id,name,mimeType),nextPageToken', KNOWN.list);
  return pick({ files, nextPageToken }, fields);
}

function searched(q: string | null): (file: DriveFile) => boolean {
  if (q === null) return () => true;
  const [, key = '', value] = QUERY.exec(q) ?? [];
  if (value === undefined) throw new RestError(400, 'Invalid Value', 'invalid');
  return ({ trashed, appProperties }) => !trashed && appProperties[key] === value;
}

/** Out of reach and not there look the same: the grant of drive.file is for a user, an app and a file. */
export function reach(
  store: DriveStore,
  id: string,
  caller: Caller,
  { url }: Pick<RestRequest, 'url'>,
): DriveFile {
  return isInSight(url.searchParams, caller, DRIVES) ? known(store, id, caller) : missing(id);
}

/** The same by a method that asks nothing about drives. */
export const known = (store: DriveStore, id: string, { account }: Caller): DriveFile =>
  store.find(id, account) ?? missing(id);

function missing(id: string): never {
  throw new RestError(404, `File not found: ${id}.`, 'notFound');
}

export function createFile(request: RestRequest, store: DriveStore, caller: Caller): unknown {
  const { metadata, content } = readBody(request, ['name', 'mimeType', 'parents', 'appProperties']);
  const { name = 'Untitled', mimeType = '', parents = [], appProperties = {} } = metadata;
  const isMade = content ? mimeType === content.mimeType : mimeType === FOLDER || mimeType === FORM;
  if (!isMade) throw new RestError(400, `Unsupported type ${mimeType}`);
  for (const parent of parents) reach(store, parent, caller, request);
  const fields = fileFields(request);
  const own = withoutNulls(appProperties);
  const file = store.add({
    name,
    mimeType,
    parents,
    appProperties: own,
    owner: caller.account,
    modifiedTime: caller.time,
    modifier: caller.account,
  });
  if (content) store.setContent(file, content.bytes);
  return pick(shownFile(file, request.url.searchParams, caller), fields);
}

/** Source for `parents`: Drive API reference, files.update (use addParents and removeParents). */
export function updateFile(
  request: RestRequest,
  file: DriveFile,
  store: DriveStore,
  caller: Caller,
): unknown {
  const { metadata, content } = readBody(request, ['name', 'mimeType', 'appProperties', 'trashed']);
  const { name = file.name, mimeType = file.mimeType, trashed = file.trashed } = metadata;
  if (mimeType !== file.mimeType || (content && content.mimeType !== mimeType))
    throw new RestError(400, 'Bad Request');
  const fields = fileFields(request);
  const appProperties = withoutNulls({ ...file.appProperties, ...metadata.appProperties });
  store.change(file, { name, appProperties, trashed, modifiedTime: caller.time, modifier: caller.account });
  if (content) store.setContent(file, content.bytes);
  return pick(shownFile(file, request.url.searchParams, caller), fields);
}

/**
 * What Drive says of a file, or with alt=media what is in it; a file in the bin is still there.
 * Source: Drive API reference, files.get.
 */
export function getFile(request: RestRequest, file: DriveFile, store: DriveStore, caller: Caller): unknown {
  const { searchParams } = request.url;
  const alt = searchParams.get('alt');
  if (alt === 'media') return download(file, store);
  if (alt !== null) throw new Error('Of alt the local workspace has only media.');
  return pick(shownFile(file, searchParams, caller), fileFields(request));
}

const fileFields = (request: RestRequest): Fields =>
  parseFields(request.url.searchParams.get('fields') ?? 'id,name,mimeType', KNOWN.file);

/** Permissions of a view are shown only to who asks for them. Source: Drive API, files.list, includePermissionsForView. */
const shownFile = (
  { owner, path, sha, version, permissions, modifier, born, ...file }: DriveFile,
  parameters: URLSearchParams,
  caller: Caller,
): object => ({
  ...file,
  lastModifyingUser: { me: modifier === caller.account },
  ...placeOf(
    permissions.filter(({ view }) => view === undefined || view === parameters.get(VIEW)),
    caller,
  ),
  version: String(version + drifted(file, caller)),
  webViewLink: linkOf(file),
  ownedByMe: true,
});

/** For how long a list may not know a new file. */
const LISTED_AFTER_MS = 20_000;

function isListed({ born = '' }: DriveFile, { sides, time }: Caller): boolean {
  const isNew = Math.abs(Date.parse(time) - Date.parse(born)) < LISTED_AFTER_MS;
  return !isNew || sides.pick('new-file', { listed: true, later: false });
}

/** No number twice, whichever process asks. */
let looks = Date.now() * 1000;

/** What the version of a Doc goes up by although nobody changed it. */
function drifted(
  { mimeType, modifiedTime }: Pick<DriveFile, 'mimeType' | 'modifiedTime'>,
  { sides, time }: Caller,
): number {
  if (mimeType !== GOOGLE_DOC) return 0;
  looks += 1;
  const isOlder = Date.parse(time) - Date.parse(modifiedTime) >= 60_000;
  return sides.pick('drift', { none: 0, once: isOlder ? 1 : 0, always: looks });
}

/** Where Google shows a file. */
export function linkOf({ id, mimeType }: Pick<DriveFile, 'id' | 'mimeType'>): string {
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  if (isKept(mimeType)) return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
  if (mimeType === FORM) return `https://docs.google.com/forms/d/${id}/edit?usp=drivesdk`;
  return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
}

const withoutNulls = (properties: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
