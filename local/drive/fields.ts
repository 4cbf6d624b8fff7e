import { RestError } from '../rest/api';

/** A parsed `fields` parameter: names, each whole (`true`) or with a choice of its own. */
export type Fields = { [name: string]: true | Fields };

const FILE: Fields = Object.fromEntries(
  [
    'id',
    'name',
    'mimeType',
    'version',
    'modifiedTime',
    'appProperties',
    'webViewLink',
    'trashed',
    'parents',
    'ownedByMe',
    'driveId',
    'size',
  ].map((name) => [name, true as const]),
);
const PERMISSION: Fields = { id: true, role: true, type: true, emailAddress: true, view: true };

const USER: Fields = { me: true };

/** The fields that are imitated, for each kind of answer. */
export const KNOWN = {
  file: { ...FILE, permissions: PERMISSION, lastModifyingUser: USER },
  list: { files: { ...FILE, permissions: PERMISSION, lastModifyingUser: USER }, nextPageToken: true },
  permission: PERMISSION,
} satisfies Record<string, Fields>;

/**
 * Reads `files(id,permissions(id,role)),nextPageToken`.
 * @throws RestError 400 for a field that does not exist, as Drive answers ("Invalid field selection").
 */
export function parseFields(text: string, known: Fields): Fields {
  const tokens = text.match(/[^,()\s]+|[,()]/g) ?? [];
  const fields = parseGroup(tokens, known);
  if (tokens.length > 0) throw new RestError(400, `Invalid field selection ${text}`);
  return fields;
}

/** Consumes tokens up to the closing bracket that ends this group. */
function parseGroup(tokens: string[], known: Fields): Fields {
  const fields: Fields = {};
  for (let name = tokens.shift(); name !== undefined && name !== ')'; name = tokens.shift()) {
    if (name === ',') continue;
    const inner = known[name];
    if (inner === undefined) throw new RestError(400, `Invalid field selection ${name}`);
    const hasChoice = tokens[0] === '(';
    if (hasChoice) tokens.shift();
    fields[name] = hasChoice ? parseGroup(tokens, inner === true ? {} : inner) : inner;
  }
  return fields;
}

/** Leaves of a value only what was asked for; lists are gone through. */
export function pick(value: unknown, fields: true | Fields): unknown {
  if (fields === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, fields));
  const wanted = Object.entries(value).filter(([name]) => name in fields);
  return Object.fromEntries(wanted.map(([name, inner]) => [name, pick(inner, fields[name] ?? true)]));
}
