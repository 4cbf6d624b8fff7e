/** What a phrase of each kind may mean. Days are `2020-07-24`, hours `07:30`, months `2026-03`, deadlines `2026-03-20T17:00`. */
export interface Meanings {
  /** The first day and the last; one day stands twice. */
  days: { from: string; to: string };
  /** When it opens, which is not when guests are received, and when it ends, if that is said. */
  hours: { from: string; to: string | null };
  /** The first month and the last. */
  month: { from: string; to: string };
  /** The last minute; a day without an hour lasts to 23:59. */
  deadline: string;
  /** In half days (buổi). */
  length: number;
  /** People. */
  count: number;
  /** Đồng. */
  sum: number;
  /** Whether the content of a budget row says that it sums others. */
  total: boolean;
}

export type Kind = keyof Meanings;

/** Phrases of one kind, each with what an office worker means, or `ask` where a careful colleague would ask. */
export type Phrases<K extends Kind> = readonly (readonly [phrase: string, meaning: Meanings[K] | 'ask'])[];

/** When all phrases are read: a year left out is 2026. */
export const now = '2026-03-01T08:00';
