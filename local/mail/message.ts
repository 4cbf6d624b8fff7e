import { RestError } from '../rest/api';
import { decoded, type Part, partsIn, readPart } from '../rest/mime';

/** What Gmail looks at before it sends: addresses of To, Cc and Bcc, and the size of the texts without attachments. */
export type Message = { recipients: string[]; textBytes: number };

/**
 * Reads a message (RFC 5322). Not imitated: groups of addresses, comments in them.
 * @throws RestError 400; texts are field reports.
 */
export function readMessage(text: string): Message {
  const part = readPart(text);
  const recipients = ['To', 'Cc', 'Bcc'].flatMap((name) => addressesIn(name, part));
  if (recipients.length === 0) throw new RestError(400, 'Recipient address required', 'invalidArgument');
  return { recipients, textBytes: textBytesOf(part) };
}

/** Names in quotation marks may hold commas, so they go first. */
function addressesIn(name: string, { headers }: Part): string[] {
  const list = (headers[name.toLowerCase()] ?? '').replace(/"(?:\\.|[^"\\])*"/g, '').split(',');
  const addresses = list.flatMap((one) =>
    one.trim() ? [/<([^<>]*)>\s*$/.exec(one)?.[1] ?? one.trim()] : [],
  );
  if (addresses.every((address) => /^[^\s@<>]+@[^\s@<>]+$/.test(address))) return addresses;
  throw new RestError(400, `Invalid ${name} header`, 'invalidArgument');
}

function textBytesOf(part: Part): number {
  const type = part.headers['content-type'] ?? 'text/plain';
  if (/^multipart\//i.test(type)) {
    return (partsIn(part.content, type) ?? []).reduce((sum, inner) => sum + textBytesOf(inner), 0);
  }
  const isAttached = /^attachment/i.test(part.headers['content-disposition'] ?? '');
  return /^text\//i.test(type) && !isAttached ? decoded(part).length : 0;
}
