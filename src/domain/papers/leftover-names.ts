import { nfc } from '../text/vietnamese';
import type { Against, Leftover, Renamed } from './earlier';

const honorific = /^(?:Đồng chí|Đ\/c|Ông|Bà|PGS|GS|TSKH|TS|ThS|BS)[\s.]+/u;
const name = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}(?![\p{L}])/u;
/** Posts begin with two capitals as well. */
const post = /^(?:Phó |Giám |Chủ |Trưởng |Bí |Cục |Vụ |Thứ |Chánh |Viện |Hiệu |Tổng |Lãnh )/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const shortest = 8;
const leads = /chủ trì|chủ toạ|chủ tọa|điều hành|ký|phát biểu/iu;

/** Names and posts of last year's chair and signer, and other words that a setting had then. */
export const namesLeft = (text: string, { earlier }: Against): Leftover[] =>
  (earlier?.names ?? []).flatMap((one) => {
    const places = wordsOf(one, text).flatMap((words) => standsIn(text, words));
    const about = { tag: one.tag, sheet: one.sheet };
    return places.map((place): Leftover => ({ ...place, code: 'old-name', about }));
  });

/**
 * The whole, the person in it, and where the text says who leads or signs, the post; without what the new value says as well: `Giám đốc Sở` within
 * `Phó Giám đốc Sở`.
 */
function wordsOf({ old, sheet }: Renamed, text: string): string[] {
  const bare = withoutHonorifics(old);
  const person = post.test(bare) ? undefined : name.exec(bare)?.[0];
  const held = person === undefined ? bare : bare.slice(person.length).replace(/^[\s,.–-]+/, '');
  const posts = leads.test(text) && post.test(held) && held.split(' ').length >= 2 ? [held] : [];
  const isSaid = (words: string) => nfc(sheet).toLowerCase().includes(nfc(words).toLowerCase());
  return [old, ...(person ? [person] : []), ...posts].filter(
    (words) => words.length >= shortest && !isSaid(words),
  );
}

const withoutHonorifics = (words: string): string => {
  const less = words.trim().replace(honorific, '');
  return less === words.trim() ? less : withoutHonorifics(less);
};

function standsIn(text: string, words: string): { at: number; end: number }[] {
  const [low, key] = [text.toLowerCase(), words.toLowerCase()];
  const found: { at: number; end: number }[] = [];
  for (let at = low.indexOf(key); at >= 0; at = low.indexOf(key, at + key.length)) {
    const end = at + key.length;
    if (!letterOrDigit.test(text[at - 1] ?? '') && !letterOrDigit.test(text[end] ?? ''))
      found.push({ at, end });
  }
  return found;
}
