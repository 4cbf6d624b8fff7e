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
export const codeKey = (code: string): string => digest(fold(code)).slice(0, 16);
