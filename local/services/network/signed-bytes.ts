/** Java's bytes, which are Apps Script's too: −128 to 127. */
export const signed = (bytes: Uint8Array): number[] => Array.from(new Int8Array(bytes));

export const unsigned = (bytes: readonly number[]): Buffer => Buffer.from(Int8Array.from(bytes).buffer);
