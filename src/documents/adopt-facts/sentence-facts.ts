import { datesIn } from '../../domain/days/dates-in';
import { behindCitations } from './citations';
import { isName, meetings } from './frame-facts';
import { hallFacts, hour, timeFacts } from './label-facts';
import type { Told } from './labels';
import { conference, type Fact } from './read-facts';
import { type Numbered, type Span, trimmed, within } from './spans';

/** `vào hồi 8h00 ngày 24/7/2025`: what is said so in a sentence is likely the time of the meeting. */
const opens = /(?<!\p{L})(?:vào (?:hồi|lúc|ngày)|hồi|lúc|bắt đầu từ|tổ chức (?:từ|ngày))\s/iu;
const place =
  /(?<!\p{L})tại\s+(?=(?:Hội trường|Phòng họp|Phòng|Nhà|Trung tâm|Khách sạn|Trụ sở|Tầng)(?!\p{L}))/iu;
/** Where the name of a place ends in a sentence. */
const placeEnds = /[;:(]|\.(?=\s|$)|,?\s+(?:vào|từ ngày|ngày|lúc|hồi|để|nhằm|do|với)(?!\p{L})|\.\/\.|$/u;

/** Any place that is called by name, beside a time. */
const anyPlace = /(?<!\p{L})tại\s+(?=\p{Lu})/u;
/** `kính mời đồng chí tới dự Hội nghị tổng kết …`: which meeting, not how it is to be attended. */
const named = new RegExp(
  `(?<!\\p{L})(?:dự|tổ chức|triệu tập)\\s+(?=${meetings.source}\\s+(?!đầy|đúng|trực|biểu quyết|phát biểu|này|trên|theo|để|và|có|được|với|vào|tại))`,
  'iu',
);
const nameEnds =
  /[;:(]|\.(?=\s|$)|,?\s+(?:vào|từ ngày|ngày|lúc|hồi|tại|bắt đầu|tổ chức|do|với)(?!\p{L})|\.\/\.|,\s*(?:thời gian|địa điểm|đúng|cụ thể)|,?$/iu;
/** How many letters stand between an hour and its day at most. */
const near = 40;
/** `gửi về trước 16 giờ 00 ngày 20/7`: till when something is wanted. */
const deadline = /(?<!\p{L})(?:trước|chậm nhất|muộn nhất|hạn|đến hết|không quá)(?!\p{L})[^.;]{0,20}$/iu;

/** What sentences of the body tell of the meeting, its time and place where no label and no heading does; a person says whether it is so. */
export function sentenceFacts(
  body: readonly Numbered[],
  labelled: readonly Told[],
  known: readonly Fact[],
  year: number | undefined,
): Fact[] {
  const own = body.map((one) => ({ ...one, text: behindCitations(one.text) }));
  const told = (field: Fact['field'], ...ways: ((one: Numbered) => Fact[])[]): Fact[] => {
    if (known.some((one) => one.field === field)) return [];
    const all = ways.flatMap((way) => own.map(way));
    return all.find((facts) => facts.length > 0) ?? [];
  };
  const timed = (one: Numbered): Fact[] => besideHour(one, year);
  return [
    ...told('event', (one) => labelledEvent(one, labelled), eventIn),
    ...told('startDay', (one) => timeIn(one, year), timed),
    ...told(
      'hall',
      (one) => hallIn(one, place),
      (one) => (timed(one).length > 0 ? hallIn(one, anyPlace) : []),
    ),
  ].map((fact) => ({ ...fact, sure: false }));
}

function eventIn(paragraph: Numbered): Fact[] {
  const at = named.exec(paragraph.text);
  return at ? eventFacts(spanFrom(paragraph, at.index + at[0].length)) : [];
}

/** `Nội dung: Họp đánh giá …` */
const labelledEvent = ({ index }: Numbered, labelled: readonly Told[]): Fact[] =>
  labelled.flatMap(({ label, span }) =>
    label === 'event' && span.paragraph === index && meetings.exec(span.text)?.index === 0
      ? eventFacts(span)
      : [],
  );

function eventFacts(whole: Span): Fact[] {
  const [words = ''] = whole.text.split(nameEnds);
  const span = within(whole, 0, words.trimEnd().length);
  const fact: Fact = { ...conference, field: 'event', at: [span], typed: span.text, repeats: true };
  return isName(fact) ? [fact] : [];
}

function timeIn(paragraph: Numbered, year: number | undefined): Fact[] {
  const at = opens.exec(paragraph.text);
  const facts = at ? timeFacts(spanFrom(paragraph, at.index), year) : [];
  return facts.some(({ field }) => field === 'startDay') ? facts : [];
}

/** A day with its hour beside it, however they are led to. */
function besideHour(paragraph: Numbered, year: number | undefined): Fact[] {
  const { text } = paragraph;
  const clock = hour.exec(text);
  if (!clock) return [];
  const end = clock.index + clock[0].length;
  const date = datesIn(text, year).find(
    (one) => one.day && one.at - end <= near && clock.index - one.end <= near,
  );
  const from = Math.min(clock.index, date?.at ?? 0);
  return date && !deadline.test(text.slice(0, from)) ? timeFacts(spanFrom(paragraph, from), year) : [];
}

function hallIn(paragraph: Numbered, pattern: RegExp): Fact[] {
  const at = pattern.exec(paragraph.text);
  if (!at) return [];
  const whole = spanFrom(paragraph, at.index + at[0].length);
  const [words = ''] = whole.text.split(placeEnds);
  return hallFacts(within(whole, 0, words.trimEnd().replace(/,$/, '').length));
}

const spanFrom = (paragraph: Numbered, from: number): Span => trimmed(paragraph, from, paragraph.text.length);
