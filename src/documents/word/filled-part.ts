import { fold } from '../../domain/text/vietnamese';
import type { Field, Fields } from '../frame/fields';
import { formatted } from '../frame/formats';
import { tagParts, tagPattern } from '../frame/tags';
import type { Letter } from './letters';
import { isLoopTag, type Loop, loopsIn } from './loops';
import { type Bytes, type Paragraph, paragraphsIn } from './paragraphs';
import { type Cut, type Edit, splice } from './splice';

const loopTag = /\{\{\s*[#^]/;

/** Names that are known at a place, the nearest first, each folded. */
type Scope = readonly ReadonlyMap<string, Field>[];
type Tag = { letters: readonly Letter[]; inside: string };
type Filling = { xml: string; tags: readonly Tag[] };

/** The XML of a part with values in the place of its tags, and what is between the ends of a loop as often as that says. */
export function filledPart(xml: string, paragraphs: readonly Paragraph[], fields: Fields): string {
  const scope = [scoped(fields)];
  if (!paragraphs.some(({ text }) => loopTag.test(text)))
    return splice(xml, cutsFor(tagsOf(paragraphs), scope));
  // What repeats may begin or end with a space, wherever a word was cut.
  const kept = xml.replace(/<w:t>/g, '<w:t xml:space="preserve">');
  const all = paragraphsIn(kept);
  const filling = { xml: kept, tags: tagsOf(all) };
  return rendered(filling, { from: 0, to: kept.length }, loopsIn(kept, all).loops, scope);
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
  return splice(filling.xml, [...cutsFor(own, scope), ...gone], bytes, whole);
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
  const rows = rowsOf(value);
  if (isInverse) return rows ? (rows.length > 0 ? [] : [undefined]) : value ? [] : [undefined];
  if (rows) return rows.map(scoped);
  return value ? [undefined] : [];
}

const rowsOf = (value: Field | undefined): readonly Fields[] | undefined =>
  Array.isArray(value) ? value : undefined;

const valueIn = (name: string, scope: Scope): Field | undefined =>
  scope.map((known) => known.get(fold(name))).find((value) => value !== undefined);

function cutsFor(tags: readonly Tag[], scope: Scope): Cut[] {
  return tags.flatMap(({ letters, inside }): Cut[] => {
    if (inside === '') return [{ letters, words: '' }];
    if (isLoopTag(inside)) return [];
    const { name, format } = tagParts(inside);
    const value = valueIn(name, scope);
    return typeof value === 'string' ? [{ letters, words: formatted(value, format) }] : [];
  });
}
