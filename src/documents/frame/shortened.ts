import { cleaned, cut } from '../../domain/text/outside-text';
import { linesOf } from './inline';

/** Lines of one cell; with the longest texts of all columns a row still fits its page. */
const mostLines = 12;

/** A text from outside as a cell of a table shows it, whole: cleaned, without blank lines. */
export const cellText = (text: string | undefined): string => linesOf(cleaned(text ?? '')).join('\n');

/**
 * The beginning of such a text, up to whole words and at most 12 lines, with a sign where something was left out.
 * @param longest characters
 * @example shortened('Khảo sát; xây dựng; tập huấn', 12) // 'Khảo sát;…'
 */
export function shortened(text: string | undefined, longest: number): string {
  const whole = cellText(text);
  const few = whole.split('\n').slice(0, mostLines).join('\n');
  const short = few.length > longest ? cut(few, longest).replace(/\s+\S{0,20}$/, '') : few;
  return short === whole ? whole : `${short}…`;
}
