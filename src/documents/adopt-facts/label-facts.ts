import { type DateIn, datesIn } from '../../domain/days/dates-in';
import { writeShortDay } from '../../domain/days/days';
import { isCited } from './citations';
import type { Labelled } from './labels';
import { conference, type Fact } from './read-facts';
import { type Span, within } from './spans';

/** An hour of the day, as papers write it. */
export const hour =
  /(?<![\d/.])\d{1,2}(?:\s*(?:[hg](?!\p{L})|giờ|:(?=\d))|\.(?=[0-5]\d\s*,?\s*(?:ngày|thứ|sáng|chiều)))\s*(?:\d{1,2}(?!\d))?/iu;
/** What may stand before a place: `Tại`, `Hội nghị được tổ chức tại`; not in a name such as `Phòng họp tại tầng 2`. */
const placed =
  /^(?:tại|(?!Phòng|Hội trường|Nhà|Trung tâm|Khách sạn|Trụ sở)[^,.;:]*(?:tổ chức|họp|diễn ra|dự kiến|bố trí) tại)\s+/iu;
/** `Địa chỉ: …` behind a place, or an address in brackets. */
const addressed = /^(.*?)([.,;]?\s*\(?Địa chỉ\s*:\s*|\s*\((?=(?:số|đường|phố|km|thôn|lô)\s))(.*?)\)?$/iu;
/** One person, by name or by post; a unit leads a piece of work, and `Lãnh đạo` may be anybody. */
const onePerson =
  /^(?:Đồng chí|Đ\/c|Ông|Bà|(?:Phó )?(?:Chủ tịch|Giám đốc|Bộ trưởng|Cục trưởng|Vụ trưởng|Hiệu trưởng|Trưởng|Viện trưởng|Tổng [Gg]iám đốc)|Thứ trưởng)(?!\p{L})|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
const person = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** What the labels of the body tell; a label that says two things is not sure of either. */
export function labelFacts(
  all: readonly { label: Labelled; span: Span }[],
  year: number | undefined,
): Fact[] {
  return (
    (['time', 'hour', 'hall', 'address', 'chair', 'contact'] as const)
      .flatMap((label) => {
        // The head of a table's column tells nothing by itself.
        const own = all
          .filter((one) => one.label === label && factsOf[label](one.span, year).length > 0)
          .map(({ span }) => span);
        // An address by itself may be anybody's.
        const isOurs = label !== 'address' || all.some((one) => one.label === 'hall');
        const isOne = isOurs && new Set(own.map(({ text }) => text.toLowerCase())).size === 1;
        return own
          .slice(0, 1)
          .flatMap((span) => factsOf[label](span, year))
          .map((fact) => ({ ...fact, sure: isOne && fact.sure }));
      })
      // Of several lines that tell an hour the first does.
      .filter(
        (one, index, every) =>
          one.field !== 'startTime' || every.findIndex(({ field }) => field === one.field) === index,
      )
  );
}

const words = (field: Exclude<Labelled, 'event' | 'time' | 'hour'>, whole: Span): Fact => {
  const at = linesIn(whole);
  const typed = at.map(({ text }) => text).join(' ');
  return { ...conference, field, at, typed, repeats: typed.split(' ').length >= 3 };
};

/** A value that a line break within its paragraph cuts. */
const linesIn = (whole: Span): Span[] =>
  [...whole.text.matchAll(/[^\n]+/g)].flatMap(({ 0: words, index }) => {
    const from = index + words.length - words.trimStart().length;
    return words.trim() ? [within(whole, from, from + words.trim().length)] : [];
  });

const factsOf: Record<Exclude<Labelled, 'event'>, (span: Span, year: number | undefined) => Fact[]> = {
  time: (span, year) => [...timeFacts(span, year), ...besideTime(span)],
  hour: (span, year) => timeFacts(span, year).filter(({ field }) => field === 'startTime'),
  hall: hallFacts,
  address: (span) => [words('address', span)],
  chair: (span) => [
    {
      ...words('chair', span),
      repeats: person.test(span.text),
      sure: onePerson.test(span.text) && !/phối hợp/i.test(span.text),
    },
  ],
  contact: (span) => [words('contact', span)],
};

/** A place with its address. */
export function hallFacts(span: Span): Fact[] {
  if (/^theo(?!\p{L})/iu.test(span.text) || isCited(span.text, 0, span.text.length)) return [];
  const place = within(span, placed.exec(span.text)?.[0].length ?? 0, span.text.length);
  const [, hall = place.text, joint = '', address = ''] = addressed.exec(place.text) ?? [];
  const from = hall.length + joint.length;
  return [
    words('hall', within(place, 0, hall.length)),
    ...(address ? [words('address', within(place, from, from + address.length))] : []),
  ];
}

/** `Thời gian, địa điểm: 8h00 ngày 24/7/2025 tại Hội trường tầng 5`. */
function besideTime(span: Span): Fact[] {
  const at = /(?<!\p{L})tại\s+/iu.exec(span.text);
  return at ? hallFacts(within(span, at.index, span.text.length)) : [];
}

/** The dates of the sentence in which the first stands: what follows, such as when the meeting opens, tells of them again. */
function oneSentence(text: string, dates: readonly DateIn[]): readonly DateIn[] {
  const later = dates.findIndex(
    ({ at }, index) => index > 0 && /[.;]\s/.test(text.slice(dates[index - 1]?.end, at)),
  );
  return later < 0 ? dates : dates.slice(0, later);
}

/** `khai mạc ngày 15/7, bế mạc ngày 16/7`: the days are told one by one. */
const apart = /(?<!\p{L})(?:khai mạc|bế mạc|kết thúc|đón tiếp|trở về)(?!\p{L})/iu;

/** Day and hour; `year` = that of a day without one. */
export function timeFacts(span: Span, year: number | undefined): Fact[] {
  const dates = oneSentence(span.text, datesIn(span.text, year)).filter(
    ({ day, at, end }) => day && !isCited(span.text, at, end),
  );
  const first = dates[0];
  const isApart = apart.test(span.text.slice(first?.end, dates[dates.length - 1]?.at));
  const last = isApart ? first : dates[dates.length - 1];
  const clock = hour.exec(span.text);
  const days = first && last ? within(span, first.at, last.end) : undefined;
  const isOne = first?.day !== undefined && first.day === last?.day;
  return [
    ...(days && first?.day
      ? [
          {
            ...conference,
            field: 'startDay',
            spelled: isOne ? 'day' : 'words',
            at: [days],
            typed: isOne ? writeShortDay(first.day) : days.text,
            repeats: true,
            sure: !isApart,
          } as const,
        ]
      : []),
    ...(clock
      ? [
          {
            ...conference,
            field: 'startTime',
            spelled: 'hour',
            at: [within(span, clock.index, clock.index + clock[0].trimEnd().length)],
            typed: clock[0].trim().replace('.', ':'),
            repeats: false,
          } as const,
        ]
      : []),
  ];
}
