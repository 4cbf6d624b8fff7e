import { type Caller, RestError, type RestRequest } from '../rest/api';
import { parseJson } from './body';
import { KNOWN, parseFields, pick } from './fields';
import { type DriveFile, type DriveStore, FORM, isKept, type Permission, permissionId } from './store';

export function share(request: RestRequest, file: DriveFile, store: DriveStore, { sides }: Caller): unknown {
  const body = parseJson(request.body, ['type', 'role', 'emailAddress', 'view']);
  const { type, role, emailAddress } = body;
  if (type === 'anyone') {
    const reader = publicReader(body, file);
    if (sides.pick('form-audience', { allowed: false, refused: true })) throw outsideRefused();
    return add(request, file, store, reader);
  }
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

/** Who may open a file. Source: Drive API reference, permissions.list. */
export function listed({ url }: RestRequest, { permissions }: DriveFile): unknown {
  const fields = parseFields(url.searchParams.get('fields') ?? 'permissions(id,type,role)', {
    permissions: KNOWN.permission,
  });
  const view = url.searchParams.get('includePermissionsForView');
  return pick(
    { permissions: permissions.filter((one) => one.view === undefined || one.view === view) },
    fields,
  );
}

/**
 * Lets everybody who has the link fill in a form, or read a file that was kept as it came.
 * Sources: Forms API guide "Share your form with more responders"; Drive API guide "Share files, folders, and drives".
 */
function publicReader({ role, view }: Record<string, unknown>, { mimeType }: DriveFile): Permission {
  if (role === 'reader' && view === undefined && isKept(mimeType))
    return { id: 'anyoneWithLink', type: 'anyone', role };
  if (mimeType !== FORM || role !== 'reader' || view !== 'published')
    throw new Error(
      'The local workspace lets anyone in only as a reader of a kept file or of a published form.',
    );
  return { id: 'anyoneWithLink', type: 'anyone', role, view };
}

/** What an administrator's setting answers; a field report. */
const outsideRefused = (): RestError =>
  new RestError(
    403,
    'You cannot share this item because of your administrator’s policy.',
    'publishOutNotPermitted',
  );

function add(request: RestRequest, file: DriveFile, store: DriveStore, permission: Permission): unknown {
  const fields = parseFields(request.url.searchParams.get('fields') ?? 'id,type,role', KNOWN.permission);
  const others = file.permissions.filter((each) => each.id !== permission.id);
  store.change(file, { permissions: [...others, permission] });
  return pick(permission, fields);
}
