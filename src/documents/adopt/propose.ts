import { datesIn } from '../../domain/days/dates-in';
import { writeShortDay } from '../../domain/days/days';
import { type Fact, printedOf, tagOf } from './facts';
import { type Piece, type Printed, piecesFor } from './pieces';
import type { Numbered } from './spans';
import { standsAt, Taken } from './taken';

/** A place of the paper that tags can take: all pieces of one value. `again` = it stands there once more, for programs without text boxes. */
export type Place = { part: string; index: number; text: string; pieces: readonly Piece[]; again: boolean };

/** A value with all its places. `sure` = from the frame or a label, or an exact repeat of such. */
export type Found = Fact & { value: string; places: Place[] };

/** Words that stay as they are, and why. */
export type Left = { text: string; why: LeftWhy };
export type LeftWhy = 'spelled-otherwise' | 'several-lines' | 'field' | 'control' | 'other-day' | 'not-read';

/** What was found and what stays. */
export type Proposal = { found: Found[]; left: Left[] };

/** Proposes tags for the values of a paper: first in their own places, then for exact repeats, long ones first. */
export function proposed(facts: readonly Fact[], all: readonly Numbered[]): Proposal {
  const proposal: Proposal = { found: [], left: [] };
  const taken = new Taken();
  for (const fact of facts) {
    const value = printedOf(fact);
    if (value === '') proposal.left.push({ text: fact.typed, why: 'not-read' });
    else proposal.found.push({ ...fact, value, places: [] });
  }
  for (const found of proposal.found) takeOwn(found, all, taken, proposal.left);
  const long = [...proposal.found].sort((a, b) => b.value.length - a.value.length);
  for (const found of long) if (found.repeats) takeRepeats(found, all, taken, proposal.left);
  return {
    ...proposal,
    found: proposal.found.filter(({ places, at }) => places.length > 0 || at.length > 1),
  };
}

function takeOwn(found: Found, all: readonly Numbered[], taken: Taken, left: Left[]): void {
  for (const { paragraph: index, from, to } of found.at) taken.take(index, from, to);
  const [at] = found.at;
  if (!at) return;
  const lines = found.value.split('\n');
  if (lines.length !== found.at.length) left.push({ text: found.typed, why: 'several-lines' });
  else
    found.at.forEach(({ paragraph, from, to }, index) => {
      const as = { ...printed(found), tag: lineTag(tagOf(found), index, lines), value: lines[index] ?? '' };
      place(found, all, [paragraph, from, to], left, as);
    });
  if (found.field === 'startDay') takeWeekdays(found, all, at.paragraph, taken, left);
}

/** One line of a value of several; the last takes along what a later value may have more. */
function lineTag(tag: string, index: number, { length }: { length: number }): string {
  if (length === 1) return tag;
  return `${tag} | ${index > 0 && index === length - 1 ? 'từ dòng' : 'dòng'} ${index + 1}`;
}

const printed = (found: Found): Printed => ({
  tag: tagOf(found),
  value: found.value,
  spelled: found.spelled,
});

/** Puts tags for the letters, or says why they stay. */
function place(
  found: Found,
  all: readonly Numbered[],
  [index, from, to]: readonly [number, number, number],
  left: Left[],
  as: Printed = printed(found),
): void {
  const paragraph = all[index];
  const pieces = paragraph && piecesFor(paragraph, [from, to], as);
  if (!paragraph) return;
  const { part, text, again } = paragraph;
  if (pieces) found.places.push({ part, index, text, pieces, again });
  else if (!again) left.push({ text: text.slice(from, to), why: lockOf(paragraph, from, to) });
}

const lockOf = ({ letters }: Numbered, from: number, to: number): LeftWhy =>
  letters.slice(from, to).find((letter) => letter?.lock)?.lock ?? 'spelled-otherwise';

function takeRepeats(found: Found, all: readonly Numbered[], taken: Taken, left: Left[]): void {
  for (const paragraph of all) {
    if (found.spelled === 'day') takeDays(found, all, paragraph, taken, left);
    else
      for (const [from, to] of standsAt(paragraph.text, found.value)) {
        if (!taken.isFree(paragraph.index, from, to)) continue;
        taken.take(paragraph.index, from, to);
        place(found, all, [paragraph.index, from, to], left);
      }
  }
}

/** An act that is cited has its own day, which may be the same by chance. */
const cites = /^\s*[-–+•*]?\s*(?:Căn cứ|Thực hiện|Theo)(?!\p{L})/iu;

/** The day of the meeting wherever it is written; any other day of the text is told. */
function takeDays(
  found: Found,
  all: readonly Numbered[],
  paragraph: Numbered,
  taken: Taken,
  left: Left[],
): void {
  const { index, text } = paragraph;
  const year = Number(found.value.slice(-4));
  for (const { at, end, day } of datesIn(text, year)) {
    if (!day || !taken.isFree(index, at, end)) continue;
    const isSame = found.value === writeShortDay(day);
    taken.take(index, at, end);
    if (isSame && !cites.test(text)) place(found, all, [index, at, end], left);
    else if (!paragraph.again) left.push({ text: text.slice(at, end), why: 'other-day' });
  }
  takeWeekdays(found, all, index, taken, left);
}

/** The weekday beside the day of the meeting. */
function takeWeekdays(
  found: Found,
  all: readonly Numbered[],
  index: number,
  taken: Taken,
  left: Left[],
): void {
  if (found.spelled !== 'day') return;
  const text = all[index]?.text ?? '';
  for (const { day, said } of datesIn(text, Number(found.value.slice(-4)))) {
    const [from, to] = said ? [said.at, said.at + said.words.length] : [0, 0];
    if (!said || !day || writeShortDay(day) !== found.value || !taken.isFree(index, from, to)) continue;
    taken.take(index, from, to);
    place(found, all, [index, from, to], left, { ...printed(found), spelled: 'weekday' });
  }
}
