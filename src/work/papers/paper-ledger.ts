import * as z from 'zod/mini';
import { paperKindNamed } from '../../documents/ready/paper-kinds';
import { forgetEntry, wholeLedger, writeEntries } from '../../google/ledger';
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
  /** The file's version, and when Drive says that it was last changed, as they were when we last knew whether a hand had changed it. */
  version?: string;
  modified?: string;
  /** Fingerprint of the text as Docs gave it back after the last upload, which need not be what went in. */
  back?: string;
};

/** Whether a paper is whole: not one whose making was broken off. */
export const isWritten = (paper: PaperEntry | undefined): boolean =>
  paper !== undefined && paper.state !== 'claimed';

type Optional = Pick<PaperEntry, 'id' | 'version' | 'modified' | 'back'>;

/** Of what an entry need not have: what is given. An empty text stands for nothing. */
export const given = (all: { [K in keyof Optional]: string | undefined }): Optional =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value));

const text = z.string();
/** Without names of fields, since a whole store takes no more than `ledgerBytes`. */
const first = [text, text, text, text, z.enum(states), text, z.number(), text, text] as const;
const [one, two] = [z.tuple(first), z.tuple([...first, text, text])];

function entry([code, kind, unit, name, state, maker, at, id, version, ...more]: z.infer<
  typeof one | typeof two
>): PaperEntry {
  const [modified, back] = more;
  return { code, kind, unit, name, state, maker, at, ...given({ id, version, modified, back }) };
}

const shapes: Shapes<PaperEntry> = [z.pipe(one, z.transform(entry)), z.pipe(two, z.transform(entry))];

const packed = (paper: PaperEntry): string => {
  const { code, kind, unit, name, state, maker, at, id = '', version = '', modified = '', back = '' } = paper;
  return entryText(shapes, [code, kind, unit, name, state, maker, at, id, version, modified, back]);
};

/** Every paper of this Sheet, by `codeKey`. */
export const readPapers = (): Stored<PaperEntry> => papersIn(wholeLedger());

/** The papers in a ledger that was read already. */
export const papersIn = (ledger: Record<string, string>): Stored<PaperEntry> =>
  storedUnder(ledgerPrefix, shapes, ledger, ({ kind }) => paperKindNamed(kind) !== undefined);

/** Writes papers, and `beside` them other entries by their whole names, in one call. */
export const writePapers = (
  entries: ReadonlyMap<string, PaperEntry>,
  beside: Readonly<Record<string, string>> = {},
): void => {
  const papers = [...entries].map(([key, value]) => [ledgerPrefix + key, packed(value)]);
  writeEntries({ ...beside, ...Object.fromEntries(papers) });
};

/** Forgets papers that are no more. */
export const forgetPapers = (keys: readonly string[]): void => {
  for (const key of keys) forgetEntry(ledgerPrefix + key);
};
