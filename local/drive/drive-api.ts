import { parseJson, readBody, refuseUnknown } from './body';
import { DOCX } from './conversion';
import { type DriveFile, type DriveStore, FOLDER, GOOGLE_DOC, permissionId } from './drive-store';
import { type Fields, KNOWN, parseFields, pick } from './fields';
import { RestError } from './rest-error';

/** The methods of Drive v3 that are imitated, by the names under which they are counted. */
export const DRIVE_METHODS = [
  'Drive.files.list',
  'Drive.files.create',
  'Drive.files.update',
  'Drive.files.export',
  'Drive.permissions.create',
] as const;
export type DriveMethod = (typeof DRIVE_METHODS)[number];

/** A request as it reaches Drive. */
export type DriveRequest = { method: string; url: URL; contentType: string; body: string };
/** Who asks, and at what time (ISO 8601). */
export type Caller = { account: string; time: string };
/** One method's work for one request. It answers bytes for a file, anything else as JSON. */
export type DriveCall = { name: DriveMethod; run: (store: DriveStore, caller: Caller) => unknown };

type Handler = (call: { request: DriveRequest; id: string; store: DriveStore; caller: Caller }) => unknown;
type Route = {
  name: DriveMethod;
  method: string;
  path: RegExp;
  parameters: readonly string[];
  handle: Handler;
};

const UPLOAD = ['uploadType', 'fields'] as const;

const ROUTES: readonly Route[] = [
  {
    name: 'Drive.files.list',
    method: 'get',
    path: /^\/drive\/v3\/files$/,
    parameters: ['q', 'fields', 'pageSize', 'pageToken', 'spaces'],
    handle: ({ request, store, caller }) => listFiles(request.url.searchParams, store, caller),
  },
  {
    name: 'Drive.files.create',
    method: 'post',
    path: /^\/(?:upload\/)?drive\/v3\/files$/,
    parameters: UPLOAD,
    handle: ({ request, store, caller }) => createFile(request, store, caller),
  },
  {
    name: 'Drive.files.update',
    method: 'patch',
    path: /^\/(?:upload\/)?drive\/v3\/files\/([^/]+)$/,
    parameters: UPLOAD,
    handle: ({ request, id, store, caller }) => updateFile(request, reach(store, id, caller), store, caller),
  },
  {
    name: 'Drive.files.export',
    method: 'get',
    path: /^\/drive\/v3\/files\/([^/]+)\/export$/,
    parameters: ['mimeType'],
    handle: ({ request, id, store, caller }) => exportFile(request, reach(store, id, caller), store),
  },
  {
    name: 'Drive.permissions.create',
    method: 'post',
    path: /^\/drive\/v3\/files\/([^/]+)\/permissions$/,
    parameters: ['sendNotificationEmail', 'fields'],
    handle: ({ request, id, store, caller }) => share(request, reach(store, id, caller), store),
  },
];

/** Finds the method that a request calls. @throws an Error, no RestError, for what is not imitated. */
export function driveCall(request: DriveRequest): DriveCall {
  const { method, url } = request;
  for (const route of ROUTES) {
    const match = route.method === method ? route.path.exec(url.pathname) : null;
    if (!match) continue;
    const id = match[1] ?? '';
    const run = (store: DriveStore, caller: Caller): unknown => {
      refuseUnknown([...url.searchParams.keys()], route.parameters, 'query parameter');
      return route.handle({ request, id, store, caller });
    };
    return { name: route.name, run };
  }
  throw new Error(`The local workspace does not have ${method.toUpperCase()} ${url.origin}${url.pathname}`);
}

/** The one shape of search that the add-on uses. */
const QUERY = /^appProperties has \{ key='(\w+)' and value='([^']+)' \} and trashed = false$/;

function listFiles(parameters: URLSearchParams, store: DriveStore, { account }: Caller): unknown {
  const [, key = '', value] = QUERY.exec(parameters.get('q') ?? '') ?? [];
  if (value === undefined) throw new RestError(400, 'Invalid Value', 'invalid');
  const size = Number(parameters.get('pageSize') ?? 100);
  if (!(size >= 1 && size <= 1000)) throw new RestError(400, 'Invalid value for pageSize.', 'invalid');
  const start = Number(parameters.get('pageToken') ?? 0);
  const found = store.files.filter(
    (file) => file.owner === account && !file.trashed && file.appProperties[key] === value,
  );
  const files = found.slice(start, start + size).map(shownFile);
  const nextPageToken = start + size < found.length ? String(start + size) : undefined;
  const fields = parseFields(parameters.get('fields') ?? 'files(id,name,mimeType),nextPageToken', KNOWN.list);
  return pick({ files, nextPageToken }, fields);
}

