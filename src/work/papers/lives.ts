import { listedPapers } from '../../documents/ready/listed';
import { carriedBy, isMailOf, type Life, lived } from '../../domain/papers/life';
import { codeKey } from '../../domain/text/digest';
import { writeEntries } from '../../google/ledger';
import type { Book } from '../../tables/book';
import { type Conference, stepWays } from '../../tables/conference';
import type { Stored } from '../sheet/stored';
import { type LifeEntry, livesIn, packedLives, unlived } from './life-ledger';

/** What is known of the lives of this Sheet's papers, each by the code of its row. */
export type Lives = {
  /** Where a paper stands. */
  of: (code: string) => Life;
  /** Whether a mail brought somebody a copy, by the copy's own code. */
  hasLeft: (copy: string) => boolean;
  /** The paper with which a row of replacements began that led to this one; itself where it replaces none. */
  first: (code: string) => string;
  /** What the ledger keeps of it. */
  kept: (code: string) => LifeEntry;
  /** Every entry, also of papers that are listed no more: their numbers stay taken. */
  all: () => LifeEntry[];
  /** What this version cannot read: nothing is done with those papers. */
  unrecognised: Stored<LifeEntry>['unrecognised'];
  /** Writes down in one call what became of some, and what else belongs to that. */
  keep: (entries: readonly LifeEntry[], beside?: Record<string, string>) => void;
  /** The same once mails with these codes have left. */
  with: (left: readonly string[]) => Lives;
};

/** Reads lives from a ledger that was read already; `left` = the codes of the mails that have left. */
export function livesOf(
  book: Book<'papers'>,
  ledger: Readonly<Record<string, string>>,
  left: readonly string[],
): Lives {
  const { entries, unrecognised } = livesIn(ledger);
  const codes = listedPapers(book).map(({ code }) => code);
  const sent = new Set(left.map((mail) => codeKey(carriedBy(mail, codes))));
  return {
    of: (code) => lived(entries.get(codeKey(code)), sent.has(codeKey(code))),
    hasLeft: (copy) => left.some((mail) => isMailOf(mail, copy)),
    kept: (code) => entries.get(codeKey(code)) ?? unlived(code),
    first: (code) => firstOf(code, [...entries.values()]),
    all: () => [...entries.values()],
    unrecognised,
    with: (now) => livesOf(book, ledger, now),
    keep: (news, beside = {}) => {
      writeEntries({ ...packedLives(news), ...beside });
      for (const entry of news) entries.set(codeKey(entry.code), entry);
    },
  };
}

function firstOf(code: string, lives: readonly LifeEntry[]): string {
  const before = new Map(
    lives.flatMap(({ code: own, next }) => (next ? [[codeKey(next), own] as const] : [])),
  );
  const passed = new Set<string>();
  let first = code;
  for (let key = codeKey(code); before.has(key) && !passed.has(key); key = codeKey(first)) {
    passed.add(key);
    first = before.get(key) ?? first;
  }
  return first;
}

/** Whether this conference keeps the steps: submitted, signed, numbered, and only then sent. */
export const keepsSteps = ({ steps }: Conference): boolean => steps === stepWays.kept;
