import { fold } from '../text/vietnamese';

/**
 * Where a paper stands, be it one for all or a copy for each: `submitted` = to be signed, `returned` = to be corrected first, `issued` = with number and
 * day, `sent` = a mail brought it to somebody while nobody keeps the steps, `replaced` by another paper, `withdrawn`. VI: trạng thái.
 */
export const lifeStates = [
  'draft',
  'submitted',
  'returned',
  'issued',
  'sent',
  'replaced',
  'withdrawn',
] as const;
export type LifeState = (typeof lifeStates)[number];

/** Whether a paper is out and counts: with number and day, or in somebody's hands. */
export const isOut = (state: LifeState): boolean => state === 'issued' || state === 'sent';

/** Whether a paper counts no more: another took its place, or it was withdrawn. */
export const isOver = (state: LifeState): boolean => state === 'replaced' || state === 'withdrawn';

/** Whether the machine never rewrites a paper. */
export const isFrozen = (state: LifeState): boolean => isOut(state) || isOver(state);

/** How the list of papers begins to say that one counts no more. */
export const overWords = { replaced: 'Thay bằng', withdrawn: 'Đã thu hồi' } as const;

/** What was done with a paper last: by whom and when (milliseconds since 1970), and what was said of it. */
export type Life = {
  state: LifeState;
  by: string;
  at: number;
  /** Who agreed to the very text that was submitted, '' = nobody yet; and when. */
  approvedBy: string;
  approvedAt: number;
  /** What is to be corrected, or why it was withdrawn. */
  remark: string;
  /** Who had agreed to a text that has changed since; '' = nobody. */
  lost: string;
  /** The code of the paper that replaces it; '' = none. */
  next: string;
  number: string;
  symbol: string;
  day: string;
};

export const draft: Life = {
  state: 'draft',
  by: '',
  at: 0,
  approvedBy: '',
  approvedAt: 0,
  remark: '',
  lost: '',
  next: '',
  number: '',
  symbol: '',
  day: '',
};

/**
 * The life of a paper by what is kept of it, where a mail brought it to somebody or not.
 * @example lived(undefined, true).state // 'sent'
 */
export function lived(kept: Life | undefined, hasLeft: boolean): Life {
  const life = kept ?? draft;
  return hasLeft && !isFrozen(life.state) ? { ...life, state: 'sent' } : life;
}

/**
 * The code of the listed paper that a mail carries: its own first part, or its second where that names a paper of the list.
 * @example carriedBy('GM·213', ['KH', 'GM', 'GM2']) // 'GM'
 * @example carriedBy('GM·GM2·213', ['KH', 'GM', 'GM2']) // 'GM2'
 */
export function carriedBy(mail: string, listed: readonly string[]): string {
  const [first = '', second = '', ...more] = mail.split('·');
  const known = (code: string): string | undefined => listed.find((one) => fold(one) === fold(code));
  return (more.length > 0 ? known(second) : undefined) ?? known(first) ?? first;
}

/**
 * Whether a mail, by its code, is for a paper or for one of its copies.
 * @example isMailOf('GM·GM2·213', 'GM2') // true
 */
export function isMailOf(mail: string, paper: string): boolean {
  const [code, behind] = [fold(mail), fold(mail).replace(/^[^·]*·/, '')];
  return [code, behind].some((one) => one === fold(paper) || one.startsWith(`${fold(paper)}·`));
}
