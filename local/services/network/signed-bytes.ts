/** Java's bytes, which are Apps Script's too: −128 to 127. */
export function signed(bytes: Uint8Array): number[] {
  const list: number[] = [];
  // A loop: `Array.from` takes three times as long, and whole files go through here.
  for (const byte of bytes) list.push((byte << 24) >> 24);
  return list;
}

export const unsigned = (bytes: readonly number[]): Buffer => Buffer.from(Int8Array.from(bytes).buffer);
