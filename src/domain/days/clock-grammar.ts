import { both, either, map, type Parser, type Placed, perhaps, piece, placed } from '../text/grammar';
import { longestFirst, numberName, numbersUpTo } from '../text/small-numbers';

/** A part of the day, as people say it beside an hour or a day. VI: buổi. */
export type Part = (typeof partNames)[number];
const partNames = ['sáng', 'trưa', 'chiều', 'tối', 'đêm'] as const;
/** An hour as it was typed. */
type Clock = { hour: number; minute: number; before: Part | ''; behind: Part | '' };
/** An hour, or from one to another, as typed. VI: giờ, khoảng giờ. */
export type Span = Placed & { from: Clock; to: Clock | undefined };

/** What stands between the two ends of a span; so it does between two days. */
export const joint = '(?:->|-+>?|→|÷|~|…|\\.\\.\\.|(?:cho )?(?:đến|tới)(?: khoảng| hết| lúc)?)';

/** A part of the day, by itself or beside an hour or a day. */
export const partWords = String.raw`(?:đầu giờ |cuối giờ |đầu |cuối )?(?:buổi )?(${partNames.join('|')})(?!\p{L})`;

const minuteWords = "(?: ?(?:phút|ph|p)(?![\\p{L}])| ?['’′])?";
/** Digits behind an hour are minutes, unless a day begins with them: `17h 20/7/2020`. */
const minutes = [
  String.raw` ?[:.] ?(?:(\d{2})(?!\d)|(\d)(?=[ ,;)]|$))(?! ?/ ?\d)${minuteWords}`,
  String.raw`(\d{1,2})(?![\d])(?! ?/ ?\d| ?\. ?\d)${minuteWords}`,
  ` ?(00)${minuteWords}`,
  String.raw` (\d{1,2})(?!\d)(?: ?(?:phút|ph|p)(?!\p{L})| ?['’′])`,
  String.raw` (\d{1,2})(?!\d)(?! ?[/.] ?\d| ?- ?\d{1,2} ?[-/.] ?\d| ?, ?\d{1,2} ?/| ?(?:-|và|đến) ?(?:ngày )?\d{1,2} ?/| tháng|h| ?giờ)`,
].join('|');
const hourWords = numbersUpTo(12);
const unit = String.raw` ?(?:giờ|h|g)(?!\p{L})`;
const clockPattern = String.raw`(\d{1,2})${unit}(?:${minutes}| ?(rưỡi)| ?kém (\d{1,2})(?: ?phút)?)?`;
const digital = String.raw`(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)(?:h(?!\p{L}))?`;
const half = String.raw` ?(am|pm|a\.m\.?|p\.m\.?|sa|ch)(?!\p{L})`;

type Bare = { hour: number; minute: number; half?: Part | '' };
const clockOf = (hour: number, minute: number): Bare => ({ hour, minute });

const bareHour = String.raw`(?<!ngày )(\d{1,2})(?![\d/:.,]|\s?[-/.]\s?\d{1,2}\s?/|\s?(?:tháng|ngày|người|đại biểu|buổi))`;

/** `2:00 PM`, `2 PM`: as the part of the day that it is. */
const english = piece<Bare>(
  `(?:${digital}|(\\d{1,2})(?: ?(?:h|giờ)(\\d{2})?)?)${half}`,
  ([hour = '', minute, alone = '', more, mark]) => {
    const number = Number(hour || alone);
    const isEarly = mark?.startsWith('a') || mark === 'sa';
    const at = clockOf(isEarly && number === 12 ? 0 : number, Number(minute || more || 0));
    return { ...at, half: isEarly ? partNames[0] : number > 12 ? '' : lateParts(number) };
  },
);
const lateParts = (hour: number): Part => (hour === 12 ? 'trưa' : hour < 7 ? 'chiều' : 'tối');
const usual = piece(clockPattern, ([hour, ...found]) => {
  const [less, isHalf] = [Number(found[7] || 0), found[6] !== ''];
  const typed = Number(found.slice(0, 6).find(Boolean) ?? 0);
  if (less > 0) return clockOf(Number(hour) - 1, 60 - less);
  return clockOf(Number(hour), isHalf ? 30 : typed);
});
const inFigures = piece(digital, ([hour, minute]) => clockOf(Number(hour), Number(minute)));
const minuteNumbers: Record<string, number> = {
  rưỡi: 30,
  ...Object.fromEntries([10, 15, 20, 30, 40, 45].map((minute) => [numberName(minute), minute])),
};
const inWords = piece(
  `(${longestFirst(hourWords)}) giờ(?: (${longestFirst(minuteNumbers)})(?: phút)?)?(?!\\p{L})`,
  ([word = '', more = '']) => clockOf(hourWords[word] ?? 0, minuteNumbers[more] ?? 0),
);
/** `2 rưỡi chiều`: only a part of the day makes an hour of it. */
const halfPast = piece(String.raw`(\d{1,2}) rưỡi(?= \(?(?:buổi )?(?:sáng|trưa|chiều|tối))`, ([hour]) =>
  clockOf(Number(hour), 30),
);
const exact = either<Bare>([english, halfPast, usual, inFigures, inWords]);
const bare = piece(bareHour, ([hour]) => clockOf(Number(hour), 0));

const leads = '(?:(?:từ|lúc|vào|hồi|đúng|khoảng|tầm)(?: lúc| hồi| đúng)? ?[:,]? ?){0,9}';
const partBefore = piece(`${partWords}[:,]? ?${leads}`, ([part]) => partOf(part));
const partBehind = piece(
  String.raw`\(?(?:các )?${partWords}\)?(?! ?:? ?(?:(?:từ|lúc) )?\d{1,2} ?(?:h|g|giờ|:\d|-))`,
  ([part]) => partOf(part),
);
const dressed = (clock: Parser<Bare>): Parser<Clock> =>
  both(
    both(perhaps(partBefore, ''), clock, (before, at) => ({ ...at, before })),
    perhaps(partBehind, ''),
    ({ half: own = '', ...at }, behind) => ({ ...at, behind: behind || own }),
  );
const hour = dressed(exact);
const short = dressed(bare);
const spanOf = (
  first: Parser<Clock>,
  second: Parser<Clock>,
): Parser<{ from: Clock; to: Clock | undefined }> =>
  both(
    both(
      first,
      piece(`${joint} ?${leads}`, () => ''),
      (from) => from,
    ),
    second,
    (from, to) => ({ from, to }),
  );
/** The second end may go without its unit where the first has one, and the other way round: `8-11h30`, `8h30-11`. */
export const span: Parser<Span> = placed(
  either([
    spanOf(short, hour),
    spanOf(hour, either([hour, short])),
    map(hour, (from) => ({ from, to: undefined })),
  ]),
);

/** The part that a word names. */
export const partOf = (word = ''): Part | '' => partNames.find((one) => one === word) ?? '';

/** Which hour it is by the part of the day; undefined where the two do not agree. @example hourIn('chiều', 2) // 14 */
export function hourIn(part: Part, hour: number): number | undefined {
  const [least, most, added] = hours[part];
  const meant = hour < added ? hour + 12 : hour;
  return meant >= least && meant <= most ? meant : undefined;
}
/** The earliest and the latest hour of each part, and below which hour it is one of the second half of the day. */
const hours: Record<Part, readonly [number, number, number]> = {
  sáng: [0, 11, 0],
  trưa: [10, 14, 3],
  chiều: [12, 18, 7],
  tối: [17, 23, 12],
  đêm: [20, 23, 12],
};
