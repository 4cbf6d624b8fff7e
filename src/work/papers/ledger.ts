import * as z from 'zod/mini';
import { paperKindNamed } from '../../documents/kinds/all';
import { wholeLedger, writeLedger } from '../../google/ledger';
import { entryText, type Shapes, type Stored, storedUnder } from '../sheet/stored';

/** Names of the ledger's entries for papers begin so. */
export const ledgerPrefix = 'paper:';

const states = ['claimed', 'made', 'kept'] as const;

/** What the ledger knows of one paper. */
export type PaperEntry = {
  code: string;
  /** Its kind's name. */
  kind: string;
  unit: string;
  name: string;
  /** Claimed before the upload by the account that makes it; made once Drive has answered. */
  state: (typeof states)[number];
  maker: string;
  /** Milliseconds since 1970 of the last making. */
  at: number;
  id?: string;
  /** The file's version when we last knew whether a hand had changed it. */
  version?: string;
};

/** Whether a paper is whole: not one whose making was broken off. */
export const isWritten = (paper: PaperEntry | undefined): boolean =>
  paper !== undefined && paper.state !== 'claimed';

/** Without names of fields, since a whole store takes no more than `ledgerBytes`. */
const shape = z.pipe(
  z.tuple([
    z.string(),
    z.string(),
    z.string(),
    z.string(),
    z.enum(states),
    z.string(),
    z.number(),
    z.string(),
    z.string(),
  ]),
  z.transform(([code, kind, unit, name, state, maker, at, id, version]): PaperEntry => {
    return {
      code,
      kind,
      unit,
      name,
      state,
      maker,
      at,
      ...(id ? { id } : {}),
      ...(version ? { version } : {}),
    };
  }),
);

const shapes: Shapes<PaperEntry> = [shape];

const packed = ({ code, kind, unit, name, state, maker, at, id = '', version = '' }: PaperEntry): string =>
  entryText(shapes, [code, kind, unit, name, state, maker, at, id, version]);

/** Every paper of this Sheet, by `codeKey`. */
export const readPapers = (): Stored<PaperEntry> => papersIn(wholeLedger());

/** The papers in a ledger that was read already. */
export const papersIn = (ledger: Record<string, string>): Stored<PaperEntry> =>
  storedUnder(ledgerPrefix, shapes, ledger, ({ kind }) => paperKindNamed(kind) !== undefined);

/** Writes entries in one call. */
export const writePapers = (entries: ReadonlyMap<string, PaperEntry>): void =>
  writeLedger(ledgerPrefix, Object.fromEntries([...entries].map(([key, value]) => [key, packed(value)])));
