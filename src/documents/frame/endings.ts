import type { Run } from './inline';

const ended = /[.;:,!?…]["”'’)]*\*?$/;

/**
 * A line with its end mark, unless it was typed with one.
 * @example closed('Lãnh đạo Sở', ';') // 'Lãnh đạo Sở;'
 */
export const closed = (text: string, mark: '.' | ';'): string => (ended.test(text) ? text : text + mark);

/**
 * The lines of a list: `;` after each and `.` after the last (Nghị định 30/2020/NĐ-CP, Phụ lục I, as in Nơi nhận).
 * @example listed(['a', 'b']) // ['a;', 'b.']
 */
export const listed = (lines: readonly string[]): string[] =>
  lines.map((line, index) => closed(line, index === lines.length - 1 ? '.' : ';'));

/**
 * A line with a dash before it, unless it was typed with one, or with the dot of another program.
 * @example dashed('Lãnh đạo Sở') // '- Lãnh đạo Sở'
 */
export const dashed = (text: string): string => (/^[-–—+•·●▪]/.test(text) ? text : `- ${text}`);

/** The mark that ends the body of a paper (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const endMark = './.';

/** The mark by itself. */
export const loneMark: Run = { text: endMark, italic: false, label: false };

/**
 * Runs that end in `./.`; a mark that was there before gives way to it.
 * @example endedRuns([{ text: 'Trên đây là Kế hoạch.', italic: false, label: false }])[0].text // 'Trên đây là Kế hoạch./.'
 */
export function endedRuns(runs: readonly Run[]): Run[] {
  const last = runs[runs.length - 1];
  if (!last || last.text.trimEnd().endsWith(endMark)) return [...runs];
  const bare = { ...last, text: last.text.trimEnd().replace(/[.;,]$/, '') };
  const end = bare.italic || bare.label ? [bare, loneMark] : [{ ...bare, text: bare.text + endMark }];
  return [...runs.slice(0, -1), ...end];
}
