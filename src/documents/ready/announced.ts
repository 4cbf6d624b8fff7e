import { factLabels, sayFact, sayPlace, sayTime, standingWords } from '../../domain/papers/fact-labels';
import type { Difference, FactName, Facts } from '../../domain/papers/facts';
import { lineKinds as kinds } from '../../domain/papers/lines';
import { conferenceTable } from '../../tables/conference';
import { invitation } from '../kinds/invitation';
import type { PaperKind, ReadyLine } from '../kinds/paper-kind';

/**
 * What a notice is written from: what the most who hold something were told, what is other now, when they were invited and by which paper, which notice they
 * got since, and why ('' = to be filled in).
 */
export type Announced = {
  told: Facts;
  differences: readonly Difference[];
  since: string;
  invited?: string | undefined;
  noticed?: { code: string; since: string } | undefined;
  reason: string;
};

const reasonPlace = '[… lý do]';

/**
 * What is told together in one line, with the tag of what holds now. `stood` = what was told may be that there is no meeting for now; `sentences` = it is said in
 * sentences, which end by themselves.
 */
const topics: readonly {
  facts: readonly FactName[];
  name: string;
  old: (told: Facts) => string;
  tag: string;
  stood?: true;
  sentences?: true;
}[] = [
  {
    facts: ['day', 'hour', 'length'],
    name: 'Thời gian',
    old: sayTime,
    tag: 'Thời gian',
    stood: true,
  },
  { facts: ['hall', 'address'], name: 'Địa điểm', old: sayPlace, tag: 'Địa điểm', sentences: true },
  {
    facts: ['deadline'],
    name: factLabels.deadline,
    old: ({ deadline = '' }) => sayFact('deadline', deadline),
    tag: conferenceTable.columns.callCloses.title,
  },
  {
    facts: ['contact'],
    name: factLabels.contact,
    old: ({ contact = '' }) => contact,
    tag: conferenceTable.columns.contact.title,
  },
];

/** The text of a notice: its kind's, with what is known in the places to fill in, and a line for each thing that is other now. */
export function announcedLines({ ready }: PaperKind, announced: Announced): ReadyLine[] {
  const { since, reason } = announced;
  const isChange = ([kind]: ReadyLine): boolean => kind === kinds.bullet;
  const at = ready.findIndex(isChange);
  const lines = ready.filter((line) => !isChange(line));
  const whole = at < 0 ? lines : [...lines.slice(0, at), ...changeLines(announced), ...lines.slice(at)];
  return whole.map(([kind, text]) => [
    kind,
    text
      .replace('[… ngày gửi giấy mời]', () => since || '[… ngày gửi giấy mời]')
      .replace(`{{Viện dẫn ${invitation.code}}}`, () => citations(announced))
      .replace(reasonPlace, () => reason || reasonPlace),
  ]);
}

/** A reason as it stands within a sentence; a name, and what is in capitals, stays. @example behindDo('Trùng lịch') // 'trùng lịch' */
export const behindDo = (reason: string): string =>
  reason.replace(/^\p{Lu}(?=\p{Ll}*(?: \p{Ll}|$))/u, (letter) => letter.toLowerCase());

/** The invitation, and after it the notice which they have been sent since. */
const citations = ({ invited = invitation.code, noticed }: Announced): string =>
  `{{Viện dẫn ${invited}}}${noticed ? `; ngày ${noticed.since} đã gửi {{Viện dẫn ${noticed.code}}}` : ''}`;

function changeLines({ told, differences }: Announced): ReadyLine[] {
  const changed = new Set(differences.map(({ fact }) => fact));
  const own = topics.filter(({ facts }) => facts.some((fact) => changed.has(fact)));
  return own.map(({ name, old, tag, stood, sentences }, index) => {
    const end = index < own.length - 1 ? ';' : '.';
    if (stood && told.standing)
      return [kinds.bullet, `Hội nghị đã báo ${standingWords[told.standing]}, nay tổ chức: {{${tag}}}${end}`];
    const before = old(told) || '[… trước đây]';
    return [kinds.bullet, `${name} trước đây: ${before}; nay chuyển sang: {{${tag}}}${sentences ? '' : end}`];
  });
}

/** Of the lines of a notice those that nobody has to fill in: as long as they are as they were written, they may be written anew. */
export const withoutReason = ({ ready }: PaperKind, lines: readonly string[]): string[] => {
  const [before = ''] = ready.flatMap(([, text]) =>
    text.includes(reasonPlace) ? text.slice(0, text.indexOf(reasonPlace)) : [],
  );
  return lines.filter((text) => before === '' || !text.startsWith(before));
};

/**
 * The reason that a clerk has typed into the text of a notice; '' where the place for it is as it was.
 * @example reasonIn(moved, ['Do mưa bão, {{Cơ quan ban hành}} thông báo thay đổi như sau:']) // 'mưa bão'
 */
export function reasonIn({ ready }: PaperKind, lines: readonly string[]): string {
  const line = ready.find(([, text]) => text.includes(reasonPlace))?.[1] ?? '';
  const [before = '', behind = ''] = line.split(reasonPlace);
  const own = lines.find((text) => behind && text.startsWith(before) && text.endsWith(behind)) ?? '';
  const reason = own.slice(before.length, own.length - behind.length);
  return reason === reasonPlace ? '' : reason;
}
