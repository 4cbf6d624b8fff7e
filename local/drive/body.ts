import { RestError, refuseUnknown } from '../rest/api';
import { convert, DOCX } from './conversion';
import { parseMultipart, type Upload } from './multipart';
import { isOffice, wordOf } from './office';
import { NoOffice } from './pdf';
import { GOOGLE_DOC, isKept } from './store';

/** The metadata of a file that may be set; null takes a property away. */
type Metadata = {
  name?: string;
  mimeType?: string;
  parents?: string[];
  trashed?: boolean;
  appProperties?: Record<string, string | null>;
};

/** What an upload becomes on Drive. */
type Content = { mimeType: string; bytes: Uint8Array };

/**
 * Reads the body of a create or update: metadata alone, or with a .docx that is converted on the way in, or with a file that
 * stays what it is.
 * @throws RestError 400 for a name that is not `allowed`, as Google refuses unknown fields.
 */
export function readBody(
  request: { url: URL; contentType: string; body: string },
  allowed: readonly string[],
): { metadata: Metadata; content?: Content } {
  if (!request.url.pathname.startsWith('/upload/'))
    return { metadata: checked(parseJson(request.body, allowed)) };
  if (request.url.searchParams.get('uploadType') !== 'multipart')
    throw new RestError(400, 'Unknown uploadType.');
  const upload = parseMultipart(request.contentType, request.body);
  const metadata = checked(parseJson(upload.metadata, allowed));
  return { metadata, content: contentOf(upload, metadata) };
}

/** Source for a file that is not converted: Drive API guide "Upload file data", import to Google Docs types (only where `mimeType` asks for it). */
function contentOf({ mediaType, media }: Upload, { mimeType }: Metadata): Content {
  if (isKept(mediaType) && mimeType === mediaType) return { mimeType, bytes: media };
  if (mediaType === DOCX) return { mimeType: GOOGLE_DOC, bytes: convert(media) };
  if (isOffice(mediaType)) return { mimeType: GOOGLE_DOC, bytes: fromOffice(mediaType, media) };
  if (isKept(mediaType)) return { mimeType: mediaType, bytes: media };
  throw new RestError(400, `Cannot convert ${mediaType}`);
}

/** What a machine without LibreOffice cannot convert it refuses, as Google does what it does not take. */
function fromOffice(mediaType: string, media: Uint8Array): Uint8Array {
  try {
    const docx = wordOf(mediaType, media);
    if (docx) return convert(docx);
  } catch (error) {
    if (!(error instanceof NoOffice)) throw error;
  }
  throw new RestError(400, `Cannot convert ${mediaType}`);
}

export function parseJson(text: string, allowed: readonly string[]): Record<string, unknown> {
  const body: unknown = tryParse(text);
  if (typeof body !== 'object' || body === null) throw new RestError(400, 'Parse Error', 'parseError');
  refuseUnknown(Object.keys(body), allowed, 'name');
  return { ...body };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checked({ name, mimeType, parents, trashed, appProperties }: Record<string, unknown>): Metadata {
  const isText = (value: unknown): value is string | undefined =>
    value === undefined || typeof value === 'string';
  if (!isText(name) || !isText(mimeType)) throw new RestError(400, 'Invalid value', 'invalid');
  if (trashed !== undefined && typeof trashed !== 'boolean')
    throw new RestError(400, 'Invalid value', 'invalid');
  if (parents !== undefined && !(Array.isArray(parents) && parents.length === 1)) {
    throw new RestError(400, 'A file cannot have more or less than one parent.', 'cannotAddParent');
  }
  const properties = Object.entries(appProperties ?? {});
  for (const [key, value] of properties) checkProperty(key, value);
  return {
    ...(name !== undefined && { name }),
    ...(mimeType !== undefined && { mimeType }),
    ...(trashed !== undefined && { trashed }),
    ...(parents && { parents: parents.map(String) }),
    appProperties: Object.fromEntries(properties),
  };
}

/** Limit: bytes of a mark on a file, its name and value together. Source: Drive API guide "Custom file properties". */
const LONGEST_PROPERTY = 124;

function checkProperty(key: string, value: unknown): void {
  if (value !== null && typeof value !== 'string') throw new RestError(400, 'Invalid value', 'invalid');
  if (Buffer.byteLength(key + (value ?? '')) > LONGEST_PROPERTY) {
    throw new RestError(
      403,
      `The property exceeds the limit of ${LONGEST_PROPERTY} bytes.`,
      'propertyTooLong',
    );
  }
}
