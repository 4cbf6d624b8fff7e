import { type Against, hasMoved, type Leftover } from './earlier';

const sum = /(?<![\d.])\d{1,3}(?:\.\d{3})+\s*(?:đồng|đ)(?![\p{L}/]|\s*\/)|Bằng chữ\s*:\s*\p{Lu}[^□]*đồng/giu;
const guests =
  /(?:(?:khoảng|chừng|gần|trên|hơn|dự kiến)\s+)?(?<![\d./])(\d+(?:\.\d+)*(?:\s*[-–]\s*\d+)?)\s*(?:đại biểu|khách mời|người|đồng chí)(?![\p{L}/]|\s*\/)/giu;

/** Sums and numbers of guests of an earlier conference. A text that was not written for it is held against its number of guests alone. */
export function countsLeft(text: string, against: Against): Leftover[] {
  const { earlier, isOld } = against;
  if (!hasMoved(against)) return [];
  const sums = isOld ? [...text.matchAll(sum)] : [];
  const counted = [...text.matchAll(guests)].filter(([, number]) => isOld || number === earlier?.guests);
  return [...sums, ...counted].map(({ index, 0: words }) => ({
    at: index,
    end: index + words.length,
    code: 'old-count',
  }));
}
