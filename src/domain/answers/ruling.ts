import { digest } from '../text/digest';
import { nfc } from '../text/vietnamese';
import { type Answers, wordsOf } from './checked';

/** What a person says of an answer that no link of its unit vouches for. VI: xét. */
export const rulings = { taken: 'Nhận', refused: 'Bỏ qua' } as const;
export type Said = keyof typeof rulings;

/** A ruling is on what was seen: without a version, on what the tab shows beside it. */
export type Ruling = { as: Said; version?: string };

/** Tells one state of an answer from another. @example versionOf({}).length // 8 */
export const versionOf = (answers: Answers): string => digest(wordsOf(answers)).slice(0, 8);

/** @example writeRuling({ as: 'taken', version: '1a2b3c4d' }) // 'Nhận (bản 1a2b3c4d)' */
export const writeRuling = ({ as, version }: Ruling): string =>
  rulings[as] + (version ? ` (bản ${version})` : '');

const written = new RegExp(`^(?:(${rulings.taken})|${rulings.refused})(?: \\(bản ([0-9a-f]{8})\\))?$`, 'iu');

/** Reads it back, as the machine or a person wrote it. @example readRuling('nhận') // { as: 'taken' } */
export function readRuling(typed: string): Ruling | undefined {
  const match = written.exec(nfc(typed).replace(/\s+/g, ' ').trim());
  if (!match) return undefined;
  const [, taken, version] = match;
  return { as: taken ? 'taken' : 'refused', ...(version ? { version } : {}) };
}
