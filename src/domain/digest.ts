import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Half a surrogate pair, which a damaged paste can hold and UTF-8 cannot. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** UTF-8 without TextEncoder, which Apps Script does not have. */
const utf8 = (text: string): Uint8Array =>
  Uint8Array.from(unescape(encodeURIComponent(text.replace(loneSurrogate, '\uFFFD'))), (character) =>
    character.charCodeAt(0),
  );

/**
 * A short fingerprint of text: 32 hexadecimal digits of its SHA-256. Computed here and not by `Utilities.computeDigest`, so that
 * a run of many papers makes no service call for each.
 */
export const digest = (text: string): string => bytesToHex(sha256(utf8(text))).slice(0, 32);
