import { type Api, finder, type Route } from '../rest/api';
import { EXPORT, exportFile, printTogether } from './content';
import { createFile, getFile, known, listFiles, reach, updateFile, VIEW } from './files';
import { DRIVES, ITEMS } from './shared-drive';
import { listed, share } from './sharing';
import type { DriveStore } from './store';

const UPLOAD = ['uploadType', 'fields', VIEW, DRIVES] as const;

const ROUTES = [
  {
    name: 'Drive.files.list',
    method: 'get',
    path: /^\/drive\/v3\/files$/,
    parameters: ['q', 'fields', 'pageSize', 'pageToken', 'spaces', VIEW, DRIVES, ITEMS],
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
    handle: ({ request, id, store, caller }) =>
      updateFile(request, reach(store, id, caller, request), store, caller),
  },
  {
    name: 'Drive.files.get',
    method: 'get',
    path: /^\/drive\/v3\/files\/([^/]+)$/,
    parameters: ['alt', 'fields', VIEW, DRIVES],
    handle: ({ request, id, store, caller }) =>
      getFile(request, reach(store, id, caller, request), store, caller),
  },
  {
    name: 'Drive.files.export',
    method: 'get',
    path: EXPORT,
    parameters: ['mimeType'],
    // It has no such parameter, and answers wherever the file lies.
    handle: ({ request, id, store, caller }) => exportFile(request, known(store, id, caller), store, caller),
  },
  {
    name: 'Drive.permissions.list',
    method: 'get',
    path: /^\/drive\/v3\/files\/([^/]+)\/permissions$/,
    parameters: ['fields', VIEW, DRIVES],
    handle: ({ request, id, store, caller }) => listed(request, reach(store, id, caller, request)),
  },
  {
    name: 'Drive.permissions.create',
    method: 'post',
    path: /^\/drive\/v3\/files\/([^/]+)\/permissions$/,
    parameters: ['sendNotificationEmail', 'fields', DRIVES],
    handle: ({ request, id, store, caller }) =>
      share(request, reach(store, id, caller, request), store, caller),
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
