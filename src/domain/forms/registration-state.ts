import { nfc } from '../text/vietnamese';

/** Where a registration stands: it counts unless another answer of its unit for the same title came later, and it may be late. */
export type Standing = { replacedBy?: string; late: boolean };

const words = { counts: 'Đang tính', replaced: 'Đã có bản thay', late: 'nộp muộn' } as const;

/**
 * What the tab Đăng ký says of one registration.
 * @example writeStanding({ replacedBy: 'DK·1a2b3c4d', late: true }) // 'Đã có bản thay DK·1a2b3c4d, nộp muộn'
 */
export const writeStanding = ({ replacedBy, late }: Standing): string =>
  [replacedBy ? `${words.replaced} ${replacedBy}` : words.counts, late ? words.late : '']
    .filter(Boolean)
    .join(', ');

const written = new RegExp(`^(?:${words.counts}|${words.replaced} ([^ ,]+))(, ${words.late})?$`, 'iu');

/**
 * Reads it back; undefined for anything else, since a paper must neither count nor drop a task by a guess.
 * @example readStanding('Đang tính, nộp muộn') // { late: true }
 */
export function readStanding(typed: string): Standing | undefined {
  const match = written.exec(nfc(typed).replace(/\s+/g, ' ').trim());
  if (!match) return undefined;
  const [, replacedBy, late] = match;
  return { ...(replacedBy ? { replacedBy } : {}), late: late !== undefined };
}

/** The mark that a late registration carries on paper too. VI: nộp muộn. */
export const lateWords = words.late;
