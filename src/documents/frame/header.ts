import { nfc } from '../../domain/text/vietnamese';
import { type Broken, broken } from './breaks';
import type { Fields } from './fields';
import { linesOf } from './inline';
import { profile } from './profile';
import { boldWidth, ruleUnder } from './widths';

/** The agency with the line under it, which is as long as its widest line asks for. */
export function agencyFields(agency: string | undefined, room: number): Fields {
  const { fields, lines, points } = headerFields('Dòng cơ quan ban hành', agency, room);
  return { ...fields, 'Kẻ dưới cơ quan': ruleFields(lines, points) };
}

/**
 * Words of the header's left column: upper-case, broken where they were typed so, or at a meaning; smaller before a name is torn (13, then
 * 12: Phụ lục I, ô 2), and in one line more before that.
 */
export function headerFields(name: string, words: string | undefined, room: number) {
  const typed = linesOf(nfc(words ?? '')).map((line) => line.toUpperCase());
  const { agency, smallAgency } = profile.size;
  let best: Broken & { points: number } = { points: agency, ...broken(typed, room, agency) };
  for (const [points, more] of [
    [smallAgency, 0],
    [agency, 1],
    [smallAgency, 1],
  ] as const) {
    const other = best.flaw > 0 ? broken(typed, room, points, more) : best;
    if (rank(other) < rank(best)) best = { points, ...other };
  }
  const lines = best.lines.join('\n');
  const isSmall = best.points === smallAgency;
  return {
    lines,
    points: best.points,
    fields: lines === '' ? {} : { [isSmall ? `${name} (nhỏ)` : name]: [{ Chữ: lines }] },
  };
}

/** The less is torn the better, then the fewer lines. */
const rank = ({ flaw, lines }: Broken): number => flaw + lines.length;

/** On one line: smaller before it wraps (14, then 13: ô 4), by the width of bold letters, which is a little more than theirs. */
export function dateFields(words: string, room: number): Fields {
  const name = 'Địa danh, ngày tháng';
  const isSmall = boldWidth(words, profile.size.placeAndDate) > room;
  return { [isSmall ? `${name} (nhỏ)` : name]: [{ Chữ: words }] };
}

/** The line under some words: the template holds one of each length, and the field says which one is printed. */
export function ruleFields(words: string, points: number): Fields {
  const widest = Math.max(...words.split('\n').map((line) => boldWidth(line, points)));
  return widest > 0 ? { [`Kẻ ${ruleUnder(widest)} mm`]: true } : {};
}
