import { nfc } from '../../domain/text/vietnamese';
import { broken } from './breaks';
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
 * Words of the header's left column: upper-case, broken where they were typed so, or at a meaning; smaller before a word is torn (13, then
 * 12: Phụ lục I, ô 2).
 */
export function headerFields(name: string, words: string | undefined, room: number) {
  const typed = linesOf(nfc(words ?? '')).map((line) => line.toUpperCase());
  const { agency, smallAgency } = profile.size;
  const usual = broken(typed, room, agency);
  const small = usual.isWhole ? usual : broken(typed, room, smallAgency);
  const isSmall = !usual.isWhole && small.isWhole;
  const lines = (isSmall ? small : usual).lines.join('\n');
  return {
    lines,
    points: isSmall ? smallAgency : agency,
    fields: lines === '' ? {} : { [isSmall ? `${name} (nhỏ)` : name]: [{ Chữ: lines }] },
  };
}

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
