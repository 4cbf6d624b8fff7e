/** A part of a MIME text: headers by their lower-case names, unfolded, and what follows them. */
export type Part = { headers: Record<string, string>; content: string };

/** Reads headers and content (RFC 5322); of a header that comes twice the values stand with a comma between. */
export function readPart(text: string): Part {
  const blank = /^\r?\n|\r?\n\r?\n/.exec(text);
  const end = blank?.index ?? text.length;
  const headers: Record<string, string> = {};
  for (const line of text
    .slice(0, end)
    .replace(/\r?\n(?=[ \t])/g, '')
    .split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? [];
    const key = name.trim().toLowerCase();
    if (key) headers[key] = [headers[key], value.trim()].filter((each) => each !== undefined).join(', ');
  }
  return { headers, content: text.slice(end + (blank?.[0].length ?? 0)) };
}

/** The parts of a multipart content (RFC 2046); undefined when the boundary that ends it is not there. */
export function partsIn(content: string, contentType: string): Part[] | undefined {
  const [, quoted, plain] = /\bboundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return undefined;
  const escaped = boundary.replace(/\W/g, '\\$&');
  const line = new RegExp(`(?:^|\\r?\\n)--${escaped}(?=(?:--)?[ \\t]*(?:\\r?\\n|$))`);
  const [, ...sections] = content.split(line);
  if (!sections.pop()?.startsWith('--')) return undefined;
  return sections.map((section) => readPart(section.replace(/^[ \t]*\r?\n/, '')));
}

/** What a part holds, out of its transfer encoding. */
export function decoded({ headers, content }: Part): Buffer {
  const encoding = headers['content-transfer-encoding']?.toLowerCase();
  return Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
}
