import { datesIn } from '../../domain/days/dates-in';
import { writeMonth, writeShortDay } from '../../domain/days/days';
import type { conferenceTable } from '../../tables/conference';
import type { Footer } from './footer';
import { conference, type Fact } from './read-facts';
import type { Header } from './read-header';
import { type Span, within } from './spans';

/** What the frame tells. */
export function frameFacts(header: Header, footer: Footer): Fact[] {
  const fact = (
    field: Fact['field'] & keyof typeof conferenceTable.columns,
    spans: readonly Span[],
    joint = ' ',
  ): Fact => ({
    ...conference,
    field,
    at: spans,
    typed: spans.map(({ text }) => text).join(joint),
    repeats: repeated.has(field),
  });
  return [
    fact('superior', header.superior),
    fact('agency', header.agency),
    fact('symbol', some(header.symbol)),
    fact('placeName', some(header.placeName)),
    ...monthFacts(header),
    ...[fact('event', eventIn(header.abstract))].filter(isName).map((one) => ({
      ...one,
      sure: !isPartOf(header.abstract.map(({ text }) => text).join(' '), one.typed),
    })),
    fact('signingPower', footer.power, '\n'),
    fact('signerPost', footer.post, '\n'),
    fact('signerName', some(footer.name)),
    fact('archive', some(footer.archive)),
  ]
    .filter(({ typed }) => typed !== '')
    .concat(paperFacts(header));
}

/** Names long enough to mean the same wherever they stand. */
const repeated: ReadonlySet<string> = new Set([
  'superior',
  'agency',
  'event',
  'hall',
  'address',
  'chair',
  'contact',
]);

/** `Hội nghị` alone names none. A name begins with a capital, wherever it was found. */
export const isName = ({ typed }: Fact): boolean => typed.split(/\s+/).length >= 4;

const some = (span: Span | undefined): Span[] => (span ? [span] : []);

function paperFacts({ number, noNumber, issued, noDay }: Header): Fact[] {
  const own = { table: 'papers', repeats: false, sure: true } as const;
  const day = issued && datesIn(issued.text)[0];
  return [
    ...some(number).map(
      (at): Fact => ({ ...own, field: 'number', spelled: 'number', at: [at], typed: at.text }),
    ),
    ...some(noNumber).map(
      (at): Fact => ({ ...own, field: 'number', spelled: 'no-number', at: [at], typed: '' }),
    ),
    ...(noDay.length > 0
      ? [{ ...own, field: 'issued', spelled: 'no-day', at: noDay, typed: '' } as const]
      : []),
    ...(issued && day?.day
      ? [
          {
            ...own,
            field: 'issued',
            spelled: 'day',
            at: [within(issued, day.at, day.end)],
            typed: writeShortDay(day.day),
          } as const,
        ]
      : []),
  ];
}

/** The month of a date whose day is left for the clerk who numbers the paper. */
function monthFacts({ issued }: Header): Fact[] {
  const date = issued && datesIn(issued.text)[0];
  if (!issued || !date?.month || date.day) return [];
  const at = [within(issued, date.at, date.end)];
  const typed = writeMonth(date.month);
  return [{ ...conference, field: 'issueMonth', spelled: 'month', at, typed, repeats: false }];
}

/** The year in which the paper was issued, for days that are written without one. */
export const yearOf = ({ issued }: Header): number | undefined => {
  const month = issued && datesIn(issued.text)[0]?.month;
  return month ? Number(month.slice(0, 4)) : undefined;
};

/** How a meeting is called. */
export const meetings =
  /(?<!\p{L})(?:hội nghị|cuộc họp|hội thảo|tọa đàm|toạ đàm|phiên họp|kỳ họp|đại hội|diễn đàn|buổi làm việc|lớp (?:tập huấn|bồi dưỡng)|(?<!ngày )lễ(?! lớn)|(?<!phòng )họp(?! báo))(?![\p{L}])/iu;
/** `tiếp xúc cử tri trước kỳ họp`: the meeting that is named is another one. */
const otherMeeting = new RegExp(`(?<!\\p{L})(?:trước|sau|giữa|thông qua tại)\\s+${meetings.source}`, 'iu');
/** What is asked for beside it: `kết quả Đại hội và đề nghị phê duyệt Điều lệ …`. */
const besides =
  /(?<!\p{L})và (?:đề nghị|phê duyệt|công nhận|báo cáo)(?!\p{L})|^\p{L}+ \p{L}+ (?:và|nhiệm kỳ)$/iu;
/** Another meeting, or half of what is held: `Tết Sum vầy và Hội nghị …`. */
const isPartOf = (abstract: string, name: string): boolean =>
  otherMeeting.test(abstract) || besides.test(name) || /\svà\s+$/u.test(abstract.split(name)[0] ?? '');

const nameEnds = /\s+(?:tại|vào ngày|từ ngày|ngày \d)(?![\p{L}])|[;(]|\.(?=\s|$)|,\s*ngày/u;

/** The name of the conference in the abstract: from the word that says what it is to the end. */
function eventIn(abstract: readonly Span[]): Span[] {
  const at = abstract.findIndex(({ text }) => meetings.test(text));
  return abstract.slice(Math.max(at, 0)).flatMap((span, index) => {
    if (at < 0) return [];
    const from = index === 0 ? (meetings.exec(span.text)?.index ?? 0) : 0;
    const [words = ''] = span.text.slice(from).split(nameEnds);
    return [within(span, from, from + words.trimEnd().length)];
  });
}
