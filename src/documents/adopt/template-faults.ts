import { fold } from '../../domain/text/vietnamese';
import type { Numbered } from '../adopt-facts/spans';
import type { Fields } from '../frame/fields';
import { formatted } from '../frame/formats';
import { tagFaults, tagParts, tagPattern } from '../frame/tags';
import { totalTags } from '../papers/budget-table';
import { lastRow, rowLoops, rowNumber } from '../papers/row-values';
import { isLoopTag, type Loop, type LoopFault, loopsIn } from '../word/loops';
import type { Bytes } from '../word/paragraphs';
import { openZip } from '../word/zip';
import { partsWith } from './adopted';

/** A slip in a template: what is wrong with which tag, in which line. */
export type TemplateFault = {
  code: LoopFault['code'] | 'template-unknown-tag' | 'template-unknown-format' | 'template-broken-tag';
  tag: string;
  line: string;
  suggestion?: string;
};

/** Half a tag is a slip as well. */
const brace = /[{}]/;
/** As much of a line as a message carries. */
const longestLine = 60;

/**
 * What is wrong in a template, a slip a line; `known` = the names that a tag may have.
 * @example templateFaults(docx, ['Hội trường']) // [{ code: 'template-unknown-tag', tag: 'Hội trườn', line: 'Tại {{Hội trườn}}', suggestion: 'Hội trường' }]
 */
export function templateFaults(docx: string, known: readonly string[]): TemplateFault[] {
  const zip = openZip(docx);
  return [...partsWith(brace, zip)].flatMap(([part, all]) => {
    const { loops, faults } = loopsIn(zip.files[part]?.asText() ?? '', all);
    const slips = all.filter(({ again }) => !again).flatMap((one) => slipsIn(one, loops, known));
    return [...faults, ...slips].map((one) => ({ ...one, line: around(one.line, one.tag) }));
  });
}

function slipsIn(paragraph: Numbered, loops: readonly Loop[], known: readonly string[]): TemplateFault[] {
  const { text } = paragraph;
  const loopsHere = loopsAround(paragraph.whole, loops);
  const names = [...known, ...loopsHere.flatMap(({ name }) => rowTagsOf(name))];
  // A loop is named like a tag; its two ends are looked at by themselves.
  const words = text.replace(tagPattern, (tag, inside: string) => {
    if (/^\s*\//.test(inside)) return '';
    return isLoopTag(inside) ? `{{${inside.replace(/^\s*[#^]/, '')}}}` : tag;
  });
  return tagFaults(words, [...names, ...Object.keys(rowLoops), ...totalTags]).map(
    ({ code, tag, suggestion }) => ({
      code: `template-${code}` as const,
      tag,
      line: text.trim(),
      ...(suggestion ? { suggestion } : {}),
    }),
  );
}

const rowTagsOf = (name: string): string[] => {
  const rows = Object.entries(rowLoops).find(([title]) => fold(title) === fold(name))?.[1];
  return rows ? [...rows.tags, rowNumber, lastRow] : [];
};

/** The loops that hold a paragraph, or some of its words. */
const loopsAround = (at: Bytes, loops: readonly Loop[]): Loop[] =>
  loops.flatMap((loop) =>
    loop.outer.from < at.to && at.from < loop.outer.to ? [loop, ...loopsAround(at, loop.loops)] : [],
  );

/** The part of a line around a tag. */
function around(line: string, tag: string): string {
  const at = Math.max(0, line.indexOf(tag) - longestLine / 2);
  const words = line.slice(at, at + longestLine + tag.length);
  return `${at > 0 ? '…' : ''}${words}${at + words.length < line.length ? '…' : ''}`;
}

/** A tag of a template that would print nothing, with its line. */
export type EmptyTag = { tag: string; line: string };

/** The tags outside of loops that a paper's values leave empty, each once. */
export function emptyTags(docx: string, fields: Fields): EmptyTag[] {
  const zip = openZip(docx);
  const values = new Map(Object.entries(fields).map(([name, value]) => [fold(name), value]));
  const empty = [...partsWith(brace, zip)].flatMap(([part, all]) => {
    const { loops } = loopsIn(zip.files[part]?.asText() ?? '', all);
    return all.flatMap(({ text, letters }) =>
      [...text.matchAll(tagPattern)].flatMap(({ 0: tag, 1: inside = '', index }): EmptyTag[] => {
        const { name, format } = tagParts(inside);
        const value = values.get(fold(name));
        const first = letters[index];
        const isEmpty = typeof value === 'string' && formatted(value, format) === '';
        if (!isEmpty || !first || loopsAround(first, loops).length > 0) return [];
        return [{ tag: name, line: around(text.trim(), tag) }];
      }),
    );
  });
  return [...new Map(empty.map((one) => [fold(one.tag), one])).values()];
}
