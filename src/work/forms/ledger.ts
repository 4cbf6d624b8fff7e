import * as z from 'zod';
import { writeEntries } from '../../google/ledger';
import { me, now } from '../../google/session';
import { stored } from '../sheet/stored';

/** The name under which the ledger keeps the Form. */
export const formEntry = 'form';

const entry = z.object({
  id: z.string(),
  /** The account that made it and answers for its clock. */
  maker: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** The Form's item of each question and section. */
  items: z.record(z.string(), z.number()),
});

/** What the ledger knows of the conference's Form. */
export type FormEntry = z.infer<typeof entry>;

/** The Form, in a ledger that was read already. */
export const formIn = (ledger: Record<string, string>): FormEntry | undefined =>
  stored(entry, ledger[formEntry]);

/** What runs by itself for the call. */
export type Runner = 'doorbell' | 'clock';
const beatEntry = (runner: Runner, account: string): string => `beat:${runner}:${account}`;

/** When an account's trigger last ran, in milliseconds since 1970. */
export const beatOf = (runner: Runner, account: string, ledger: Record<string, string>): number | undefined =>
  stored(z.number(), ledger[beatEntry(runner, account)]);

/** Writes down that a trigger of this account runs now: other accounts cannot see it, and nobody whether it still fires. */
export function writeBeat(runner: Runner): void {
  try {
    writeEntries({ [beatEntry(runner, me())]: String(now()) });
  } catch {
    // A ledger that is full must not keep answers from being read.
  }
}

export const writeForm = (form: FormEntry): void => writeEntries({ [formEntry]: JSON.stringify(form) });
