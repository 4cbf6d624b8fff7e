import { datesIn } from '../../domain/days/dates-in';
import { writeShortDay } from '../../domain/days/days';
import { conference, type Fact, within } from './facts';
import type { Labelled } from './labels';
import type { Span } from './spans';

const hour = /(?<![\d/.])\d{1,2}\s*(?:h(?!\p{L})|giờ|:(?=\d))\s*(?:\d{1,2}(?!\d))?/iu;

/** What the labels of the body tell; a label that says two things is not sure of either. */
export function labelFacts(all: readonly { label: Labelled; span: Span }[]): Fact[] {
  return (['time', 'hall', 'address', 'chair', 'contact'] as const).flatMap((label) => {
    const own = all.filter((one) => one.label === label).map(({ span }) => span);
    const facts = own
      .slice(0, 1)
      .flatMap((span) => (label === 'time' ? timeFacts(span) : wordFacts(label, span)));
    const sure = new Set(own.map(({ text }) => text.toLowerCase())).size === 1;
    return facts.map((fact) => ({ ...fact, sure }));
  });
}

const wordFacts = (field: Exclude<Labelled, 'time'>, span: Span): Fact[] => {
  const from = field === 'hall' ? (/^(?:Tại)\s+/u.exec(span.text)?.[0].length ?? 0) : 0;
  const [words = ''] =
    field === 'hall'
      ? span.text.slice(from).split(/[.,;]?\s*\(?Địa chỉ\s*:/u)
      : [span.text.replace(/^([^()]*)\)$/, '$1')];
  const at = within(span, from, from + words.length);
  const rest = field === 'hall' ? span.text.slice(from + words.length) : '';
  const address = /^[.,;]?\s*\(?Địa chỉ\s*:\s*/u.exec(rest)?.[0].length;
  return [
    { ...conference, field, at: [at], typed: at.text, repeats: true },
    ...(address === undefined
      ? []
      : wordFacts('address', within(span, from + words.length + address, span.text.length))),
  ];
};

function timeFacts(span: Span): Fact[] {
  const dates = datesIn(span.text).filter(({ day }) => day);
  const [first, last] = [dates[0], dates[dates.length - 1]];
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
            typed: clock[0].trim(),
            repeats: false,
          } as const,
        ]
      : []),
  ];
}
