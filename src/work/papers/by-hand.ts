import * as z from 'zod/mini';
import { wordsOf } from '../../documents/adopt/rendered';
import { digest } from '../../domain/text/digest';
import { type Differing, differing } from '../../domain/text/sentences';
import { under, wholeLedger, writeEntries } from '../../google/ledger';
import type { Question } from '../../words/questions';
import type { Consent } from '../sheet/request-parts';
import { entryText, type Shapes, stored } from '../sheet/stored';
import { wordsIn } from './looks';
import type { Judged } from './survey';

/** Names of the entries that remember that a hand's text was to stay begin so. */
const prefix = 'hand-kept:';

/** Fingerprints of that text and of what would be written over it; when the Doc was changed last, so that it need not be read again. */
type Answer = { doc: string; next: string; modified: string };
const text = z.string();
const shapes: Shapes<Answer> = [
  z.pipe(
    z.tuple([text, text, text]),
    z.transform(([doc, next, modified]): Answer => ({ doc, next, modified })),
  ),
];

/** Differences told of one paper, letters of each sentence; the Docs themselves say the rest. Ours. */
const [mostTold, longestTold] = [12, 240];

/** A Doc beside what would be written over it. */
type Touched = Answer & { key: string; name: string; differs: Differing[] };

/**
 * The question whether papers that a hand has changed may be overwritten, with what differs; none where that was answered for these very texts, or nothing
 * would change. A `no` is remembered. What could not be read is asked about without.
 */
export function askedByHand(judged: readonly Judged[], consent: Consent): Question[] {
  const kept = judged.filter(({ fate }) => fate === 'kept').map((one) => ({ ...one, next: nextOf(one) }));
  if (kept.length === 0) return [];
  const answered = answers();
  const open = kept.filter(({ wanted: { key }, file, next }) => {
    const known = answered.get(key);
    return known?.next !== next.print || known.modified !== file?.modifiedTime;
  });
  const touched = touchedIn(open);
  if (saysNo(consent)) remember(touched);
  const known = new Map(touched.map((one) => [one.key, one]));
  const asked = open.filter(({ wanted: { key } }) => {
    const one = known.get(key);
    const before = answered.get(key);
    const isAnswered = one && (saysNo(consent) || (before?.doc === one.doc && before.next === one.next));
    return !one || (one.differs.length > 0 && !isAnswered);
  });
  if (asked.length === 0) return [];
  const differs = asked.flatMap(({ wanted: { key } }) => known.get(key) ?? []).map(shown);
  const about = asked.map(({ wanted }) => wanted.paper.name);
  return [{ code: 'overwrite-by-hand', about, ...(differs.length > 0 && { differs }) }];
}

type Next = { words: string; print: string };

function nextOf({ wanted: { paper } }: Judged): Next {
  const words = wordsOf(paper);
  return { words, print: digest(words) };
}

/** Each Doc whose words are known. */
function touchedIn(kept: readonly (Judged & { next: Next })[]): Touched[] {
  const docs = wordsIn(kept.flatMap(({ file, unread }) => (file && !unread ? [file.id] : [])));
  return kept.flatMap(({ file, wanted: { key, paper }, next }): Touched[] => {
    const own = docs.get(file?.id ?? '');
    if (own === undefined || !file) return [];
    const differs = differing(own, next.words);
    const answer = { doc: digest(own), next: next.print, modified: file.modifiedTime };
    return [{ key, name: paper.name, differs, ...answer }];
  });
}

const saysNo = (consent: Consent): boolean =>
  typeof consent === 'object' && consent['overwrite-by-hand'] === false;

const answers = (): Map<string, Answer> =>
  new Map(
    Object.entries(under(prefix, wholeLedger())).flatMap(([key, entry]): [string, Answer][] => {
      const answer = stored(shapes, entry);
      return answer ? [[key, answer]] : [];
    }),
  );

function remember(touched: readonly Touched[]): void {
  if (touched.length > 0)
    writeEntries(
      Object.fromEntries(
        touched.map(({ key, doc, next, modified }) => [
          prefix + key,
          entryText(shapes, [doc, next, modified]),
        ]),
      ),
    );
}

const shown = ({ name, differs }: Touched) => ({
  name,
  differences: differs
    .slice(0, mostTold)
    .map(({ before, after }) => ({ doc: cut(before), sheet: cut(after) })),
  more: Math.max(0, differs.length - mostTold),
});

const cut = (sentence: string): string =>
  sentence.length > longestTold ? `${sentence.slice(0, longestTold)}…` : sentence;
