import type { ListedPaper } from '../../documents/kinds/paper-kind';
import { askedPapers, copyCode, listedPapers } from '../../documents/ready/listed';
import { numberedAs } from '../../documents/ready/numbered';
import { type Day, dayOf } from '../../domain/days/days';
import { bareNumber, type Numbered, outOfTurn, takenBy } from '../../domain/papers/letter-numbers';
import { isOver } from '../../domain/papers/life';
import { type Problem, problem } from '../../domain/problem';
import { codeKey } from '../../domain/text/digest';
import { fold } from '../../domain/text/vietnamese';
import { type Book, conferenceOf } from '../../tables/book';
import { keepsSteps, type Lives } from '../papers/lives';
import type { Survey } from '../papers/survey';
import { refusal } from '../sheet/refusal';
import { stateOf } from './opened';

/** What the registry gave a paper; `day` as `2026-07-05`. */
export type Given = { paper: string; number: string; day: string };

/** The same as it is kept, and what is to be said of it. `typed` = as the cell has it. */
export type Issue = { typed: string; number: string; symbol: string; day: Day; problems: Problem[] };

type Around = { book: Book; lives: Lives; seen: Survey; listed: ListedPaper };

/** Why a paper cannot be issued so. */
export function issueFault({ number, day }: Given, around: Around) {
  const { book, lives, seen, listed } = around;
  const { code, row, abbreviation } = listed;
  const at = stateOf(row);
  const life = lives.of(code);
  if (abbreviation === undefined) return refusal('no-number', at, code);
  if (dayOf(day.slice(0, 4), day.slice(5, 7), day.slice(8)) === undefined)
    return refusal('bad-issue-day', at, day);
  if (isOver(life.state)) return refusal('life-over', at, code);
  if (life.state === 'returned') return refusal('issue-returned', at, code);
  if (life.state === 'draft' && keepsSteps(conferenceOf(book))) return refusal('not-submitted', at, code);
  const own = numberOf(number, around);
  if (life.state === 'issued' && (bareNumber(life.number) !== bareNumber(own.number) || life.day !== day))
    return refusal('life-issued', at, code);
  // One that a broken run began to write again has its file all the same.
  const copies = askedPapers(listed, book).map(({ unit }) => codeKey(copyCode(listed, unit.code)));
  if (!copies.every((key) => seen.entries.get(key)?.id)) return refusal('submit-behind', at, listed.named);
  const taken = takenBy({ code, ...own, day }, numberedPapers(around));
  return taken && refusal('number-taken', at, inWords(own), { other: taken.code });
}

/** Number and day as they are kept. */
export function orderOf({ number: typed, day }: Given, around: Around): Issue {
  const own = numberOf(typed, around);
  const { code, row } = around.listed;
  const other = outOfTurn({ code, ...own, day }, numberedPapers(around));
  const problems = other
    ? [problem('number-out-of-turn', stateOf(row), inWords(own), { other: other.code })]
    : [];
  return { typed, ...own, day, problems };
}

const inWords = ({ number, symbol }: Pick<Issue, 'number' | 'symbol'>): string => `${number}/${symbol}`;

const numberOf = (number: string, { book, listed }: Around) =>
  numberedAs({ ...listed, number }, conferenceOf(book));

/** Every paper with a number: those that were issued, also where their row is gone, and what a row says of others. */
function numberedPapers({ book, lives }: Around): Numbered[] {
  const issued = lives.all().filter(({ number }) => number !== '');
  const known = new Set(issued.map(({ code }) => fold(code)));
  const typed = listedPapers(book).filter(({ code }) => !known.has(fold(code)));
  return [
    ...issued,
    ...typed.flatMap((one): Numbered[] =>
      one.number && one.issued
        ? [{ code: one.code, ...numberedAs(one, conferenceOf(book)), day: one.issued }]
        : [],
    ),
  ];
}
