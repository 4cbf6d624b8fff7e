import type { Numbered } from '../adopt-facts/spans';
import type { PaperKind } from '../kinds/paper-kind';
import { whomTag } from '../papers/values';
import { body } from '../word/words-of';
import { piecesFor } from './pieces';
import type { Place } from './propose';

/** Whom an invitation is made out to: `words` = the letters, '' where space is left for them, and where. */
export type Whom = { words: string; isPerson: boolean; places: Place[] };

const line = /^[^:\n\t]{0,120}?kính (?:gửi|mời)\s*:\s*/iu;
const ended = /[\s.;,/]+$/;
const blank = /^[.…_\s]+$/;
/** Several, or whoever it may be: such a line is right for all. */
const many =
  /^(?:các|quý|toàn thể|tất cả|những|đại biểu|lãnh đạo các|cán bộ|như|ông\s*\/\s*bà|ông \(bà\)|anh\s*\/\s*chị)(?!\p{L})|[;\n\t]/iu;
const person = /^(?:Ông|Bà|Đồng chí|Đ\/c|Anh|Chị|PGS|GS|TS|ThS|BS)(?![\p{L}])/u;

/**
 * The line of an invitation that names one unit or one person, or leaves space for a name. A copy for each can print there whom it is for.
 * @example whomIn([paragraph('Kính mời: Sở Y tế')], invitation)?.words // 'Sở Y tế'
 */
export function whomIn(all: readonly Numbered[], kind: PaperKind): Whom | undefined {
  if (kind.name !== 'invitation' && kind.name !== 'summons') return undefined;
  const own = all.filter(({ part, again }) => part === body && !again);
  const at = own.findIndex(({ text }) => line.test(text));
  const paragraph = own[at];
  const from = line.exec(paragraph?.text ?? '')?.[0].length ?? 0;
  if (!paragraph) return undefined;
  const rest = paragraph.text.slice(from);
  const to = blank.test(rest) ? paragraph.text.trimEnd().length : from + rest.replace(ended, '').length;
  const words = paragraph.text.slice(from, to);
  if (words === '' || many.test(words)) return undefined;
  const value = blank.test(words) ? '' : words;
  const pieces = piecesFor(paragraph, [from, to], {
    tag: whomTag,
    value,
    spelled: value === '' ? 'no-words' : 'words',
  });
  const { part, index, text, again } = paragraph;
  return (
    pieces && { words: value, isPerson: person.test(words), places: [{ part, index, text, pieces, again }] }
  );
}
