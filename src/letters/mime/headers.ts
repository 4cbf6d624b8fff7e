import { longestAddress } from '../../domain/limits/mail-limits';
import { utf8, wellFormed } from '../../domain/text/utf8';
import { base64Of, pieces } from './bytes';

/** Who sends. `name` is shown before the address; '' = none. */
export type Mailbox = { name: string; address: string };

/** Longest line of a header; RFC 5322 advises 78 with the end of line. */
const longestLine = 76;
/**
 * Bytes of UTF-8 in one encoded word: 52 letters of base64, so that `Subject: =?UTF-8?B?…?=` keeps to a line. RFC 2047 allows
 * a word 75 characters.
 */
const wordBytes = 39;
/** Longest ASCII word that goes as it is; a line can only be folded between words. */
const longestWord = 60;
/** Control characters and Unicode's line ends: none may reach a header, where a line end would begin another header. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;
const plainWords = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const atoms = /^[\w!#$%&'*+/=?^`{|}~ -]+$/;
const dotAtom = /^[\w!#$%&'*+/=?^`{|}~.-]+@[A-Za-z0-9.-]+$/;

/** Well-formed text on one line. */
export const cleaned = (text: string): string => wellFormed(text.replace(controls, ' '));

/**
 * One header from words that may stand on different lines, folded between them (RFC 5322, 2.2.3). A word longer than a line, which
 * only an address can be, has a line of its own.
 * @example header('To', ['a@so.example,', 'b@so.example']) // 'To: a@so.example, b@so.example'
 */
export function header(name: string, words: readonly string[]): string {
  const lines: string[] = [];
  let line = `${name}:`;
  for (const [index, word] of words.entries()) {
    if (index > 0 && line.length + 1 + word.length > longestLine) {
      lines.push(line);
      line = '';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\r\n');
}

/**
 * The words of a free text such as the subject: ASCII as it is, all else as encoded words (RFC 2047).
 * @example textWords('Giấy mời') // ['=?UTF-8?B?R2nhuqV5IG3hu51p?=']
 */
export function textWords(text: string): string[] {
  const line = cleaned(text);
  if (line === '') return [];
  return isPlain(line) ? line.split(' ') : encodedWords(line);
}

/** The words of a name and its address. @example mailboxWords({ name: 'Văn thư', address: 'a@so.example' }).length // 2 */
export function mailboxWords({ name, address }: Mailbox): string[] {
  const shown = nameWords(cleaned(name).trim());
  return [...shown, shown.length > 0 ? `<${checked(address)}>` : checked(address)];
}

/** The words of a list of addresses. @example addressWords(['a@so.example', 'b@so.example']) // ['a@so.example,', 'b@so.example'] */
export const addressWords = (addresses: readonly string[]): string[] =>
  addresses.map((address, index) => checked(address) + (index < addresses.length - 1 ? ',' : ''));

/** An address as it may stand in a header, short enough to keep every line under the 998 that mail can carry; throws a RangeError for one that could be read as anything else. */
function checked(address: string): string {
  if (!dotAtom.test(address) || address.length > longestAddress.whole)
    throw new RangeError(`not an address: ${address}`);
  return address;
}

/** A name: plain words, words in quotation marks when they hold a mark that means something here, else encoded words. */
function nameWords(name: string): string[] {
  if (name === '') return [];
  const quoted = `"${name.replace(/["\\]/g, '\\$&')}"`;
  if (!isPlain(name) || quoted.length > longestWord) return encodedWords(name);
  return atoms.test(name) ? name.split(' ') : [quoted];
}

/** ASCII that survives folding and that no reader takes for an encoded word. */
const isPlain = (line: string): boolean =>
  plainWords.test(line) &&
  !line.includes('=?') &&
  line.split(' ').every(({ length }) => length <= longestWord);

const encodedWords = (text: string): string[] =>
  pieces(text, wordBytes, (words) => utf8(words).length).map((word) => `=?UTF-8?B?${base64Of(word)}?=`);
