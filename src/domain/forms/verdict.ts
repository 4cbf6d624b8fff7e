import { digest } from '../text/digest';
import { nfc } from '../text/vietnamese';
import { type Answers, wordsOf } from './checked';

/** What a person says of an answer that no link of its unit vouches for. VI: xét. */
export const verdicts = { taken: 'Nhận', refused: 'Bỏ qua' } as const;
export type Verdict = keyof typeof verdicts;

/** A verdict is on what was seen: without a version, on what the tab shows beside it. */
export type Judged = { as: Verdict; version?: string };

/** Tells one state of an answer from another. @example versionOf({}).length // 8 */
export const versionOf = (answers: Answers): string => digest(wordsOf(answers)).slice(0, 8);

/** @example writeJudged({ as: 'taken', version: '1a2b3c4d' }) // 'Nhận (bản 1a2b3c4d)' */
export const writeJudged = ({ as, version }: Judged): string =>
  verdicts[as] + (version ? ` (bản ${version})` : '');

const written = new RegExp(
  `^(?:(${verdicts.taken})|${verdicts.refused})(?: \\(bản ([0-9a-f]{8})\\))?$`,
  'iu',
);

/** Reads it back, as the machine or a person wrote it. @example readJudged('nhận') // { as: 'taken' } */
export function readJudged(typed: string): Judged | undefined {
  const match = written.exec(nfc(typed).replace(/\s+/g, ' ').trim());
  if (!match) return undefined;
  const [, taken, version] = match;
  return { as: taken ? 'taken' : 'refused', ...(version ? { version } : {}) };
}
