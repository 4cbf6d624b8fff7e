import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { utf8 } from './utf8';
import { fold } from './vietnamese';

/**
 * A short fingerprint of text: 32 hexadecimal digits of its SHA-256. Computed here and not by `Utilities.computeDigest`, so that
 * a run of many papers makes no service call for each.
 */
export const digest = (text: string): string => bytesToHex(sha256(utf8(text))).slice(0, 32);

/** The name under which the thing with a code is kept everywhere: short whatever the code holds (Drive marks take 124 bytes). */
export function codeKey(code: string): string {
  const key = keys.get(code) ?? digest(fold(code)).slice(0, 16);
  keys.set(code, key);
  return key;
}

/** A run asks for the same codes again and again: each row, entry and file of a paper or mail goes by its key. */
const keys = new Map<string, string>();

/** Letters of base64 that are hashed at a time. Ours: a scan has thirty million. */
const atOnce = 65_536;

/** The same of a file's bytes as base64: letter by letter, since a scan as one UTF-8 text would take seconds. */
export function digestOfBase64(base64: string): string {
  const hash = sha256.create();
  for (let from = 0; from < base64.length; from += atOnce) {
    const bytes = new Uint8Array(Math.min(atOnce, base64.length - from));
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = base64.charCodeAt(from + at);
    hash.update(bytes);
  }
  return bytesToHex(hash.digest()).slice(0, 32);
}
