import { type Api, type Caller, finder, RestError, type RestRequest, type Route } from '../rest/api';
import { parseJson, readBody } from './body';
import { DOCX } from './conversion';
import { type Fields, KNOWN, parseFields, pick } from './fields';
import { NoOffice } from './pdf';
import {
  type DriveFile,
  type DriveStore,
  FOLDER,
  FORM,
  GOOGLE_DOC,
  PDF,
  type Permission,
  permissionId,
} from './store';

/** Of all that answer a file with its permissions. */
const VIEW = 'includePermissionsForView';
const UPLOAD = ['uploadType', 'fields', VIEW] as const;

const EXPORT = /^\/drive\/v3\/files\/([^/]+)\/export$/;

const ROUTES = [
  {
    name: 'Drive.files.list',
    method: 'get',
    path: /^\/drive\/v3\/files$/,
    parameters: ['q', 'fields', 'pageSize', 'pageToken', 'spaces', VIEW],
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
    name: 'Drive.files.get',
    method: 'get',
    path: /^\/drive\/v3\/files\/([^/]+)$/,
    parameters: ['alt', 'fields', VIEW],
    handle: ({ request, id, store, caller }) => getFile(request, reach(store, id, caller), store),
  },
  {
    name: 'Drive.files.export',
    method: 'get',
    path: EXPORT,
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
] as const satisfies readonly Route<DriveStore>[];

/** The methods of Drive v3 that are imitated, by the names under which they are counted. */
export const DRIVE_METHODS = ROUTES.map(({ name }) => name);

export const driveApi = (store: DriveStore): Api => ({
  host: 'https://www.googleapis.com',
  scopes: ['drive.file', 'drive'],
  find: finder<DriveStore>(ROUTES, store),
  foresee: (requests, caller) => printTogether(requests, store, caller),
});

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
  const files = found.slice(start, start + size).map((file) => shownFile(file, parameters));
  const nextPageToken = start + size < found.length ? String(start + size) : undefined;
  const fields = parseFields(parameters.get('fields') ?? 'files(id,name,mimeType),nextPageToken', KNOWN.list);
  return pick({ files, nextPageToken }, fields);
}

function createFile(request: RestRequest, store: DriveStore, caller: Caller): unknown {
  const { metadata, content } = readBody(request, ['name', 'mimeType', 'parents', 'appProperties']);
  const { name = 'Untitled', mimeType = '', parents = [], appProperties = {} } = metadata;
  const isMade = content ? mimeType === content.mimeType : mimeType === FOLDER || mimeType === FORM;
  if (!isMade) throw new RestError(400, `Unsupported type ${mimeType}`);
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
  if (content) store.setContent(file, content.bytes);
  return pick(shownFile(file, request.url.searchParams), fields);
}

/** Source for `parents`: Drive API reference, files.update (use addParents and removeParents). */
function updateFile(request: RestRequest, file: DriveFile, store: DriveStore, { time }: Caller): unknown {
  const { metadata, content } = readBody(request, ['name', 'mimeType', 'appProperties', 'trashed']);
  const { name = file.name, mimeType = file.mimeType, trashed = file.trashed } = metadata;
  if (mimeType !== file.mimeType || (content && content.mimeType !== mimeType))
    throw new RestError(400, 'Bad Request');
  const fields = fileFields(request);
  const appProperties = withoutNulls({ ...file.appProperties, ...metadata.appProperties });
  store.change(file, { name, appProperties, trashed, modifiedTime: time });
  if (content) store.setContent(file, content.bytes);
  return pick(shownFile(file, request.url.searchParams), fields);
}

/**
 * What Drive says of a file, or with alt=media what is in it; a file in the bin is still there.
 * Source: Drive API reference, files.get.
 */
function getFile(request: RestRequest, file: DriveFile, store: DriveStore): unknown {
  const { searchParams } = request.url;
  const alt = searchParams.get('alt');
  if (alt === 'media') return download(file, store);
  if (alt !== null) throw new Error('Of alt the local workspace has only media.');
  return pick(shownFile(file, searchParams), fileFields(request));
}

