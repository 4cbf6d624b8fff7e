import type { Repair } from '../../domain/problem';
import { fold } from '../../domain/text/vietnamese';
import type { TagFault } from './tags';

/**
 * A text with one tag spelt as it should be; none where that is not known.
 * @example tagRepairs('{{Hội trườn}}', { tag: 'Hội trườn', code: 'unknown-tag', suggestion: 'Hội trường' }, [])[0]?.to // '{{Hội trường}}'
 * @example tagRepairs('{{Giờ | giò}}', { tag: 'giò', code: 'unknown-format', suggestion: 'giờ' }, [])[0]?.to // '{{Giờ | giờ}}'
 */
export function tagRepairs(was: string, fault: TagFault, known: readonly string[]): Repair[] {
  const to = fault.code === 'broken-tag' ? closed(was, fault.tag, known) : respelt(was, fault);
  return to === was ? [] : [{ was, to }];
}

function respelt(text: string, { tag, code, suggestion }: TagFault): string {
  if (!suggestion) return text;
  const isFormat = code === 'unknown-format';
  return text.replace(/\{\{([^{}]*)\}\}/g, (typed: string, inside: string) => {
    const parts = inside.split('|');
    const isWrong = (part: string, index: number): boolean => index > 0 === isFormat && part.trim() === tag;
    if (!parts.some(isWrong)) return typed;
    const right = parts.map((part, index) => (isWrong(part, index) ? suggestion : part.trim()));
    return `{{${right.join(' | ')}}}`;
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
