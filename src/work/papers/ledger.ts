import * as z from 'zod';
import { digest } from '../../domain/digest';
import { fold } from '../../domain/vietnamese';
import { readLedger, writeLedger } from '../../google/ledger';

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

/** The name under which a paper is kept everywhere: short whatever a unit's code holds (Drive marks take 124 bytes). */
export const paperKey = (code: string): string => digest(fold(code)).slice(0, 16);

/** Every paper of this Sheet, by `paperKey`; an entry that cannot be read counts as none. */
export function readPapers(): Map<string, PaperEntry> {
  return new Map(
    Object.entries(readLedger(ledgerPrefix)).flatMap(([key, value]): [string, PaperEntry][] => {
      const read = entry.safeParse(parsed(value));
      return read.success ? [[key, read.data]] : [];
    }),
  );
}

/** Writes entries in one call. */
export const writePapers = (entries: ReadonlyMap<string, PaperEntry>): void =>
  writeLedger(
    ledgerPrefix,
    Object.fromEntries([...entries].map(([key, value]) => [key, JSON.stringify(value)])),
  );

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
