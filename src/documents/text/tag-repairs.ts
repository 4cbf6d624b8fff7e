import type { Repair } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import { type TagFault, tagParts } from './tags';

/**
 * A text with one tag spelt as it should be; undefined where that is not known.
 * @example tagRepair('{{Hội trườn}}', { tag: 'Hội trườn', code: 'unknown-tag', suggestion: 'Hội trường' }, [])?.to // '{{Hội trường}}'
 */
export function tagRepair(was: string, fault: TagFault, known: readonly string[]): Repair | undefined {
  const to = fault.code === 'unknown-tag' ? respelt(was, fault) : closed(was, fault.tag, known);
  return to === was ? undefined : { was, to };
}

function respelt(text: string, { tag, suggestion }: TagFault): string {
  if (!suggestion) return text;
  return text.replace(/\{\{([^{}]*)\}\}/g, (typed: string, inside: string) => {
    const { name, format } = tagParts(inside);
    if (tag === `${name} | ${format}`) return `{{${suggestion}}}`;
    return tag === name ? `{{${suggestion}${format ? ` | ${format}` : ''}}}` : typed;
  });
}

/** `{Hội trường}}` with both braces at both ends, where what stands between is a name of ours. */
function closed(text: string, broken: string, known: readonly string[]): string {
  const inside = broken.replace(/[{}]/g, '').trim();
  const name = known.find((one) => fold(one) === fold(inside));
  const at = name === undefined ? -1 : text.indexOf(inside);
  if (at < 0) return text;
  return `${text.slice(0, at).replace(/\{+\s*$/, '')}{{${name}}}${text.slice(at + inside.length).replace(/^\s*\}+/, '')}`;
}
