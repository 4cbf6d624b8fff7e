import { isHeading, typedNumber } from '../../domain/papers/plan';
import { fold } from '../../domain/text/vietnamese';
import type { PlanLine } from '../../tables/plan-lines';

/** Levels above the headings, as in `I. Mục đích`. */
const roman = /^[IVX]+[.)]/;

/**
 * Headings with their numbers. One typed with a number keeps it and the count goes on from there; after a Roman one it starts again.
 * @example numbered([{ row: 2, kind: 'Đề mục', text: 'Mục đích, yêu cầu' }])[0].text // '1. Mục đích, yêu cầu'
 */
export function numbered(lines: readonly PlanLine[]): PlanLine[] {
  let number = 0;
  return lines.map((line) => {
    if (!isHeading(line)) return line;
    const typed = roman.test(line.text ?? '') ? 0 : typedNumber(line.text ?? '');
    number = typed ?? number + 1;
    return typed === undefined ? { ...line, text: `${number}. ${line.text}` } : line;
  });
}

/** Where the first section whose heading speaks of something begins and ends, as positions in the lines. */
export function sectionAbout(
  lines: readonly PlanLine[],
  words: string,
): { from: number; to: number } | undefined {
  const from = lines.findIndex((line) => isHeading(line) && fold(line.text ?? '').includes(words));
  const next = lines.findIndex((line, index) => index > from && isHeading(line));
  return from < 0 ? undefined : { from, to: next < 0 ? lines.length : next };
}
