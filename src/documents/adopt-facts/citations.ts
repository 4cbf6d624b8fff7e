import { citedIn } from '../../domain/papers/leftover-acts';

/** An act that is cited has its own day, which may be the same by chance. */
export const cites = /^\s*[-–+•*]?\s*(?:Căn cứ|Thực hiện|Theo|Xét)(?!\p{L})/iu;

/** `của Chính phủ về việc …`, up to where the sentence goes on. */
const rest = /^[^,;)\n]*?(?=[,;)\n]|\.(?:\s|\/|$)|$)/u;
/** The same where a paper says what it rests on: `quy định chức năng, nhiệm vụ của …, Sở Y tế tổ chức`. */
const longRest = /^[^;)\n]*?(?=[;)\n]|,\s+\p{Lu}|\.(?:\s|\/|$)|$)/u;
/** `Quyết định số …/QĐ-UBND`, `Thông tư số 26 /2013/TT-BTC`: a number that is still to come, or is spaced. */
const blank =
  /(?<=(?:luật|lệnh|quyết|định|thị|tư|tịch|hoạch|trình|văn|báo|cáo|luận|điện|mời|dẫn|chế) )số\s?[\d\s.…_]*(?=\/|ngày\s)/giu;
/** Whose a day is: an act's, that is named before it or on the line before. */
const ofAnother = /(?<!\p{L})ngày [^,;()]{4,30}? của (?:các )?(?=\p{Lu})/gu;

/**
 * Where a text tells of an act or of an earlier paper: all that is said of it is its own, whatever the conference's is.
 * @example citationsIn('Xem Kế hoạch số 5/KH-SYT ngày 05/3/2020 của Sở Y tế, họp lại.')[0] // [13, 51]
 */
export const citationsIn = (text: string): (readonly [number, number])[] => [
  ...[
    ...citedIn(text),
    ...[...text.matchAll(blank)].map(({ index, 0: words }) => ({ at: index, end: index + words.length })),
  ].map(({ at, end }) => {
    const [more = ''] = (cites.test(text) ? longRest : rest).exec(text.slice(end)) ?? [];
    return [at, end + more.length] as const;
  }),
  ...[...text.matchAll(ofAnother)].map(({ index, 0: words }) => [index, index + words.length] as const),
];

/** Whether letters of a text are of a citation. */
export const isCited = (text: string, from: number, to: number): boolean =>
  citationsIn(text).some(([begin, end]) => from < end && begin < to);

/** A text without what it rests on: up to where the citations with which it opens end, there are spaces. */
export function behindCitations(text: string): string {
  if (!cites.test(text)) return text;
  const last = Math.max(0, ...citationsIn(text).map(([, end]) => end));
  const goesOn = /,\s+(?=\p{Lu})/u.exec(text.slice(last));
  const from = goesOn ? last + goesOn.index : text.length;
  return ' '.repeat(from) + text.slice(from);
}
