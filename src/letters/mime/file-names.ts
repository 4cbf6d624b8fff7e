import { pieces } from './bytes';
import { cleaned } from './headers';

/** Longest piece of a name that is written in pieces; with ` filename*12*=UTF-8''` before it, a line keeps to 76. */
const pieceLength = 50;
/** Longest name for readers that know ASCII only. */
const longestPlain = 50;
/** Signs that turn the direction of writing, by which one ending looks like another. */
const turning = /\p{Bidi_Control}/gu;
/** What encodeURIComponent leaves although it means something here (RFC 2231, 7). */
const marks = /[*'()]/g;

/**
 * The parameters that give an attachment its name: in full (RFC 2231), in pieces when long, then in ASCII for readers that know no
 * better; some readers keep the first they understand.
 * @example fileNameWords('GM-213.pdf') // ['filename="GM-213.pdf"']
 * @example fileNameWords('Giấy mời.pdf') // ["filename*=UTF-8''Gi%E1%BA%A5y%20m%E1%BB%9Di.pdf;", 'filename="Giay moi.pdf"']
 */
export function fileNameWords(typed: string): string[] {
  const name = cleaned(typed.replace(turning, ''));
  const plain = plainName(name);
  const words = [...(plain === name ? [] : fullName(name)), `filename="${plain}"`];
  return words.map((word, index) => (index < words.length - 1 ? `${word};` : word));
}

function fullName(name: string): string[] {
  const [first = '', ...more] = pieces(name, pieceLength, (words) => percent(words).length).map(percent);
  if (more.length === 0) return [`filename*=UTF-8''${first}`];
  return [first, ...more].map((piece, index) => `filename*${index}*=${index === 0 ? "UTF-8''" : ''}${piece}`);
}

const percent = (character: string): string =>
  encodeURIComponent(character).replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** The name without accents; a long one keeps its ending, by which a computer knows what opens it. */
function plainName(name: string): string {
  const bare = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  if (bare.length <= longestPlain) return bare;
  const ending = /\.\w{1,8}$/.exec(bare)?.[0] ?? '';
  return bare.slice(0, longestPlain - ending.length) + ending;
}
