import { type CheckGroup, checksByGroup, type Verdict } from '../domain/desk/self-check';
import type { SpokenFinding } from '../spoken/desk';
import { groupTitles } from './self-check-titles';

export { usualChecks } from '../domain/desk/self-check';

/** Each verdict by a sign and a word, never by the sign alone. */
export const verdictWords = {
  differs: ['✗', 'Khác mong đợi'],
  untried: ['–', 'Chưa thử được'],
  'as-expected': ['✓', 'Đúng như mong đợi'],
} as const satisfies Record<Verdict, readonly [sign: string, name: string]>;

/** Verdicts, those first that ask for something. */
export const verdicts = Object.keys(verdictWords) as Verdict[];

/** How many there are of each, in one sentence; of what there is none, nothing. */
export const tally = (findings: readonly SpokenFinding[]): string =>
  verdicts
    .map((verdict) => [
      verdictWords[verdict][1].toLowerCase(),
      findings.filter((one) => one.verdict === verdict).length,
    ])
    .filter(([, count]) => count !== 0)
    .map(([name, count]) => `${count} mục ${name}`)
    .join(', ');

const groups = Object.keys(checksByGroup) as CheckGroup[];

/** The findings of one group, in its order. */
const ofGroup = (group: CheckGroup, findings: readonly SpokenFinding[]): SpokenFinding[] =>
  checksByGroup[group].flatMap((code) => findings.find(({ check }) => check === code) ?? []);

/** The whole as text to copy into a mail: product, moment, every finding with its code. It holds no address and no name of a person. */
export function reportOf(
  findings: readonly SpokenFinding[],
  { version, at }: { version: string; at: string },
): string {
  const told = groups.flatMap((group) => {
    const own = ofGroup(group, findings);
    return own.length > 0 ? ['', groupTitles[group], ...own.flatMap(linesOf)] : [];
  });
  const sides = findings.flatMap((one) => one.sides);
  const world = sides.length > 0 ? ['', `Google ở đây: ${sides.join(' ')}`] : [];
  return [`Giao Ban ${version} – Tự kiểm tra lúc ${at}`, `${tally(findings)}.`, ...told, ...world].join('\n');
}

const linesOf = ({ check, verdict, title, message, seen, lines }: SpokenFinding): string[] => {
  const [sign, name] = verdictWords[verdict];
  const rest = verdict === 'as-expected' ? [] : [`   ${message}`];
  return [
    `${sign} ${name}: ${title} [${check}]${seen ? ` (${seen})` : ''}`,
    ...rest,
    ...lines.map((line) => `   ${line}`),
  ];
};

/** The product's version, as package.json has it; it stands in reports that people send. */
export const version = '0.1.0';
