import type { Fact } from './facts';
import { hallFacts, timeFacts } from './label-facts';
import { cites } from './propose';
import { type Numbered, type Span, trimmed, within } from './spans';

/** `vào hồi 8h00 ngày 24/7/2025`: what is said so in a sentence is likely the time of the meeting. */
const opens = /(?<!\p{L})(?:vào (?:hồi|lúc|ngày)|hồi|lúc|bắt đầu từ|tổ chức (?:từ|ngày))\s/iu;
const place =
  /(?<!\p{L})tại\s+(?=(?:Hội trường|Phòng họp|Phòng|Nhà|Trung tâm|Khách sạn|Trụ sở|Tầng)(?!\p{L}))/iu;
/** Where the name of a place ends in a sentence. */
const placeEnds = /[;:(]|\.(?=\s|$)|,?\s+(?:vào|từ ngày|ngày|lúc|hồi|để|nhằm|do|với)(?!\p{L})|\.\/\.|$/u;

/** What sentences of the body tell of time and place where no label does; a person says whether it is so. */
export function sentenceFacts(
  body: readonly Numbered[],
  known: readonly Fact[],
  year: number | undefined,
): Fact[] {
  const lacks = (field: Fact['field']): boolean => known.every((one) => one.field !== field);
  const own = body.filter(({ text }) => !cites.test(text));
  const times = lacks('startDay') ? own.map((one) => timeIn(one, year)) : [];
  const halls = lacks('hall') ? own.map(hallIn) : [];
  const first = (all: readonly Fact[][]): Fact[] => all.find((facts) => facts.length > 0) ?? [];
  return [...first(times), ...first(halls)].map((fact) => ({ ...fact, sure: false }));
}

function timeIn(paragraph: Numbered, year: number | undefined): Fact[] {
  const at = opens.exec(paragraph.text);
  const facts = at ? timeFacts(spanFrom(paragraph, at.index), year) : [];
  return facts.some(({ field }) => field === 'startDay') ? facts : [];
}

function hallIn(paragraph: Numbered): Fact[] {
  const at = place.exec(paragraph.text);
  if (!at) return [];
  const whole = spanFrom(paragraph, at.index + at[0].length);
  const [words = ''] = whole.text.split(placeEnds);
  return hallFacts(within(whole, 0, words.trimEnd().replace(/,$/, '').length));
}

const spanFrom = (paragraph: Numbered, from: number): Span => trimmed(paragraph, from, paragraph.text.length);
