/** Java's bytes, which are Apps Script's too: −128 to 127. */
export function signed(bytes: Uint8Array): number[] {
  const list = new Array<number>(bytes.length);
  // A loop: `Array.from` takes three times as long, and whole files go through here.
  for (let at = 0; at < bytes.length; at += 1) list[at] = ((bytes[at] ?? 0) << 24) >> 24;
  return list;
}

export const unsigned = (bytes: readonly number[]): Buffer => Buffer.from(Int8Array.from(bytes).buffer);
