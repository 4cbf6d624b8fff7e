import { bytesOf } from '../../domain/text/base64';

/** The parts of pizzip we use; its own types would let Node's globals into code that runs at Google. */
export type Zip = {
  files: Record<string, Part>;
  file(name: string, words: string): unknown;
  file(name: string, bytes: Uint8Array, options: { compression: 'STORE' }): unknown;
  remove(name: string): unknown;
  generate(options: { type: 'base64'; compression: 'DEFLATE' }): string;
};

/** `_data` says how large a part says that it is, until it is unpacked. */
export type Part = {
  name: string;
  date: Date;
  _data?: { uncompressedSize?: number };
  asText(): string;
  asBinary(): string;
};

/**
 * Opens the bytes of a .docx, in base64. The zip engine is loaded when first needed, so that opening the Sheet, which only
 * builds a menu, does not evaluate it.
 */
export function openZip(base64: string): Zip {
  const PizZip = require('pizzip') as new (data: Uint8Array) => Zip;
  return new PizZip(bytesOf(base64));
}

/** A zip with nothing in it yet. */
export function emptyZip(): Zip {
  const PizZip = require('pizzip') as new () => Zip;
  return new PizZip();
}

/** Every entry of the zip carries this time, so that the same paper has the same bytes. */
const anyTime = new Date(Date.UTC(2020, 0, 1));

/** A Word file as base64. */
export function packed(zip: Zip): string {
  for (const file of Object.values(zip.files)) file.date = anyTime;
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}
