import * as z from 'zod/mini';
import { listedPapers } from '../../documents/ready/listed';
import { carriedBy, draft, isMailOf, type Life, lifeStates, lived } from '../../domain/papers/life';
import { codeKey } from '../../domain/text/digest';
import { writeEntries } from '../../google/ledger';
import type { Book } from '../../tables/book';
import { type Conference, stepWays } from '../../tables/conference';
import { entryText, type Shapes, type Stored, storedUnder } from '../sheet/stored';

const prefix = 'life:';

/** What the ledger keeps of a listed paper's life; `text` and `words` are fingerprints, '' where nothing was submitted. */
export type LifeEntry = Life & {
  code: string;
  /** Of the text that is read by who agrees, as the Sheet keeps it. */
  text: string;
  /** Of that text without numbers and days, as the Sheet then made it; '' where a hand had changed the Doc. */
  words: string;
  /** The unit of the copy from which the words were taken; '' = of nobody in particular. */
  unit: string;
};

const text = z.string();
const shapes: Shapes<LifeEntry> = [
  z.pipe(
    z.tuple([
      text,
      z.enum(lifeStates),
      text,
      z.number(),
      z.tuple([text, z.number()]),
      z.tuple([text, text, text]),
      z.tuple([text, text, text]),
      z.tuple([text, text, text]),
    ]),
    z.transform(
      ([code, state, by, at, [approvedBy, approvedAt], [words, own, unit], said, issue]): LifeEntry => {
        const [remark, lost, next] = said;
        const [number, symbol, day] = issue;
        const told = { remark, lost, next, number, symbol, day };
        return { code, state, by, at, approvedBy, approvedAt, text: words, words: own, unit, ...told };
      },
    ),
  ),
];

/** Every paper of which something is kept, by `codeKey`. */
const livesIn = (ledger: Readonly<Record<string, string>>): Stored<LifeEntry> =>
  storedUnder(prefix, shapes, ledger);

/** Lives as entries of the ledger by their whole names, to be written with others in one call. */
const packedLives = (lives: readonly LifeEntry[]): Record<string, string> =>
  Object.fromEntries(lives.map((life) => [prefix + codeKey(life.code), packed(life)]));

const packed = (life: LifeEntry): string => {
  const { code, state, by, at, approvedBy, approvedAt, remark, lost, next, number, symbol, day } = life;
  return entryText(shapes, [
    code,
    state,
    by,
    at,
    [approvedBy, approvedAt],
    [life.text, life.words, life.unit],
    [remark, lost, next],
    [number, symbol, day],
  ]);
};

/** What a paper begins with. */
const unlived = (code: string): LifeEntry => ({ ...draft, code, text: '', words: '', unit: '' });

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
