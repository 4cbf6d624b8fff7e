import { fold } from '../../domain/text/vietnamese';
import type { Letter } from './letters';
import type { Bytes, Paragraph } from './paragraphs';

/** What repeats, or is there only sometimes: the bytes that it takes the place of, those that repeat, its own tags, and what lies in it. */
export type Loop = {
  name: string;
  /** `{{^…}}`: there where what it names is not. */
  isInverse: boolean;
  outer: Bytes;
  inner: Bytes;
  /** The letters of its two tags, where they do not go with their paragraphs. */
  tags: (readonly Letter[])[];
  loops: Loop[];
};

/** Why a loop cannot be: it has no other end, ends inside another, or its ends stand where no whole paragraph or row lies between. */
export type LoopFault = { code: 'loop-open' | 'loop-crossed' | 'loop-not-alone'; tag: string; line: string };

type Mark = { sign: string; name: string; tag: string; from: number; to: number; paragraph: Paragraph };
type Begun = Mark & { loops: Loop[] };

const everyMark = /\{\{\s*([#^/])([^{}]*)\}\}/g;

/** Whether what is inside a tag begins or ends a loop. @example isLoopTag('#Dự toán') // true */
export const isLoopTag = (inside: string): boolean => /^\s*[#^/]/.test(inside);

/** The loops of a part, as a tree, and what is wrong with others. `{{/}}` ends whatever is open. */
export function loopsIn(
  xml: string,
  paragraphs: readonly Paragraph[],
): { loops: Loop[]; faults: LoopFault[] } {
  const open: Begun[] = [];
  const root: Loop[] = [];
  const faults: LoopFault[] = [];
  const blame = (code: LoopFault['code'], { tag, paragraph }: Mark) =>
    faults.push({ code, tag, line: paragraph.text.trim() });
  for (const mark of paragraphs.flatMap(marksIn)) {
    const last = open[open.length - 1];
    if (mark.sign !== '/') open.push({ ...mark, loops: [] });
    else if (!last) blame('loop-open', mark);
    else if (mark.name !== '' && fold(mark.name) !== fold(last.name)) blame('loop-crossed', mark);
    else {
      open.pop();
      const loop = loopOf(xml, last, mark);
      if (loop) (open[open.length - 1]?.loops ?? root).push(loop);
      else blame('loop-not-alone', last);
    }
  }
  for (const mark of open) blame('loop-open', mark);
  return { loops: root, faults };
}

const marksIn = (paragraph: Paragraph): Mark[] =>
  [...paragraph.text.matchAll(everyMark)].map(({ 0: tag, 1: sign = '', 2: name = '', index }) => ({
    sign,
    name: name.trim(),
    tag,
    from: index,
    to: index + tag.length,
    paragraph,
  }));

/** Words of one paragraph, whole paragraphs, or rows of a table from the first to the last, by where the two tags stand. */
function loopOf(xml: string, begin: Begun, end: Mark): Loop | undefined {
  const { name, sign, loops } = begin;
  const tags = [lettersOf(begin), lettersOf(end)];
  const [a, b] = [begin.paragraph, end.paragraph];
  const about = { name, isInverse: sign === '^', loops };
  if (a === b) {
    const inner = { from: lastOf(tags[0])?.to ?? 0, to: tags[1]?.[0]?.from ?? 0 };
    return isLevel(xml.slice(inner.from, inner.to)) ? { ...about, outer: inner, inner, tags } : undefined;
  }
  const inner = { from: a.whole.to, to: b.whole.from };
  if (isAlone(begin) && isAlone(end) && inner.from <= inner.to && isLevel(xml.slice(inner.from, inner.to)))
    return { ...about, outer: { from: a.whole.from, to: b.whole.to }, inner, tags: [] };
  if (!a.row || !b.row || a.cell?.table !== b.cell?.table) return undefined;
  const rows = { from: a.row.from, to: b.row.to };
  return { ...about, outer: rows, inner: rows, tags };
}

const lettersOf = ({ paragraph, from, to }: Mark): Letter[] =>
  paragraph.letters.slice(from, to).flatMap((letter) => letter ?? []);

const lastOf = <T>(all: readonly T[] | undefined): T | undefined => all?.[all.length - 1];

const isAlone = ({ paragraph, tag }: Mark): boolean => paragraph.text.trim() === tag;

const everyTag = /<(\/?)([\w:.-]+)([^<>]*)>/g;

/** Whether a stretch of XML ends as deep as it begins, so that it can stand there several times or not at all. */
function isLevel(xml: string): boolean {
  const ups: string[] = [];
  const downs: string[] = [];
  for (const [, slash, name = '', marks = ''] of xml.matchAll(everyTag)) {
    if (marks.endsWith('/')) continue;
    if (!slash) downs.push(name);
    else if (downs.length > 0) {
      if (downs.pop() !== name) return false;
    } else ups.push(name);
  }
  return ups.reverse().join() === downs.join();
}
