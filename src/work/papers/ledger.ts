import * as z from 'zod';
import { under, wholeLedger, writeLedger } from '../../google/ledger';
import { stored } from '../stored';

/** Names of the ledger's entries for papers begin so. */
export const ledgerPrefix = 'paper:';

const entry = z.object({
  code: z.string(),
  kind: z.enum(['plan', 'invitation']),
  unit: z.string(),
  name: z.string(),
  /** Claimed before the upload by the account that makes it; made once Drive has answered. */
  state: z.enum(['claimed', 'made', 'kept']),
  maker: z.string(),
  /** Milliseconds since 1970 of the last making. */
  at: z.number(),
  id: z.string().optional(),
  link: z.string().optional(),
  /** The file's version when we last knew whether a hand had changed it. */
  version: z.string().optional(),
});

/** What the ledger knows of one paper. */
export type PaperEntry = z.infer<typeof entry>;

/** Every paper of this Sheet, by `codeKey`; an entry that cannot be read counts as none. */
export const readPapers = (): Map<string, PaperEntry> => papersIn(wholeLedger());

/** The papers in a ledger that was read already. */
export function papersIn(ledger: Record<string, string>): Map<string, PaperEntry> {
  return new Map(
    Object.entries(under(ledgerPrefix, ledger)).flatMap(([key, value]): [string, PaperEntry][] => {
      const read = stored(entry, value);
      return read ? [[key, read]] : [];
    }),
  );
}

/** Writes entries in one call. */
export const writePapers = (entries: ReadonlyMap<string, PaperEntry>): void =>
  writeLedger(
    ledgerPrefix,
    Object.fromEntries([...entries].map(([key, value]) => [key, JSON.stringify(value)])),
  );
