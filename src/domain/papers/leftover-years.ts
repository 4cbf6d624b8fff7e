import type { Month } from '../days/days';
import { type Against, type Earlier, hasMoved, type Leftover, oldestOf, turn } from './earlier';

const year = /(?<![\d/.,-])((?:19|20)\d{2})(?:\s*[-–]\s*((?:19|20)\d{2}))?(?![\d/]|[.,]\d|-\p{Lu})/gu;
/** What carries a year in its name. */
const named = /(?:Hiến pháp|Luật|Bộ luật|Pháp lệnh|Nghị quyết|TCVN|ISO)(?!\p{L})[^;.,]{0,60}$/u;
/** What was done in a year is told in the next. */
const tellsOfThen = /(?:kết quả|tổng kết|sơ kết|đánh giá|so với|báo cáo|từ|sau|hết)(?!\p{L})[^.;:]*$/iu;
const word = /năm(?: học)?\s*$|giai đoạn\s*$|nhiệm kỳ\s*$/iu;

/** Years, and spans of years, of an earlier conference. */
export function yearsLeft(text: string, against: Against): Leftover[] {
  const { now, earlier, isOld } = against;
  if (earlier && !hasMoved(against)) return [];
  return [...text.matchAll(year)].flatMap(({ index, 0: words, 1: from = '', 2: to }): Leftover[] => {
    const before = text.slice(0, index);
    const isTold = !earlier && tellsOfThen.test(before);
    if (named.test(before) || isTold || !isPast(Number(from), to === undefined ? undefined : Number(to)))
      return [];
    const at = index - (word.exec(before)?.[0].length ?? 0);
    return [{ at, end: index + words.length, code: 'old-year' }];
  });

  function isPast(from: number, to: number | undefined): boolean {
    if (to === undefined) return from < now.year && from >= oldestOf(against);
    if (!earlier) return false;
    const isSchoolYear = to === from + 1 && isOld && from <= earlier.when.year && from < now.year;
    return isSchoolYear || (to < now.year && to >= oldestOf(against));
  }
}

const quarter = /quý\s+(IV|I{1,3}|[1-4])(?![\p{L}\d])/giu;
const half = /(?:6|sáu|06) tháng (?:đầu|cuối) năm|9 tháng(?: đầu năm)?/giu;
/** Whose turns are not the conference's. */
const others = /(?:Đại hội|Trung ương|khóa|khoá|nhiệm kỳ|Nghị quyết)[^.;,]*$/iu;
const romans: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Quarters and halves of a year, and `lần thứ 5` after last year's 5. */
export function turnsLeft(text: string, against: Against): Leftover[] {
  const { earlier } = against;
  if (!earlier || !hasMoved(against)) return [];
  const moved = { ...against, earlier };
  return [...quartersLeft(text, moved), ...halvesLeft(text, moved), ...countedLeft(text, moved)];
}

/** Against a conference that is another one. */
type Moved = Against & { earlier: Earlier };

/** Which of the parts of its year a month is in, each of so many months. */
const partOf = (month: Month, months: number): number => Math.ceil(Number(month.slice(5)) / months);

function quartersLeft(text: string, { now, earlier, isOld }: Moved): Leftover[] {
  const [old, own] = [partOf(earlier.when.month, 3), partOf(now.month, 3)];
  if (old === own) return [];
  return [...text.matchAll(quarter)]
    .filter(([, said = '']) => isOld || (romans[said.toLowerCase()] ?? Number(said)) === old)
    .map(({ index, 0: words }) => ({ at: index, end: index + words.length, code: 'old-turn' }));
}

function halvesLeft(text: string, { now, earlier, isOld }: Moved): Leftover[] {
  if (!isOld || partOf(earlier.when.month, 6) === partOf(now.month, 6)) return [];
  return [...text.matchAll(half)].map(({ index, 0: words }) => ({
    at: index,
    end: index + words.length,
    code: 'old-turn',
  }));
}

const everyTurn = new RegExp(turn.source, 'giu');

const countedLeft = (text: string, { earlier, isOld, now }: Moved): Leftover[] =>
  earlier.when.year === now.year
    ? []
    : [...text.matchAll(everyTurn)]
        .filter(({ index, 0: words }) =>
          isOld ? !others.test(text.slice(0, index)) : words.toLowerCase() === earlier.turn,
        )
        .map(({ index, 0: words }) => ({ at: index, end: index + words.length, code: 'old-turn' }));
