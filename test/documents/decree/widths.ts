import { boldWidth } from '../../../src/documents/frame/widths';
import type { Line } from './lines-in';

/** Whether the line drawn under some words, in a column as wide as `room` mm, is 1/3 to 1/2 as long as they are. */
export function isRuleRight(line: Line | undefined, room: number): boolean {
  if (line?.ruleInset === undefined || line.points === undefined) return false;
  const { points } = line;
  const width = Math.max(...line.text.split('\n').map((words) => boldWidth(words, points)));
  const share = (room - line.ruleInset) / width;
  return share >= 1 / 3 - 0.01 && share <= 1 / 2 + 0.01;
}
