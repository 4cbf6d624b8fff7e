import { RestError } from '../rest/api';
import { decoded, partsIn } from '../rest/mime';

export type Upload = { metadata: string; mediaType: string; media: Uint8Array };

/**
 * Reads the body of an upload (multipart/related, RFC 2387): the JSON metadata, then the file in base64.
 * Source: Drive API guide "Upload file data", multipart upload.
 */
export function parseMultipart(contentType: string, body: string): Upload {
  if (!/^multipart\/related;.*\bboundary=/i.test(contentType))
    throw new RestError(400, 'Missing multipart boundary.');
  const [json, file, ...others] = partsIn(body, contentType) ?? [];
  if (!json || !file || others.length > 0) throw new RestError(400, 'Malformed multipart body.');
  if (!/^application\/json/i.test(json.headers['content-type'] ?? '')) {
    throw new RestError(400, 'The first part must be application/json.');
  }
  return {
    metadata: json.content,
    mediaType: file.headers['content-type'] ?? '',
    media: decoded(file),
  };
}
