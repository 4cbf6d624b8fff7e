import { wordsOf } from '../../documents/adopt/rendered';
import { blankIn } from '../../documents/frame/to-fill-in';
import { longestInLedger } from '../../domain/limits/text-limits';
import { now } from '../../google/session';
import { factsEntries, factsId, type PaperTold, paperFactsEntry } from './facts-ledger';
import type { WantedPaper } from './fate';
import { begun, type LastWriting, packedWriting } from './last-writing';
import { given, type PaperEntry, writePapers } from './paper-ledger';
import type { Judged, Survey } from './survey';
import type { DuePaper, Uploaded } from './upload';

/** Says before the first upload whose papers these will be, so that a second account leaves them alone after a kill. */
export function claim(due: readonly DuePaper[], seen: Survey): void {
  const claims = due.map((paper): [string, PaperEntry] => {
    // What Docs gives back is not known of a text that is about to be another.
    const { version, modified, back, ...entry }: PaperEntry = {
      ...entryOf(paper, seen.me),
      ...seen.entries.get(paper.key),
    };
    // A hand's changes that may now be overwritten are looked at again if the upload never happens.
    const trusted = entry.state === 'kept' ? {} : given({ version, modified });
    return [paper.key, { ...entry, ...trusted, state: 'claimed' }];
  });
  note(new Map(claims), seen, begun(seen.last, due));
}

/** Writes down in one call what is now known of each paper, and only what changed; with nothing left the press is over. */
export function record(
  judged: readonly Judged[],
  { files, texts, left }: Uploaded & { texts: ReadonlyMap<string, string> },
  seen: Survey,
): void {
  const untouched = new Set(left.map(({ key }) => key));
  const news = judged.flatMap(({ wanted, fate, entry, file, unread }): [string, PaperEntry][] => {
    const fresh = files.get(wanted.key);
    // What could not be read is looked at again next time.
    const isKnown = fate === 'unchanged' || (fate === 'kept' && !unread);
    const known = fresh ?? (isKnown ? file : undefined);
    if (!known) return untouched.has(wanted.key) ? notBegun(wanted.key, seen) : [];
    const back = fresh ? texts.get(fresh.id) : entry?.back;
    // A version that moved by itself is not worth an entry.
    const { version } = !fresh && entry?.modified === known.modifiedTime ? entry : known;
    const next: PaperEntry = {
      ...entryOf(wanted, seen.me),
      ...(fresh || !entry ? {} : { at: entry.at }),
      state: fate === 'kept' ? 'kept' : 'made',
      id: known.id,
      ...given({ version, modified: known.modifiedTime, back }),
    };
    return same(next, entry) ? [] : [[wanted.key, next]];
  });
  const isOver = seen.last?.open === true && left.length === 0;
  const last = isOver && seen.last ? { ...seen.last, open: false } : undefined;
  note(new Map(news), seen, last, toldBy(judged, files, seen));
}

/** What is now told by papers that say what the Sheet says, where that is not known yet: also of one whose record a kill prevented. */
function toldBy(
  judged: readonly Judged[],
  files: Uploaded['files'],
  { told }: Survey,
): Record<string, string> {
  const asNow = judged
    .filter(({ fate, wanted }) => fate === 'unchanged' || files.has(wanted.key))
    .map(({ wanted }) => wanted);
  const sets = factsEntries(
    asNow.map(({ tells }) => tells),
    told,
  );
  const fresh = asNow.filter(
    ({ key, tells }) => files.has(key) || !isKnown(told.papers.get(key), factsId(tells)),
  );
  return Object.assign(
    sets,
    ...fresh.map(({ code, tells, number, issued, paper }) =>
      paperFactsEntry(code, { told: factsId(tells), number, issued, gap: blankIn(wordsOf(paper)) }),
    ),
  );
}

const isKnown = (known: PaperTold | undefined, told: string): boolean =>
  known?.told === told && known.gap !== undefined;

/** A claim whose upload was never begun hides no file, so nobody need wait for one to be listed. */
function notBegun(key: string, { entries }: Survey): [string, PaperEntry][] {
  const claim = entries.get(key);
  return claim && !claim.id ? [[key, { ...claim, at: 0 }]] : [];
}

function note(
  entries: ReadonlyMap<string, PaperEntry>,
  seen: Survey,
  last?: LastWriting,
  told: Record<string, string> = {},
): void {
  const beside = { ...(last && packedWriting(last)), ...told };
  if (entries.size > 0 || Object.keys(beside).length > 0) writePapers(entries, beside);
  if (last) seen.last = last;
  for (const [key, entry] of entries) seen.entries.set(key, entry);
}

const entryOf = ({ code, kind, unit, paper }: WantedPaper, maker: string): PaperEntry => ({
  code,
  kind,
  unit: unit.name.slice(0, longestInLedger),
  name: paper.name,
  state: 'made',
  maker,
  at: now(),
});

const same = (one: PaperEntry, other: PaperEntry | undefined): boolean =>
  other !== undefined &&
  [...Object.keys(one), ...Object.keys(other)].every(
    (key) => Reflect.get(one, key) === Reflect.get(other, key),
  );
