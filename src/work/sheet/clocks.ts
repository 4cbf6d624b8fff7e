import * as z from 'zod/mini';
import { forgetEntry, writeEntries } from '../../google/ledger';
import { entryText, type Shapes, stored } from './stored';

const shape = z.object({
  /** The id of the hourly clock; '' for none. */
  hourly: z.string(),
  /** That of the clock that strikes once, and when. */
  soon: z.string(),
  at: z.number(),
  /** When Google last refused such a one. */
  refused: z.number(),
  /** How long clocks have worked since a moment, both in milliseconds: Google counts by the day. */
  since: z.number(),
  worked: z.number(),
});
const shapes: Shapes<Clocks> = [shape];

/** What the ledger keeps of one account's clocks in this Sheet, since nobody else can tell which are its own. */
export type Clocks = z.infer<typeof shape>;

export const noClocks: Clocks = { hourly: '', soon: '', at: 0, refused: 0, since: 0, worked: 0 };

/** Under which name the ledger keeps an account's clocks. */
export const clockEntryName = (account: string): string => `clock:${account}`;

/** What is kept of an account's clocks; one that cannot be read is forgotten, as a clock that nobody knows takes itself away. */
export const clocksIn = (ledger: Record<string, string>, account: string): Clocks =>
  stored(shapes, ledger[clockEntryName(account)]) ?? noClocks;

/** How what is known of an account's clocks is written down. */
export type Keep = (account: string, clocks: Clocks) => void;

/** The ledger's entry of an account's clocks, to be written with others in one call. */
export const clocksEntry = (account: string, clocks: Clocks): Record<string, string> => ({
  [clockEntryName(account)]: entryText(shapes, clocks),
});

/** Writes down what is known of an account's clocks; nothing is kept of none. */
export function keepClocks(account: string, clocks: Clocks): void {
  const { since, ...rest } = clocks;
  if (Object.values(rest).some(Boolean)) writeEntries(clocksEntry(account, clocks));
  else forgetEntry(clockEntryName(account));
}

/** The ids of an account's clocks. */
export const idsOf = ({ hourly, soon }: Clocks): string[] => [hourly, soon].filter(Boolean);
