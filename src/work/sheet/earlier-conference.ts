import * as z from 'zod/mini';
import { conferenceValues } from '../../documents/frame/tags';
import { longestInLedger } from '../../domain/limits/text-limits';
import type { Conference } from '../../tables/conference';
import { entryText, type Shapes, stored } from './stored';

/** What the settings printed in the conference of which this Sheet is a copy, by title. */
export type EarlierValues = Readonly<Record<string, string>>;

const entryName = 'earlier';
const shapes: Shapes<EarlierValues> = [z.record(z.string(), z.string())];
/** Bytes of an entry that all values together may take are far more than those of so many short ones. */
const mostKept = 30;

/** As an entry of the ledger: a copy of a Sheet begins with the settings of the conference before. */
export function earlierEntry(conference: Conference): Record<string, string> {
  const values = Object.entries(conferenceValues(conference))
    .filter(([, value]) => value !== '' && value.length <= longestInLedger)
    .slice(0, mostKept);
  return { [entryName]: entryText(shapes, Object.fromEntries(values)) };
}

/** @returns nothing for a Sheet that is no copy */
export const earlierIn = (ledger: Readonly<Record<string, string>>): EarlierValues =>
  stored(shapes, ledger[entryName]) ?? {};
