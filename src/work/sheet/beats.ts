import * as z from 'zod/mini';
import { writeEntries } from '../../google/ledger';
import { hasLock, me, now } from '../../google/session';
import { sheetGiven } from '../../google/workbook';
import { stored } from './stored';

/** What runs by itself for the call. */
export type Runner = 'doorbell' | 'clock';
const beatEntry = (runner: Runner, account: string): string => `beat:${runner}:${account}`;

/** When an account's trigger last ran, in milliseconds since 1970. */
export const beatOf = (runner: Runner, account: string, ledger: Record<string, string>): number | undefined =>
  stored([z.number()], ledger[beatEntry(runner, account)]);

const lockEntry = (account: string): string => `beat:lock:${account}`;

/** Whether the last clock of an account found a lock on the Sheet; undefined while none has looked. */
export const clockHadLock = (account: string, ledger: Record<string, string>): boolean | undefined =>
  stored([z.boolean()], ledger[lockEntry(account)]);

const sheetEntry = (account: string): string => `beat:sheet:${account}`;

/** Whether the last clock of an account was given the Sheet; undefined while none has looked. */
export const clockSawSheet = (account: string, ledger: Record<string, string>): string | undefined =>
  ledger[sheetEntry(account)];

/**
 * Writes down that a trigger of this account runs now: other accounts cannot see it, and nobody whether it still fires. One that is not given
 * the Sheet does nothing, and so has not run.
 */
export function writeBeat(runner: Runner): void {
  try {
    const account = me();
    const sheet = sheetGiven();
    const beat = sheet === 'given' ? { [beatEntry(runner, account)]: String(now()) } : {};
    const seen = { [lockEntry(account)]: String(hasLock()), [sheetEntry(account)]: sheet };
    writeEntries({ ...beat, ...(runner === 'clock' ? seen : {}) });
  } catch {
    // A ledger that is full must not keep answers from being read.
  }
}