function createFile(request: DriveRequest, store: DriveStore, caller: Caller): unknown {
  const { metadata, content } = readBody(request, ['name', 'mimeType', 'parents', 'appProperties']);
  const { name = 'Untitled', mimeType = '', parents = [], appProperties = {} } = metadata;
  if (mimeType !== (content ? GOOGLE_DOC : FOLDER)) throw new RestError(400, `Unsupported type ${mimeType}`);
  for (const parent of parents) reach(store, parent, caller);
  const fields = fileFields(request);
  const own = withoutNulls(appProperties);
  const file = store.add({
    name,
    mimeType,
    parents,
    appProperties: own,
    owner: caller.account,
    modifiedTime: caller.time,
  });
  if (content) store.setContent(file, content);
  return pick(shownFile(file), fields);
}

/** Source for `parents`: Drive API reference, files.update (use addParents and removeParents). */
function updateFile(request: DriveRequest, file: DriveFile, store: DriveStore, { time }: Caller): unknown {
  const { metadata, content } = readBody(request, ['name', 'mimeType', 'appProperties']);
  const { name = file.name, mimeType = file.mimeType } = metadata;
  if (mimeType !== file.mimeType) throw new RestError(400, 'Bad Request');
  const fields = fileFields(request);
  const appProperties = withoutNulls({ ...file.appProperties, ...metadata.appProperties });
  store.change(file, { name, appProperties, modifiedTime: time });
  if (content) store.setContent(file, content);
  return pick(shownFile(file), fields);
}

function exportFile(request: DriveRequest, file: DriveFile, store: DriveStore): Uint8Array {
  const content = store.contentOf(file);
  if (!content) throw new RestError(403, 'Export only supports Docs Editors files.', 'fileNotExportable');
  if (request.url.searchParams.get('mimeType') !== DOCX) {
    throw new RestError(400, 'The requested conversion is not supported.', 'badRequest');
  }
  return content;
}

function share(request: DriveRequest, file: DriveFile, store: DriveStore): unknown {
  const body = parseJson(request.body, ['type', 'role', 'emailAddress']);
  const { type, role, emailAddress } = body;
  if (
    type !== 'user' ||
    typeof emailAddress !== 'string' ||
    !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(emailAddress)
  ) {
    throw new RestError(
      400,
      'The specified emailAddress is invalid or not applicable.',
      'invalidSharingRequest',
    );
  }
  if (typeof role !== 'string' || !['reader', 'commenter', 'writer'].includes(role)) {
    throw new RestError(400, 'The specified role is invalid.', 'invalid');
  }
  const fields = parseFields(request.url.searchParams.get('fields') ?? 'id,type,role', KNOWN.permission);
  const permission = { id: permissionId(emailAddress), type, role, emailAddress };
  const others = file.permissions.filter((each) => each.id !== permission.id);
  store.change(file, { permissions: [...others, permission] });
  return pick(permission, fields);
}

/** Out of reach and not there look the same: the grant of drive.file is for a user, an app and a file. */
function reach(store: DriveStore, id: string, { account }: Caller): DriveFile {
  const file = store.find(id, account);
  if (!file) throw new RestError(404, `File not found: ${id}.`, 'notFound');
  return file;
}

const fileFields = (request: DriveRequest): Fields =>
  parseFields(request.url.searchParams.get('fields') ?? 'id,name,mimeType', KNOWN.file);

const shownFile = ({ owner, path, sha, version, ...file }: DriveFile): object => ({
  ...file,
  version: String(version),
  webViewLink: linkOf(file),
  ownedByMe: true,
});

/** Where Google shows a file. */
export const linkOf = ({ id, mimeType }: Pick<DriveFile, 'id' | 'mimeType'>): string =>
  mimeType === FOLDER
    ? `https://drive.google.com/drive/folders/${id}`
    : `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;

const withoutNulls = (properties: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
