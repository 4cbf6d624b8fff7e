import { datesIn } from '../../domain/days/dates-in';
import { writeShortDay } from '../../domain/days/days';
import { daysIn } from '../../domain/papers/leftover-days';
import { cites, isCited } from '../adopt-facts/citations';
import { type Fact, printedOf, tagOf } from '../adopt-facts/read-facts';
import type { Numbered } from '../adopt-facts/spans';
import { tagPattern } from '../frame/tags';
import { linesOf } from './lines';
import { type Piece, type Printed, piecesFor } from './pieces';
import { repeatsIn } from './repeats';
import { Taken } from './taken';

/** A place of the paper that tags can take: all pieces of one value. `again` = it stands there once more, for programs without text boxes. */
export type Place = { part: string; index: number; text: string; pieces: readonly Piece[]; again: boolean };

/** A value with all its places. `sure` = from the frame or a label, or an exact repeat of such. */
export type Found = Fact & { value: string; places: Place[] };

/** Words that stay as they are, and why. */
export type Left = { text: string; why: LeftWhy };
export type LeftWhy =
  | 'spelled-otherwise'
  | 'several-lines'
  | 'ends-elsewhere'
  | 'field'
  | 'control'
  | 'other-day'
  | 'not-read'
  | 'macro'
  | 'linked'
  | 'tracked'
  | 'converted'
  | 'table-empty'
  | 'table-merged'
  | 'table-uneven'
  | 'table-spelled'
  | 'table-first-row'
  | 'list-text'
  | 'list-twice'
  | 'list-uneven'
  | 'list-spelled';

/** What was found and what stays. */
export type Proposal = { found: Found[]; left: Left[] };

/** Proposes tags for the values of a paper: first in their own places, then for exact repeats, long ones first, but not in `tabled` paragraphs. */
export function proposed(
  facts: readonly Fact[],
  all: readonly Numbered[],
  tabled: ReadonlySet<number> = new Set(),
): Proposal {
  const proposer = new Proposer(
    all.filter(({ index }) => !tabled.has(index)),
    all,
  );
  const found = facts.flatMap((fact): Found[] => {
    const value = printedOf(fact);
    const isLost = value === '' && fact.typed !== '';
    if (isLost) proposer.left.push({ text: fact.typed, why: 'not-read' });
    return isLost ? [] : [{ ...fact, value, places: [] }];
  });
  for (const one of found) proposer.takeOwn(one);
  const long = [...found].sort((a, b) => Number(b.sure) - Number(a.sure) || b.value.length - a.value.length);
  const regions = facts.map(({ typed }) => typed.toLowerCase()).join('\n');
  for (const one of long) if (one.repeats) proposer.takeRepeats(one, regions);
  const { left } = proposer;
  return { found: found.filter(({ places, at }) => places.length > 0 || at.length > 1), left };
}

/** Goes over the paragraphs and gives each letter to one value at most. */
class Proposer {
  readonly left: Left[] = [];
  private readonly taken = new Taken();

  constructor(
    private readonly searched: readonly Numbered[],
    private readonly all: readonly Numbered[],
  ) {
    // What is in a tag already is no words of the paper.
    for (const { index, text } of all)
      for (const tag of text.matchAll(tagPattern))
        this.taken.take(index, tag.index, tag.index + tag[0].length);
  }

  takeOwn(found: Found): void {
    for (const { paragraph, from, to } of found.at) this.taken.take(paragraph, from, to);
    const lines = linesOf(found);
    if (!lines) this.left.push({ text: found.typed, why: 'several-lines' });
    else
      found.at.forEach(({ paragraph, from, to }, index) => {
        this.place(found, [paragraph, from, to], { ...printed(found), ...lines[index] });
      });
    const own = this.all[found.at[0]?.paragraph ?? -1];
    if (own && found.field === 'startDay' && found.spelled === 'day') this.takeWeekdays(found, own);
  }

  takeRepeats(found: Found, regions: string): void {
    for (const paragraph of this.searched)
      if (found.spelled === 'day') this.takeDays(found, paragraph);
      else
        for (const [from, to] of repeatsIn(found, paragraph.text, regions))
          if (this.isNew(paragraph, from, to)) this.place(found, [paragraph.index, from, to]);
  }

  /** The day of the meeting wherever it is written; any other day of the text is told. */
  private takeDays(found: Found, paragraph: Numbered): void {
    const { index, text, again } = paragraph;
    const isOpen = !cites.test(text);
    for (const { at, end, day } of daysIn(text, yearOf(found))) {
      if (!day || !this.isNew(paragraph, at, end)) continue;
      if (isOpen && found.value === writeShortDay(day) && !isCited(text, at, end))
        this.place(found, [index, at, end]);
      else if (!again) this.left.push({ text: text.slice(at, end), why: 'other-day' });
    }
    if (isOpen) this.takeWeekdays(found, paragraph);
  }

  /** The weekday beside the day of the meeting. */
  private takeWeekdays(found: Found, paragraph: Numbered): void {
    for (const { at, end, day, said } of datesIn(paragraph.text, yearOf(found))) {
      if (!said || !day || writeShortDay(day) !== found.value || isCited(paragraph.text, at, end)) continue;
      const [from, to] = [said.at, said.at + said.words.length];
      if (this.isNew(paragraph, from, to))
        this.place(found, [paragraph.index, from, to], { ...printed(found), spelled: 'weekday' });
    }
  }

  /** Whether nobody has these letters yet; they are taken from now on. */
  private isNew({ index }: Numbered, from: number, to: number): boolean {
    const isFree = this.taken.isFree(index, from, to);
    if (isFree) this.taken.take(index, from, to);
    return isFree;
  }

  /** Puts tags for the letters, or says why they stay. */
  private place(
    found: Found,
    [index, from, to]: readonly [number, number, number],
    as = printed(found),
  ): void {
    const paragraph = this.all[index];
    if (!paragraph) return;
    const { part, text, again } = paragraph;
    const pieces = piecesFor(paragraph, [from, to], as);
    if (pieces) found.places.push({ part, index, text, pieces, again });
    else if (!again) this.left.push({ text: text.slice(from, to), why: lockOf(paragraph, from, to) });
  }
}

const yearOf = ({ value }: Found): number => Number(value.slice(-4));

const printed = (found: Found): Printed => ({
  tag: tagOf(found),
  value: found.value,
  spelled: found.spelled,
  // The names over a paper are in capitals (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô 2).
  inCapitals: found.field === 'agency' || found.field === 'superior',
});

const lockOf = ({ letters }: Numbered, from: number, to: number): LeftWhy =>
  letters.slice(from, to).find((letter) => letter?.lock)?.lock ?? 'spelled-otherwise';
