import { fold } from '../../domain/text/vietnamese';
import { type Field, type Fields, isRounds } from '../frame/fields';
import { formatted } from '../frame/formats';
import { tagParts, tagPattern } from '../frame/tags';
import type { Letter } from './letters';
import { isLoopTag, type Loop, loopsIn } from './loops';
import { type Bytes, type Paragraph, paragraphsIn } from './paragraphs';
import { type Cut, type Edit, splice } from './splice';

const loopTag = /\{\{\s*[#^]/;

/** A cell that nothing was left in: without a paragraph Word refuses the file. */
const emptyCell = /(<w:tc>|<\/w:tcPr>)(?=<\/w:tc>)/g;

/** Names that are known at a place, the nearest first, each folded. */
type Scope = readonly ReadonlyMap<string, Field>[];
type Tag = { letters: readonly Letter[]; inside: string };
/** `blank` = a tag that nothing is known for prints nothing; otherwise it stays as it is. */
type Filling = { xml: string; tags: readonly Tag[]; blank: boolean };

/**
 * The XML of a part with values in the place of its tags, and what is between the ends of a loop as often as that says. `blank` = a tag that nothing is
 * known for prints nothing; otherwise it stays, for whoever typed it to see.
 */
export function filledPart(
  xml: string,
  paragraphs: readonly Paragraph[],
  fields: Fields,
  blank = false,
): string {
  const scope = [scoped(fields)];
  if (!paragraphs.some(({ text }) => loopTag.test(text)))
    return splice(xml, cutsFor({ xml, tags: tagsOf(paragraphs), blank }, scope));
  // What repeats may begin or end with a space, wherever a word was cut.
  const kept = xml.replace(/<w:t>/g, '<w:t xml:space="preserve">');
  const all = paragraphsIn(kept);
  const filling = { xml: kept, tags: tagsOf(all), blank };
  const filled = rendered(filling, { from: 0, to: kept.length }, loopsIn(kept, all).loops, scope);
  return filled.replace(emptyCell, '$1<w:p/>');
}

const scoped = (fields: Fields): ReadonlyMap<string, Field> =>
  new Map(Object.entries(fields).map(([title, value]) => [fold(title), value]));

const tagsOf = (paragraphs: readonly Paragraph[]): Tag[] =>
  paragraphs.flatMap(({ text, letters }) =>
    [...text.matchAll(tagPattern)].map(({ 0: whole, 1: inside = '', index }) => ({
      inside,
      letters: letters.slice(index, index + whole.length).flatMap((letter) => letter ?? []),
    })),
  );

/** A stretch with its values; what lies in a loop of its own is the loop's affair. */
function rendered(filling: Filling, bytes: Bytes, loops: readonly Loop[], scope: Scope): string {
  const own = filling.tags.filter(
    ({ letters: [first] }) => first && isIn(first, bytes) && !loops.some(({ outer }) => isIn(first, outer)),
  );
  const gone = loops.flatMap((loop) =>
    isRow(loop) ? [] : loop.tags.map((letters) => ({ letters, words: '' })),
  );
  const whole = loops.map((loop): Edit => ({ ...loop.outer, text: repeated(filling, loop, scope) }));
  return splice(filling.xml, [...cutsFor({ ...filling, tags: own }, scope), ...gone], bytes, whole);
}

/** The tags of a row stand in it. */
const isRow = ({ outer, inner, tags }: Loop): boolean =>
  outer.from === inner.from && tags.some(([first]) => first !== undefined && isIn(first, inner));

const isIn = ({ from }: Pick<Letter, 'from'>, bytes: Bytes): boolean => bytes.from <= from && from < bytes.to;

function repeated(filling: Filling, loop: Loop, scope: Scope): string {
  const { inner, loops, tags } = loop;
  const without = isRow(loop)
    ? { ...filling, tags: [...filling.tags, ...tags.map((letters) => ({ letters, inside: '' }))] }
    : filling;
  return roundsOf(loop, scope)
    .map((more) => rendered(without, inner, loops, more ? [more, ...scope] : scope))
    .join('');
}

/** What each round knows beyond what is known around. */
function roundsOf({ name, isInverse }: Loop, scope: Scope): (ReadonlyMap<string, Field> | undefined)[] {
  const value = valueIn(name, scope);
  const isThere = isRounds(value) ? value.length > 0 : Boolean(value);
  if (isInverse) return isThere ? [] : [undefined];
  if (isRounds(value)) return value.map(scoped);
  if (typeof value === 'object') return [scoped(value)];
  return isThere ? [undefined] : [];
}

const valueIn = (name: string, scope: Scope): Field | undefined =>
  scope.map((known) => known.get(fold(name))).find((value) => value !== undefined);

function cutsFor({ tags, blank }: Filling, scope: Scope): Cut[] {
  return tags.flatMap(({ letters, inside }): Cut[] => {
    if (inside === '') return [{ letters, words: '' }];
    if (isLoopTag(inside)) return [];
    const { name, format } = tagParts(inside);
    const value = valueIn(name, scope);
    if (typeof value === 'string') return [{ letters, words: formatted(value, format) }];
    return blank ? [{ letters, words: '' }] : [];
  });
}
