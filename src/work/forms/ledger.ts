import * as z from 'zod';
import { writeEntries } from '../../google/ledger';
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

export const writeForm = (form: FormEntry): void => writeEntries({ [formEntry]: JSON.stringify(form) });
