import { base64 } from '@scure/base';
import { utf8 } from '../../domain/text/utf8';

const notBase64 = /[^A-Za-z0-9+/=]/;
/** Columns of a body line (RFC 2045, 6.8). */
const columns = 76;

/** @example base64Of('Giấy mời') // 'R2nhuqV5IG3hu51p' */
export const base64Of = (text: string): string => base64.encode(utf8(text));

/**
 * Base64 in lines of 76 characters. Cut by position, because an attachment has up to 35 million characters.
 * Throws a RangeError when it is not base64, so that nothing but letters can stand in a part's body.
 */
export function inLines(encoded: string): string {
  if (encoded.length % 4 !== 0 || notBase64.test(encoded)) throw new RangeError('not base64');
  const lines: string[] = [];
  for (let at = 0; at < encoded.length; at += columns) lines.push(encoded.slice(at, at + columns));
  return lines.join('\r\n');
}

/**
 * Cuts text into pieces of at most `most`, as `size` measures them: after a space where there is one, else between characters, so that
 * each piece can be read by itself, accents and all.
 * @example pieces('Kính gửi đơn vị', 9, (text) => text.length) // ['Kính gửi ', 'đơn vị']
 */
export function pieces(text: string, most: number, size: (text: string) => number): string[] {
  const cut = [''];
  let room = most;
  for (const word of text.split(/(?<= )/))
    for (const bit of size(word) > most ? word : [word]) {
      room -= size(bit);
      if (room < 0) {
        cut.push('');
        room = most - size(bit);
      }
      cut[cut.length - 1] += bit;
    }
  return cut;
}
