import { nfc } from '../../domain/text/vietnamese';
import type { Fields } from './fields';
import { fillTags } from './tags';
import { withBlanks } from './to-fill-in';

/** A stretch of words in one style. `label`: the words up to the colon of a heading with its content. */
export type Run = { text: string; italic: boolean; label: boolean };

/** Two stars close around words, not inside one, so that `2*3*4` stays a product. */
const starred = /(?<![\p{L}\p{N}*])(\*[^*\s](?:[^*]*[^*\s])?\*)(?![\p{L}\p{N}*])/u;

/**
 * The runs of one paragraph: tags filled, words between two stars in italics, all else literal. Stars are looked for before
 * the tags are filled, so a star inside a value prints as a star.
 * @example runsOf('cuối tháng 7 (*có giấy mời sau*)', {})[1] // { text: 'có giấy mời sau', italic: true, label: false }
 */
export function runsOf(text: string, values: Record<string, string>, label = false): Run[] {
  return nfc(text)
    .split(starred)
    .map((part, index) => ({ italic: index % 2 === 1, words: index % 2 === 1 ? part.slice(1, -1) : part }))
    .map(({ italic, words }) => ({ text: fillTags(words, values), italic, label }))
    .filter((run) => run.text !== '');
}

/** Runs of `Nhãn: nội dung`: the words up to the first colon are the label; without a colon there is none. */
export function labelledRuns(text: string, values: Record<string, string>): Run[] {
  const end = labelEnd(text);
  return [...runsOf(text.slice(0, end), values, true), ...runsOf(text.slice(end), values)];
}

/** Where the label of a text ends: behind `Điều 1.`, else behind its first colon; 0 without either. */
export const labelEnd = (text: string): number =>
  /^Điều \d+\./.exec(text)?.[0].length ?? text.indexOf(':') + 1;

/** A cell's lines, without blank ones; each becomes a paragraph, since a break inside a justified one would stretch it. */
export const linesOf = (text: string): string[] =>
  withBlanks(text)
    .split(/\r\n?|\n|\v|\u2028/)
    .map((line) => line.trim())
    .filter(Boolean);

/** A cell that has to stand in one paragraph. */
export const oneLine = (text: string | undefined): string => linesOf(nfc(text ?? '')).join(' ');

const styleNames = {
  plain: 'thường',
  italic: 'nghiêng',
  label: 'nhãn',
  italicLabel: 'nhãn nghiêng',
} as const;

const styleName = ({ italic, label }: Run): string =>
  label ? styleNames[italic ? 'italicLabel' : 'label'] : styleNames[italic ? 'italic' : 'plain'];

/** The fields of one paragraph: `chữ`, with each run under the name of its style. */
export const wordFields = (runs: readonly Run[]): Fields => ({
  chữ: runs.map((run) => ({ [styleName(run)]: run.text })),
});
