/** Java's bytes, which are Apps Script's too: −128 to 127. */
export function signed(bytes: Uint8Array): number[] {
  const list = new Array<number>(bytes.length);
  // A loop: `Array.from` takes three times as long, and whole files go through here.
  for (let at = 0; at < bytes.length; at += 1) list[at] = ((bytes[at] ?? 0) << 24) >> 24;
  return list;
}

/** The other way; what is no byte is cut to one, as there. */
export function unsigned(bytes: readonly number[]): Buffer {
  const buffer = Buffer.allocUnsafe(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) buffer[at] = bytes[at] ?? 0;
  return buffer;
}
