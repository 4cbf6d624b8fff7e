import { type Conference, conferenceTable } from '../../tables/conference';
import { papersTable } from '../../tables/papers';
import { conferenceValues } from '../frame/tags';
import type { Span } from './spans';

/** How a value is written in running text. */
export type Spelled =
  | 'words'
  | 'no-words'
  | 'number'
  | 'no-number'
  | 'day'
  | 'no-day'
  | 'weekday'
  | 'month'
  | 'hour';

/** Where a value is kept: a setting, or a column of the paper's own row. */
export type Kept =
  | { table: 'conference'; field: keyof typeof conferenceTable.columns }
  | { table: 'papers'; field: 'number' | 'issued' };

/** One value of the old paper: what would be typed for it, the places where its own line shows it, and whether the same elsewhere means it too. */
export type Fact = Kept & {
  typed: string;
  spelled: Spelled;
  at: readonly Span[];
  repeats: boolean;
  sure: boolean;
};

/** What most facts are: a setting, in words, certain. */
export const conference = { table: 'conference', spelled: 'words', sure: true } as const;

/** The title of its setting or column, which is its tag. */
export const tagOf = ({ table, field }: Kept): string =>
  table === 'conference' ? conferenceTable.columns[field].title : papersTable.columns[field].title;

/** What the tag prints once the value is typed; '' for what the Sheet would not take. */
export function printedOf({ table, field, typed }: Kept & { typed: string }): string {
  if (table === 'papers') return typed;
  const read = conferenceTable.columns[field].kind.read(typed);
  if (!('value' in read)) return '';
  // The field's own kind has read it.
  const row = { row: 0, [field]: read.value } as unknown as Conference;
  return conferenceValues(row)[tagOf({ table, field })] ?? '';
}
