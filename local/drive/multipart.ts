import { RestError } from './rest-error';

export type Upload = { metadata: string; mediaType: string; media: Uint8Array };

/**
 * Reads the body of an upload (multipart/related, RFC 2387): the JSON metadata, then the file in base64.
 * Source: Drive API guide "Upload file data", multipart upload.
 */
export function parseMultipart(contentType: string, body: string): Upload {
  const boundary = /^multipart\/related;.*\bboundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!boundary) throw new RestError(400, 'Missing multipart boundary.');
  const [, first, second, end] = body.split(`--${boundary}`);
  if (!first || !second || !end?.startsWith('--')) throw new RestError(400, 'Malformed multipart body.');
  const [json, file] = [parsePart(first), parsePart(second)];
  if (!/^application\/json/i.test(json.headers['content-type'] ?? '')) {
    throw new RestError(400, 'The first part must be application/json.');
  }
  const isBase64 = file.headers['content-transfer-encoding']?.toLowerCase() === 'base64';
  return {
    metadata: json.content,
    mediaType: file.headers['content-type'] ?? '',
    media: Buffer.from(file.content, isBase64 ? 'base64' : 'utf8'),
  };
}

function parsePart(section: string): { headers: Record<string, string>; content: string } {
  const [head = '', ...rest] = section.replace(/^\r?\n/, '').split(/\r?\n\r?\n/);
  const headers = head.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 0
      ? []
      : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
  });
  return { headers: Object.fromEntries(headers), content: rest.join('\r\n\r\n') };
}
