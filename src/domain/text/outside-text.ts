import { longestCell } from '../limits/text-limits';
import { nfc } from './vietnamese';

/** All that Unicode calls a line end, once pasted from Word, Excel or a web page. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/**
 * Characters that show nothing and can make words look like others: zero width, soft hyphen, direction marks, fillers, tags. Emoji
 * that are joined out of several fall apart; variation selectors, which belong to a sign, stay.
 */
const hidden = /(?!\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
/** Control characters, halves of characters and numbers that Unicode gives to none: XML forbids most of them. */
const impossible = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * What a sender typed, as it is kept: NFC, `\n` for line ends, a space for a tab, nothing invisible, no control characters, ends
 * trimmed. The words stay; cleaning twice is cleaning once.
 * @example cleaned(' Hiệp\u200B Hòa\r\n') // 'Hiệp Hòa'
 */
export const cleaned = (typed: string): string =>
  nfc(typed.replace(lineEnds, '\n').replace(/\t/g, ' ').replace(impossible, '').replace(hidden, '')).trim();

/** Whether cleaning takes away something that a reader would not have seen. @example hidesSomething('a\u202Eb') // true */
export const hidesSomething = (typed: string): boolean => typed.search(hidden) >= 0;

/**
 * The first characters of a text, no character cut in half.
 * @example cut('abc', 2) // 'ab'
 */
export const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');

/** Begins as a formula does, in narrow or wide signs, with the apostrophe that a Sheet swallows, or as the error of a formula. */
const readAsTyping = /^(?:['=+\-@＝＋－＠]|#[A-Z/0]+[!?A])/;
/** U+2060, the word joiner. */
const guard = '\u2060';
/** Stands at the end of what a cell cannot take whole. */
const more = '… (còn nữa)';

/**
 * What a cell is given for a text, the one rule for all that is written: `\n` for line ends, no control characters, no longer than a cell takes,
 * and nothing that `setValues`, which reads a text as if typed, could take for a formula or its error: there U+2060 (word joiner) goes before it.
 * That sign is no space, so nothing trims it, and begins neither formula, number nor day, in a Sheet, in Excel or in a CSV; it shows nothing; and
 * whatever reads a cell here takes it away again (`nfc`). An apostrophe may stay visible, a space may be trimmed.
 * @example forCell('=1+1') // '\u2060=1+1'
 */
export function forCell(text: string): string {
  const written = text.replace(lineEnds, '\n').replace(/\t/g, ' ').replace(impossible, '');
  const guarded =
    written.startsWith(guard) || !readAsTyping.test(cleaned(written)) ? written : guard + written;
  return guarded.length <= longestCell ? guarded : cut(guarded, longestCell - more.length) + more;
}

/** `=SUM(A1)`, `@import`, `+A1*2`; not `- Mục tiêu`, `-Xây dựng`, `+84 912`, which people write all day. */
const formula = /^\s*(?:[=@＝＠]|[+\-＋－]\s*[\w.$]+[(!|*])/;

/** Whether a text was written as a formula. @example looksLikeFormula('=HYPERLINK("x")') // true */
export const looksLikeFormula = (text: string): boolean => formula.test(text);

/** Whether a text holds a tag of our templates. @example holdsTag('{{Chủ trì}}') // true */
export const holdsTag = (text: string): boolean => /\{\{|\}\}/.test(text);
