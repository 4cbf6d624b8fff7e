import { profile } from './profile';

/** Advance widths of Times New Roman Bold in hundredths of an em; a letter with marks is as wide as its base. */
const advances: readonly (readonly [number, string])[] = [
  [25, ' ,.'],
  [28, 'il/'],
  [33, 'fjt-:;()'],
  [39, 'sI'],
  [44, 'cezr'],
  [50, 'aovxykJ0123456789'],
  [61, 'PF'],
  [67, 'BELTZ'],
  [72, 'ACDĐNRUVXYw'],
  [78, 'GHKOQ'],
  [83, 'm'],
  [94, 'M'],
  [100, 'W'],
];
const advance = new Map(
  advances.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
const usual = 56;
const mmPerPoint = 25.4 / 72;

/**
 * How wide words stand in Times New Roman Bold, in mm: near enough to choose a line length or a place to break.
 * @example Math.round(boldWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13)) // 96
 */
export function boldWidth(text: string, points: number): number {
  const letters = [...text].map((letter) => letter.normalize('NFD').charAt(0));
  return (
    (letters.reduce((sum, letter) => sum + (advance.get(letter) ?? usual), 0) / 100) * points * mmPerPoint
  );
}

/**
 * The length of the line under some words, in mm: from 1/3 to 1/2 of them (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 * @example ruleUnder(96) // 40
 */
export function ruleUnder(width: number): number {
  const most = Math.min(width, profile.page.width - profile.page.left - profile.page.right) * 0.48;
  return [...profile.rules].reverse().find((length) => length <= most) ?? profile.rules[0];
}
