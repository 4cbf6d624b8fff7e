import { both, either, many, map, type Parser, piece } from '../text/grammar';
import { longestFirst, numbersUpTo } from '../text/small-numbers';
import { tonesFolded } from '../text/vietnamese';
import { joint, type Part, partOf, partWords } from './clock-grammar';
import { weekdayPattern } from './weekdays';

/** A date as it was typed; `date` is not there for a month, `month` not for a number that goes with a later date. */
export type Written = { date?: number; month?: number; year?: number };
/** Dates joined to each other, in their order. */
export type Series = { dates: Written[]; parts: (Part | '')[]; isChoice: boolean };

/** The months by their names: the fourth is tháng Tư, the first also tháng Giêng. */
const { bốn: _, ...others } = numbersUpTo(12);
const monthNames: Record<string, number> = { ...others, tư: 4, giêng: 1 };
/** Those names as alternatives of a pattern. */
export const monthWords = longestFirst(monthNames);
/** A month by its name or its figures. @example monthNumber('tư') // 4 */
export const monthNumber = (typed: string): number => monthNames[typed] ?? Number(typed);

/** Of two digits only where nothing else can begin with them. */
const yearDigits = String.raw`(\d{4}|\d{2}(?! ?(?:h|g|giờ|:)(?!\p{L})| ?(?:phút|ngày|buổi)|[-/.]\d))(?!\d)`;
const longYear = String.raw`(?: ?(?:[/.-]|,? ?năm|,) ?(?:năm )?(\d{4})(?!\d))?`;
const number = String.raw`(\d{1,2})(?!\d)`;

const written = (pattern: string, [y, m, d]: [number, number, number]): Parser<Written> =>
  piece(pattern, (groups) => ({
    ...numbered('date', groups[d]),
    ...numbered('month', groups[m]),
    ...numbered('year', groups[y]),
  }));
function numbered(name: keyof Written, typed = ''): Written {
  if (typed === '') return {};
  const value = name === 'month' ? monthNumber(typed) : (dayNames[typed] ?? Number(typed));
  return { [name]: name === 'year' && typed.length === 2 ? 2000 + value : value };
}

const dayNames = numbersUpTo(31);
const dayWords = longestFirst(dayNames);
const date = either([
  written(String.raw`(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)(?:t[\d:.]+z?)?`, [0, 2, 3]),
  written(String.raw`(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?${yearDigits}`, [3, 2, 0]),
  written(String.raw`(?<=ngày )(${dayWords}) tháng ?(\d{1,2}(?!\d)|${monthWords})${longYear}`, [2, 1, 0]),
  written(
    String.raw`(1[3-9]|2\d|3[01]) ?- ?(0?[1-9]|1[0-2])(?! ?[/.-] ?\d|\d| ?(?:h|g|giờ)(?!\p{L}))`,
    [9, 1, 0],
  ),
  written(String.raw`${number},? ?tháng ?(\d{1,2}(?!\d)|${monthWords})${longYear}`, [2, 1, 0]),
  written(String.raw`${number} ?[/.] ?${number}(?! ?[/.] ?\d{1,2}(?!\d))${longYear}`, [2, 1, 0]),
]);
const month = written(String.raw`(?:tháng ?(\d{1,2}(?!\d)|${monthWords})${longYear})`, [1, 0, 9]);
const shortMonth = written(String.raw`(?:t ?)?(\d{1,2}) ?[/.-] ?(\d{4})(?!\d)`, [1, 0, 9]);
const bare = written(
  String.raw`(\d{1,2})(?!\d)(?! ?(?:h|g|giờ|:\d)(?!\p{L})| ?(?:ngày|buổi|đêm|người|đại biểu|phút|tiếng|rưỡi)(?!\p{L})|\.\d| ?[/.] ?\d|(?<=1[3-9]|2\d|3[01]) ?- ?(?:0?[1-9]|1[0-2])(?! ?[/.-] ?\d|\d| ?(?:h|g|giờ)(?!\p{L}))| ?- ?\d{1,2} ?- ?\d{4}|,? ?tháng)`,
  [9, 9, 0],
);

/** `ngày 23`, of the month that is named later. */
const numberAfterDay = written(
  String.raw`(?<=ngày )(\d{1,2})(?!\d)(?! ?[/.] ?\d| ?(?:h|g|giờ)(?!\p{L}))`,
  [9, 9, 0],
);
const ordinal = '(?:mùng|mồng|hôm)';
/** What may stand before the number of a day, and behind it: its weekday, its part of the day. */
const lead = piece(
  String.raw`(?:${partWords}|${weekdayPattern}) ?[,:-]? ?\(?|(?:các |cả )?ngày(?: ${ordinal})? ?:?|${ordinal}|\(`,
  () => '',
);
const tail = piece(
  String.raw`[,-]? ?\(? ?(?:(?:${partWords}|${weekdayPattern})(?: ?(?:,|và|đến|-|&) ?(?=${partWords}|${weekdayPattern})| ?)){1,9}(?! ?\(? ?\d{1,2} ?/)\)?|\)`,
  () => '',
);
const dressed = <T>(core: Parser<T>): Parser<T> =>
  both(
    both(many(lead), core, (_, one) => one),
    many(tail),
    (one) => one,
  );
const between = piece(String.raw`(?:${joint}|,? ?và|,|;|&|\+|hoặc) ?(?:từ |hết )?`, () => '');
const numbers = many(both(dressed(bare), between, (one) => one));
const last = dressed(date);

const dates = either([
  both(numbers, last, (some, one) => [...some, one]),
  map(dressed(either([month, shortMonth])), (one) => [one]),
  map(dressed(numberAfterDay), (one) => [one]),
]);
const anyPart = new RegExp(tonesFolded(partWords), 'gu');

/** `12-13/3/2026`, `từ chiều 23 đến sáng 24/7/2020`: numbers go with the date behind them. A month is by itself. */
export const series: Parser<Series> = (input, at) => {
  const read = dates(input, at);
  if (!read) return undefined;
  const words = input.slice(at, read.end);
  const parts = [...words.matchAll(anyPart)].map(([, part]) => partOf(part));
  return { value: { dates: read.value, parts, isChoice: words.includes('hoặc') }, end: read.end };
};
