import { closed } from '../documents/frame/endings';
import { linesOf, oneLine } from '../documents/frame/inline';
import { conferenceValues, fillTags, hasTag, tagParts } from '../documents/frame/tags';
import type { ReadyLine } from '../documents/kinds/paper-kind';
import { oncePer } from '../domain/once-per';
import { lineKinds as kinds } from '../domain/papers/lines';
import { capitalised, fold, nfc } from '../domain/text/vietnamese';
import type { Conference } from '../tables/conference';
import type { Block, Line } from './html';
import { type Letter, letterOf, paragraph, type Values } from './parts';
import { ownTag, type Worded } from './ready-words';

/** What a clerk wrote for a mail: lines in the place of the ready ones; `own` = more, for this mail alone. */
export type Said = { lines?: readonly ReadyLine[]; own?: string };

/** The kinds of lines that a mail has; every other is for paper. */
export const mailLineKinds: ReadonlySet<string> = new Set([
  kinds.paragraph,
  kinds.headingWithValue,
  kinds.bullet,
]);

/** A meeting without a name is spoken of all the same. */
const nameless = 'cuộc họp';

/** What settings stand for in mails: each on one line, so that none begins a line of its own. */
export const mailValues = oncePer(
  (conference: Conference): Values => ({
    ...onOneLine(conferenceValues(conference)),
    ...(conference.event ? {} : { 'Tên hội nghị': nameless }),
  }),
);

export const onOneLine = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([title, words]) => [title, oneLine(words)]));

/** Words as a list in the place of a tag, wherever in a line it stands. @example asList(['a', 'b']) // '\n- a\n- b\n' */
export const asList = (points: readonly string[]): string =>
  points.length === 0 ? '' : `\n${points.map((one) => `- ${one}`).join('\n')}\n`;

/** A letter from the lines of its kind, or from those that a clerk wrote. */
export function wordedLetter(
  subject: string,
  { ready }: Worded,
  values: Values,
  { lines = ready, own = '' }: Said,
): Letter {
  const used = asUsed(values, [...lines.map(([, text]) => text), own]);
  const all = {
    ...used,
    [ownTag]: linesOf(own)
      .flatMap((line) => filledLine(line, used))
      .join('\n'),
  };
  const isPlaced = lines.some(([, text]) => hasTag(text, ownTag));
  const last = isPlaced ? lines.length : lines.length - 1;
  const placed = [...lines.slice(0, last), ...(isPlaced ? [] : [ownLine]), ...lines.slice(last)];
  return letterOf(subject, placed.flatMap((line) => blocksOf(line, all)).reduce(together, []));
}

const ownLine: ReadyLine = [kinds.paragraph, `{{${ownTag}}}`];

/** Only those values that some text draws: each line is filled by itself. */
function asUsed(values: Values, texts: readonly string[]): Values {
  const drawn = [...texts.join('\n').matchAll(/\{\{([^{}]*)\}\}/g)].map(
    ([, inside = '']) => tagParts(inside).name,
  );
  const names = new Set(drawn.map(fold));
  return Object.fromEntries(Object.entries(values).filter(([title]) => names.has(fold(title))));
}

/** A line of a letter, and whether it is one of a list. */
type Written = Line & { item: boolean };

/** The blocks of one row: its lines that say something, lists in them apart. */
function blocksOf([kind, text]: ReadyLine, values: Values): Block[] {
  const written = saying(linesOf(text), values).flatMap((line) => writtenLines(line, kind, values));
  return written
    .map(({ item, ...line }, index): Block => {
      const leads = !item && written[index + 1]?.item === true;
      return { list: item, lines: [leads ? { ...line, words: leading(line.words) } : line] };
    })
    .reduce(joined, []);
}

/** What stands before a list ends in a colon. */
const leading = (words: string): string => (closed(words, '.') === words ? words : `${words}:`);

/** The lines without those of which no tag says anything, and without the heading of what is left out so. */
function saying(lines: readonly string[], values: Values): string[] {
  const left = lines.filter((line) => !saysNothing(line, values));
  const last = left[left.length - 1];
  return left.length < lines.length && last?.endsWith(':') && !last.includes('{{') ? left.slice(0, -1) : left;
}

function saysNothing(line: string, values: Values): boolean {
  const tags = line.match(/\{\{[^{}]*\}\}/g) ?? [];
  return tags.length > 0 && tags.every((tag) => fillTags(tag, values) === '');
}

function writtenLines(line: string, kind: ReadyLine[0], values: Values): Written[] {
  const end = kind === kinds.headingWithValue ? /^[^:{]*:/.exec(line)?.[0].length : undefined;
  const [first, ...others] = filledLine(line.slice(end ?? 0).trim(), values);
  if (first === undefined) return [];
  const all = [first, ...others].map((words, index, { [index - 1]: before }): Written => {
    const item = kind === kinds.bullet || /^- /.test(words);
    const bare = item ? words.replace(/^[-–—+]\s*/, '') : words;
    const inLabel = item && kind === kinds.headingWithValue;
    const begins = index > 0 && !item && /^- /.test(before ?? '');
    return { item, ...(inLabel ? labelled(bare) : linked(begins ? capitalised(bare) : bare)) };
  });
  return end === undefined
    ? all
    : all.map((one, index) => (index === 0 ? { ...one, label: line.slice(0, end - 1) } : one));
}

/** @example labelled('Giờ: 7h30') // { label: 'Giờ', words: '7h30' } */
const labelled = (words: string): Line => {
  const [, label, rest] = /^([^:]+):\s+(.+)$/.exec(words) ?? [];
  return label && rest ? { label, ...linked(rest) } : { words };
};

/** A line that is an address and nothing else can be opened; one that ends in a link's address is that link. */
const linked = (words: string): Line => {
  const [, said = words, href] = /^(?:(.+): )?(https:\/\/\S+)$/.exec(words) ?? [];
  if (href) return { words: said === words ? href : said, href };
  return /^[^\s@:]+@[^\s@:]+\.[a-z]{2,}$/i.test(words) ? { words, href: `mailto:${words}` } : { words };
};

/** A line with its tags filled, as the lines that their values make of it. A value that ends a sentence needs no full stop; none before it, a capital. */
function filledLine(line: string, values: Values): string[] {
  const unstopped = line.replace(/(\{\{[^{}]*\}\})\.(?=\s|$)/g, (typed: string, tag: string) => {
    const words = fillTags(tag, values);
    return words && closed(words, '.') === words ? tag : typed;
  });
  const opening = /^\{\{[^{}]*\}\}/.exec(line)?.[0];
  const words = nfc(fillTags(unstopped, values)).trim();
  return linesOf(opening !== undefined && fillTags(opening, values) === '' ? capitalised(words) : words);
}

/** Neighbours of one sort within a row are one block; */
const joined = (blocks: readonly Block[], next: Block): Block[] => {
  const last = blocks[blocks.length - 1];
  return last?.list === next.list
    ? [...blocks.slice(0, -1), { ...last, lines: [...last.lines, ...next.lines] }]
    : [...blocks, next];
};

/** between rows only lists are. */
const together = (blocks: readonly Block[], next: Block): Block[] =>
  next.list ? joined(blocks, next) : [...blocks, paragraph(next.lines)];
