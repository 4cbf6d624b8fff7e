import type { Paper } from '../../documents/frame/paper';
import type { Facts } from '../../domain/papers/facts';
import type { PaperEntry } from './paper-ledger';

/** A paper that the Sheet asks for. `code` names it in the register; `made` is the fingerprint of all that goes into it. */
export type WantedPaper = {
  key: string;
  code: string;
  /** The code of its row in the list, which its copies share. */
  listed: string;
  /** Its kind's name. */
  kind: string;
  unit: { code: string; name: string };
  paper: Paper;
  made: string;
  /** The facts that it tells. */
  tells: Facts;
  /** Its number and day of issue (`2020-07-09`); '' = it is printed with the place for it. */
  number: string;
  issued: string;
};

/** What Drive holds of it: its version, and the marks we left with the last upload. */
export type FoundPaper = {
  id: string;
  version: string;
  modifiedTime: string;
  appProperties: Record<string, string>;
};

/** What to do with it. `look` = somebody or something touched the file, so its text must be compared first. */
export type Fate = 'create' | 'update' | 'unchanged' | 'kept' | 'elsewhere' | 'look';

/** Whether a person's hand is in the file: known, or not known before looking. */
export type Hand = boolean | undefined;

/**
 * Decides one paper from what the Sheet wants, the ledger remembers and Drive shows to this account.
 * A file out of this account's sight that another account made is left to its maker (scope drive.file is per account).
 */
export function fateOf(
  wanted: Pick<WantedPaper, 'made'>,
  known: { entry: PaperEntry | undefined; file: FoundPaper | undefined; me: string; hand: Hand },
  mayOverwrite: boolean,
): Fate {
  const { entry, file, me, hand } = known;
  if (!file) return entry && entry.maker !== me ? 'elsewhere' : 'create';
  const touched = hand ?? (isAsKnown(entry, file) ? entry?.state === 'kept' : undefined);
  if (touched === undefined) return 'look';
  if (touched) return mayOverwrite ? 'update' : 'kept';
  return file.appProperties.made === wanted.made ? 'unchanged' : 'update';
}

/** Drive's version counts changes that nobody can see (files reference), so the moment of the last change is asked as well. */
export const isAsKnown = (
  entry: PaperEntry | undefined,
  file: Pick<FoundPaper, 'version' | 'modifiedTime'>,
): boolean => entry !== undefined && (entry.version === file.version || entry.modified === file.modifiedTime);