function download(file: DriveFile, store: DriveStore): Uint8Array {
  const content = file.mimeType === PDF ? store.contentOf(file) : undefined;
  if (content) return content;
  throw new RestError(
    403,
    'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    'fileNotDownloadable',
  );
}

function exportFile({ url }: RestRequest, file: DriveFile, store: DriveStore): Uint8Array | undefined {
  const content = file.mimeType === GOOGLE_DOC ? store.contentOf(file) : undefined;
  if (!content) throw new RestError(403, 'Export only supports Docs Editors files.', 'fileNotExportable');
  const wanted = url.searchParams.get('mimeType');
  if (wanted === DOCX) return content;
  if (wanted === PDF) return printed(content, store);
  throw new RestError(400, 'The requested conversion is not supported.', 'badRequest');
}

/** A machine without LibreOffice is not of Google's world: there a PDF can always be had. */
function printed(content: Uint8Array, store: DriveStore): Uint8Array | undefined {
  try {
    return store.print([content])[0];
  } catch (error) {
    if (error instanceof NoOffice) throw new RestError(403, 'No PDF on this machine', 'cannotExportFile');
    throw new RestError(500, String(error), 'internalError');
  }
}

/** Many Docs cost hardly more time than one, so those that are wanted together are printed together. */
function printTogether(requests: readonly RestRequest[], store: DriveStore, { account }: Caller): void {
  const docs = requests.flatMap(({ url }) => {
    const id = url.searchParams.get('mimeType') === PDF ? EXPORT.exec(url.pathname)?.[1] : undefined;
    const file = id === undefined ? undefined : store.find(id, account);
    return (file?.mimeType === GOOGLE_DOC && store.contentOf(file)) || [];
  });
  try {
    if (docs.length > 1) store.print(docs);
  } catch {
    // Each request meets the same by itself, and answers.
  }
}

function share(request: RestRequest, file: DriveFile, store: DriveStore): unknown {
  const body = parseJson(request.body, ['type', 'role', 'emailAddress', 'view']);
  const { type, role, emailAddress } = body;
  if (type === 'anyone') return add(request, file, store, publicReader(body, file));
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
  return add(request, file, store, { id: permissionId(emailAddress), type, role, emailAddress });
}

/**
 * Lets everybody who has the link fill in a form, the one thing that is public here.
 * Source: Forms API guide "Share your form with more responders".
 */
function publicReader({ role, view }: Record<string, unknown>, { mimeType }: DriveFile): Permission {
  if (mimeType !== FORM || role !== 'reader' || view !== 'published')
    throw new Error('The local workspace lets anyone in only as a reader of the published view of a form.');
  return { id: 'anyoneWithLink', type: 'anyone', role, view };
}

function add(request: RestRequest, file: DriveFile, store: DriveStore, permission: Permission): unknown {
  const fields = parseFields(request.url.searchParams.get('fields') ?? 'id,type,role', KNOWN.permission);
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

const fileFields = (request: RestRequest): Fields =>
  parseFields(request.url.searchParams.get('fields') ?? 'id,name,mimeType', KNOWN.file);

/** Permissions of a view are shown only to who asks for them. Source: Drive API, files.list, includePermissionsForView. */
const shownFile = (
  { owner, path, sha, version, permissions, ...file }: DriveFile,
  parameters: URLSearchParams,
): object => ({
  ...file,
  permissions: permissions.filter(({ view }) => view === undefined || view === parameters.get(VIEW)),
  version: String(version),
  webViewLink: linkOf(file),
  ownedByMe: true,
});

/** Where Google shows a file. */
export function linkOf({ id, mimeType }: Pick<DriveFile, 'id' | 'mimeType'>): string {
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`;
  if (mimeType === PDF) return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
  if (mimeType === FORM) return `https://docs.google.com/forms/d/${id}/edit?usp=drivesdk`;
  return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
}

const withoutNulls = (properties: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
