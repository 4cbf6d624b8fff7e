import { fold } from '../../domain/text/vietnamese';
import { type Field, type Fields, isRounds } from '../frame/fields';

const paragraph = /<w:p[ >][\s\S]*?<\/w:p>/g;

/** A paragraph that is the beginning or the end of a loop and nothing else. */
type Mark = { name: string; begins: boolean; from: number; to: number };

/**
 * The XML of a Word file without the loops that a paper does not fill. The template holds the parts of every kind of paper, and the engine takes
 * longest to read them; what it reads and fills with nothing is not there afterwards either. Loops in a cell stay, since a cell holds one
 * paragraph at least.
 * @example withoutUnused('<w:p>{{#A}}</w:p><w:p>x</w:p><w:p>{{/A}}</w:p>', new Set()) // ''
 */
export function withoutUnused(xml: string, used: ReadonlySet<string>): string {
  const kept: string[] = [];
  let done = 0;
  for (const { from, to } of unusedIn(xml, used)) {
    kept.push(xml.slice(done, from));
    done = to;
  }
  return [...kept, xml.slice(done)].join('');
}

function unusedIn(xml: string, used: ReadonlySet<string>): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let open: Mark | undefined;
  for (const mark of marksIn(xml)) {
    if (!open && mark.begins && !used.has(mark.name) && !isInCell(xml.slice(0, mark.from))) open = mark;
    if (!open || mark.begins || mark.name !== open.name) continue;
    found.push({ from: open.from, to: mark.to });
    open = undefined;
  }
  return found;
}

/** The names of such loops, folded. */
export const loopsIn = (xml: string): Set<string> => new Set(marksIn(xml).map(({ name }) => name));

const marksIn = (xml: string): Mark[] =>
  [...xml.matchAll(paragraph)].flatMap(({ 0: whole, index = 0 }): Mark[] => {
    if (!whole.includes('{{#') && !whole.includes('{{/')) return [];
    const [, sign, name = ''] = /^\{\{([#/])([^{}]*)\}\}$/.exec(whole.replace(/<[^>]*>/g, '')) ?? [];
    return sign ? [{ name: fold(name), begins: sign === '#', from: index, to: index + whole.length }] : [];
  });

const isInCell = (before: string): boolean => before.lastIndexOf('<w:tc>') > before.lastIndexOf('</w:tc>');

/** The names, folded, that hold something anywhere in what a paper is filled with. */
export function usedNames(fields: Fields): Set<string> {
  const names = new Set<string>();
  const look = (field: Field): void => {
    if (typeof field !== 'object') return;
    if (isRounds(field)) {
      field.forEach(look);
      return;
    }
    for (const [name, value] of Object.entries(field)) {
      if (holds(value)) names.add(fold(name));
      look(value);
    }
  };
  look(fields);
  return names;
}

const holds = (field: Field): boolean => (isRounds(field) ? field.length > 0 : Boolean(field));
